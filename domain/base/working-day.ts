import { dayNumber, dayText, weekdayOf } from "../pay/calendar.ts";
import { isSundayOrHoliday } from "../pay/sections/helligdager.ts";
import type { Day } from "./day.ts";

/** A Saturday, a Sunday or a public holiday in Norway. */
export function isDayOff(day: Day): boolean {
  const number = dayNumber(day);
  return weekdayOf(number) === 6 || isSundayOrHoliday(number);
}

/** The day itself, or the last working day before it. */
export function workingDayUntil(day: Day): Day {
  return isDayOff(day) ? workingDayUntil(dayText(dayNumber(day) - 1)) : day;
}

/** The first working day after it. */
export function workingDayAfter(day: Day): Day {
  const next = dayText(dayNumber(day) + 1);
  return isDayOff(next) ? workingDayAfter(next) : next;
}
