import type { RoutineTrigger } from "../case/routine.ts";
import type { DeadlineKind, Stage } from "./deadline.ts";

/** Who could be told of a deadline: of those who still work here, and may see it. */
export interface Around {
  /** The colleague who does the step, or asks how it goes. */
  readonly doer: string | null;
  /** Who has the plan that it is of, or the plan of the person whose right it is. */
  readonly holder: string | null;
  /** Who owns the case; where it belongs to no case, who decides by the agency's routine. */
  readonly owner: string | null;
  /** Who stands in by the agency's routine. */
  readonly standsIn: string | null;
  readonly supervisors: readonly string[];
  /** Others with a part in the case. */
  readonly members: readonly string[];
}

const ofReferrals: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  "referral-answer",
  "reply-owed",
  "ground-gone",
]);

/** By which of the agency's routines somebody stands in: the first of them that the agency has set. */
export function triggersOf(kind: DeadlineKind): readonly RoutineTrigger[] {
  if (kind === "removal") {
    return ["removal", "referral"];
  }
  return [ofReferrals.has(kind) ? "referral" : "suspicion"];
}

/** The first of them in which there is anybody. */
export const firstOf = (...rows: readonly (readonly string[])[]): readonly string[] =>
  rows.find((row) => row.length > 0) ?? [];

const only = (one: string | null): readonly string[] => (one === null ? [] : [one]);

/**
 * Whom to tell of a stage, where another was told before, or none. Those who are told that it was missed are never passed over: a day
 * that was learnt of long after it, or a stop of days, comes at once to where only those who lead would hear of it.
 */
export function whomToTell(stage: Stage, around: Around, before: Stage | null): readonly string[] {
  const whom = whomAtStage(stage, around);
  return stage === "still-missed" && before !== "missed"
    ? [...new Set([...whomAtStage("missed", around), ...whom])]
    : whom;
}

/**
 * Whom a stage is told to, each in its turn. First whoever does it, else who has the plan, else who owns the case; where nobody does any more, who
 * stands in, then those who lead, then the others in the case. Missed, it goes to who has the plan and to the one who stands in too;
 * still missed, to those who lead. Empty: nobody here may see it.
 */
function whomAtStage(stage: Stage, around: Around): readonly string[] {
  const { supervisors, members } = around;
  const [doer, holder, owner] = [only(around.doer), only(around.holder), only(around.owner)];
  const standsIn = only(around.standsIn);
  const first = firstOf(doer, holder, owner, standsIn, supervisors, members);
  switch (stage) {
    case "soon":
    case "due":
      return first;
    case "missed":
      return [...new Set([...first, ...holder, ...firstOf(standsIn, supervisors)])];
    case "still-missed":
      return firstOf(supervisors, standsIn, holder, owner, doer, members);
  }
}
