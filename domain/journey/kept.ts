import type { Day } from "../base/day.ts";
import type { KeptRow, Row, RowKind } from "./row.ts";

/** What was answered of a journey home, as it is in a plan. The words are kept and shown; the row decides. */
export interface JourneyAnswer {
  readonly kind: "return";
  readonly row: KeptRow;
  readonly words: string | null;
  readonly on: Day;
}

/** A wording in a plan, as far as a journey goes. */
interface Wording {
  readonly thing: string;
  readonly by: { readonly id: string };
  readonly content: { readonly kind: string };
}

const isOfJourney = <One extends Wording>(
  wording: One,
): wording is One & { readonly content: JourneyAnswer } => wording.content.kind === "return";

/** Rows that say by whom and when; in the others `by` and `on` are answers. */
const dated: readonly RowKind[] = ["sitting", "age", "also_tells_of", "settled", "doubted"];

/** The rows of a journey, of all wordings in the order in which they were written. */
export function rowsIn(wordings: readonly Wording[]): readonly Row[] {
  return wordings
    .filter(isOfJourney)
    .map(({ thing, by, content: { row, on } }) =>
      dated.includes(row.row) ? ({ ...row, id: thing, by: by.id, on } as Row) : (row as Row),
    );
}
