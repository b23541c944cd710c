import { addDays, type Day, daysBetween } from "../../../domain/base/day.ts";
import {
  type Circumstance,
  type Deduction,
  type Interruption,
  type Known,
  type Ore,
  type PaidBack,
  type Payment,
  type PaySector,
  paySectors,
  type Shift,
  type Work,
} from "../../../domain/pay/work.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import { all, type Given, one } from "../given.ts";
import { categoryOf } from "./categories.ts";
import { type Line, readList, shiftOn } from "./list.ts";
import { plainly, readAmount, readBreak, readDay, readDayOrMonth, readTime } from "./read.ts";

/** One thing to put right: the id of the field, and why. */
export interface FieldProblem {
  readonly field: string;
  readonly key: DoorKey;
}

/** What was told, as the engine takes it. `shiftFields` says of each shift which field it came from. */
export interface Told {
  readonly work: Work;
  readonly problems: readonly FieldProblem[];
  readonly shiftFields: readonly string[];
  /** The lines of the pasted list, read or not. What was not read is not reckoned. */
  readonly lines: readonly Line[];
}

type Problems = FieldProblem[];

interface Placed {
  readonly shift: Shift;
  readonly field: string;
}

/** At most so many shifts: thirty years of days, and more than a phone should carry. */
const mostShifts = 12_000;
const mostMonths = 120;

export function sectorOf(given: Given): PaySector | null {
  const chosen = one(given, "pay-sector");
  return paySectors.find((sector) => sector === chosen) ?? null;
}

/** The rows of fields that are asked for several times: as many as the longest of them. */
export function rowsOf(
  given: Given,
  names: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const columns = names.map((name) => [name, all(given, name)] as const);
  const length = Math.max(0, ...columns.map(([, values]) => values.length));
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([name, values]) => [name, (values[row] ?? "").trim()])),
  );
}

// Nothing here is older than the rates or lies years ahead: such a day is a slip of the finger.
function likely(day: Day | null, asOf: Day): Day | null {
  return day !== null && day >= "2000-01-01" && day <= addDays(asOf, 366) ? day : null;
}

function dayIn(text: string, field: string, asOf: Day, problems: Problems): Day | null {
  const day = likely(readDayOrMonth(text), asOf);
  if (day === null) {
    problems.push({ field, key: "pay.problem.day" });
  }
  return day;
}

function amountIn(text: string, field: string, problems: Problems): Ore | null {
  const amount = readAmount(text);
  if (amount === null) {
    problems.push({ field, key: "pay.problem.amount" });
  }
  return amount;
}

interface Span {
  readonly from: string;
  readonly to: string;
  readonly pause: string;
}

/** From, to and break of one line of fields; null where nothing is in them, or something is wrong. */
function spanIn(
  { from, to, pause }: Span,
  field: string,
  problems: Problems,
): readonly [number, number, number] | null {
  if (from === "" && to === "") {
    return null;
  }
  const [begins, ends] = [readTime(from), readTime(to)];
  const minutes = pause === "" ? 0 : readBreak(pause);
  if (begins === null) {
    problems.push({ field: `${field}-from`, key: "pay.problem.time" });
  }
  if (ends === null) {
    problems.push({ field: `${field}-to`, key: "pay.problem.time" });
  }
  if (minutes === null) {
    problems.push({ field: `${field}-break`, key: "pay.problem.break" });
  }
  return begins === null || ends === null || minutes === null ? null : [begins, ends, minutes];
}

function placed(
  shift: Shift | "same" | "break",
  field: string,
  part: { readonly to: string; readonly pause: string },
  problems: Problems,
): readonly Placed[] {
  if (shift === "same") {
    problems.push({ field: part.to, key: "pay.problem.same" });
    return [];
  }
  if (shift === "break") {
    problems.push({ field: part.pause, key: "pay.problem.break-long" });
    return [];
  }
  return [{ shift, field }];
}

