import { addHours, type Day, type Moment, momentAt } from "../time/day.ts";
import type { Stage } from "./deadline.ts";
import { type Around, firstOf } from "./whom.ts";

/** When an alarm is told: at which stage, and when. */
export interface Alarm {
  readonly stage: Stage;
  readonly at: Moment;
}

/** How long whoever owns the case, and whoever stands in, have it to themselves. */
const hoursBeforeLeaders = 3;

/**
 * A removal that was decided elsewhere is told at once, at any hour and on any day: somebody must talk with the person first. Where
 * nobody has written down what was done it goes on after a few hours, and in any case before the day it is planned for begins.
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

/** Whom an alarm is told to: who owns the case and who stands in; then those who lead as well. Empty: nobody here may see it. */
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
