import { done, type Outcome, refused } from "../base/outcome.ts";
import type { Day } from "../time/day.ts";

/** None, chosen or agreed to by the person, or another. */
export const interpreters = ["none", "chosen-by-person", "not-chosen-by-person"] as const;
type InterpreterPresent = (typeof interpreters)[number];

/** “Not known” is an answer of its own. */
export const toldBefore = ["not-known", "yes", "no"] as const;
type ToldBefore = (typeof toldBefore)[number];

/** By code; an interpreter speaks those we have no words in. */
export const spokenLanguages: readonly string[] =
  "nb en am ar bg bn cs da de el es et fa fi fil fr hi hr hu id it ku lt lv mk ne pa pl ps pt ro ru se si sk sl so sq sr sv sw ta th ti tr uk ur uz vi zh und".split(
    " ",
  );

/** A question as it was put to a person. The wording is the one that was said, and is never changed afterwards. */
export interface Asking {
  readonly wording: string;
  /** Our question it began from; null for the asker's own. */
  readonly question: string | null;
  /** By id; null if not recorded. */
  readonly person: string | null;
  readonly on: Day;
  readonly language: string;
  readonly interpreter: InterpreterPresent;
  readonly rights: ToldBefore;
  /** In the asker's words. */
  readonly told: string | null;
}

export type AskRefusal =
  | "question.no-wording"
  | "question.not-yet-asked"
  | "question.no-such-language"
  | "question.told-what";

/** Needs words, a past date, a language, and what was told if anything. */
export function asked(asking: Asking, today: Day): Outcome<Asking, AskRefusal> {
  const wording = asking.wording.trim();
  const told = asking.told?.trim() ?? "";
  if (wording === "") {
    return refused("question.no-wording");
  }
  if (asking.on > today) {
    return refused("question.not-yet-asked");
  }
  if (!spokenLanguages.includes(asking.language)) {
    return refused("question.no-such-language");
  }
  if (asking.rights === "yes" && told === "") {
    return refused("question.told-what");
  }
  return done({ ...asking, wording, told: told === "" ? null : told });
}

export type AnswerRefusal =
  | "question.already-answered"
  | "question.not-yet-answered"
  | "question.answered-before-asked";

/** Refuses a date in the future, or before the question. A later answer needs a new question. */
export function answered(
  question: { readonly on: Day; readonly answered: boolean },
  on: Day,
  today: Day,
): Outcome<Day, AnswerRefusal> {
  if (question.answered) {
    return refused("question.already-answered");
  }
  if (on > today) {
    return refused("question.not-yet-answered");
  }
  return on < question.on ? refused("question.answered-before-asked") : done(on);
}

/** Needs a name and a past date. */
export function agreed(
  { who, on }: { readonly who: string; readonly on: Day },
  today: Day,
): Outcome<string, "question.agreed-by-whom" | "question.not-yet-agreed"> {
  if (who.trim() === "") {
    return refused("question.agreed-by-whom");
  }
  return on > today ? refused("question.not-yet-agreed") : done(who.trim());
}
