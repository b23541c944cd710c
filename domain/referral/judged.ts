export interface JudgedAnswer {
  /** From the rules, or `words-name-nobody`. */
  readonly code: string;
  readonly holds: boolean;
  readonly words: string;
}

/** The sender has read their words, and they name nobody. */
export const namesNobodyCode = "words-name-nobody";

/** Why the unit should know, and its rules' codes. */
export interface UnitJudged {
  readonly why: string;
  readonly answers: readonly JudgedAnswer[];
  /** The sender knows it could be told, and leaves it out. */
  readonly leftOut: boolean;
}

/** Answered in words and kept with the referral; unanswered, nothing goes. */
export interface Judged {
  readonly necessary: string;
  readonly proportionate: string;
  /** Why it serves the person, or which interest overrides. */
  readonly interest: string;
  readonly answers: readonly JudgedAnswer[];
  /** Without it no unit is told: answers for the recipient do not count. */
  readonly unit?: UnitJudged | undefined;
}

export const judgements = ["necessary", "proportionate", "interest"] as const;

/** Requires each code once, a yes in words; a no needs none. */
export function isJudged(judged: Judged): boolean {
  return judgements.every((each) => judged[each].trim() !== "") && wordsOfAnswers(judged.answers);
}

/** Requires each code once, a yes in words. */
export function wordsOfAnswers(answers: readonly JudgedAnswer[]): boolean {
  return (
    new Set(answers.map(({ code }) => code)).size === answers.length &&
    answers.every(({ holds, words }) => !holds || words.trim() !== "")
  );
}

export function saysSo({ answers }: Judged, code: string): boolean {
  return answers.some((answer) => answer.code === code && answer.holds);
}
