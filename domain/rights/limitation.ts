import { type DayNumber, dayNumber, dayText } from "../pay/calendar.ts";
import { type Arisen, limitationOf } from "../pay/sections/foreldelsesloven-15.ts";
import type { Interruption } from "../pay/work.ts";
import { allOf, type ByType, lastDay } from "./counted.ts";

/** What was done about claims, and the last day that a criminal case, or a part of one, was dropped or judged. */
export interface Stops {
  readonly all: readonly Interruption[];
  readonly closed: DayNumber;
}

const interruptions = [
  ["conciliation-complaint", "conciliation-complaint"],
  ["writ", "writ"],
  ["criminal-case-claim", "criminal-case-claim"],
  ["acknowledgement", "acknowledgement"],
  ["wage-judgment", "judgment"],
] as const;

export function stopsIn(events: ByType, asOf: DayNumber): Stops {
  const all = interruptions.flatMap(([type, kind]) =>
    allOf(events, type).map(({ day }) => ({ kind, day: dayText(day) })),
  );
  const dropped = lastDay(events, "case-dropped", asOf);
  const judged = lastDay(events, "judgment-final", asOf);
  return { all, closed: judged > dropped || Number.isNaN(dropped) ? judged : dropped };
}

/**
 * How long a claim lives. Where nothing stops its time but a claim in a criminal case that is over, how long it lives after was
 * not read: it is unsure, and the day it would have had without that claim is the one to be safe.
 */
export function claimLives(arisen: Arisen, { all, closed }: Stops, asOf: DayNumber) {
  const told = limitationOf(arisen, all, asOf);
  const going = all.filter(
    ({ kind, day }) => kind !== "criminal-case-claim" || !(dayNumber(day) <= closed),
  );
  const sure = going.length === all.length ? told : limitationOf(arisen, going, asOf);
  const unsure = told.stopped && !sure.stopped;
  const { lastDay: until, stopped } = unsure ? sure : told;
  return { until, stopped, unsure, passed: !(stopped || unsure) && asOf > until };
}
