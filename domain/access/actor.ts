/** What a colleague does in the agency; one role a person. */
export const roles = ["officer", "caseworker", "supervisor", "analyst", "editor"] as const;
export type Role = (typeof roles)[number];

/** Somebody signed in, of one cell. */
export interface Colleague {
  readonly kind: "colleague";
  readonly cell: string;
  readonly id: string;
  readonly role: Role;
}

/** Somebody at a public door, without an account. `receipt` is the hash of the receipt they hold, or "". Never logged. */
export interface Visitor {
  readonly kind: "visitor";
  readonly cell: string;
  readonly receipt: string;
}

/** The cell itself: takes in and hands out documents, counts, matches new decisions, signs people in, tells of deadlines. One narrow database role each. */
interface Servant {
  readonly kind: "courier" | "counter" | "matcher" | "usher" | "sequencer" | "reminder";
  readonly cell: string;
}

export type Actor = Colleague | Visitor | Servant;
