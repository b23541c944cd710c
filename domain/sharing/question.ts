import type { Day } from "../base/day.ts";

/** A body as the rules see it: what it is called, and the kinds of body it is. */
export interface Party {
  readonly id: string;
  readonly kinds: readonly string[];
}

/** What a person has said yes to. */
export interface GivenConsent {
  readonly given: boolean;
  /** Null: whoever the question is about. */
  readonly to: readonly string[] | null;
  readonly for: readonly string[];
  /** Null: all that is asked. */
  readonly fields: readonly string[] | null;
  /** The last day it holds; null where none was set. */
  readonly until: Day | null;
}

/** May this be told? All that the rules can know; what only a person can judge is not in it. */
export interface SharingQuestion {
  readonly from: Party;
  readonly to: Party;
  readonly purpose: string;
  readonly fields: readonly string[];
  readonly consent: GivenConsent | null;
  readonly dangerToLifeOrHealth: boolean;
  /** Null: it is asked like any circumstance, and stands among them; whoever it was not answered of counts as nothing. */
  readonly underEighteen: "yes" | "no" | "unknown" | null;
  /** Codes of what a rule requires, as they were answered. One that is not here was not answered. */
  readonly circumstances: ReadonlyMap<string, boolean>;
  readonly day: Day;
}

/** What stands inside one body is no transfer, where the giver and the recipient are one and the same. */
export function toItself(party: Party): Party {
  return { id: party.id, kinds: [...party.kinds, "same-body"] };
}
