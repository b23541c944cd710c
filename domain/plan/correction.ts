import { type Fault, faultsOf, firstOf } from "../base/fault.ts";
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

/** An answer never rewrites what the person said. */
export function correctionFaults(
  before: Correction | null,
  { about, said, on, standing }: Correction,
  today: Day,
): readonly Fault<CorrectionRefusal>[] {
  const isSame = said === before?.said && on === before.on && about === before.about;
  const answered = standing.state === "answered" ? standing : null;
  return faultsOf(
    [said === "" && "plan.no-own-words", "said"],
    [before !== null && !isSame && "plan.said-is-said", "said"],
    [on > today && "plan.not-yet", "on"],
    [answered?.done === "" && "plan.what-was-done", "standing.done"],
    [answered !== null && answered.on > today && "plan.not-yet", "standing.on"],
  );
}

export const correctionProblem = (
  ...of: Parameters<typeof correctionFaults>
): CorrectionRefusal | null => firstOf(correctionFaults(...of));
