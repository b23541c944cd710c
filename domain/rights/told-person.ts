import { done, type Outcome, refused } from "../base/outcome.ts";
import { spokenLanguages } from "../question/asked.ts";
import type { Day } from "../time/day.ts";

/** The languages that words for a person are written in. */
const written = ["nb", "en"] as const;
type Written = (typeof written)[number];

/**
 * What a letter is written in: Norwegian always; English too for everyone who does not speak Norwegian, until another language has
 * been read by a native. One's own comes first.
 */
export function writtenIn(spoken: string): readonly Written[] {
  const own = written.filter((language) => language === spoken);
  return spoken === "nb" ? own : [...new Set([...own, ...written])];
}

/** Who put the words over: nobody, whoever went through them and speaks the language, an interpreter the person had a say in, or another. */
export const puttingOver = ["none", "teller", "chosen-by-person", "not-chosen-by-person"] as const;

/** How something was gone through with a person: the day, the language, who put it over, and what they asked. */
export interface Told {
  readonly on: Day;
  readonly language: string;
  readonly interpreter: (typeof puttingOver)[number];
  readonly aloud: boolean;
  /** What the person asked, as they said it; null where they asked nothing. */
  readonly asked: string | null;
}

export type ToldRefusal =
  | "promise.not-yet-told"
  | "promise.told-before-made"
  | "promise.no-language"
  | "promise.put-over-by-whom";

/** What was told: the letter of a day that was made for whoever speaks a language, or the words that everyone hears. */
type What = { readonly made: Day; readonly spoken: string } | "explained";

/**
 * Takes that something was told before it is kept: on a day that has come, not before it was made, in a language; and by somebody,
 * where it does not stand in that language.
 */
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

/** Whether it was gone through with nobody putting it over, in another language than the person speaks: whether they understood is not known. */
export function isLeftToBeUnderstood(
  { language, interpreter }: Pick<Told, "language" | "interpreter">,
  spoken: string,
): boolean {
  return interpreter === "none" && language !== spoken;
}
