import { type DayNumber, monthsAfter } from "../../../domain/time/calendar.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "foreldelsesloven-2",
  law: "foreldelsesloven",
  section: "§§ 2 og 3",
  read,
  inForce: always,
};

/** Three years after it fell due; 28 February for a leap day. */
export function lastDayOf(due: DayNumber): DayNumber {
  return monthsAfter(due, 36);
}
