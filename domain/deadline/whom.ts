import type { RoutineTrigger } from "../case/routine.ts";
import type { DeadlineKind, Stage } from "./deadline.ts";

/** Present colleagues who may see it. */
export interface Around {
  /** Does the step, or follows up. */
  readonly doer: string | null;
  /** Of its plan, or of the person's. */
  readonly holder: string | null;
  /** Without a case: who decides by the routine. */
  readonly owner: string | null;
  readonly standsIn: string | null;
  readonly supervisors: readonly string[];
  readonly members: readonly string[];
}

const ofReferrals: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  "referral-answer",
  "reply-owed",
  "ground-gone",
]);

/** The first of these that is set decides. */
export function triggersOf(kind: DeadlineKind): readonly RoutineTrigger[] {
  if (kind === "removal") {
    return ["removal", "referral"];
  }
  return [ofReferrals.has(kind) ? "referral" : "suspicion"];
}

export const firstOf = (...rows: readonly (readonly string[])[]): readonly string[] =>
  rows.find((row) => row.length > 0) ?? [];

const only = (one: string | null): readonly string[] => (one === null ? [] : [one]);

/** Never skips those told of a miss: a late discovery would else reach leaders alone. */
export function whomToTell(stage: Stage, around: Around, before: Stage | null): readonly string[] {
  const whom = whomAtStage(stage, around);
  return stage === "still-missed" && before !== "missed"
    ? [...new Set([...whomAtStage("missed", around), ...whom])]
    : whom;
}

/**
 * The doer, else plan holder, else owner; then stand-in, leaders, members. Missed: holder and stand-in too; still
 * missed: leaders. Empty: nobody may see it.
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
