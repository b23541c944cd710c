import type { Scope } from "../knowledge/decision.ts";
import type { Day } from "../time/day.ts";

/** Decides what must be shown, and whom to tell. */
export const minorFactor = "sub.minor";

/** Being unsure is reason enough to act. */
export const maybeFactors: ReadonlySet<string> = new Set([minorFactor]);

/** maybe: told as possible. Not known is never “no”. */
export const factStates = ["present", "absent", "maybe", "not_observed"] as const;

export interface ObservedFact {
  readonly factor: string;
  readonly state: (typeof factStates)[number];
  /** present, maybe: at least this level; absent: below it. Null means 1 for a factor without levels. */
  readonly level: number | null;
  readonly scope: Scope;
  readonly how: "seen" | "told" | "document";
  readonly day: Day | null;
  readonly note: string | null;
}

/** By one person at one time. */
export interface Observation {
  readonly id: string;
  readonly facts: readonly ObservedFact[];
}
