import { dayNumber, weekdayOf } from "../../../domain/time/calendar.ts";
import { addDays, type Day, daysBetween } from "../../../domain/time/day.ts";
import type { Shift } from "../../../rules/pay/work.ts";
import { all, type Given, one } from "../given.ts";
import { dayIn, type Problems, rowsOf, tooManyRows } from "./fields.ts";
import { type Line, readList, shiftOn } from "./list.ts";
import { plainly, readBreak, readDay, readTime } from "./read.ts";

export interface Placed {
  readonly shift: Shift;
  readonly field: string;
}

interface Span {
  readonly from: string;
  readonly to: string;
  readonly pause: string;
}

/** Null where nothing is in them, or something is wrong. */
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

const mostOff = 400;

/** Days or stretches, by line or comma. */
function daysOff(given: Given, problems: Problems): (day: Day) => boolean {
  const parts = one(given, "week-off")
    .split(/[\n\r;,،]+/)
    .map((part) => plainly(part).replace(/\s+/g, " "))
    .filter((part) => part !== "");
  if (parts.length > mostOff) {
    problems.push({ field: "week-off", key: "pay.problem.too-many" });
  }
  const spans = parts.slice(0, mostOff).flatMap((part): readonly (readonly [Day, Day])[] => {
    const [from, to, ...more] = part
      .split(/ - | (?:to|til) |(?<=\d{4})-(?=\d{1,2}[./])/)
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
      const { field, span } = spans[weekdayOf(dayNumber(day)) - 1] ?? { field: "", span: null };
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
  const names = ["day-date", "day-from", "day-to", "day-break"];
  tooManyRows(given, names, "day-date-0", problems);
  return rowsOf(given, names).flatMap((row, place) => {
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

/** The normal week fills only days that were not written one by one. */
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

/** Of one field. */
const mostNamed = 10;

function overlaps(shifts: readonly Placed[]): Problems {
  const days = new Map<string, Set<Day>>();
  let last = "";
  for (const { shift, field } of shifts) {
    if (shift.from < last) {
      const named = days.get(field) ?? new Set();
      days.set(field, named.add(shift.from.slice(0, 10) as Day));
    }
    last = shift.to > last ? shift.to : last;
  }
  return [...days].flatMap(([field, on]) =>
    [...on]
      .slice(0, field === "list" ? mostNamed : 1)
      .map((day) => ({ field, key: "pay.problem.overlap", on: day })),
  );
}

/** More are no one's hours, and a phone must not stand still. */
const mostLines = 15_000;

function listIn(given: Given, asOf: Day, problems: Problems): readonly Line[] {
  const texts = [...all(given, "list"), ...all(given, "list-file")];
  const whole = texts.filter((text) => text !== "").join("\n");
  if (whole.split("\n", mostLines + 1).length > mostLines) {
    problems.push({ field: "list", key: "pay.problem.too-many" });
    return [];
  }
  return readList(whole, asOf);
}

/** In order; and the lines of the list, read or not. */
export function hoursOf(
  given: Given,
  asOf: Day,
  problems: Problems,
): { readonly shifts: readonly Placed[]; readonly lines: readonly Line[] } {
  const lines = listIn(given, asOf, problems);
  const listed = lines.flatMap((line) =>
    "shift" in line ? [{ shift: line.shift, field: "list" }] : [],
  );
  const week = normalWeek(given, asOf, problems);
  const shifts = together(week, [...dayByDay(given, asOf, problems), ...listed]);
  problems.push(...overlaps(shifts));
  return { shifts, lines };
}
