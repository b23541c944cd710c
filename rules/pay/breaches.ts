import { type DayNumber, dayText, mondayOf, weekText } from "../../domain/time/calendar.ts";
import { minutesOfDay, offsetAt } from "../../domain/time/clock.ts";
import { birthOf } from "./day-rates.ts";
import type { ShiftSteps } from "./hours.ts";
import type { Breach } from "./reckoning.ts";
import { bornOn, hasReached } from "./sections/age-steps.ts";
import { section as caps, dayTotal, exceeded, type WeekWorked } from "./sections/aml-10-6-caps.ts";
import {
  dailyRest,
  longestRest,
  section as rest,
  type Stretch,
  weeklyRest,
} from "./sections/aml-10-8.ts";
import { nightMinutes, section as young, youngDay, youngWeek } from "./sections/aml-11-2.ts";
import {
  section as breaks,
  youngBreak,
  youngDailyRest,
  youngWeeklyRest,
} from "./sections/aml-11-5.ts";
import { cited } from "./sections/section.ts";
import type { ReadShift } from "./told-shifts.ts";
import type { Work } from "./work.ts";

interface DayWorked {
  readonly day: DayNumber;
  readonly shifts: ReadShift[];
  minutes: number;
}

interface Week extends WeekWorked {
  total: number;
  overtime: number;
}

export function breachesOfTime(
  work: Work,
  shifts: readonly ReadShift[],
  reckoned: readonly ShiftSteps[],
): readonly Breach[] {
  const born = bornOn(birthOf(work), "earliest");
  const days = daysOf(shifts, reckoned);
  const pieces = shifts.flatMap((shift) => shift.pieces);
  const isUnder = (age: number, day: DayNumber) => born !== null && !hasReached(born, age, day);
  const isYoung = (day: DayNumber) => isUnder(18, day);
  let first = 0;
  const ofDays = days.flatMap((each) => {
    const from = each.shifts[0]?.from ?? 0;
    while ((pieces[first]?.from ?? Number.POSITIVE_INFINITY) < from) {
      first += 1;
    }
    const after = upTo(pieces, first, from + minutesOfDay);
    const span = { from, to: from + minutesOfDay };
    const longest = longestRest(after, span, "within");
    return [
      ...ofDay(each.day, after, span),
      ...(isYoung(each.day)
        ? ofYoungDay(each, youngDailyRest(longest, isUnder(15, each.day)))
        : ofDailyRest(each.day, longest)),
    ];
  });
  return [...ofDays, ...ofWeeks(reckoned, pieces, isYoung)];
}

function upTo(pieces: readonly Stretch[], first: number, moment: number): readonly Stretch[] {
  let end = first;
  while ((pieces[end]?.from ?? Number.POSITIVE_INFINITY) < moment) {
    end += 1;
  }
  return pieces.slice(first, end);
}

function daysOf(
  shifts: readonly ReadShift[],
  reckoned: readonly ShiftSteps[],
): readonly DayWorked[] {
  const days: DayWorked[] = [];
  for (const [index, shift] of shifts.entries()) {
    const minutes = reckoned[index]?.minutes ?? 0;
    const last = days.at(-1);
    if (last?.day === shift.day) {
      last.shifts.push(shift);
      last.minutes += minutes;
    } else {
      days.push({ day: shift.day, shifts: [shift], minutes });
    }
  }
  return days;
}

/** From the start of a day's work. */
function ofDay(day: DayNumber, pieces: readonly Stretch[], span: Stretch): readonly Breach[] {
  const on = { day: dayText(day) };
  const worked = pieces.reduce((sum, each) => sum + Math.min(each.to, span.to) - each.from, 0);
  if (worked <= dayTotal) {
    return [];
  }
  const section = `${caps.law} § 10-6 (8)`;
  const what = "over-13-hours-in-24";
  return [{ section, on, what, was: worked, limit: dayTotal, unless: "agreement" }];
}

function ofDailyRest(day: DayNumber, was: number): readonly Breach[] {
  if (was >= dailyRest) {
    return [];
  }
  const [section, on] = [`${cited(rest)} (1)`, { day: dayText(day) }];
  return [{ section, on, what: "daily-rest-under-11", was, limit: dailyRest, unless: "agreement" }];
}

