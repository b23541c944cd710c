import type { Day } from "../base/day.ts";
import type { Scope } from "../knowledge/decision.ts";

/** One fact of a situation, as somebody saw it, was told it or read it. Not known is never "no". */
export interface ObservedFact {
  readonly factor: string;
  readonly state: "present" | "absent" | "not_observed";
  /** With present: at least this level; with absent: below it. Null stands for 1 where the factor has no levels. */
  readonly level: number | null;
  readonly scope: Scope;
  readonly how: "seen" | "told" | "document";
  readonly day: Day | null;
  readonly note: string | null;
}

/** What one person wrote down at one time; a case gathers many. */
export interface Observation {
  readonly id: string;
  readonly facts: readonly ObservedFact[];
}
