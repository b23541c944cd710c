import { type DayNumber, monthsAfter } from "../../../domain/time/calendar.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "allmenngjoringsloven-13",
  law: "allmenngjøringsloven",
  section: "§ 13",
  read,
  inForce: always,
};

/** Three months after it fell due, in writing. */
export function contractorsUntil(due: DayNumber): DayNumber {
  return monthsAfter(due, 3);
}
