import type { Stated } from "../knowledge/statement.ts";

/** What the door asks about a job, in the order it is asked; each is answered by yes, no, or don't know. */
export const jobQuestions = [
  "bank",
  "paid-all",
  "taken",
  "contract",
  "long",
  "rest",
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

/** Every right that the door has words for. */
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
  "home",
  "inspectorate",
  "union",
] as const;
type RightId = (typeof rightIds)[number];

/** What one can do about a right. */
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

/** Which answers to one question a right is an answer to. */
interface BroughtUp {
  readonly question: JobQuestion;
  readonly answers: readonly JobAnswer[];
}

/** A right at work: where it stands in the law, what brings it up, and what one can do. */
export interface Right extends Stated {
  readonly id: RightId;
  /** None: it is always told. */
  readonly broughtUpBy: readonly BroughtUp[];
  readonly ways: readonly Way[];
}

/** What was answered. A question that was passed over was not answered. */
export type JobAnswers = ReadonlyMap<JobQuestion, JobAnswer>;

interface Told {
  /** What the answers bring up. */
  readonly now: readonly Right[];
  /** What holds beside it. */
  readonly also: readonly Right[];
}

/**
 * The rights that these answers bring up, in their own order, and the rest: none is ever left out. Not known is never no, and
 * who answered nothing is told all at once. It says nothing of the person, nor of the employer.
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

/** Whom to call comes before any right: said of violence and of age, and only when somebody has answered. */
export interface CallNow {
  /** Hurt, threatened or locked in: so it is, or it is not known. */
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
