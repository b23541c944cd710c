import type { DayNumber } from "../../../domain/time/calendar.ts";
import { day } from "../../../domain/time/day.ts";
import { workingDayFrom } from "../../../domain/time/working-day.ts";
import { always, type Section } from "./section.ts";

export const section: Section = {
  id: "foreldelsesloven-29",
  law: "foreldelsesloven",
  section: "§ 29 nr. 2",
  read: day("2026-12-01"),
  inForce: always,
};

export const limitEnds: (day: DayNumber) => DayNumber = workingDayFrom;
