import type { Day } from "../time/day.ts";
import { keyOf, type Row, type RowKind, type RowOf, rowsOf } from "./row.ts";
import { settlingOf } from "./settling.ts";
import { decide } from "./table.ts";
import { type Counts, talks } from "./talk.ts";

/** All rows of a journey, with the order and the weight of each. */
export interface Sayings {
  readonly today: Day;
  /** In the order in which they were written down. */
  readonly written: readonly Row[];
  /** In the order in which they were said: by the talk of each, then as written. */
  readonly rows: readonly Row[];
  /** The talk that a row was said in; of a talk, itself. */
  readonly talkOf: (row: Row) => RowOf<"sitting"> | undefined;
}

/** What the talk of an answer does for it. Only what counts opens; all else shuts or asks. */
type Way = Counts | "no-talk" | "corrected";

/** A date that a row has of its own. Of others `on` is an answer. */
const ownDay = (row: Row): string =>
  row.row === "age" || row.row === "also_tells_of" || row.row === "settled" ? row.on : "";

const lastOf = (...days: readonly string[]): string => days.toSorted().at(-1) ?? "";

/** Orders and weighs rows. In no talk an answer is as late as it was written; a decision of an age as old as it says. */
export function sayingsOf(written: readonly Row[], today: Day): Sayings {
  const talked = rowsOf(written, "sitting");
  const talkOf = (row: Row) =>
    row.row === "sitting" ? row : talked.find(({ id }) => id === row.said);
  let latest = "";
  const places = written.map((row, at) => {
    const talk = talkOf(row);
    const isDecided = row.row === "age" && row.basis === "decision";
    latest = lastOf(latest, talk?.on ?? ownDay(row), row.written?.on ?? "");
    const on = isDecided ? row.on : (talk?.on ?? latest);
    return { row, on, talk: talk === undefined ? at : written.indexOf(talk), at };
  });
  const rows = places
    .toSorted((one, other) => {
      const byDay = Number(one.on > other.on) - Number(one.on < other.on);
      return byDay || one.talk - other.talk || one.at - other.at;
    })
    .map(({ row }) => row);
  return { today, written, rows, talkOf };
}

/** Whether the person says that a talk was not as it is written: it never counts again. */
const isTalkWrong = (written: readonly Row[], talk: RowOf<"sitting">): boolean =>
  written.some(
    (each, at) =>
      each.row === "corrected" &&
      each.of === "sitting" &&
      (each.about === talk.id || (each.about === null && at > written.indexOf(talk))),
  );

export function wayOf({ written, talkOf }: Sayings, row: Row): Way {
  const talk = talkOf(row);
  if (talk === undefined) {
    return "no-talk";
  }
  return isTalkWrong(written, talk) ? "corrected" : decide(talks, talk);
}

/** Whether what a row opens counts: by its talk, or as a colleague settled of that talk. */
export function counts(sayings: Sayings, row: Row): boolean {
  const [way, talk] = [wayOf(sayings, row), sayings.talkOf(row)];
  const isAsked = way === "setting" || way === "interpreter";
  return (
    way === "counts" ||
    (isAsked &&
      talk !== undefined &&
      settlingOf(sayings, { question: way, about: talk.id, of: [talk] }).isSettled)
  );
}

/** The last talk that counts, or may once it is settled. */
export const lastThatCounts = (sayings: Sayings): RowOf<"sitting"> | undefined =>
  rowsOf(sayings.rows, "sitting").findLast((talk) =>
    ["counts", "setting", "interpreter"].includes(wayOf(sayings, talk)),
  );

/** What holds of rows on one thing: the last that counts, and all that was said after it. */
export const holding = <One extends Row>(sayings: Sayings, rows: readonly One[]): readonly One[] =>
  rows.slice(
    Math.max(
      0,
      rows.findLastIndex((row) => counts(sayings, row)),
    ),
  );

/** The answers of a kind that hold. What else was said in the same talk is not undone by it. */
export function answersOf<Kind extends RowKind>(
  sayings: Sayings,
  kind: Kind,
): readonly (Row & RowOf<Kind>)[] {
  const all = rowsOf(sayings.rows, kind) as readonly (Row & RowOf<Kind>)[];
  const [first] = holding(sayings, all);
  const talk = first === undefined ? undefined : sayings.talkOf(first);
  const isSame = (row: Row) =>
    row === first || (talk !== undefined && sayings.talkOf(row) === talk);
  return all.slice(all.findIndex(isSame));
}

/** The rows of a kind, those on one thing together, as far as they hold. */
export function heldEach<Kind extends RowKind>(
  sayings: Sayings,
  kind: Kind,
): readonly (readonly (Row & RowOf<Kind>)[])[] {
  const rows = rowsOf(sayings.rows, kind) as readonly (Row & RowOf<Kind>)[];
  return [...new Set(rows.map(keyOf))].map((key) =>
    holding(
      sayings,
      rows.filter((row) => keyOf(row) === key),
    ),
  );
}

/** Rows that no talk is needed for: who decides says them. */
const decided: readonly RowKind[] = ["travels_with", "notified", "for_child", "receiver"];

/** Whether the person says that what a row tells is wrong, and it was not asked anew since. */
export function isWrong(sayings: Sayings, wrong: RowOf<"corrected">): boolean {
  const { rows } = sayings;
  const asksAnew = (row: Row): boolean =>
    row.row === wrong.of &&
    keyOf(row) === wrong.about &&
    (counts(sayings, row) ||
      decided.includes(row.row) ||
      (row.row === "age" && row.basis === "decision"));
  return !rows.slice(rows.indexOf(wrong)).some(asksAnew);
}
