import type { Colleague } from "../../domain/access/actor.ts";
import type { Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { endDeadline } from "../../store/deadline.ts";
import { isRightDayOf, keepRightDayMet } from "../../store/right-day.ts";
import { onRights } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import type { OfPerson } from "./keep-days.ts";

export interface MeetRightDay extends OfPerson {
  readonly day: string;
  /** What was done, in a few words; null where none are needed. */
  readonly words: string | null;
}

/** Writes down that what had to be done by a day was done. Nobody is reminded of it any more. */
export async function meetRightDay(
  cell: Cell,
  actor: Colleague,
  { caseId, person, day, words }: MeetRightDay,
  now: Moment,
): Promise<Outcome<null, "right-day.not-found" | "right-day.already-met" | ReadRefusal>> {
  const act = { action: "rights.note", record: idOrNull(day) } as const;
  return await onRights<null, "right-day.not-found" | "right-day.already-met">(
    cell,
    actor,
    { caseId, person },
    act,
    async (tx) => {
      if (!(await isRightDayOf(tx, day, { caseId, person }))) {
        return refused("right-day.not-found");
      }
      const said = words?.trim() || null;
      if (!(await keepRightDayMet(tx, { id: day, words: said, at: now, by: actor.id }))) {
        return refused("right-day.already-met");
      }
      await endDeadline(tx, { kind: "right-day", about: day, how: "met", at: now });
      return done(null);
    },
  );
}
