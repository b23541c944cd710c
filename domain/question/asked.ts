import { done, type Outcome, refused } from "../base/outcome.ts";
import type { Day } from "../time/day.ts";

/** Who put the words over: nobody, an interpreter the person had chosen or agreed to, or another interpreter. */
export const interpreters = ["none", "chosen-by-person", "not-chosen-by-person"] as const;
type InterpreterPresent = (typeof interpreters)[number];

/** Whether the person had been told of their rights before; not known is an answer of its own. */
export const toldBefore = ["not-known", "yes", "no"] as const;
type ToldBefore = (typeof toldBefore)[number];

/** Languages that talks are held in, by code. What we have no words in, an interpreter says. */
export const spokenLanguages: readonly string[] =
  "nb en am ar bg bn cs da de el es et fa fi fil fr hi hr hu id it ku lt lv mk ne pa pl ps pt ro ru se si sk sl so sq sr sv sw ta th ti tr uk ur uz vi zh und".split(
    " ",
  );

/** A question as it was put to a person. The wording is the one that was said, and is never changed afterwards. */
export interface Asking {
  readonly wording: string;
  /** Which of our questions it began from; null for the asker's own. */
  readonly question: string | null;
  /** Whom it was put to, by the id of the person in the case; null where none is set down. */
  readonly person: string | null;
  readonly on: Day;
  readonly language: string;
  readonly interpreter: InterpreterPresent;
  readonly rights: ToldBefore;
  /** What the person had been told before, in the asker's words. */
  readonly told: string | null;
}

export type AskRefusal =
  | "question.no-wording"
  | "question.not-yet-asked"
  | "question.no-such-language"
  | "question.told-what";

/** Takes what was asked, before it is kept: it has words, a day that has come, a language, and says what was told if something was. */
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

/** Takes the day of an answer before it is kept: it has come, and is not before the question. One answer to a question: what comes later answers a new one. */
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

/** Takes an agreement of the police before it is kept: it names who, and a day that has come. */
export function agreed(
  { who, on }: { readonly who: string; readonly on: Day },
  today: Day,
): Outcome<string, "question.agreed-by-whom" | "question.not-yet-agreed"> {
  if (who.trim() === "") {
    return refused("question.agreed-by-whom");
  }
  return on > today ? refused("question.not-yet-agreed") : done(who.trim());
}
