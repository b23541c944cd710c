import type { Day } from "../base/day.ts";
import type { Heard } from "./wishes.ts";

/** What is to be known of a return. Nothing of it is taken for granted: what nobody has asked stands as not asked. */
export const returnTopics = [
  "wish",
  "waits",
  "fear",
  "safe",
  "told",
  "contact",
  "journey",
] as const;
export type ReturnTopic = (typeof returnTopics)[number];

/** What the person answered; where it is a question of yes or no, that stands apart from the words. “yes-if” hangs on something. */
export const returnAnswers = [
  "yes",
  "yes-if",
  "no",
  "said",
  "does-not-know",
  "will-not-say",
] as const;
type ReturnAnswer = (typeof returnAnswers)[number];

/** What the person said of one of them, as it was written down by a named colleague that day. */
export interface ReturnNote {
  readonly kind: "return";
  readonly topic: ReturnTopic;
  readonly answer: ReturnAnswer;
  /** The person's own words; needed, unless they do not know or will not say. */
  readonly words: string | null;
  readonly on: Day;
  readonly heard: Heard;
}

export type ReturnRefusal =
  | "plan.no-own-words"
  | "plan.not-yet"
  | "plan.yes-reads-as-if"
  | "plan.no-such-answer"
  | "plan.return-not-wanted"
  | "plan.return-not-alone"
  | "plan.return-no-interpreter"
  | "plan.return-on-condition"
  | "plan.return-corrected"
  | "plan.return-not-asked"
  | "plan.return-not-safe";

const inWords: readonly ReturnAnswer[] = ["said", "does-not-know", "will-not-say"];

/** The answers that a topic can have. */
export const answersOf: Readonly<Record<ReturnTopic, readonly ReturnAnswer[]>> = {
  wish: ["yes", "yes-if", "no", "does-not-know", "will-not-say"],
  waits: inWords,
  // Whoever can neither say yes nor no says it in words; then it is not known.
  fear: ["yes", "no", "said", "does-not-know", "will-not-say"],
  safe: ["yes", "yes-if", "no", "does-not-know", "will-not-say"],
  told: inWords,
  contact: inWords,
  journey: inWords,
};

/** Whether an answer stands only with the person's words: nobody has to answer, and not to is a full answer. */
export function needsWords(answer: ReturnAnswer | null): boolean {
  return answer !== null && answer !== "does-not-know" && answer !== "will-not-say";
}

/** Words that a condition begins with, in Norwegian of either kind and in English. Too much is asked about rather than too little: the words can be put otherwise. */
const condition = new RegExp(
  `(?<!\\p{L})(${[
    "når|hvis|viss|dersom|såfremt|såframt|så snart|så fort|så lenge|med mindre|forutsatt|føresett|etter at",
    "om (det|dei|de|han|ho|hun|hen|jeg|eg|noen|nokon)",
    "if|when|once|as soon as|as long as|unless|provided|only after",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** Whether a yes is worded as one that hangs on something, of a question that has an answer for that. */
export function readsAsIf({
  topic,
  answer,
  words,
}: Pick<ReturnNote, "topic" | "answer" | "words">) {
  return answer === "yes" && answersOf[topic].includes("yes-if") && condition.test(words ?? "");
}

/** What is wrong with an answer as it was given, or null; whether a journey may be written down at all stands in locks.ts. */
export function answerProblem(
  { topic, answer, words, on }: ReturnNote,
  today: Day,
): ReturnRefusal | null {
  if (!answersOf[topic].includes(answer)) {
    return "plan.no-such-answer";
  }
  if (on > today) {
    return "plan.not-yet";
  }
  if (words === null && needsWords(answer)) {
    return "plan.no-own-words";
  }
  return readsAsIf({ topic, answer, words }) ? "plan.yes-reads-as-if" : null;
}
