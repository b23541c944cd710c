import { addHours, type Day, type Moment, momentAt } from "../time/day.ts";
import type { Stage } from "./deadline.ts";
import { type Around, firstOf } from "./whom.ts";

export interface Alarm {
  readonly stage: Stage;
  readonly at: Moment;
}

/** Time for the owner and stand-in before leaders hear. */
const hoursBeforeLeaders = 3;

/**
 * Alarms at once, at any hour: somebody must talk with the person first. If not dealt with, again after hours, and
 * before the planned date begins.
 */
export function alarmsOf(since: Moment, planned: Day | null): readonly Alarm[] {
  const later = addHours(since, hoursBeforeLeaders);
  const last = planned === null ? later : momentAt(planned, 0);
  const [sooner = later] = [later, last].toSorted();
  return [
    { stage: "due", at: since },
    { stage: "missed", at: sooner < since ? since : sooner },
  ];
}

/** Tells owner and stand-in first, then leaders too. Empty: nobody may see it. */
export function whomToAlarm(stage: Stage, around: Around): readonly string[] {
  const { supervisors, members } = around;
  const owner = around.owner === null ? [] : [around.owner];
  const standsIn = around.standsIn === null ? [] : [around.standsIn];
  const first = [
    ...firstOf(owner, standsIn, supervisors, members),
    ...firstOf(standsIn, supervisors),
  ];
  return [...new Set(stage === "due" ? first : [...first, ...firstOf(supervisors, members)])];
}