type OfYoung = ReturnType<typeof youngWeeklyRest>;

const young5 = (found: OfYoung, on: Breach["on"]): readonly Breach[] =>
  found.map(({ subsection, ...each }) => ({
    ...each,
    section: `${cited(breaks)} ${subsection}`,
    on,
    unless: null,
  }));

/** From the first shift of the day to the last; null where it was not told of each. */
function breaksIn(shifts: readonly ReadShift[], worked: number): number | null {
  const [from, to] = [shifts[0]?.from ?? 0, shifts.at(-1)?.to ?? 0];
  return shifts.every(({ areBreaksTold }) => areBreaksTold) ? to - from - worked : null;
}

function ofYoungDay({ day, shifts, minutes }: DayWorked, resting: OfYoung): readonly Breach[] {
  const atNight = shifts
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, piece) => sum + minutesAtNight(piece), 0);
  const on = { day: dayText(day) };
  const ofDay = youngDay(minutes, atNight).map((each) => ({
    ...each,
    section: cited(young),
    on,
    unless: null,
  }));
  return [...ofDay, ...young5([...youngBreak(minutes, breaksIn(shifts, minutes)), ...resting], on)];
}

function minutesAtNight({ from, to }: Stretch): number {
  let sum = 0;
  for (let at = from; at < to; ) {
    const { offset, until } = offsetAt(at);
    const local = (at + offset) % minutesOfDay;
    const length = Math.min(to - at, until - at, minutesOfDay - local);
    sum += nightMinutes(local, local + length);
    at += length;
  }
  return sum;
}

const aYear = 52;

/** Each with those before it. */
function ofWeeks(
  reckoned: readonly ShiftSteps[],
  pieces: readonly Stretch[],
  isYoung: (day: DayNumber) => boolean,
): readonly Breach[] {
  const firstMonday = mondayOf(reckoned[0]?.day ?? 0);
  const weeks = weeksOf(reckoned, firstMonday);
  let first = 0;
  return weeks.flatMap((week, at) => {
    if (week.total === 0) {
      return [];
    }
    const monday = firstMonday + 7 * at;
    const on = { week: weekText(monday) };
    const midnight = monday * minutesOfDay;
    const start = midnight - offsetAt(midnight).offset;
    const span = { from: start, to: start + 7 * minutesOfDay };
    while ((pieces[first]?.to ?? Number.POSITIVE_INFINITY) < span.from) {
      first += 1;
    }
    const around = upTo(pieces, Math.max(0, first - 1), span.to + 2 * minutesOfDay);
    const withThoseBefore = weeks.slice(Math.max(0, at + 1 - aYear), at + 1);
    const totals = exceeded(withThoseBefore).map(({ subsection, ...each }) => ({
      ...each,
      section: `${caps.law} § 10-6 ${subsection}`,
      on,
    }));
    const ofYoung = (isYoung(monday + 6) ? youngWeek(week.total) : []).map((each) => ({
      ...each,
      section: cited(young),
      on,
      unless: null,
    }));
    const was = longestRest(around, span, "whole");
    const resting = isYoung(monday + 6) ? young5(youngWeeklyRest(was), on) : ofRest(was, on);
    return [...totals, ...resting, ...ofYoung];
  });
}

/** Also weeks without work. */
function weeksOf(reckoned: readonly ShiftSteps[], firstMonday: DayNumber): readonly Week[] {
  const lastDay = reckoned.at(-1)?.day ?? firstMonday;
  const length = reckoned.length === 0 ? 0 : (mondayOf(lastDay) - firstMonday) / 7 + 1;
  const weeks = Array.from({ length }, (): Week => ({ total: 0, overtime: 0 }));
  for (const { day, minutes, overtime } of reckoned) {
    const week = weeks[(mondayOf(day) - firstMonday) / 7];
    if (week !== undefined) {
      week.total += minutes;
      week.overtime += overtime;
    }
  }
  return weeks;
}

function ofRest(was: number, on: { readonly week: string }): readonly Breach[] {
  return was < weeklyRest
    ? [
        {
          section: `${cited(rest)} (2)`,
          on,
          what: "weekly-rest-under-35",
          was,
          limit: weeklyRest,
          unless: "agreement",
        },
      ]
    : [];
}
