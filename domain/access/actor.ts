export const roles = ["officer", "caseworker", "supervisor", "analyst", "editor"] as const;
export type Role = (typeof roles)[number];

export interface Colleague {
  readonly kind: "colleague";
  readonly cell: string;
  readonly id: string;
  readonly role: Role;
}

/** `receipt` is the hash of the receipt held, or “”. Never logged. */
export interface Visitor {
  readonly kind: "visitor";
  readonly cell: string;
  readonly receipt: string;
}

/** The cell itself, with a narrow database role for each task. */
interface Servant {
  readonly kind: "courier" | "counter" | "matcher" | "usher" | "sequencer" | "reminder";
  readonly cell: string;
}

export type Actor = Colleague | Visitor | Servant;
