import { civilOf, type DayNumber, monthsAfter } from "../calendar.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "lonnsgarantiloven-1",
  law: "lønnsgarantiloven",
  section: "§ 1",
  read,
  inForce: always,
};

/** "unsure" where it hangs on the day the bankruptcy was opened, and that is not known. */
export type Covers = "yes" | "no" | "unsure";

/**
 * Whether the state's guarantee may cover a claim. Wages: due in the twelve months before the day the petition came in
 * (fristdag), or until one month after the bankruptcy was opened. Holiday pay: earned in the year of the petition or the year
 * before. That it stops at 2 G and six months of pay is not reckoned.
 * @param opened null where it is not known; it is the day of the petition, or later
 */
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
