import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import type { Day } from "../../domain/time/day.ts";
import { catalogue } from "./catalogue.ts";
import { isStandsQuestion } from "./contradiction.ts";
import type { LifeSource } from "./life.ts";
import type { Question } from "./right.ts";
import { notSos } from "./situation.ts";

export interface NewLifeAnswer {
  readonly question: string;
  /** "words": nothing is reckoned from it. */
  readonly answer: string;
  readonly words: string | null;
  readonly alsoTells?: AlsoTells;
  readonly on: Day;
  readonly source: LifeSource;
}

export type LifeAnswerRefusal =
  | "life.no-such-question"
  | "life.no-such-answer"
  | "life.no-words"
  | "life.not-yet-answered";

export const questionsKnown: ReadonlyMap<string, Question> = new Map(
  catalogue
    .flatMap(({ cases }) => cases.flatMap(({ ask }) => ask ?? []))
    .map((question) => [question.id, question]),
);

const doesItStand: Omit<Question, "id"> = {
  to: "person",
  words: {
    en: "Is it right, as it is written down?",
    nb: "Stemmer det, slik det er skrevet ned?",
  },
};

/** Undefined where there is none of that id. */
export function questionOf(id: string): Question | undefined {
  return isStandsQuestion(id) ? { id, ...doesItStand } : questionsKnown.get(id);
}

/** That it has not happened is an answer to these. */
const whetherHappened: readonly string[] = [
  ...notSos,
  ...["stay", "protection-applied", "charge-then", "which-closed", "time-stopped", "work-ended"],
  ...["counting-permit", "back-in-norway"],
];

const isNotSo = (question: string): boolean => notSos.some((each) => each === question);

export function reckonsFrom(question: string): boolean {
  return isStandsQuestion(question) || answersTo(question).includes("unknown");
}

export function isReckoned({
  question,
  answer,
}: {
  readonly question: string;
  readonly answer: string;
}): boolean {
  return reckonsFrom(question) && answer !== "words";
}

/** "unknown" takes an answer back; "not-so" is reckoned where rights hang on it. */
export function answersTo(question: string): readonly string[] {
  if (isStandsQuestion(question)) {
    return ["stands", "look-again"];
  }
  switch (question) {
    case "under-eighteen":
      return ["yes", "no", "unknown"];
    case "origin":
      return ["EEA", "third-country", "unknown"];
    default:
      return [
        ...(whetherHappened.includes(question) ? ["not-so"] : []),
        "words",
        ...(isNotSo(question) ? ["unknown"] : []),
      ];
  }
}

export function isInWords(question: string): boolean {
  return answersTo(question).join() === "words";
}

export function noteAnswerTo(
  answer: NewLifeAnswer,
  today: Day,
): Outcome<NewLifeAnswer, LifeAnswerRefusal> {
  const words = answer.words?.trim() ?? "";
  if (questionOf(answer.question) === undefined) {
    return refused("life.no-such-question");
  }
  if (!answersTo(answer.question).includes(answer.answer)) {
    return refused("life.no-such-answer");
  }
  if (answer.answer === "words" && words === "") {
    return refused("life.no-words");
  }
  return answer.on > today
    ? refused("life.not-yet-answered")
    : done({ ...answer, words: words === "" ? null : words });
}
