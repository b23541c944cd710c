import {
  type JobAnswer,
  type JobAnswers,
  type JobQuestion,
  jobAnswers,
  jobQuestions,
} from "../../../domain/job/right.ts";
import { type Given, one } from "../given.ts";
import type { PictureName } from "../picture.tsx";

interface Group {
  readonly name: "pay" | "time" | "home" | "freedom";
  readonly page: string;
  readonly picture: PictureName;
  readonly questions: readonly JobQuestion[];
}

/** Few at a time: a page can be heard to its end. */
export const groups: readonly Group[] = [
  { name: "pay", page: "check", picture: "money", questions: ["bank", "paid-all", "taken"] },
  {
    name: "time",
    page: "check-time",
    picture: "clock",
    questions: ["contract", "long", "rest", "sent-away"],
  },
  { name: "home", page: "check-home", picture: "house", questions: ["home", "papers", "fees"] },
  { name: "freedom", page: "check-freedom", picture: "door", questions: ["young", "stay", "hurt"] },
];

export const pictureOf: Readonly<Record<JobQuestion, PictureName>> = {
  bank: "card",
  "paid-all": "coins",
  taken: "hand",
  contract: "paper",
  long: "clock",
  rest: "moon",
  "sent-away": "door",
  home: "house",
  papers: "passport",
  fees: "debt",
  young: "child",
  stay: "door",
  hurt: "lock",
};

export function fieldOf(question: JobQuestion): string {
  return `check-${question}`;
}

/** What was never offered is passed over. */
export function answersIn(given: Given): JobAnswers {
  const answered = jobQuestions.flatMap((question): [JobQuestion, JobAnswer][] => {
    const answer = jobAnswers.find((each) => each === one(given, fieldOf(question)));
    return answer === undefined ? [] : [[question, answer]];
  });
  return new Map(answered);
}
