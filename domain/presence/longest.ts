import { type Day, type DayNumber, dayText, mondayOf } from "../time/calendar.ts";
import { localOf, minutesOfDay } from "../time/clock.ts";
import type { Stretch } from "./stretch.ts";

/** The facts of working hours that a list of stretches can say something of. */
export const hoursFacts = ["hours.per_day_max", "hours.per_week", "hours.days_per_week"] as const;

export interface Longest {
  readonly fact: (typeof hoursFacts)[number];
  /** Whole minutes; for days a week, days. */
  readonly most: number;
  /** Place among the levels of the fact, from nought. */
  readonly level: number;
  /** The days, or the Mondays of the weeks, on which it was so, oldest first. */
  readonly on: readonly Day[];
}

/** The least hour, or day, of each level after the first: `law/factors`. A test lays them beside its words. */
const levelsFrom: Readonly<Record<Longest["fact"], readonly number[]>> = {
  "hours.per_day_max": [9, 11, 13, 15],
  "hours.per_week": [41, 55, 70],
  "hours.days_per_week": [6, 7],
};

/** As pay has it, a stretch of work counts to the day on which it starts. Nothing where nothing is told. */
export function longestOf(list: readonly Stretch[]): readonly Longest[] {
  const ofDay = new Map<DayNumber, number>();
  for (const { from, to } of list) {
    const day = Math.floor(localOf(from) / minutesOfDay);
    ofDay.set(day, (ofDay.get(day) ?? 0) + to - from);
  }
  const ofWeek = sumsBy(ofDay, (minutes) => minutes);
  const daysOfWeek = sumsBy(ofDay, () => 1);
  const inHours = (minutes: number) => Math.floor(minutes / 60);
  return [
    longest("hours.per_day_max", ofDay, inHours),
    longest("hours.per_week", ofWeek, inHours),
    longest("hours.days_per_week", daysOfWeek, (days) => days),
  ].flatMap((each) => each ?? []);
}

function sumsBy(
  ofDay: ReadonlyMap<DayNumber, number>,
  counts: (minutes: number) => number,
): ReadonlyMap<DayNumber, number> {
  const sums = new Map<DayNumber, number>();
  for (const [day, minutes] of ofDay) {
    const monday = mondayOf(day);
    sums.set(monday, (sums.get(monday) ?? 0) + counts(minutes));
  }
  return sums;
}

function longest(
  fact: Longest["fact"],
  sums: ReadonlyMap<DayNumber, number>,
  inWhole: (most: number) => number,
): Longest | null {
  if (sums.size === 0) {
    return null;
  }
  const most = [...sums.values()].reduce((one, other) => Math.max(one, other));
  const level = levelsFrom[fact].filter((least) => inWhole(most) >= least).length;
  const on = [...sums].filter(([, sum]) => sum === most).map(([day]) => day);
  return { fact, most, level, on: on.toSorted((a, b) => a - b).map(dayText) };
}
