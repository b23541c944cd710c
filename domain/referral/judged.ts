/** Something a rule hangs on, as the sender answered it: whether it is so, and on what they base that. */
export interface JudgedAnswer {
  /** A code of what rules require, or `words-name-nobody`. */
  readonly code: string;
  readonly holds: boolean;
  readonly words: string;
}

/** The sender has read what stands in their own words, and it names nobody. */
export const namesNobodyCode = "words-name-nobody";

/** What no machine can know: asked, answered in words, and kept with the referral. Unanswered, nothing goes. */
export interface Judged {
  readonly necessary: string;
  readonly proportionate: string;
  /** Why it is in the person's interest, or which interest goes before it. */
  readonly interest: string;
  readonly answers: readonly JudgedAnswer[];
}

export const judgements = ["necessary", "proportionate", "interest"] as const;

/** Whether everything is answered, in words, and nothing twice: yes and no at once is no answer. That something is not so needs no words. */
export function isJudged(judged: Judged): boolean {
  return (
    judgements.every((each) => judged[each].trim() !== "") &&
    new Set(judged.answers.map(({ code }) => code)).size === judged.answers.length &&
    judged.answers.every(({ holds, words }) => !holds || words.trim() !== "")
  );
}

/** Whether the sender says that something is so. */
export function saysSo({ answers }: Judged, code: string): boolean {
  return answers.some((answer) => answer.code === code && answer.holds);
}
