import { type Day, dayNumber, dayText, monthsAfter, weekdayOf } from "./calendar.ts";
import { localOf, minutesOfDay, toldAt } from "./clock.ts";

export type { Day } from "./calendar.ts";

/** ISO 8601 in UTC with milliseconds. */
export type Moment = string & { readonly __moment: true };

/** Throws RangeError when no such date exists. */
export function day(text: string): Day {
  if (!isDay(text)) {
    throw new RangeError("not a calendar day");
  }
  return text;
}

export function isDay(text: string): text is Day {
  return !Number.isNaN(dayNumber(text));
}

/** Whether a person could mean it: years far off are a slip. */
export function isMeantDay(text: string): boolean {
  return isDay(text) && text >= "1900" && text < "3000";
}

const minute = 60_000;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Of 1970; not a number where the text is no ISO instant from the year one on. */
function millisecondsOf(text: string): number {
  return instant.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
}

/** Throws RangeError when it is no number. */
function momentOf(milliseconds: number): Moment {
  return new Date(milliseconds).toISOString() as Moment;
}

/** Takes any ISO instant; gives it in UTC, so that text order is time order. Throws RangeError when it is none. */
export function moment(text: string): Moment {
  return momentOf(millisecondsOf(text));
}

/** Whether text is an ISO instant in UTC that exists, and that the database can hold. */
export function isMoment(text: string): boolean {
  return text.endsWith("Z") && !Number.isNaN(millisecondsOf(text));
}

/** Minutes on Norway's clock, from the beginning of 1970. */
function localMinute(at: Moment): number {
  return localOf(Math.floor(Date.parse(at) / minute));
}

/** In Norway. */
export function dayOf(at: Moment): Day {
  return dayText(Math.floor(localMinute(at) / minutesOfDay));
}

/** In Norwegian time; 1 is Monday. */
export function clockOf(at: Moment): { readonly weekday: number; readonly minutes: number } {
  const local = localMinute(at);
  const day = Math.floor(local / minutesOfDay);
  return { weekday: weekdayOf(day), minutes: local - day * minutesOfDay };
}

export function addDays(from: Day, days: number): Day {
  return dayText(dayNumber(from) + days);
}

/** Gives 28 February for 31 August plus six months. */
export function addMonths(from: Day, months: number): Day {
  return dayText(monthsAfter(dayNumber(from), months));
}

/** Gives a negative number when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function addHours(at: Moment, hours: number): Moment {
  return momentOf(Date.parse(at) + hours * 60 * minute);
}

/** The moment at which a clock in Norway shows so many minutes after midnight; a skipped time is the hour after, a double one the first. */
export function momentAt(day: Day, minutes: number): Moment {
  return momentOf(toldAt(dayNumber(day), minutes).at * minute);
}
