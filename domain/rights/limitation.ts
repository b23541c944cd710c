import { type DayNumber, dayNumber } from "../pay/calendar.ts";
import { type Arisen, limitationOf } from "../pay/sections/foreldelsesloven-15.ts";
import type { Interruption } from "../pay/work.ts";
import type { EventType, Happened } from "./situation.ts";

/** What was done about claims, and the last day that a criminal case, or a part of one, was dropped or judged. */
export interface Stops {
  readonly all: readonly Interruption[];
  readonly closed: DayNumber;
}

const interruptions: Readonly<Partial<Record<EventType, Interruption["kind"]>>> = {
  "conciliation-complaint": "conciliation-complaint",
  writ: "writ",
  "criminal-case-claim": "criminal-case-claim",
  acknowledgement: "acknowledgement",
  "wage-judgment": "judgment",
};

export function stopsIn(events: readonly Happened[], asOf: DayNumber): Stops {
  const all: Interruption[] = [];
  let closed = Number.NaN;
  for (const { type, day } of events) {
    const kind = interruptions[type];
    if (kind !== undefined) {
      all.push({ kind, day });
    }
    const at = type === "case-dropped" || type === "judgment-final" ? dayNumber(day) : Number.NaN;
    closed = at <= asOf && !(at < closed) ? at : closed;
  }
  return { all, closed };
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
  const sure = limitationOf(arisen, going, asOf);
  const unsure = told.stopped && !sure.stopped;
  const { lastDay: until, stopped } = unsure ? sure : told;
  return { until, stopped, unsure, passed: !(stopped || unsure) && asOf > until };
}
