import { addDays, type Day } from "../time/day.ts";
import { type Row, type RowOf, rowsOf } from "./row.ts";

/** That the person goes although something is missing; over once they say no to going. `day`: null where it is not known. */
export function leavesIn(
  rows: readonly Row[],
): (RowOf<"goes_anyway"> & { readonly day: Day | null }) | null {
  const no = rows.findLastIndex((row) => row.row === "wish" && row.answer === "no");
  const last = rowsOf(rows.slice(no + 1), "goes_anyway").at(-1);
  return last === undefined ? null : { ...last, day: last.day ?? null };
}

/** How many days before the journey the yes is asked for again. A proposal: no source says it. */
const daysBefore = 3;

/** Since when a yes is asked for again: null where no date is known, or it was said since then. */
export function askAgainSince(rows: readonly Row[], said: Day | null): Day | null {
  const day = rowsOf(rows, "journey").at(-1)?.day ?? null;
  const since = day === null ? null : addDays(day, -daysBefore);
  return since !== null && (said === null || said < since) ? since : null;
}
