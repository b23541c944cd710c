import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { takenIn } from "../../../domain/case/child.ts";
import { type Day, dayOf, type Moment } from "../../../domain/time/day.ts";
import { toDoBy } from "../../../rules/rights/days.ts";
import {
  asksWhom,
  closes,
  type DoneAnswer,
  type DoneRefusal,
  type DoneWay,
  doneProblem,
  doneWays,
  type ToldWhom,
  toldBodies,
} from "../../../rules/rights/done.ts";
import { cannotBeDoneBefore, type ToMeet } from "../../../rules/rights/done-in-time.ts";
import { eventsOf, situationOf } from "../../../rules/rights/life.ts";
import type { Situation } from "../../../rules/rights/situation.ts";
import type { Tx } from "../../../store/as-actor.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { OfPerson } from "../../../store/case/person.ts";
import type { Cell } from "../../../store/cell.ts";
import { endDeadline } from "../../../store/deadline/deadline.ts";
import { holdLife, knownLife } from "../../../store/plan/life.ts";
import {
  keepRightDayMet,
  type MetRightDay,
  metById,
  type NewTelling,
  rightDayOf,
  standingMet,
} from "../../../store/plan/right-day.ts";
import { onRights } from "../../access/perform.ts";
import type { ReadRefusal } from "../../case/read.ts";
import { form } from "../../form.ts";
import { someDay } from "../../openapi.ts";
import type { Already } from "../../problem.ts";
import { guardChild } from "../../safeguard/guard-child.ts";
import { keepDays } from "./keep-days.ts";

export const meeting = form(
  z.object({
    id: z.uuid().optional().openapi({
      description:
        "Made by whoever sends it: the very same sent twice is kept once, and answered alike.",
    }),
    how: z.enum(doneWays),
    told: z
      .object({ body: z.enum(toldBodies), takenIn: z.enum(takenIn) })
      .nullable()
      .default(null)
      .openapi({
        description:
          "Where child welfare was to be notified and it is `done`: who was told, and whether they took it in. Only child welfare that took it in ends it.",
      }),
    words: z.string().trim().max(500).nullable().default(null).openapi({
      description: "With whom, in own words. Shown, and never read.",
    }),
    on: someDay.optional().openapi({
      description:
        "The day it was done, tried or is agreed for; today where it is left out. Not before what it hangs on had happened (`right-day.before-it-hangs-on`).",
    }),
  }),
  {
    "right-day.not-yet-done": "on",
    "right-day.before-it-hangs-on": "on",
    "right-day.agreed-passed": "on",
    "right-day.agreed-too-far": "on",
    "right-day.who-was-told": "told.body",
  },
);

export interface MeetRightDay extends OfPerson {
  /** Sent twice, it is one. */
  readonly id: string;
  readonly day: string;
  readonly how: DoneWay;
  /** Which day it was done, tried or is agreed for; today where nobody says another. */
  readonly on?: Day | undefined;
  /** With whom, in words that are only shown. */
  readonly words: string | null;
  /** Who was told and whether they took it in, where that is asked. */
  readonly told?: ToldWhom | null | undefined;
}

type MeetRefusal =
  | "right-day.not-found"
  | "right-day.already-met"
  | "right-day.already-used"
  | DoneRefusal;

/** Says what is noted already, by whom and of which date. */
function alreadyMet({ on, at, by }: MetRightDay): Outcome<never, "right-day.already-met"> & {
  readonly already: Already;
} {
  return { ok: false, refused: "right-day.already-met", already: { on, at, by } };
}

const isSame = (one: MetRightDay, other: NewTelling, saidOn: Day | undefined): boolean =>
  one.day === other.day.toLowerCase() &&
  one.byId === other.by &&
  one.how === other.how &&
  one.on === (saidOn ?? one.on) &&
  one.words === other.words &&
  one.told?.body === other.told?.body &&
  one.told?.takenIn === other.told?.takenIn;

/** A repeat is done; any other is told what is noted. */
async function keepTelling(
  tx: Tx,
  telling: NewTelling,
  standing: MetRightDay | null,
  saidOn: Day | undefined,
): Promise<Outcome<null, "right-day.already-met" | "right-day.already-used">> {
  const before = await metById(tx, telling.id);
  if (before?.undone === null && isSame(before, telling, saidOn)) {
    return done(null);
  }
  if (standing !== null && telling.since === null) {
    return alreadyMet(standing);
  }
  return (await keepRightDayMet(tx, telling)) ? done(null) : refused("right-day.already-used");
}

/** A later occasion with the same last date; null if none. */
function cameUpSince({ due, right, step }: ToMeet, situation: Situation): Day | null {
  if (step !== null || due === null) {
    return null;
  }
  const days = toDoBy(situation, { right, due })?.todo.flatMap(({ since }) => since ?? []) ?? [];
  return days.toSorted()[0] ?? null;
}

/** The noted completion, and since when there is something else to do by that date. */
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

const answerOf = (step: string | null, { how, told = null }: MeetRightDay): DoneAnswer => ({
  how,
  told: asksWhom(step) ? told : null,
});

/** What follows once it is done: nobody is reminded, days move with it, and of child welfare the case says so. */
async function ended(
  tx: Tx,
  { step }: ToMeet,
  { day, at, by }: NewTelling,
  of: OfPerson,
): Promise<void> {
  for (const kind of ["right-day", "right-at-once"] as const) {
    await endDeadline(tx, { kind, about: day, how: "met", at });
  }
  await keepDays(tx, of, at);
  await guardChild(tx, of, step ?? "", { at, by });
}

/** Writes down how it went with what had to be done by a date. Done ends it; tried or agreed for later, it is still to be done. */
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
    const { step } = found;
    const answer = answerOf(step, request);
    const { standing, since, first } = await asItStands(tx, request, found, today);
    const days = { on: on ?? today, today, first };
    const problem = doneProblem({ ...answer, ...days, step });
    if (problem !== null) {
      return refused(problem);
    }
    const written = { id: id.toLowerCase(), day, words: said, at: now, by: actor.id };
    const telling = { ...written, ...answer, on: days.on, closes: closes(step, answer), since };
    const kept = await keepTelling(tx, telling, standing, on);
    if (kept.ok && telling.closes) {
      await ended(tx, found, telling, { caseId, person });
    }
    return kept;
  });
}
