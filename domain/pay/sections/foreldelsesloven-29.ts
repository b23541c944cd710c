import { asDay, type DayNumber, weekdayOf } from "../calendar.ts";
import { isSundayOrHoliday } from "./helligdager.ts";
import { always, type Section } from "./section.ts";

export const section: Section = {
  id: "foreldelsesloven-29",
  law: "foreldelsesloven",
  section: "§ 29 nr. 2",
  read: asDay("2026-12-01"),
  inForce: always,
};

const saturday = 6;

/** The day on which a time limit of the act ends: the next working day where it falls on a Saturday or a holiday. */
export function limitEnds(day: DayNumber): DayNumber {
  let end = day;
  while (weekdayOf(end) === saturday || isSundayOrHoliday(end)) {
    end += 1;
  }
  return end;
}
