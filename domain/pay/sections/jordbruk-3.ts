import { type DayNumber, monthsAfter } from "../calendar.ts";
import { hasReached } from "./age-steps.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "jordbruk-3",
  law: "forskrift om allmenngjøring for jordbruks- og gartnerinæringene",
  section: "§ 3",
  read,
  inForce: always,
};

const twelveWeeks = 84;
const seasonMonths = 6;

/**
 * The category of somebody grown up who works a season: it steps up twelve weeks after the first day of work. Null once six
 * months have gone: no rate for a season was read after that, and that the work is then permanent was not read either.
 */
export function seasonalCategory(first: DayNumber, day: DayNumber): string | null {
  if (day >= monthsAfter(first, seasonMonths)) {
    return null;
  }
  return day - first < twelveWeeks
    ? "seasonal_adult_up_to_12_weeks"
    : "seasonal_adult_12_weeks_to_6_months";
}

/**
 * The category of somebody told as under eighteen: their own until they are eighteen, and from that day on what is paid to
 * somebody grown up.
 * @param born null where it is not known; then what was told holds
 */
export function youngCategory(
  category: string,
  born: DayNumber | null,
  first: DayNumber,
  day: DayNumber,
): string | null {
  if (born === null || !hasReached(born, 18, day)) {
    return category;
  }
  return category === "permanent_under_18" ? "permanent_unskilled" : seasonalCategory(first, day);
}

export function isYoungCategory(category: string | null): category is string {
  return category === "permanent_under_18" || category === "seasonal_under_18";
}

/** Whether the twelve weeks with one employer are over. */
export function hasWorkedTwelveWeeks(first: DayNumber, day: DayNumber): boolean {
  return day - first >= twelveWeeks;
}
