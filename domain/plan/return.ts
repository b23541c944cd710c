import type { Day } from "../base/day.ts";
import type { Heard } from "./wishes.ts";

/** What is to be known of a return. Nothing of it is taken for granted: what nobody has asked stands as not asked. */
export const returnTopics = ["wish", "waits", "fear", "told", "contact", "journey"] as const;
export type ReturnTopic = (typeof returnTopics)[number];

/** What the person answered; for whether they want it, and fear somebody, yes and no stand apart from the words. */
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

/** What the person answers when asked whether they want to go. A yes that others heard is none: it may be theirs. */
type Wanted = "yes" | "yes-not-alone" | "no" | "not-known";

/** The two locks on a journey, that the person has said yes to it and what is still not asked about how safe it is; and beside them. */
export interface ReturnLocks {
  readonly wish: Wanted;
  /** Whether the first lock is open. */
  readonly wanted: boolean;
  readonly notAsked: readonly ReturnTopic[];
  /** Whether they are afraid of somebody there or on the way; null while nobody asked. */
  readonly afraid: "yes" | "no" | "not-known" | null;
  /** Whether a journey is written down that no yes carries now. */
  readonly waits: boolean;
}

function wishOf(note: ReturnNote | undefined): Wanted {
  if (note?.answer === "yes") {
    return note.heard === "others-there" ? "yes-not-alone" : "yes";
  }
  return note?.answer === "no" ? "no" : "not-known";
}

function afraidIn(note: ReturnNote | undefined): ReturnLocks["afraid"] {
  if (note === undefined) {
    return null;
  }
  return note.answer === "yes" || note.answer === "no" ? note.answer : "not-known";
}

/** How the locks stand, by the newest of each topic. To have asked is enough: nobody must answer. */
export function locksOf(newest: readonly ReturnNote[]): ReturnLocks {
  const of = (topic: ReturnTopic) => newest.find((note) => note.topic === topic);
  const wish = wishOf(of("wish"));
  const wanted = wish === "yes";
  return {
    wish,
    wanted,
    notAsked: safety.filter((topic) => of(topic) === undefined),
    afraid: afraidIn(of("fear")),
    waits: !wanted && of("journey") !== undefined,
  };
}

export type ReturnRefusal =
  | "plan.no-own-words"
  | "plan.not-yet"
  | "plan.no-such-answer"
  | "plan.return-not-wanted"
  | "plan.return-not-alone"
  | "plan.return-not-asked";

const inWords: readonly ReturnAnswer[] = ["said", "does-not-know", "will-not-say"];

/** The answers that a topic can have. */
export const answersOf: Readonly<Record<ReturnTopic, readonly ReturnAnswer[]>> = {
  wish: ["yes", "no", "does-not-know", "will-not-say"],
  waits: inWords,
  // Whoever can neither say yes nor no says it in words; then it is not known.
  fear: returnAnswers,
  told: inWords,
  contact: inWords,
  journey: inWords,
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
  return lockProblem(newest, topic);
}

/** The lock that keeps a journey from being written down, or null. */
export function lockProblem(
  newest: readonly ReturnNote[],
  topic: ReturnTopic,
): ReturnRefusal | null {
  if (topic !== "journey") {
    return null;
  }
  const { wish, notAsked } = locksOf(newest);
  if (wish !== "yes") {
    return wish === "yes-not-alone" ? "plan.return-not-alone" : "plan.return-not-wanted";
  }
  return notAsked.length > 0 ? "plan.return-not-asked" : null;
}
