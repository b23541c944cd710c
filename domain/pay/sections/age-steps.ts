import { type DayNumber, dayNumber, monthsAfter, numberOf } from "../calendar.ts";
import type { PaySector } from "../work.ts";
import type { Birth } from "./ferieloven-10.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "age-steps",
  law: "forskrifter om allmenngjøring",
  section: "construction § 4, cleaning § 3, hospitality § 3",
  read,
  inForce: always,
};

/** From this age on, the category; in ascending order. Practice, which may raise it sooner, is not known. */
const steps: Partial<Record<PaySector, readonly (readonly [number, string])[]>> = {
  construction: [
    [0, "under_18"],
    [18, "unskilled_no_experience"],
  ],
  cleaning: [
    [0, "under_18"],
    [18, "adult"],
  ],
  hospitality: [
    [0, "under_17"],
    [17, "age_17"],
    [18, "age_18"],
    [20, "adult_over_20_or_18_plus_4_months"],
  ],
};

export function hasAgeSteps(sector: PaySector): boolean {
  return steps[sector] !== undefined;
}

/** The category that the steps of a sector end in; null where it has none. */
export function grownCategory(sector: PaySector): string | null {
  return steps[sector]?.at(-1)?.[1] ?? null;
}

/** The category of somebody's age on a day; the new one holds from the birthday itself. */
export function categoryByAge(sector: PaySector, born: DayNumber, day: DayNumber): string | null {
  const reached = steps[sector]?.filter(([age]) => hasReached(born, age, day)) ?? [];
  return reached.at(-1)?.[1] ?? null;
}

/** Somebody born on 29 February is a year older on the 28th where there is no 29th. */
export function hasReached(born: DayNumber, age: number, day: DayNumber): boolean {
  return day >= monthsAfter(born, age * 12);
}

/**
 * The day of birth to reckon with. Of a year alone the last day is taken for pay, so that no more is claimed than is
 * certain, and the first for what protects the young, so that no breach is seen that may be none.
 */
export function bornOn(birth: Birth, taken: "latest" | "earliest"): DayNumber | null {
  if (birth === null) {
    return null;
  }
  if (birth.known === "day") {
    return dayNumber(birth.born);
  }
  return taken === "latest" ? numberOf(birth.year, 12, 31) : numberOf(birth.year, 1, 1);
}
