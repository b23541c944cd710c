import type { Colleague } from "../../domain/access/actor.ts";
import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { endDeadline } from "../../store/deadline.ts";
import { isRightDayOf, keepRightDayMet } from "../../store/right-day.ts";
import { onRights } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { keepDays, type OfPerson } from "./keep-days.ts";

export interface MeetRightDay extends OfPerson {
  readonly day: string;
  /** Which day it was done; today where nobody says another. */
  readonly on?: Day | undefined;
  /** What was done, in a few words; null where none are needed. */
  readonly words: string | null;
}

type MeetRefusal = "right-day.not-found" | "right-day.already-met" | "right-day.not-yet-done";

/** Writes down that what had to be done by a day was done, and when. Nobody is reminded of it any more; done in time, it keeps the right. */
export async function meetRightDay(
  cell: Cell,
  actor: Colleague,
  { caseId, person, day, on, words }: MeetRightDay,
  now: Moment,
): Promise<Outcome<null, MeetRefusal | ReadRefusal>> {
  const act = { action: "rights.note", record: idOrNull(day) } as const;
  return await onRights<null, MeetRefusal>(cell, actor, { caseId, person }, act, async (tx) => {
    if (!(await isRightDayOf(tx, day, { caseId, person }))) {
      return refused("right-day.not-found");
    }
    const doneOn = on ?? dayOf(now);
    if (doneOn > dayOf(now)) {
      return refused("right-day.not-yet-done");
    }
    const said = words?.trim() || null;
    if (!(await keepRightDayMet(tx, { id: day, on: doneOn, words: said, at: now, by: actor.id }))) {
      return refused("right-day.already-met");
    }
    await endDeadline(tx, { kind: "right-day", about: day, how: "met", at: now });
    await keepDays(tx, { caseId, person }, now);
    return done(null);
  });
}
