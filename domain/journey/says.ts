import type { Columns, Rule, Table } from "./table.ts";

/** Settled by a colleague with a reason: another than the one who asked. */
export const byReason = [
  "whose-idea",
  "pays",
  "held",
  "no-way-to-stay",
  "if-stays",
  "hangs",
  "setting",
  "interpreter",
  "lives",
  "who",
  "knows",
  "tie",
  "reach",
  "safe-from",
  "danger-new",
  "does-not-fit",
] as const;
/** Settled only by asking anew or doing it, or by who decides for a child. */
type ByDoing =
  | "informed"
  | "met"
  | "enough"
  | "confirm"
  | "still-so"
  | "corrected"
  | "age"
  | "taken-in"
  | "child-welfare"
  | "receiver"
  | "along"
  | "child-held";

export type Question = (typeof byReason)[number] | ByDoing;

/** Why a lock is shut: no colleague settles it. */
export type Shut =
  | "not-asked"
  | "ask-again"
  | "no"
  | "no-yes"
  | "told-to"
  | "hangs-on"
  | "threat"
  | "meets-listed"
  | "not-enough"
  | "notify"
  | "child-welfare-no";

/** What a table says of an answer. */
export type Says =
  | { readonly is: "pass" }
  | { readonly is: "asks"; readonly question: Question }
  | { readonly is: "shut"; readonly why: Shut };

export const pass: Says = { is: "pass" };
export const asks = (question: Question): Says => ({ is: "asks", question });
export const shut = (why: Shut): Says => ({ is: "shut", why });

/** A table that judges an answer. */
export const table = <const C extends Columns>(
  columns: C,
  rules: readonly Rule<C, Says>[],
): Table<C, Says> => ({ columns, rules });
