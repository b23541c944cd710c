import type { Day } from "../base/day.ts";
import type { Heard } from "./wishes.ts";

/** What is to be known of a return. Nothing of it is taken for granted: what nobody has asked stands as not asked. */
export const returnTopics = ["wish", "waits", "fear", "told", "contact", "journey"] as const;
export type ReturnTopic = (typeof returnTopics)[number];

/** What the person answered; for whether they want it, yes and no stand apart from the words. */
export const returnAnswers = ["yes", "no", "said", "does-not-know", "will-not-say"] as const;
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

/** What has to be asked before a journey is arranged: what waits there, whom they fear, and who has been told. */
const safety: readonly ReturnTopic[] = ["waits", "fear", "told"];

/** The two locks on a journey: that the person has said yes to it, and what is still not asked about how safe it is. */
export interface ReturnLocks {
  readonly wanted: boolean;
  readonly notAsked: readonly ReturnTopic[];
}

/** How the locks stand, by the newest of each topic. To have asked is enough: nobody must answer. */
export function locksOf(newest: readonly ReturnNote[]): ReturnLocks {
  const wish = newest.find(({ topic }) => topic === "wish");
  return {
    wanted: wish?.answer === "yes",
    notAsked: safety.filter((topic) => !newest.some((note) => note.topic === topic)),
  };
}

export type ReturnRefusal =
  | "plan.no-own-words"
  | "plan.not-yet"
  | "plan.no-such-answer"
  | "plan.return-not-wanted"
  | "plan.return-not-asked";

const answersTo = (topic: ReturnTopic): readonly ReturnAnswer[] =>
  returnAnswers.filter((answer) =>
    topic === "wish" ? answer !== "said" : answer !== "yes" && answer !== "no",
  );

/** The answers that a topic can have. */
export const answersOf: Readonly<Record<ReturnTopic, readonly ReturnAnswer[]>> = {
  wish: answersTo("wish"),
  waits: answersTo("waits"),
  fear: answersTo("fear"),
  told: answersTo("told"),
  contact: answersTo("contact"),
  journey: answersTo("journey"),
};

/** Whether an answer stands only with the person's words: nobody has to answer, and not to is a full answer. */
export function needsWords(answer: ReturnAnswer | null): boolean {
  return answer === "yes" || answer === "no" || answer === "said";
}

/** What is wrong with a note that is to be kept, or null. */
export function returnProblem(
  newest: readonly ReturnNote[],
  note: ReturnNote,
  today: Day,
): ReturnRefusal | null {
  const { topic, answer, words, on } = note;
  if (!answersOf[topic].includes(answer)) {
    return "plan.no-such-answer";
  }
  if (on > today) {
    return "plan.not-yet";
  }
  if (words === null && needsWords(answer)) {
    return "plan.no-own-words";
  }
  return topic === "journey" ? lockProblem(locksOf(newest)) : null;
}

function lockProblem({ wanted, notAsked }: ReturnLocks): ReturnRefusal | null {
  if (!wanted) {
    return "plan.return-not-wanted";
  }
  return notAsked.length > 0 ? "plan.return-not-asked" : null;
}
