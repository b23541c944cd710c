import { addDays, type Day } from "../../../domain/time/day.ts";
import type { Ore } from "../../../rules/pay/work.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import { all, type Given } from "../given.ts";
import { readAmount, readDayOrMonth } from "./read.ts";

/** `field` is its id. */
export interface FieldProblem {
  readonly field: string;
  readonly key: DoorKey;
  /** Where one field holds many. */
  readonly on?: Day;
}

export type Problems = FieldProblem[];

/** A day each for more than a year. */
const mostRows = 400;

/** As many as the longest of them, up to the most. */
export function rowsOf(
  given: Given,
  names: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const columns = names.map((name) => [name, all(given, name)] as const);
  const length = Math.min(mostRows, longestOf(given, names));
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([name, values]) => [name, (values[row] ?? "").trim()])),
  );
}

function longestOf(given: Given, names: readonly string[]): number {
  return names.reduce((most, name) => Math.max(most, all(given, name).length), 0);
}

/** None is left out unseen. */
export function tooManyRows(
  given: Given,
  names: readonly string[],
  field: string,
  problems: Problems,
): void {
  if (longestOf(given, names) > mostRows) {
    problems.push({ field, key: "pay.problem.too-many" });
  }
}

/** As on the page. */
export function inOrder(
  asks: readonly string[],
  problems: readonly FieldProblem[],
): readonly FieldProblem[] {
  const placeOf = (field: string): readonly [number, number, number] => {
    const [, name = field, row = "0"] = asks.includes(field)
      ? []
      : (/^(.+)-(\d+)$/.exec(field) ?? []);
    const rows = name === field ? name : name.replace(/-.*/, "-");
    return [asks.findIndex((each) => each.startsWith(rows)), Number(row), asks.indexOf(name)];
  };
  return problems.toSorted((one, other) => {
    const [a, b] = [placeOf(one.field), placeOf(other.field)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}

// Older than the rates, or years ahead: a slip.
export function isLikely(day: Day, asOf?: Day): boolean {
  return day >= "2000-01-01" && (asOf === undefined || day <= addDays(asOf, 366));
}

export function dayIn(text: string, field: string, asOf: Day, problems: Problems): Day | null {
  const day = readDayOrMonth(text);
  if (day === null || !isLikely(day, asOf)) {
    problems.push({ field, key: "pay.problem.day" });
    return null;
  }
  return day;
}

export function amountIn(text: string, field: string, problems: Problems): Ore | null {
  const amount = readAmount(text);
  if (amount === null) {
    problems.push({ field, key: "pay.problem.amount" });
  }
  return amount;
}
