import type { Day } from "../../domain/time/day.ts";

export interface Party {
  readonly id: string;
  readonly kinds: readonly string[];
}

export interface GivenConsent {
  readonly given: boolean;
  /** Null: whoever the question is about. */
  readonly to: readonly string[] | null;
  readonly for: readonly string[];
  /** Null: all that is asked. */
  readonly fields: readonly string[] | null;
  /** The last day; null where none was set. */
  readonly until: Day | null;
}

/** What only a person can judge is not in it. */
export interface SharingQuestion {
  readonly from: Party;
  readonly to: Party;
  readonly purpose: string;
  readonly fields: readonly string[];
  readonly consent: GivenConsent | null;
  readonly dangerToLifeOrHealth: boolean;
  /** Null: asked among the circumstances; unanswered counts as nothing. */
  readonly underEighteen: "yes" | "no" | "unknown" | null;
  /** One that is not here was not answered. */
  readonly circumstances: ReadonlyMap<string, boolean>;
  readonly day: Day;
}

/** Inside one body is no transfer. */
export function toItself(party: Party): Party {
  return { id: party.id, kinds: [...party.kinds, "same-body"] };
}
