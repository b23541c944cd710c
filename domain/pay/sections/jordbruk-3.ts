import type { DayNumber } from "../calendar.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "jordbruk-3",
  law: "forskrift om allmenngjøring for jordbruks- og gartnerinæringene",
  section: "§ 3",
  read,
  inForce: always,
};

const twelveWeeks = 84;

/** The category of somebody grown up who works a season: it steps up twelve weeks after the first day of work. */
export function seasonalCategory(first: DayNumber, day: DayNumber): string {
  return day - first < twelveWeeks
    ? "seasonal_adult_up_to_12_weeks"
    : "seasonal_adult_12_weeks_to_6_months";
}

/** Whether the twelve weeks with one employer are over. */
export function hasWorkedTwelveWeeks(first: DayNumber, day: DayNumber): boolean {
  return day - first >= twelveWeeks;
}
