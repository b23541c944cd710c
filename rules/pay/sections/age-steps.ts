import { type DayNumber, dayNumber, monthsAfter, numberOf } from "../../../domain/time/calendar.ts";
import type { PaySector } from "../work.ts";
import type { Birth } from "./ferieloven-10.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "age-steps",
  law: "forskrift om allmenngjøring for byggeplasser § 4; forskrift om allmenngjøring for renholdsbedrifter § 3; forskrift om allmenngjøring for overnattings-, serverings- og cateringvirksomheter",
  section: "§ 3",
  read,
  inForce: always,
};

/** In ascending order. Practice, which may raise it sooner, is not known. */
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

/** Null where the sector has no steps. */
export function grownCategory(sector: PaySector): string | null {
  return steps[sector]?.at(-1)?.[1] ?? null;
}

/** The new one holds from the birthday. */
export function categoryByAge(sector: PaySector, born: DayNumber, day: DayNumber): string | null {
  const reached = steps[sector]?.filter(([age]) => hasReached(born, age, day)) ?? [];
  return reached.at(-1)?.[1] ?? null;
}

/** Born on 29 February: on the 28th where there is no 29th. */
export function hasReached(born: DayNumber, age: number, day: DayNumber): boolean {
  return day >= monthsAfter(born, age * 12);
}

/** Of a year alone: the last day for pay, the first for what protects the young, so that neither claims too much. */
export function bornOn(birth: Birth, taken: "latest" | "earliest"): DayNumber | null {
  if (birth === null) {
    return null;
  }
  if (birth.known === "day") {
    return dayNumber(birth.born);
  }
  return taken === "latest" ? numberOf(birth.year, 12, 31) : numberOf(birth.year, 1, 1);
}
