import { addMonths, type Day } from "../../../domain/time/day.ts";
import {
  type Ore,
  paidBackTo,
  paymentWays,
  roomKinds,
  type Work,
} from "../../../rules/pay/work.ts";
import type { Given } from "../given.ts";
import { amountIn, dayIn, type Problems, rowsOf, tooManyRows } from "./fields.ts";

/** And the same date of each month until another. */
function daysOfRow(
  row: { readonly day: string; readonly until: string },
  field: (part: string) => string,
  asOf: Day,
  problems: Problems,
): readonly Day[] {
  const first = dayIn(row.day, field("day"), asOf, problems);
  const until = row.until === "" ? first : dayIn(row.until, field("until"), asOf, problems);
  if (first === null || until === null) {
    return [];
  }
  if (until < first) {
    problems.push({ field: field("until"), key: "pay.problem.backwards" });
    return [];
  }
  const days: Day[] = [];
  for (let day = first; day <= until; ) {
    days.push(day);
    day = addMonths(first, days.length);
  }
  return days;
}

interface MoneyRow {
  readonly day: Day;
  readonly amount: Ore;
  readonly row: Readonly<Record<string, string>>;
}

/** Empty rows are none. */
function money(
  given: Given,
  name: "paid" | "cut" | "back",
  more: readonly string[],
  asOf: Day,
  problems: Problems,
): readonly MoneyRow[] {
  const names = ["day", "until", "amount", ...more].map((part) => `${name}-${part}`);
  tooManyRows(given, names, `${name}-amount-0`, problems);
  return rowsOf(given, names).flatMap((row, place) => {
    const day = row[`${name}-day`] ?? "";
    const until = row[`${name}-until`] ?? "";
    const told = row[`${name}-amount`] ?? "";
    if (day === "" && told === "") {
      return [];
    }
    const field = (part: string) => `${name}-${part}-${place}`;
    const amount = amountIn(told, field("amount"), problems);
    const days = daysOfRow({ day, until }, field, asOf, problems);
    return amount === null ? [] : days.map((day) => ({ day, amount, row }));
  });
}

/** A room in a hotel or restaurant has caps of its own. */
export const cutsFor = ["rent", "food", "travel", "tools", "tax", "other"] as const;
/** A loan counts with other debt. */
export const backFor = ["tax", "visa", "recruitment", "debt", "loan", "other"] as const;

export function payments(given: Given, asOf: Day, problems: Problems): Work["payments"] {
  return money(given, "paid", ["way"], asOf, problems).map(({ day, amount, row }) => ({
    day,
    amount,
    way: paymentWays.find((way) => way === row["paid-way"]) ?? null,
  }));
}

const answered: Readonly<Record<string, boolean>> = { yes: true, no: false };

export function deductions(given: Given, asOf: Day, problems: Problems): Work["deductions"] {
  return money(given, "cut", ["for", "agreed", "room"], asOf, problems).map(
    ({ day, amount, row }) => {
      const room = roomKinds.find((kind) => kind === row["cut-room"]);
      return {
        day,
        amount,
        for: cutsFor.find((one) => one === row["cut-for"]) ?? "other",
        agreedInWriting: answered[row["cut-agreed"] ?? ""] ?? null,
        ...(room === undefined ? {} : { roomKind: room }),
      };
    },
  );
}

export function paidBack(given: Given, asOf: Day, problems: Problems): Work["paidBack"] {
  return money(given, "back", ["for", "to"], asOf, problems).map(({ day, amount, row }) => {
    const what = backFor.find((one) => one === row["back-for"]) ?? "other";
    return {
      day,
      amount,
      to: paidBackTo.find((one) => one === row["back-to"]) ?? "other",
      for: what === "loan" ? "debt" : what,
    };
  });
}
