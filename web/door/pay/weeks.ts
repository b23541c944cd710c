import { dayNumber, dayText, mondayOf } from "../../../domain/time/calendar.ts";
import { addDays, type Day, daysBetween } from "../../../domain/time/day.ts";
import { minutesWorked } from "../../../rules/pay/told-shifts.ts";
import type { Shift } from "../../../rules/pay/work.ts";

/** Hours after Monday's midnight. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** Alike weeks in a row are one. */
export interface Week {
  readonly monday: Day;
  readonly lastSunday: Day;
  readonly weeks: number;
  /** Of each, without breaks. */
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

function minutesOf(monday: Day, local: string): number {
  const days = daysBetween(monday, local.slice(0, 10) as Day);
  return days * 1440 + Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}

/** Drawn to Sunday's midnight, counted whole where it began. */
export function weeksOf(shifts: readonly Shift[]): readonly Week[] {
  const byWeek = new Map<Day, Shift[]>();
  for (const shift of shifts) {
    const monday = dayText(mondayOf(dayNumber(shift.from.slice(0, 10))));
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), shift]);
  }
  const weeks: Week[] = [];
  for (const [monday, own] of [...byWeek].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const spans = own.map((shift) => ({
      from: minutesOf(monday, shift.from),
      to: minutesOf(monday, shift.to),
    }));
    const minutes = own.reduce((sum, shift) => sum + minutesWorked(shift), 0);
    const blocks = spans.map(({ from, to }) => ({ from: from / 60, to: Math.min(168, to / 60) }));
    const before = weeks.at(-1);
    const follows =
      before !== undefined &&
      addDays(before.lastSunday, 1) === monday &&
      before.minutes === minutes &&
      JSON.stringify(before.blocks) === JSON.stringify(blocks);
    if (before !== undefined && follows) {
      weeks[weeks.length - 1] = {
        ...before,
        weeks: before.weeks + 1,
        lastSunday: addDays(monday, 6),
      };
    } else {
      weeks.push({ monday, lastSunday: addDays(monday, 6), weeks: 1, minutes, blocks });
    }
  }
  return weeks;
}
