import { type DayNumber, monthsAfter } from "../../../domain/time/calendar.ts";
import type { Known } from "../work.ts";
import { bornOn, hasReached } from "./age-steps.ts";
import type { Birth } from "./ferieloven-10.ts";
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

/** Earlier work counts too, and is not asked. */
export function seasonalCategory(first: DayNumber, day: DayNumber): string {
  if (day >= monthsAfter(first, seasonMonths)) {
    return "permanent_unskilled";
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
): string {
  if (born === null || !hasReached(born, 18, day)) {
    return category;
  }
  return category === "permanent_under_18" ? "permanent_unskilled" : seasonalCategory(first, day);
}

/** "over 70 år": whether from the seventieth or the seventy-first birthday is not said. */
export function ratesHold(birth: Birth, day: DayNumber): Known {
  const [oldest, youngest] = [bornOn(birth, "earliest"), bornOn(birth, "latest")];
  if (oldest === null || youngest === null) {
    return "yes";
  }
  if (!hasReached(oldest, 16, day) || hasReached(youngest, 71, day)) {
    return "no";
  }
  return hasReached(youngest, 16, day) && !hasReached(oldest, 70, day) ? "yes" : "unknown";
}

export function isYoungCategory(category: string | null): category is string {
  return category === "permanent_under_18" || category === "seasonal_under_18";
}

export function hasWorkedTwelveWeeks(first: DayNumber, day: DayNumber): boolean {
  return day - first >= twelveWeeks;
}
