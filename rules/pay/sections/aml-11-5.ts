import { day } from "../../../domain/time/day.ts";
import type { BreachWhat } from "../reckoning.ts";
import { always, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-11-5",
  law: "aml",
  section: "§ 11-5",
  read: day("2026-12-01"),
  inForce: always,
};

/** Minutes. */
const dayWithoutBreak = 4.5 * 60;
const breakLeast = 30;
const restOfChild = 14 * 60;
const restOfYoung = 12 * 60;
const restOfWeek = 48 * 60;

interface Young {
  readonly subsection: string;
  readonly what: BreachWhat;
  readonly was: number;
  readonly limit: number;
}

/** Null: how long the breaks were was not told, which is no breach. */
export function youngBreak(worked: number, breaks: number | null): readonly Young[] {
  return worked > dayWithoutBreak && breaks !== null && breaks < breakLeast
    ? [{ subsection: "(1)", what: "under-18-break", was: breaks, limit: breakLeast }]
    : [];
}

/** Fourteen holds for who must go to school too: that is not asked, and twelve is sure. */
export function youngDailyRest(longest: number, isUnderFifteen: boolean): readonly Young[] {
  const limit = isUnderFifteen ? restOfChild : restOfYoung;
  return longest < limit
    ? [{ subsection: "(2)", what: "under-18-daily-rest", was: longest, limit }]
    : [];
}

export function youngWeeklyRest(longest: number): readonly Young[] {
  return longest < restOfWeek
    ? [{ subsection: "(3)", what: "under-18-weekly-rest", was: longest, limit: restOfWeek }]
    : [];
}
