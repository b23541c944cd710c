import type { BreachWhat } from "../reckoning.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-11-2",
  law: "aml",
  section: "§§ 11-2 og 11-3",
  read,
  inForce: always,
};

/** Minutes. */
const dayMost = 8 * 60;
const weekMost = 40 * 60;
const nightBegins = 23 * 60;
const nightEnds = 6 * 60;

interface Young {
  readonly what: BreachWhat;
  readonly was: number;
  readonly limit: number;
}

/** Minutes of a day's work, and of it between 23 and 06. */
export function youngDay(worked: number, atNight: number): readonly Young[] {
  return [
    ...(worked > dayMost
      ? [{ what: "under-18-over-8-hours" as const, was: worked, limit: dayMost }]
      : []),
    ...(atNight > 0 ? [{ what: "under-18-at-night" as const, was: atNight, limit: 0 }] : []),
  ];
}

export function youngWeek(worked: number): readonly Young[] {
  return worked > weekMost
    ? [{ what: "under-18-over-40-hours", was: worked, limit: weekMost }]
    : [];
}

/** Between 23 and 06. */
export function nightMinutes(from: number, to: number): number {
  return (
    Math.max(0, Math.min(to, nightEnds) - from) + Math.max(0, to - Math.max(from, nightBegins))
  );
}
