import type { Row, RowKind, RowOf } from "./row.ts";
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

/** What an answer says in its lock. `said`: its talk; null where none is needed. `about`: what a colleague settles by name; null for what is of no one row. */
export interface Finding {
  readonly says: Says;
  readonly said: string | null;
  readonly about: string | null;
  /** The row that it follows from: a colleague settles it after that, and anew after a newer one. */
  readonly from?: Row;
}

/** The talk of an answer that names none: it opens nothing. */
export const noTalk = "";

/** What follows from no talk. */
export const plainly = (says: Says): Finding => ({ says, said: null, about: null });

/** The last answer of a kind, judged; shut where it was not asked. `since`: the place among the rows after which it must have been asked. */
export function answered<Kind extends RowKind>(
  rows: readonly Row[],
  kind: Kind,
  judge: (row: RowOf<Kind>) => Says,
  since = -1,
): readonly Finding[] {
  const isOfKind = (each: Row): each is Row & RowOf<Kind> => each.row === kind;
  const at = rows.findLastIndex(isOfKind);
  const last = rows.findLast(isOfKind);
  if (last === undefined || at <= since) {
    return [plainly(shut("not-asked"))];
  }
  const corrected = rows.slice(at).some((each) => each.row === "corrected" && each.of === kind);
  return [
    ...(corrected ? [plainly(asks("corrected"))] : []),
    { says: judge(last), said: last.said ?? noTalk, about: null, from: last },
  ];
}
