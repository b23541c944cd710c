import { type DayNumber, monthsAfter } from "../../../domain/time/calendar.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-14-12-c",
  law: "aml",
  section: "§ 14-12 c",
  read,
  inForce: always,
};

/** Three months after it fell due. */
export function hirerUntil(due: DayNumber): DayNumber {
  return monthsAfter(due, 3);
}
