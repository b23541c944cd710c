import { type Day, daysBetween } from "../time/day.ts";
import { keyOf, type Row, type RowOf, rowsOf } from "./row.ts";
import type { Question } from "./says.ts";

/** How many days an answer opens, and what a colleague settled holds. A proposal: no source says it. */
export const daysHeld = 30;

interface Rows {
  readonly today: Day;
  readonly written: readonly Row[];
  readonly talkOf: (row: Row) => RowOf<"sitting"> | undefined;
}

/** A question by name, and the rows that it is about. */
interface Asked {
  readonly question: Question;
  readonly about: string | null;
  readonly of: readonly Row[];
}

/** How a question was settled. `barred`: colleagues who do not settle that it is clear. */
export interface Settling {
  readonly isSettled: boolean;
  readonly barred: readonly string[];
}

const isOnSame = (one: Row, other: Row): boolean =>
  one.row === "sitting" || other.row === "sitting"
    ? one === other
    : one.row === other.row && keyOf(one) === keyOf(other);

/** Who asked a row, or wrote it down. */
const authorsOf = (row: Row, talkOf: Rows["talkOf"]): readonly (string | undefined)[] => [
  row.written?.by,
  talkOf(row)?.by,
  row.row === "doubted" ? row.by : undefined,
];

/** Settled by the last who found anything of it, after every row on the same thing. Where colleagues disagree another finds it clear. */
export function settlingOf(
  { today, written, talkOf }: Rows,
  { question, about, of }: Asked,
): Settling {
  const since = written.findLastIndex((row) => of.some((each) => isOnSame(row, each)));
  const found = rowsOf(written.slice(since + 1), "settled").filter(
    (each) => each.question === question && each.about === about,
  );
  const authors = of.flatMap((row) => authorsOf(row, talkOf)).filter((by) => by !== undefined);
  const barredAfter = (before: readonly RowOf<"settled">[]): readonly string[] => [
    ...authors,
    ...(before.some(({ outcome }) => outcome !== "clear") ? before.map(({ by }) => by) : []),
  ];
  const last = found.findLast(
    ({ outcome, by }, at) => outcome !== "clear" || !barredAfter(found.slice(0, at)).includes(by),
  );
  return {
    isSettled: last?.outcome === "clear" && daysBetween(last.on, today) <= daysHeld,
    barred: barredAfter(found),
  };
}
