import { addDays, type Day } from "../../../domain/time/day.ts";
import { minutesWorked } from "../../../rules/pay/told-shifts.ts";
import type { Shift } from "../../../rules/pay/work.ts";
import type { Part } from "../../components/part.ts";
import { cell, hoursIn, type Setting } from "./letter-tables.ts";

/** About three pages. */
const mostRows = 100;

interface Row {
  readonly from: Day;
  readonly to: Day;
  readonly minutes: number;
  readonly count: number;
  /** "22:00–06:00"; null where they differ. */
  readonly clock: string | null;
}

function rowOf(shift: Shift): Row {
  const from = shift.from.slice(0, 10) as Day;
  const clock = `${shift.from.slice(11)}–${shift.to.slice(11)}`;
  return { from, to: from, minutes: minutesWorked(shift), count: 1, clock };
}

function together(rows: readonly Row[], belong: (before: Row, row: Row) => boolean) {
  const found: Row[] = [];
  for (const row of rows) {
    const before = found.at(-1);
    if (before !== undefined && belong(before, row)) {
      found[found.length - 1] = {
        from: before.from,
        to: row.to,
        minutes: before.minutes + row.minutes,
        count: before.count + row.count,
        clock: before.clock === row.clock ? row.clock : null,
      };
    } else {
      found.push(row);
    }
  }
  return found;
}

function isAlike(before: Row, row: Row): boolean {
  return (
    before.clock === row.clock &&
    before.minutes / before.count === row.minutes &&
    row.from === addDays(before.to, 1)
  );
}

function isInMonth(before: Row, row: Row): boolean {
  return before.to.slice(0, 7) === row.from.slice(0, 7);
}

/** Shift by shift; where they are many, by days alike, or by months. */
export function hoursParts({ say, format, told }: Setting): readonly Part[] {
  const each = told.work.shifts
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((shift) => rowOf(shift));
  const alike = each.length <= mostRows ? each : together(each, isAlike);
  const isByMonth = alike.length > mostRows;
  const rows = isByMonth ? together(each, isInMonth) : alike;
  const total = each.reduce((sum, { minutes }) => sum + minutes, 0);
  const hours = (minutes: number) => cell(hoursIn(format, minutes));
  return [
    {
      kind: "table",
      caption: say("letter.hours"),
      columns: [say("letter.hours.day"), say("letter.hours.clock"), say("letter.hours.worked")],
      rows: [
        ...rows.map(({ from, to, minutes, count, clock }) => [
          cell(from === to ? format.day(from) : format.span(from, to)),
          cell(
            [
              ...(clock === null ? [] : [clock]),
              ...(count === 1 ? [] : [say("letter.hours.times", { count })]),
            ].join(", "),
          ),
          hours(minutes),
        ]),
        [
          cell(say("letter.hours.all")),
          cell(say("letter.hours.times", { count: each.length })),
          hours(total),
        ],
      ],
      figures: 1,
    },
    ...(isByMonth ? [{ kind: "text" as const, text: say("letter.hours.months") }] : []),
  ];
}
