import type { Day } from "../time/day.ts";

/** What was done about it. */
type CorrectionStanding =
  | { readonly state: "open" }
  | { readonly state: "answered"; readonly done: string; readonly on: Day };

/** In their own words, beside the entry, which stays. */
export interface Correction {
  readonly kind: "correction";
  /** Null for a missing thing or the whole plan. */
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

/** Null if fine. An answer never rewrites what the person said. */
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
