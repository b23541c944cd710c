import { type DayNumber, monthsAfter } from "../../../domain/time/calendar.ts";
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

/** Steps up after twelve weeks. Null after six months: no rate for a season was read after that. */
export function seasonalCategory(first: DayNumber, day: DayNumber): string | null {
  if (day >= monthsAfter(first, seasonMonths)) {
    return null;
  }
  return day - first < twelveWeeks
    ? "seasonal_adult_up_to_12_weeks"
    : "seasonal_adult_12_weeks_to_6_months";
}

/** Their own until eighteen, then that of adults. `born` null: what was told holds. */
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

export function hasWorkedTwelveWeeks(first: DayNumber, day: DayNumber): boolean {
  return day - first >= twelveWeeks;
}
