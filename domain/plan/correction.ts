import type { Day } from "../time/day.ts";

/** What was done about what the person said was wrong. */
type CorrectionStanding =
  | { readonly state: "open" }
  | { readonly state: "answered"; readonly done: string; readonly on: Day };

/** What the person said was wrong with the plan, in their words. It stands beside the entry, which is not written over. */
export interface Correction {
  readonly kind: "correction";
  /** The entry it is about; null for something that is missing, or the plan as a whole. */
  readonly about: string | null;
  readonly said: string;
  readonly on: Day;
  readonly standing: CorrectionStanding;
}

export type CorrectionRefusal =
  | "plan.no-own-words"
  | "plan.not-yet"
  | "plan.said-is-said"
  | "plan.what-was-done";

/** What is wrong with a correction that is to be kept, or null. What the person said is not rewritten by whoever answers it. */
export function correctionProblem(
  before: Correction | null,
  correction: Correction,
  today: Day,
): CorrectionRefusal | null {
  const { about, said, on, standing } = correction;
  if (said === "") {
    return "plan.no-own-words";
  }
  if (before !== null && (said !== before.said || on !== before.on || about !== before.about)) {
    return "plan.said-is-said";
  }
  if (on > today) {
    return "plan.not-yet";
  }
  if (standing.state === "open") {
    return null;
  }
  if (standing.done === "") {
    return "plan.what-was-done";
  }
  return standing.on > today ? "plan.not-yet" : null;
}
