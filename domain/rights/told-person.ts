import type { Day } from "../base/day.ts";
import { done, type Outcome, refused } from "../base/outcome.ts";
import { type interpreters, spokenLanguages } from "../question/asked.ts";

/** How something was gone through with a person: the day, the language, who put it over, and what they asked. */
export interface Told {
  readonly on: Day;
  readonly language: string;
  readonly interpreter: (typeof interpreters)[number];
  readonly aloud: boolean;
  /** What the person asked, as they said it; null where they asked nothing. */
  readonly asked: string | null;
}

export type ToldRefusal =
  | "promise.not-yet-told"
  | "promise.told-before-made"
  | "promise.no-language";

/** Takes that something was told before it is kept: on a day that has come, not before it was made, in a language. */
export function toldPerson(
  told: Told,
  { made, today }: { readonly made: Day | null; readonly today: Day },
): Outcome<Told, ToldRefusal> {
  if (told.on > today) {
    return refused("promise.not-yet-told");
  }
  if (made !== null && told.on < made) {
    return refused("promise.told-before-made");
  }
  if (!spokenLanguages.includes(told.language)) {
    return refused("promise.no-language");
  }
  const asked = told.asked?.trim() ?? "";
  return done({ ...told, asked: asked === "" ? null : asked });
}
