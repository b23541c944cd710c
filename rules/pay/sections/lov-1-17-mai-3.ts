import { civilOf, type DayNumber } from "../../../domain/time/calendar.ts";
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

/** "ask" where it falls on a Sunday or another holiday: the words do not say. Null on all other days. */
export function mayDay(day: DayNumber): "supplement" | "ask" | null {
  const { month, date } = civilOf(day);
  if (month !== 5 || (date !== 1 && date !== 17)) {
    return null;
  }
  return isSundayOrOfEaster(day) ? "ask" : "supplement";
}
