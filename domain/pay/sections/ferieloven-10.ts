import type { Day } from "../../base/day.ts";
import { civilOf, dayNumber, monthsAfter, numberOf } from "../calendar.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "ferieloven-10",
  law: "ferieloven",
  section: "§ 10, jf. §§ 4, 5 og 11",
  read,
  inForce: always,
};

/** What is known of somebody's age. */
export type Birth =
  | { readonly known: "day"; readonly born: Day }
  | { readonly known: "year"; readonly year: number }
  | null;

/** Thousandths of the pay. */
const ordinaryPermille = 102;
const overSixtyPermille = 125;
/** From this holiday year on it is enough to become sixty in the course of it; before, by 31 August. */
const wholeYearFrom = 2024;

/**
 * Holiday pay of the pay of one year, in thousandths: 102, or 125 for whoever becomes sixty in the holiday year, which
 * is the year after. Before the holiday year 2024 the day decided, by an older text that was not read again: whoever became sixty
 * in such a year is never sure, and where only the year of birth is known it is 102.
 * That the 125 hold only up to 6 G is not reckoned: G is not among the facts.
 */
export function holidayPermille(
  earned: number,
  birth: Birth,
): { readonly permille: number; readonly sure: boolean } {
  const holidayYear = earned + 1;
  if (birth === null) {
    return { permille: ordinaryPermille, sure: true };
  }
  const born = birth.known === "day" ? dayNumber(birth.born) : null;
  const year = birth.known === "day" ? Number(birth.born.slice(0, 4)) : birth.year;
  if (year + 60 !== holidayYear || holidayYear >= wholeYearFrom) {
    const isOver = year + 60 <= holidayYear;
    return { permille: isOver ? overSixtyPermille : ordinaryPermille, sure: true };
  }
  const inTime = born !== null && monthsAfter(born, 720) < numberOf(holidayYear, 9, 1);
  return { permille: inTime ? overSixtyPermille : ordinaryPermille, sure: false };
}

/** The day it falls due when nothing else is known: 30 June of the year after, when pay for June must have come. */
export function holidayDue(day: number): number {
  return numberOf(civilOf(day).year + 1, 6, 30);
}
