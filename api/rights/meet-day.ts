import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { toDoBy } from "../../domain/rights/days.ts";
import { eventsOf, situationOf } from "../../domain/rights/life.ts";
import { cannotBeDoneBefore, type ToMeet } from "../../domain/rights/met.ts";
import { notDoneIn } from "../../domain/rights/not-done.ts";
import type { Situation } from "../../domain/rights/situation.ts";
import {
  mustBeReached,
  mustSayWhoWasTold,
  type Reached,
} from "../../domain/rights/who-was-told.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
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
import { guardChild } from "./guard-child.ts";
import { youngProblem } from "./heard.ts";
import { keepDays, type OfPerson } from "./keep-days.ts";

export interface MeetRightDay extends OfPerson {
  /** Made by whoever sends it: the very same sent twice is one. */
  readonly id: string;
  readonly day: string;
  /** Which day it was done; today where nobody says another. */
  readonly on?: Day | undefined;
  /** What was done, in a few words; null where none are needed. */
  readonly words: string | null;
  /** Of child welfare that was to be notified: whether they themselves have taken it in. */
  readonly reached?: Reached | null | undefined;
}

type MeetRefusal =
  | "right-day.not-found"
  | "right-day.already-met"
  | "right-day.already-used"
  | "right-day.not-yet-done"
  | "right-day.before-it-hangs-on"
  | "right-day.not-reached"
  | "right-day.who-was-told"
  | "life.says-young"
  | "right-day.says-not-done";

/** Nobody's words are taken for another's: what stands already is said, by whom and of which day. */
function alreadyMet({ on, at, by }: MetRightDay): Outcome<never, "right-day.already-met"> & {
  readonly already: Already;
} {
  return { ok: false, refused: "right-day.already-met", already: { on, at, by } };
}

type Telling = Parameters<typeof keepRightDayMet>[1];

/** Keeps a telling where none stands of this; the very same that came once more is done, any other is told what stands. */
async function keepTelling(
  tx: Tx,
  telling: Telling,
  standing: MetRightDay | null,
  saidOn: Day | undefined,
): Promise<Outcome<null, "right-day.already-met" | "right-day.already-used">> {
  if (standing === null || telling.since !== null) {
    const kept = await keepRightDayMet(tx, telling);
    return kept ? done(null) : refused("right-day.already-used");
  }
  const isTheirs = standing.id === telling.id && standing.byId === telling.by;
  const isSame =
    isTheirs && standing.on === (saidOn ?? standing.on) && standing.words === telling.words;
  return isSame ? done(null) : alreadyMet(standing);
}

function toldProblem({ step }: ToMeet, { words, reached }: MeetRightDay) {
  if (mustBeReached(step, reached ?? null)) {
    return "right-day.not-reached";
  }
  if (mustSayWhoWasTold(step, words)) {
    return "right-day.who-was-told";
  }
  return notDoneIn(words) === null ? null : "right-day.says-not-done";
}

/** What is wrong with the day something was done: it is to come, or before what it hangs on had happened; null where nothing is. */
function dayProblem(
  on: Day,
  today: Day,
  first: Day | null,
): "right-day.not-yet-done" | "right-day.before-it-hangs-on" | null {
  if (on > today) {
    return "right-day.not-yet-done";
  }
  return first !== null && on < first ? "right-day.before-it-hangs-on" : null;
}

/** The day of what came up after what stands was done, and is to be done by the same day; null where nothing is. */
function cameUpSince({ due, right, step }: ToMeet, situation: Situation): Day | null {
  if (step !== null || due === null) {
    return null;
  }
  const days = toDoBy(situation, { right, due })?.todo.flatMap(({ since }) => since ?? []) ?? [];
  return days.toSorted()[0] ?? null;
}

/** What stands of a day, since when there is something else to be told of it, and the day before which that cannot have been done. */
async function asItStands(
  tx: Tx,
  { caseId, person, day }: MeetRightDay,
  found: ToMeet,
  today: Day,
): Promise<Record<"since" | "first", Day | null> & { readonly standing: MetRightDay | null }> {
  const life = await knownLife(tx, caseId, person);
  const standing = await standingMet(tx, day);
  const since = standing === null ? null : cameUpSince(found, situationOf(life, today));
  return { standing, since, first: since ?? cannotBeDoneBefore(found, eventsOf(life)) };
}

/** Writes down that what had to be done by a day, or at once, was done, and when. Nobody is reminded of it any more; done in time, it keeps the right. A day to come is refused, and one before what it hangs on had happened. */
export async function meetRightDay(
  cell: Cell,
  actor: Colleague,
  request: MeetRightDay,
  now: Moment,
): Promise<Outcome<null, MeetRefusal | ReadRefusal>> {
  const { caseId, person, id, day, on, words } = request;
  const act = { action: "rights.note", record: idOrNull(day) } as const;
  const said = words?.trim() || null;
  return await onRights<null, MeetRefusal>(cell, actor, { caseId, person }, act, async (tx) => {
    const found = await rightDayOf(tx, day, { caseId, person });
    if (found === null) {
      return refused("right-day.not-found");
    }
    await holdLife(tx, person);
    const today = dayOf(now);
    const doneOn = on ?? today;
    const { standing, since, first } = await asItStands(tx, request, found, today);
    const problem =
      toldProblem(found, request) ??
      dayProblem(doneOn, today, first) ??
      (await youngProblem(tx, { caseId, person }, said, now));
    if (problem !== null) {
      return refused(problem);
    }
    const telling = { id: id.toLowerCase(), day, on: doneOn, words: said, at: now, by: actor.id };
    const kept = await keepTelling(tx, { ...telling, since }, standing, on);
    if (kept.ok) {
      for (const kind of ["right-day", "right-at-once"] as const) {
        await endDeadline(tx, { kind, about: day, how: "met", at: now });
      }
      await keepDays(tx, { caseId, person }, now);
      await guardChild(tx, { caseId, person }, found.step ?? "", { at: now, by: actor.id });
    }
    return kept;
  });
}