/** The days and stretches of days that were left out of the normal week, a line or a comma each. */
function daysOff(given: Given, problems: Problems): (day: Day) => boolean {
  const parts = one(given, "week-off")
    .split(/[\n\r;,،]+/)
    .map((part) => plainly(part))
    .filter((part) => part !== "");
  const spans = parts.flatMap((part): readonly (readonly [Day, Day])[] => {
    const [from, to, ...more] = part
      .split(/\s+-\s+|\s+(?:to|til)\s+|(?<=\d{4})-(?=\d{1,2}[./])/)
      .map(readDay);
    const until = to === undefined ? from : to;
    if (from === null || from === undefined || until === null || until === undefined) {
      problems.push({ field: "week-off", key: "pay.problem.off" });
      return [];
    }
    return more.length === 0 && from <= until ? [[from, until]] : [[until, from]];
  });
  return (day) => spans.some(([from, to]) => day >= from && day <= to);
}

function weekdayOf(day: Day): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}

function normalWeek(given: Given, asOf: Day, problems: Problems): readonly Placed[] {
  const spans = [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const field = `week-${weekday}`;
    const [from, to, pause] = [
      one(given, `${field}-from`),
      one(given, `${field}-to`),
      one(given, `${field}-break`),
    ];
    return { field, span: spanIn({ from, to, pause }, field, problems) };
  });
  if (spans.every(({ span }) => span === null)) {
    return [];
  }
  const from = dayIn(one(given, "week-from"), "week-from", asOf, problems);
  const told = one(given, "week-to");
  const to = told === "" ? asOf : dayIn(told, "week-to", asOf, problems);
  const off = daysOff(given, problems);
  if (from === null || to === null) {
    return [];
  }
  if (to < from) {
    problems.push({ field: "week-to", key: "pay.problem.backwards" });
    return [];
  }
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, place) =>
    addDays(from, place),
  );
  const wrong: Problems = [];
  const shifts = days
    .filter((day) => !off(day))
    .flatMap((day) => {
      const { field, span } = spans[weekdayOf(day)] ?? { field: "", span: null };
      return span === null
        ? []
        : placed(
            shiftOn(day, ...span),
            `${field}-from`,
            { to: `${field}-to`, pause: `${field}-break` },
            wrong,
          );
    });
  for (const problem of wrong) {
    if (!problems.some(({ field }) => field === problem.field)) {
      problems.push(problem);
    }
  }
  return shifts;
}

function dayByDay(given: Given, asOf: Day, problems: Problems): readonly Placed[] {
  return rowsOf(given, ["day-date", "day-from", "day-to", "day-break"]).flatMap((row, place) => {
    const at = (part: string) => `day-${part}-${place}`;
    const [date = "", from = "", to = "", pause = ""] = Object.values(row);
    if (date === "" && from === "" && to === "") {
      return [];
    }
    const day = dayIn(date, at("date"), asOf, problems);
    const own: Problems = [];
    const span = spanIn({ from: from || "?", to: to || "?", pause }, "day", own);
    problems.push(...own.map(({ field, key }) => ({ field: `${field}-${place}`, key })));
    return day === null || span === null
      ? []
      : placed(shiftOn(day, ...span), at("date"), { to: at("to"), pause: at("break") }, problems);
  });
}

/** Days that were written one by one stand for themselves; the normal week fills only the others. */
function together(week: readonly Placed[], single: readonly Placed[]): readonly Placed[] {
  const own = new Set(single.map(({ shift }) => shift.from.slice(0, 10)));
  const same = new Set<string>();
  return [...single, ...week.filter(({ shift }) => !own.has(shift.from.slice(0, 10)))]
    .filter(({ shift: { from, to, breakMinutes } }) => {
      const all = `${from} ${to} ${breakMinutes ?? 0}`;
      const fresh = !same.has(all);
      same.add(all);
      return fresh;
    })
    .toSorted((a, b) => (a.shift.from < b.shift.from ? -1 : Number(a.shift.from > b.shift.from)));
}

