import { type DayNumber, dayNumber, monthsAfter } from "../../domain/time/calendar.ts";
import { type ByType, lastDay, through } from "./counted.ts";

export interface RestrainingOrder {
  readonly granted: DayNumber;
  /** At the latest, where its last day was not told. */
  readonly until: DayNumber;
  /** At the latest, of the other one's own home. */
  readonly ownHome: DayNumber;
  readonly told: boolean;
  readonly refused: DayNumber;
}

/** § 222 a (4): a year, and three months of the own home. */
export function restrainingOrderOf(events: ByType, asOf: DayNumber): RestrainingOrder {
  const refused = lastDay(events, "restraining-order-refused", asOf);
  const last = through(events, "restraining-order-granted", asOf).at(-1);
  if (last === undefined) {
    const none = Number.NaN;
    return { granted: none, until: none, ownHome: none, told: false, refused };
  }
  const latest = monthsAfter(last.day, 12);
  const named = last.until === null ? Number.NaN : dayNumber(last.until);
  const told = named <= latest;
  const ownHome = monthsAfter(last.day, 3);
  return { granted: last.day, until: told ? named : latest, ownHome, told, refused };
}
