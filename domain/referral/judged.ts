/** Something a rule hangs on, as the sender answered it: whether it is so, and on what they base that. */
export interface JudgedAnswer {
  /** A code of what rules require, or `words-name-nobody`. */
  readonly code: string;
  readonly holds: boolean;
  readonly words: string;
}

/** The sender has read what stands in their own words, and it names nobody. */
export const namesNobodyCode = "words-name-nobody";

/** What was answered for a special unit by itself: why it should know that there is a referral, and what the rules hang on for it. */
export interface UnitJudged {
  readonly why: string;
  readonly answers: readonly JudgedAnswer[];
  /** The sender has seen that it would be told, and leaves it out. */
  readonly leftOut: boolean;
}

/** What no machine can know: asked, answered in words, and kept with the referral. Unanswered, nothing goes. */
export interface Judged {
  readonly necessary: string;
  readonly proportionate: string;
  /** Why it is in the person's interest, or which interest goes before it. */
  readonly interest: string;
  readonly answers: readonly JudgedAnswer[];
  /** Without it no special unit is told of the referral: nothing that was answered for the recipient is taken for it. */
  readonly unit?: UnitJudged | undefined;
}

export const judgements = ["necessary", "proportionate", "interest"] as const;

/** Whether everything is answered, in words, and nothing twice: yes and no at once is no answer. That something is not so needs no words. */
export function isJudged(judged: Judged): boolean {
  return judgements.every((each) => judged[each].trim() !== "") && wordsOfAnswers(judged.answers);
}

/** Whether each answer stands once, and a yes in words. */
export function wordsOfAnswers(answers: readonly JudgedAnswer[]): boolean {
  return (
    new Set(answers.map(({ code }) => code)).size === answers.length &&
    answers.every(({ holds, words }) => !holds || words.trim() !== "")
  );
}

/** Whether the sender says that something is so. */
export function saysSo({ answers }: Judged, code: string): boolean {
  return answers.some((answer) => answer.code === code && answer.holds);
}
