import type { Colleague } from "../../domain/access/actor.ts";
import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { eventsOf } from "../../domain/rights/life.ts";
import { cannotBeDoneBefore, type ToMeet } from "../../domain/rights/met.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { endDeadline } from "../../store/deadline.ts";
import { holdLife, knownLife } from "../../store/life.ts";
import {
  keepRightDayMet,
  type MetRightDay,
  rightDayOf,
  standingMet,
} from "../../store/right-day.ts";
import { onRights } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import type { Already } from "../problem.ts";
import { keepDays, type OfPerson } from "./keep-days.ts";

export interface MeetRightDay extends OfPerson {
  /** Made by whoever sends it: the very same sent twice is one. */
  readonly id: string;
  readonly day: string;
  /** Which day it was done; today where nobody says another. */
  readonly on?: Day | undefined;
  /** What was done, in a few words; null where none are needed. */
  readonly words: string | null;
}

type MeetRefusal =
  | "right-day.not-found"
  | "right-day.already-met"
  | "right-day.already-used"
  | "right-day.not-yet-done"
  | "right-day.before-it-hangs-on";

/** Nobody's words are taken for another's: what stands already is said, by whom and of which day. */
function alreadyMet({ on, at, by }: MetRightDay): Outcome<never, "right-day.already-met"> & {
  readonly already: Already;
} {
  return { ok: false, refused: "right-day.already-met", already: { on, at, by } };
}

type Telling = Parameters<typeof keepRightDayMet>[1];

/** Keeps a telling where none stands; the very same that came once more is done, any other is told what stands. */
async function keepTelling(
  tx: Tx,
  telling: Telling,
  saidOn: Day | undefined,
): Promise<Outcome<null, "right-day.already-met" | "right-day.already-used">> {
  const standing = await standingMet(tx, telling.day);
  if (standing === null) {
    const kept = await keepRightDayMet(tx, telling);
    return kept ? done(null) : refused("right-day.already-used");
  }
  const isTheirs = standing.id === telling.id && standing.byId === telling.by;
  const isSame =
    isTheirs && standing.on === (saidOn ?? standing.on) && standing.words === telling.words;
  return isSame ? done(null) : alreadyMet(standing);
}

/** What is wrong with the day something was done: it is to come, or before what it hangs on had happened; null where nothing is. */
async function dayProblem(
  tx: Tx,
  { caseId, person }: OfPerson,
  toMeet: ToMeet,
  on: Day,
  today: Day,
): Promise<"right-day.not-yet-done" | "right-day.before-it-hangs-on" | null> {
  if (on > today) {
    return "right-day.not-yet-done";
  }
  const first = cannotBeDoneBefore(toMeet, eventsOf(await knownLife(tx, caseId, person)));
  return first !== null && on < first ? "right-day.before-it-hangs-on" : null;
}

/** Writes down that what had to be done by a day, or at once, was done, and when. Nobody is reminded of it any more; done in time, it keeps the right. A day to come is refused, and one before what it hangs on had happened. */
export async function meetRightDay(
  cell: Cell,
  actor: Colleague,
  { caseId, person, id, day, on, words }: MeetRightDay,
  now: Moment,
): Promise<Outcome<null, MeetRefusal | ReadRefusal>> {
  const act = { action: "rights.note", record: idOrNull(day) } as const;
  const said = words?.trim() || null;
  return await onRights<null, MeetRefusal>(cell, actor, { caseId, person }, act, async (tx) => {
    const found = await rightDayOf(tx, day, { caseId, person });
    if (found === null) {
      return refused("right-day.not-found");
    }
    await holdLife(tx, person);
    const doneOn = on ?? dayOf(now);
    const problem = await dayProblem(tx, { caseId, person }, found, doneOn, dayOf(now));
    if (problem !== null) {
      return refused(problem);
    }
    const telling = { id: id.toLowerCase(), day, on: doneOn, words: said, at: now, by: actor.id };
    const kept = await keepTelling(tx, telling, on);
    if (kept.ok) {
      for (const kind of ["right-day", "right-at-once"] as const) {
        await endDeadline(tx, { kind, about: day, how: "met", at: now });
      }
      await keepDays(tx, { caseId, person }, now);
    }
    return kept;
  });
}
