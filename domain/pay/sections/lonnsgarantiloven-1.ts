import { addMonths, civilOf, type DayNumber } from "../calendar.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "lonnsgarantiloven-1",
  law: "lønnsgarantiloven",
  section: "§ 1",
  read,
  inForce: always,
};

/**
 * Whether the state's guarantee may cover a claim. Wages: due in the twelve months before the day the petition came in
 * (fristdag), or in the month after. Holiday pay: earned in the year of that day or the year before. That it stops at
 * 2 G and six months of pay is not reckoned.
 */
export function guaranteeCovers(
  part: "wages" | "holidayPay",
  earned: DayNumber,
  due: DayNumber,
  bankruptcy: DayNumber,
): boolean {
  if (part === "holidayPay") {
    const years = civilOf(bankruptcy).year - civilOf(earned).year;
    return years === 0 || years === 1;
  }
  return due >= addMonths(bankruptcy, -12) && due <= addMonths(bankruptcy, 1);
}
