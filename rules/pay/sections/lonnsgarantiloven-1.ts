import { civilOf, type DayNumber, monthsAfter } from "../../../domain/time/calendar.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "lonnsgarantiloven-1",
  law: "lønnsgarantiloven",
  section: "§ 1",
  read,
  inForce: always,
};

/** Unsure where the day it was opened is not known. */
export type Covers = "yes" | "no" | "unsure";

/** Wages due from twelve months before the petition (fristdag) to a month after opening; holiday pay of its year and the one before. 2 G and six months are not reckoned. */
export function guaranteeCovers(
  part: "wages" | "holidayPay",
  earned: DayNumber,
  due: DayNumber,
  petition: DayNumber,
  opened: DayNumber | null,
): Covers {
  if (part === "holidayPay") {
    const years = civilOf(petition).year - civilOf(earned).year;
    return years === 0 || years === 1 ? "yes" : "no";
  }
  if (due < monthsAfter(petition, -12)) {
    return "no";
  }
  if (due <= monthsAfter(opened ?? petition, 1)) {
    return "yes";
  }
  return opened === null ? "unsure" : "no";
}