function overlaps(shifts: readonly Placed[]): Problems {
  const fields = new Set<string>();
  let last = "";
  for (const { shift, field } of shifts) {
    if (shift.from < last) {
      fields.add(field);
    }
    last = shift.to > last ? shift.to : last;
  }
  return [...fields].map((field) => ({ field, key: "pay.problem.overlap" }));
}

/** The days of a row: the one it tells, and the same day of every month until another. */
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
  return Array.from({ length: mostMonths }, (_, months) => monthsAfter(first, months)).filter(
    (day) => day <= until,
  );
}

/** The same day of a later month, or the last one that it has. */
function monthsAfter(first: Day, months: number): Day {
  const month = Number(first.slice(5, 7)) - 1 + months;
  const name = `${Number(first.slice(0, 4)) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  return readDay(`${name}-${first.slice(8)}`) ?? readDayOrMonth(name) ?? first;
}

interface MoneyRow {
  readonly day: Day;
  readonly amount: Ore;
  readonly row: Readonly<Record<string, string>>;
}

/** Rows of money: a day (and each month until), an amount, and more. Empty rows are no rows. */
function money(
  given: Given,
  name: "paid" | "cut" | "back",
  more: readonly string[],
  asOf: Day,
  problems: Problems,
): readonly MoneyRow[] {
  const names = ["day", "until", "amount", ...more].map((part) => `${name}-${part}`);
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

const ways = ["cash", "bank", "other"] as const;
/** What was kept back, and what a room in a hotel or restaurant has a cap of its own for. */
export const cutsFor = ["rent", "food", "travel", "tools", "tax", "other"] as const;
/** What was handed back; a loan in one's own name counts with other debt. */
export const backFor = ["tax", "visa", "recruitment", "debt", "loan", "other"] as const;
export const backTo = ["employer", "intermediary", "other"] as const;

function payments(given: Given, asOf: Day, problems: Problems): readonly Payment[] {
  return money(given, "paid", ["way"], asOf, problems).map(({ day, amount, row }) => ({
    day,
    amount,
    way: ways.find((way) => way === row["paid-way"]) ?? null,
  }));
}

function deductions(given: Given, asOf: Day, problems: Problems): readonly Deduction[] {
  return money(given, "cut", ["for", "agreed", "room"], asOf, problems).map(
    ({ day, amount, row }) => {
      const room = row["cut-room"];
      return {
        day,
        amount,
        for: cutsFor.find((one) => one === row["cut-for"]) ?? "other",
        agreedInWriting: row["cut-agreed"] === "yes",
        ...(room === "single" || room === "double" ? { roomKind: room } : {}),
      };
    },
  );
}

function paidBack(given: Given, asOf: Day, problems: Problems): readonly PaidBack[] {
  return money(given, "back", ["for", "to"], asOf, problems).map(({ day, amount, row }) => {
    const what = backFor.find((one) => one === row["back-for"]) ?? "other";
    return {
      day,
      amount,
      to: backTo.find((one) => one === row["back-to"]) ?? "other",
      for: what === "loan" ? "debt" : what,
    };
  });
}

type Born = Pick<Work, "born" | "birthYear">;

function bornIn(given: Given, asOf: Day, problems: Problems): Born {
  const told = plainly(one(given, "pay-born"));
  if (told === "") {
    return {};
  }
  const year = /^\d{4}$/.test(told) ? Number(told) : null;
  const born = year === null ? readDay(told) : null;
  const thisYear = Number(asOf.slice(0, 4));
  const found = year ?? Number(born?.slice(0, 4) ?? 0);
  if (found < thisYear - 100 || found > thisYear - 5) {
    problems.push({ field: "pay-born", key: "pay.problem.born" });
    return {};
  }
  return born === null ? { birthYear: found } : { born, birthYear: found };
}

function ageOn({ born, birthYear }: Born, day: string): "known" | "under-18" | "not-known" {
  if (birthYear === undefined) {
    return "not-known";
  }
  const eighteen = `${birthYear + 18}${(born ?? "0000-12-31").slice(4)}`;
  return day < eighteen ? "under-18" : "known";
}

function known(given: Given, name: string): Known {
  const told = one(given, name);
  return told === "yes" || told === "no" ? told : "unknown";
}

function payDayIn(given: Given, problems: Problems): Pick<Work, "payDay"> {
  const told = plainly(one(given, "pay-day")).replace(/\.$/, "");
  if (told === "") {
    return {};
  }
  const payDay = /^\d{1,2}$/.test(told) ? Number(told) : 0;
  if (payDay < 1 || payDay > 31) {
    problems.push({ field: "pay-day", key: "pay.problem.pay-day" });
    return {};
  }
  return { payDay };
}

function agreedIn(given: Given, problems: Problems): Pick<Work, "agreedHourly"> {
  const told = one(given, "pay-agreed");
  const agreed = told === "" ? null : amountIn(told, "pay-agreed", problems);
  return agreed === null || agreed === 0 ? {} : { agreedHourly: agreed };
}

function circumstances(given: Given, sector: PaySector): readonly Circumstance[] {
  return [
    ...(sector === "agriculture" && one(given, "pay-skilled") === "yes"
      ? (["skilled"] as const)
      : []),
    ...(sector === "shipyard" && one(given, "pay-away") === "yes"
      ? (["away-from-home"] as const)
      : []),
  ];
}

/** A day that may be left out, and what it is the day of. */
function when(given: Given, name: string, asOf: Day, problems: Problems): Day | null {
  const told = one(given, name);
  return told === "" ? null : dayIn(told, name, asOf, problems);
}

export const stops = ["conciliation-complaint", "acknowledgement", "criminal-case-claim"] as const;

function interruptions(given: Given, asOf: Day, problems: Problems): readonly Interruption[] {
  const day = when(given, "pay-stopped", asOf, problems);
  const kind = stops.find((stop) => stop === one(given, "pay-stopped-by"));
  if (day !== null && kind === undefined) {
    problems.push({ field: "pay-stopped-by", key: "pay.problem.stopped-by" });
  }
  return day === null || kind === undefined ? [] : [{ day, kind }];
}

/** Reads what the form holds into what is reckoned. What cannot be read is named by its field; nothing is guessed. */
export function workOf(given: Given, asOf: Day): Told {
  const problems: Problems = [];
  const told = sectorOf(given);
  if (told === null) {
    problems.push({ field: "pay-sector", key: "pay.problem.sector" });
  }
  const sector = told ?? "other";
  const born = bornIn(given, asOf, problems);
  const agreed = agreedIn(given, problems);
  const bankruptcyOn = when(given, "pay-bankrupt", asOf, problems);
  const stopped = interruptions(given, asOf, problems);
  const lines = readList(
    [...all(given, "list"), ...all(given, "list-file")].filter((text) => text !== "").join("\n"),
  );
  const listed = lines.flatMap((line) =>
    "shift" in line ? [{ shift: line.shift, field: "list" }] : [],
  );
  const week = normalWeek(given, asOf, problems);
  const single = [...dayByDay(given, asOf, problems), ...listed];
  const every = together(week, single);
  const shifts = every.slice(0, mostShifts);
  if (every.length > mostShifts) {
    problems.push({ field: every.at(-1)?.field ?? "list", key: "pay.problem.too-many" });
  }
  problems.push(...overlaps(shifts));
  const age = ageOn(born, shifts[0]?.shift.from.slice(0, 10) ?? asOf);
  const work: Work = {
    sector,
    category: categoryOf(sector, one(given, "pay-category"), age),
    ...born,
    ...agreed,
    ...payDayIn(given, problems),
    shifts: shifts.map(({ shift }) => shift),
    payments: payments(given, asOf, problems),
    deductions: deductions(given, asOf, problems),
    paidBack: paidBack(given, asOf, problems),
    circumstances: circumstances(given, sector),
    interruptions: stopped,
    ...(bankruptcyOn === null ? {} : { bankruptcyOn }),
    chain: { contractor: known(given, "pay-contractor"), hirer: known(given, "pay-hirer") },
    asOf,
  };
  return { work, problems, shiftFields: shifts.map(({ field }) => field), lines };
}
