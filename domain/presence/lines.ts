import { dayNumber } from "../time/calendar.ts";
import { readClock } from "../time/clock.ts";
import { addDays, type Day } from "../time/day.ts";

/** A stretch on Norway's clock: "2026-03-02T07:00". */
export interface WrittenStretch {
  readonly from: string;
  readonly to: string;
}

export type LineProblem = "no-date" | "no-time" | "backwards" | "too-long";

type Read =
  | { readonly ok: true; readonly value: WrittenStretch }
  | { readonly ok: false; readonly problem: LineProblem };

const longestMinutes = 31 * 1440;

const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;
const ownDate = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const clock = /^(\d{1,2})[:.](\d\d)(?:[:.]00)?$/;

const padded = (digits: string | undefined) => (digits ?? "").padStart(2, "0");

function dateOf(cell: string): Day | null {
  const own = ownDate.exec(cell);
  const text = own === null ? cell : `${own[3]}-${padded(own[2])}-${padded(own[1])}`;
  return isoDate.test(text) && !Number.isNaN(dayNumber(text)) ? (text as Day) : null;
}

function timeOf(cell: string): string | null {
  const found = clock.exec(cell);
  return found === null ? null : `${padded(found[1])}:${padded(found[2])}`;
}

/** Cells of a row, or words of a line, with dates and times parted. */
const cellsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/(\d)T(\d)/g, "$1 $2")
    .split(/[\s;,–]+/u)
    .filter((cell) => cell !== "");

/** A date with one or two times, or two dates with a time each. An end before its beginning is on the day after. */
export function readLine(text: string): Read {
  const cells = cellsOf(text);
  const days = cells.flatMap((cell) => dateOf(cell) ?? []);
  const times = cells.flatMap((cell) => (dateOf(cell) === null ? (timeOf(cell) ?? []) : []));
  const [day, lastDay = day] = days;
  if (day === undefined || lastDay === undefined || days.length > 2) {
    return { ok: false, problem: "no-date" };
  }
  const [first, last = first] = times;
  const isWhole = times.length <= 2 && days.length + times.length === cells.length;
  if (first === undefined || last === undefined || !isWhole) {
    return { ok: false, problem: "no-time" };
  }
  const isOver = days.length === 1 && last < first;
  return stretch(`${day}T${first}`, `${isOver ? addDays(day, 1) : lastDay}T${last}`);
}

function stretch(from: string, to: string): Read {
  const [start, end] = [readClock(from), readClock(to)];
  if (start === null || end === null) {
    return { ok: false, problem: "no-time" };
  }
  if (to < from) {
    return { ok: false, problem: "backwards" };
  }
  return end.at - start.at > longestMinutes
    ? { ok: false, problem: "too-long" }
    : { ok: true, value: { from, to } };
}

interface WrongLine {
  /** Counted from one. */
  readonly number: number;
  readonly problem: LineProblem;
}

/** Empty lines are left out. */
export function readLines(text: string): {
  readonly stretches: readonly WrittenStretch[];
  readonly wrong: readonly WrongLine[];
} {
  const read = text
    .split("\n")
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => ({ number, ...readLine(line) }));
  return {
    stretches: read.flatMap((each) => (each.ok ? [each.value] : [])),
    wrong: read.flatMap((each) =>
      each.ok ? [] : [{ number: each.number, problem: each.problem }],
    ),
  };
}
