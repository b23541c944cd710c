import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import { spokenLanguages } from "../../domain/question/asked.ts";
import type { Day } from "../../domain/time/day.ts";

const written = ["nb", "en"] as const;
type Written = (typeof written)[number];

/** English too until another language has been read by a native. One's own comes first. */
export function writtenIn(spoken: string): readonly Written[] {
  const own = written.filter((language) => language === spoken);
  return spoken === "nb" ? own : [...new Set([...own, ...written])];
}

/** "teller" speaks the language themselves. */
export const puttingOver = ["none", "teller", "chosen-by-person", "not-chosen-by-person"] as const;

export interface Told {
  readonly on: Day;
  readonly language: string;
  readonly interpreter: (typeof puttingOver)[number];
  readonly aloud: boolean;
  readonly asked: string | null;
  /** What that tells of besides, as who wrote it ticked; also left out where nobody said. */
  readonly alsoTells?: AlsoTells;
}

export type ToldRefusal =
  | "promise.not-yet-told"
  | "promise.told-before-made"
  | "promise.no-language"
  | "promise.put-over-by-whom";

/** A letter that was made, or the words that everyone hears. */
type What = { readonly made: Day; readonly spoken: string } | "explained";

/** On a day that has come, in a language; and by somebody, where it is not written in that. */
export function toldPerson(told: Told, what: What, today: Day): Outcome<Told, ToldRefusal> {
  if (told.on > today) {
    return refused("promise.not-yet-told");
  }
  if (what !== "explained" && told.on < what.made) {
    return refused("promise.told-before-made");
  }
  if (!spokenLanguages.includes(told.language)) {
    return refused("promise.no-language");
  }
  const stands: readonly string[] = what === "explained" ? written : writtenIn(what.spoken);
  if (told.interpreter === "none" && !stands.includes(told.language)) {
    return refused("promise.put-over-by-whom");
  }
  const asked = told.asked?.trim() ?? "";
  return done({ ...told, asked: asked === "" ? null : asked });
}

/** Whether they understood is not known. */
export function isLeftToBeUnderstood(
  { language, interpreter }: Pick<Told, "language" | "interpreter">,
  spoken: string,
): boolean {
  return interpreter === "none" && language !== spoken;
}
