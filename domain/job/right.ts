import type { Stated } from "../knowledge/statement.ts";

/** In order; each answered by yes, no, or don't know. */
export const jobQuestions = [
  "bank",
  "paid-all",
  "taken",
  "contract",
  "long",
  "rest",
  "sent-away",
  "home",
  "papers",
  "fees",
  "young",
  "stay",
  "hurt",
] as const;
export type JobQuestion = (typeof jobQuestions)[number];

export const jobAnswers = ["yes", "no", "dont-know"] as const;
export type JobAnswer = (typeof jobAnswers)[number];

export const rightIds = [
  "safe",
  "papers",
  "leave",
  "young",
  "minimum",
  "earned",
  "holiday-pay",
  "bank",
  "payslip",
  "deductions",
  "fees",
  "contract",
  "hours",
  "overtime",
  "count",
  "rest",
  "sent-away",
  "home",
  "inspectorate",
  "union",
] as const;
export type RightId = (typeof rightIds)[number];

export const ways = [
  "reckon",
  "write",
  "ask",
  "tell",
  "advice",
  "crime",
  "union",
  "child",
] as const;
export type Way = (typeof ways)[number];

interface BroughtUp {
  readonly question: JobQuestion;
  readonly answers: readonly JobAnswer[];
}

export interface Right extends Stated {
  readonly id: RightId;
  /** Empty: always told. */
  readonly broughtUpBy: readonly BroughtUp[];
  readonly ways: readonly Way[];
}

/** A skipped question is absent. */
export type JobAnswers = ReadonlyMap<JobQuestion, JobAnswer>;

interface Told {
  readonly now: readonly Right[];
  readonly also: readonly Right[];
}

/**
 * Gives what the answers bring up, and the rest: nothing is omitted. Not known is never no. Says nothing of worker or
 * employer.
 */
export function rightsTold(rights: readonly Right[], answers: JobAnswers): Told {
  const broughtUp = ({ broughtUpBy }: Right): boolean =>
    answers.size === 0 ||
    broughtUpBy.length === 0 ||
    broughtUpBy.some(({ question, answers: these }) => {
      const answer = answers.get(question);
      return answer !== undefined && these.includes(answer);
    });
  return {
    now: rights.filter(broughtUp),
    also: rights.filter((right) => !broughtUp(right)),
  };
}

/** Comes before any right, once something is answered. */
export interface CallNow {
  /** Hurt, threatened or locked in; perhaps: not known. */
  readonly danger: "yes" | "perhaps" | "no";
  /** Under 18, or not known. */
  readonly child: boolean;
}

export function callNow(answers: JobAnswers): CallNow {
  const danger = { yes: "yes", no: "no", "dont-know": "perhaps" } as const;
  const young = answers.get("young");
  return {
    danger: danger[answers.get("hurt") ?? "no"],
    child: young === "yes" || young === "dont-know",
  };
}
