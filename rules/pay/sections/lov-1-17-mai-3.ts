import { civilOf, type DayNumber, numberOf } from "../../../domain/time/calendar.ts";
import { day } from "../../../domain/time/day.ts";
import { isSundayOrOfEaster } from "../../../domain/time/working-day.ts";
import { always, type Section } from "./section.ts";

export const section: Section = {
  id: "lov-1-17-mai-3",
  law: "lov om 1. og 17. mai",
  section: "§ 3",
  read: day("2026-12-01"),
  inForce: always,
};

/** Per cent of the ordinary pay, where nothing is agreed for Sundays. */
export const mayPercent = 50;

/** Both days of the years from the one to the other. */
export function mayDays(from: DayNumber, until: DayNumber): ReadonlySet<DayNumber> {
  const [first, last] = [civilOf(from).year, civilOf(until).year];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return new Set(years.flatMap((year) => [numberOf(year, 5, 1), numberOf(year, 5, 17)]));
}

/** "ask" where it falls on a Sunday or another holiday: the words do not say. Null on all other days. */
export function mayDay(day: DayNumber): "supplement" | "ask" | null {
  const { month, date } = civilOf(day);
  if (month !== 5 || (date !== 1 && date !== 17)) {
    return null;
  }
  return isSundayOrOfEaster(day) ? "ask" : "supplement";
}
