import { civilOf, dayNumber, monthsAfter, numberOf } from "../../../domain/time/calendar.ts";
import type { Day } from "../../../domain/time/day.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "ferieloven-10",
  law: "ferieloven",
  section: "§ 10, jf. §§ 4, 5 og 11",
  read,
  inForce: always,
};

export type Birth =
  | { readonly known: "day"; readonly born: Day }
  | { readonly known: "year"; readonly year: number }
  | null;

/** Thousandths of the pay. */
const ordinaryPermille = 102;
const overSixtyPermille = 125;
/** Before, by 31 August. */
const wholeYearFrom = 2024;

/** Thousandths: 125 for who becomes sixty in the holiday year. Before 2024 by an older text, not among the acts here: never sure. The limit of 6 G is not reckoned. */
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

/** 30 June of the year after, where nothing else is known. */
export function holidayDue(day: number): number {
  return numberOf(civilOf(day).year + 1, 6, 30);
}
