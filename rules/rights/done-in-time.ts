import { type DayNumber, dayNumber, dayText } from "../../domain/time/calendar.ts";
import type { Day } from "../../domain/time/day.ts";
import { appealed, appealedIn } from "./appeal-days.ts";
import type { DayDone, Picture } from "./picture.ts";
import type { Todo } from "./right.ts";
import type { DoneInTime, Happened, Situation, UrgentDone } from "./situation.ts";

const none: readonly DayDone[] = [];

/** What was done by `asOf`, the first first; what is noted of a later day has not happened. */
export function doneDays(
  told: readonly DoneInTime[] | undefined,
  asOf: DayNumber,
): readonly DayDone[] {
  if (told === undefined || told.length === 0) {
    return none;
  }
  return told
    .map(({ right, due, on }) => ({ right, due: dayNumber(due), on: dayNumber(on) }))
    .filter(({ on }) => on <= asOf)
    .sort((one, other) => one.on - other.on || one.due - other.due);
}

/** The first day that what had to be done by `due` was done, where that was in time; else not a number. */
export function inTime(met: readonly DayDone[], right: string, due: DayNumber): DayNumber {
  let found = Number.NaN;
  for (const each of met) {
    const isThis = each.right === right && each.due === due && each.on <= due;
    found = isThis && !(each.on > found) ? each.on : found;
  }
  return found;
}

/** The last day on which anything that had to be done for a right was done. */
export function lastDone(met: readonly DayDone[], right: string): DayNumber {
  let found = Number.NaN;
  for (const each of met) {
    found = each.right === right && !(each.on < found) ? each.on : found;
  }
  return found;
}

/** What is to be done for a right, with what was done of it said to be. */
export function withDone(
  todo: readonly Todo[],
  { met, urgentDone }: Pick<Picture, "met" | "urgentDone">,
  right: string,
): readonly Todo[] {
  if (met.length + urgentDone.length === 0) {
    return todo;
  }
  return todo.map((each) => {
    const { by, atOnce, since } = each;
    if (atOnce !== undefined) {
      const on = urgentDone.find((one) => isSameUrgent(one, atOnce))?.on;
      return on === undefined ? each : { ...each, met: on };
    }
    const done = met.find(
      ({ right: of, due, on }) =>
        of === right &&
        by !== null &&
        due === dayNumber(by) &&
        (since === undefined || on >= dayNumber(since)),
    );
    return done === undefined ? each : { ...each, met: dayText(done.on) };
  });
}

/** Whether two are one and the same: the step, and the day of what it hangs on. */
export function isSameUrgent(
  one: Pick<UrgentDone, "step" | "since">,
  other: Pick<UrgentDone, "step" | "since">,
): boolean {
  return one.step === other.step && one.since === other.since;
}

/** Whether it is still to be done. */
export const isToDo = ({ met }: Todo): boolean => met === undefined;

/** What is to be done for a right: by a day, or at once and since the day of what it hangs on, where that is one. */
export interface ToMeet {
  readonly right: string;
  readonly due: Day | null;
  readonly step: string | null;
}

/** The last days that decisions named and that have passed, and of which right each is. */
export function namedPassed({ events, asOf }: Situation): readonly { right: string; due: Day }[] {
  return Object.entries(appealed).flatMap(([right, kinds]) => {
    const named = events.flatMap(({ type, until }) =>
      until !== null && kinds.some((each) => each.type === type) ? [until] : [],
    );
    return [...new Set(named)].filter((due) => due < asOf).map((due) => ({ right, due }));
  });
}

/** Whether a step is one that is asked at once of a claim whose time is over. */
export const isLateJointClaim = (step: string): boolean =>
  step.split(" ")[0] === "ask-late-joint-claim";

/** The day of what it hangs on, before which it cannot have been done; null where none is known. Of several the first, so that nothing true is refused. */
export function cannotBeDoneBefore(
  { right, due, step }: ToMeet,
  events: readonly Happened[],
): Day | null {
  if (step !== null) {
    // A claim may have been written before its time was over, and is told only now.
    return isLateJointClaim(step) ? null : due;
  }
  const set = appealedIn(right).flatMap(({ type, ends }) =>
    events.flatMap((each) =>
      each.type === type ? [{ ...each, ends: dayText(ends(dayNumber(each.day), each)) }] : [],
    ),
  );
  const named = set.filter(({ ends, until }) => until === due || ends === due);
  // A day that no decision names is reckoned from one that names none.
  const of = named.length > 0 ? named : set.filter(({ until }) => until === null);
  return of.map(({ day }) => day).toSorted()[0] ?? null;
}
