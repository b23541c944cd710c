import type { Scope } from "../knowledge/decision.ts";
import type { Day } from "../time/day.ts";

/** The fact that someone is under 18: it decides what must be shown, and whom to tell. */
export const minorFactor = "sub.minor";

/** Of what one may answer “maybe”: not being sure of it is reason enough to act. */
export const maybeFactors: ReadonlySet<string> = new Set([minorFactor]);

/** maybe: told as possible by someone who is not sure. Not known is never "no". */
export const factStates = ["present", "absent", "maybe", "not_observed"] as const;

/** One fact of a situation, as it was seen, told or read. */
export interface ObservedFact {
  readonly factor: string;
  readonly state: (typeof factStates)[number];
  /** With present and maybe: at least this level; with absent: below it. Null means 1 where the factor has no levels. */
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
