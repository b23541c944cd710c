import { type DayNumber, dayNumber, dayText } from "../../../domain/time/calendar.ts";
import { day } from "../../../domain/time/day.ts";
import type { Dated } from "./allmenngjoring-rate.ts";
import { always, type Section } from "./section.ts";

export const section: Section = {
  id: "allmenngjoringsloven-7",
  law: "allmenngjøringsloven",
  section: "§ 7",
  read: day("2026-12-01"),
  inForce: always,
};

/** A decree holds until a new one; it lapses only where none is asked for within a month of a new agreement. */
export function lastConfirmed<Entry extends Dated>(
  entries: readonly Entry[],
  day: DayNumber,
): Entry | null {
  const on = dayText(day);
  return entries
    .filter(({ confirmed, from }) => confirmed && from <= on)
    .reduce<Entry | null>(
      (last, entry) => (last === null || entry.from > last.from ? entry : last),
      null,
    );
}

/** `day` itself, or the last day of an entry that has ended. */
export function heldFrom({ to }: Dated, day: DayNumber): DayNumber {
  return to === null ? day : Math.min(day, dayNumber(to));
}
