import { type Row, type RowKind, type RowOf, rowsOf } from "./row.ts";
import { answersOf, isWrong, type Sayings } from "./said.ts";
import { asks, type Says, shut } from "./says.ts";

/** What an answer says in its lock. */
export interface Finding {
  readonly says: Says;
  /** What a colleague settles by name; null for what is of no one row. */
  readonly about: string | null;
  /** The rows that it would open by: each is to be from a talk that counts. */
  readonly by: readonly Row[];
  /** All rows that it follows from: a colleague who wrote none of them settles it, after them. */
  readonly of: readonly Row[];
}

/** What follows from no talk. */
export const plainly = (says: Says): Finding => ({ says, about: null, by: [], of: [] });

/** The answers of a kind that hold, judged; shut where it was not asked. `since`: what it must have been asked after. */
export function answered<Kind extends RowKind>(
  sayings: Sayings,
  kind: Kind,
  judge: (row: RowOf<Kind>) => Says,
  {
    since,
    about = null,
  }: { readonly since?: Row | undefined; readonly about?: string | null } = {},
): readonly Finding[] {
  const held = answersOf(sayings, kind);
  const last = held.at(-1);
  const place = (row: Row | undefined) => (row === undefined ? -1 : sayings.rows.indexOf(row));
  if (last === undefined || place(last) <= place(since)) {
    return [plainly(shut("not-asked"))];
  }
  const wrong = rowsOf(sayings.rows, "corrected").some(
    (each) => each.of === kind && isWrong(sayings, each),
  );
  return [
    ...(wrong ? [plainly(asks("corrected"))] : []),
    ...held.map((row) => ({ says: judge(row), about, by: [row], of: [row] })),
  ];
}
