import type { Day } from "../base/day.ts";
import { type ChildWhy, isChildWhy } from "../rights/child.ts";
import { isAlongOpen, isWithTheOther, takesChild } from "./along.ts";
import type { Entry } from "./entry.ts";
import { isNotJoined } from "./joining.ts";
import { type Holding, isUnseen, locksOf, type Why } from "./locks.ts";
import { answerProblem, type ReturnNote, type ReturnRefusal, type ReturnTopic } from "./return.ts";
import { withFearedIn } from "./risk.ts";

const shutBy: Readonly<Record<Why, ReturnRefusal>> = {
  "not-asked": "plan.return-not-wanted",
  corrected: "plan.return-corrected",
  "corrected-to-ask": "plan.return-corrected",
  "corrected-to-deal-with": "plan.return-corrected",
  "not-told": "plan.return-not-wanted",
  "not-alone": "plan.return-not-alone",
  "no-interpreter": "plan.return-no-interpreter",
  no: "plan.return-not-wanted",
  "on-condition": "plan.return-on-condition",
  "in-doubt": "plan.return-in-doubt",
  "reads-as-fear": "plan.return-not-safe",
  "newer-fear": "plan.return-not-safe",
  "newer-risk": "plan.return-not-safe",
  "newer-unseen": "plan.return-unseen",
  "newer-wish": "plan.return-not-wanted",
  "wish-corrected": "plan.return-corrected",
};

const shutOfChild: Readonly<Record<ChildWhy, ReturnRefusal>> = {
  "to-notify": "plan.return-child",
  "age-to-ask": "plan.return-age-to-ask",
  "not-seen": "plan.return-child-not-seen",
};

/** The lock that keeps a journey from being written down, or null. */
export function lockProblem(
  entries: readonly Entry[],
  holding: Holding,
  topic: ReturnTopic,
): ReturnRefusal | null {
  if (topic !== "journey") {
    return null;
  }
  const {
    wish: [first],
    safety: lacks,
  } = locksOf(entries, holding, topic);
  const child = lacks.map(({ why }) => why).find(isChildWhy);
  if (child !== undefined) {
    return shutOfChild[child];
  }
  if (first !== undefined) {
    return shutBy[first.why];
  }
  if (lacks.some(({ why }) => why === "not-asked")) {
    return "plan.return-not-asked";
  }
  if (lacks.some(({ why }) => why === "newer-unseen")) {
    return "plan.return-unseen";
  }
  return lacks.length > 0 ? "plan.return-not-safe" : null;
}

/** The words by which a yes to how they are safe may be with whom they fear, as that stands; null where none are. */
export function fearedIn(
  entries: readonly Entry[],
  note: Pick<ReturnNote, "topic" | "answer" | "words">,
): string | null {
  return note.topic === "safe" && note.answer === "yes" ? withFearedIn(entries, note) : null;
}

/** That somebody who is or may be under eighteen is along on the journey of somebody else, or it is not answered whether: every journey is asked. */
export function alongProblem(
  note: Pick<ReturnNote, "topic" | "answer" | "along" | "words">,
  holding: Holding,
): "plan.return-takes-child" | "plan.return-along" | null {
  const isOwn = holding.child !== null && note.along === "none";
  const isOther = holding.childBeside === true && isWithTheOther(note);
  if (isOther || (!isOwn && takesChild(note))) {
    return "plan.return-takes-child";
  }
  return isAlongOpen(note) ? "plan.return-along" : null;
}

/** That whoever the person fears or owes may know where they will be and can come there, or that it is not answered: nobody is safe by that. */
export const knownProblem = ({
  topic,
  answer,
  knownTo,
}: Pick<ReturnNote, "topic" | "answer" | "knownTo">): "plan.safe-known-to" | null =>
  topic === "safe" && answer === "yes" && knownTo !== "nobody" && knownTo !== "kept-away"
    ? "plan.safe-known-to"
    : null;

/** What is wrong with a note that is to be kept on top of what stands, or null. */
export function returnProblem(
  entries: readonly Entry[],
  holding: Holding,
  note: ReturnNote,
  today: Day,
): ReturnRefusal | null {
  const feared = fearedIn(entries, note) === null ? null : "plan.safe-with-feared";
  const alone = isNotJoined(note, holding) ? "plan.return-child-not-joined" : null;
  const unseen = isUnseen(entries, holding, note) ? "plan.return-unseen" : null;
  return (
    answerProblem(note, today) ??
    unseen ??
    feared ??
    knownProblem(note) ??
    lockProblem(entries, holding, note.topic) ??
    alone ??
    alongProblem(note, holding)
  );
}
