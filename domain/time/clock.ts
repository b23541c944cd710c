import { type DayNumber, dayNumber, dayText, numberOf, two, weekdayOf } from "./calendar.ts";

/** From 1970-01-01T00:00 UTC. */
export type Minute = number;
/** On Norway's clock, from 1970-01-01T00:00. */
export type LocalMinute = number;

export const minutesOfDay = 1440;

interface ClockYear {
  /** On the clock: from `forward` an hour is skipped, before `back` one comes twice. */
  readonly forward: LocalMinute;
  readonly back: LocalMinute;
}

const years = new Map<number, ClockYear>();

/** Last Sundays of March and October, 01:00 UTC: the rule of the EEA since 1996. A test lays it beside the time zone database. */
function clockYear(year: number): ClockYear {
  const known = years.get(year);
  if (known !== undefined) {
    return known;
  }
  const found = {
    forward: lastSunday(year, 3) * minutesOfDay + 120,
    back: lastSunday(year, 10) * minutesOfDay + 180,
  };
  years.set(year, found);
  return found;
}

/** Both months have 31 days. */
function lastSunday(year: number, month: 3 | 10): DayNumber {
  const last = numberOf(year, month, 31);
  return last - (weekdayOf(last) % 7);
}

export interface Told {
  readonly at: Minute;
  readonly local: LocalMinute;
  /** Skipped: the hour after is meant. Twice: the first is. */
  readonly oddly: "skipped" | "twice" | null;
}

/** "2025-03-03T07:00"; null where it is no such time. */
export function readClock(text: string): Told | null {
  const day = dayNumber(text.slice(0, 10));
  const hour = digits(text, 11);
  const minute = digits(text, 14);
  const isTime = text.length === 16 && hour <= 23 && minute <= 59;
  if (!isTime || Number.isNaN(day) || text < "1900") {
    return null;
  }
  return text[10] === "T" && text[13] === ":" ? toldAt(day, hour * 60 + minute) : null;
}

function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

export function toldAt(day: DayNumber, minuteOfDay: number): Told {
  const local = day * minutesOfDay + minuteOfDay;
  const { forward, back } = clockYear(yearOf(day));
  if (local < forward || local >= back) {
    return { at: local - 60, local, oddly: null };
  }
  if (local < forward + 60) {
    return { at: local - 60, local: local + 60, oddly: "skipped" };
  }
  return { at: local - 120, local, oddly: local >= back - 60 ? "twice" : null };
}

function yearOf(day: DayNumber): number {
  return Number(dayText(day).slice(0, 4));
}

/** To add to UTC, and until when. */
export function offsetAt(at: Minute): { readonly offset: number; readonly until: Minute } {
  const { forward, back } = clockYear(yearOf(Math.floor(at / minutesOfDay)));
  if (at < forward - 60) {
    return { offset: 60, until: forward - 60 };
  }
  return at < back - 120
    ? { offset: 120, until: back - 120 }
    : { offset: 60, until: Number.POSITIVE_INFINITY };
}

export function localOf(at: Minute): LocalMinute {
  return at + offsetAt(at).offset;
}

const clockTexts = Array.from(
  { length: minutesOfDay },
  (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
);

export function clockText(local: LocalMinute): string {
  const day = Math.floor(local / minutesOfDay);
  return dayText(day) + (clockTexts[local - day * minutesOfDay] ?? "");
}
