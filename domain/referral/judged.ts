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

/** A yes without words, or a code answered before. */
export function unfounded(answers: readonly JudgedAnswer[]): readonly number[] {
  const codes = answers.map(({ code }) => code);
  return answers.flatMap(({ code, holds, words }, at) =>
    codes.indexOf(code) < at || (holds && words.trim() === "") ? [at] : [],
  );
}

export function unjudged(judged: Judged): readonly string[] {
  return [
    ...judgements.filter((each) => judged[each].trim() === ""),
    ...unfounded(judged.answers).map((at) => `answers.${at}.words`),
  ];
}

export function saysSo({ answers }: Judged, code: string): boolean {
  return answers.some((answer) => answer.code === code && answer.holds);
}
