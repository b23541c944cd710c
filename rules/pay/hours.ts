import { type DayNumber, dayText, mondayOf } from "../../domain/time/calendar.ts";
import { minutesOfDay, offsetAt } from "../../domain/time/clock.ts";
import { type RateOn, sectorWeek } from "./day-rates.ts";
import { addSteps, type Slice } from "./hour-steps.ts";
import type { PayLaw } from "./pay-law.ts";
import type { HourStep, Unknown } from "./reckoning.ts";
import { type HourKind, nextMinutes, weekLimit } from "./sections/aml-10-4.ts";
import type { Stretch } from "./sections/aml-10-8.ts";
import type { NightShare } from "./sections/night.ts";
import type { ReadShift } from "./told-shifts.ts";

export interface ShiftSteps {
  readonly day: DayNumber;
  readonly minutes: number;
  readonly overtime: number;
  readonly uncounted: number;
  readonly steps: readonly HourStep[];
}

export interface Hours {
  readonly shifts: readonly ShiftSteps[];
  readonly unknown: readonly Unknown[];
}

/** Overtime counts to the day on which a shift starts; the rate is that of the calendar day. Shifts in order. */
export function reckonHours(shifts: readonly ReadShift[], rateOn: RateOn, law: PayLaw): Hours {
  const unknown = new Map<string, Unknown>();
  const count: Count = { day: Number.NaN, week: Number.NaN, dayWorked: 0, weekOrdinary: 0 };
  const limitOn = weekLimits(law, shifts);
  const found = shifts.map((shift): ShiftSteps => {
    begin(count, shift.day);
    const steps: HourStep[] = [];
    let minutes = 0;
    let overtime = 0;
    let uncounted = 0;
    for (const { stretch, kind } of stretchesOf(shift, count, limitOn(shift.day))) {
      const length = stretch.to - stretch.from;
      minutes += length;
      overtime += kind === "ordinary" ? 0 : length;
      const slices = slicesOf(stretch, kind);
      uncounted += addStretch(steps, slices, rateOn, dayText(shift.day), unknown);
    }
    return { day: shift.day, minutes, overtime, uncounted, steps };
  });
  return { shifts: found, unknown: [...unknown.values()] };
}

/** Gives the minutes without an amount. */
function addStretch(
  steps: HourStep[],
  slices: readonly Slice[],
  rateOn: RateOn,
  shiftDay: HourStep["shiftDay"],
  unknown: Map<string, Unknown>,
): number {
  let uncounted = 0;
  for (const slice of slices) {
    const rate = rateOn(slice.day);
    if (rate.why !== null) {
      noteUnknown(unknown, slice, rate.why);
    }
    if (rate.known) {
      addSteps(steps, slice, rate, shiftDay);
    } else {
      uncounted += slice.to - slice.from;
    }
  }
  return uncounted;
}

/** Of the day and week that the present shift counts to. */
interface Count {
  day: DayNumber;
  week: DayNumber;
  dayWorked: number;
  weekOrdinary: number;
}

function begin(count: Count, day: DayNumber): void {
  if (day === count.day) {
    return;
  }
  const week = mondayOf(day);
  count.weekOrdinary = week === count.week ? count.weekOrdinary : 0;
  count.dayWorked = 0;
  count.day = day;
  count.week = week;
}

function stretchesOf({ pieces }: ReadShift, count: Count, limit: number) {
  const found: { readonly stretch: Stretch; readonly kind: HourKind }[] = [];
  for (const piece of pieces) {
    for (let at = piece.from; at < piece.to; ) {
      const { kind, minutes } = nextMinutes(count.dayWorked, count.weekOrdinary, limit);
      const taken = Math.min(minutes, piece.to - at);
      found.push({ stretch: { from: at, to: at + taken }, kind });
      count.dayWorked += taken;
      count.weekOrdinary += kind === "ordinary" ? taken : 0;
      at += taken;
    }
  }
  return found;
}

/** By the Monday of each week with work: all of it between 21 and 06, some of it, or none. */
export function nightWeeks(shifts: readonly ReadShift[]): ReadonlyMap<DayNumber, NightShare> {
  const found = new Map<DayNumber, NightShare>();
  for (const { day, night } of shifts) {
    const monday = mondayOf(day);
    const before = found.get(monday) ?? night;
    found.set(monday, before === night ? night : "some");
  }
  return found;
}

function weekLimits(law: PayLaw, shifts: readonly ReadShift[]): (day: DayNumber) => number {
  const nights = nightWeeks(shifts);
  const known = new Map<DayNumber, number>();
  return (day) => {
    const isAllAtNight = nights.get(mondayOf(day)) === "all";
    const limit = known.get(day) ?? weekLimit(sectorWeek(law, day), isAllAtNight);
    known.set(day, limit);
    return limit;
  };
}

/** Each day has its own rate. */
function slicesOf(stretch: Stretch, kind: HourKind): readonly Slice[] {
  const slices: Slice[] = [];
  for (let at = stretch.from; at < stretch.to; ) {
    const { offset, until } = offsetAt(at);
    const from = at + offset;
    const day = Math.floor(from / minutesOfDay);
    const length = Math.min(stretch.to - at, until - at, (day + 1) * minutesOfDay - from);
    slices.push({ day, from, to: from + length, kind });
    at += length;
  }
  return slices;
}

function noteUnknown(
  unknown: Map<string, Unknown>,
  { day, from, to }: Slice,
  why: Unknown["why"],
): void {
  const key = `${day} ${why}`;
  const minutes = (unknown.get(key)?.minutes ?? 0) + to - from;
  unknown.set(key, { day: dayText(day), why, minutes });
}
