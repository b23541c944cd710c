import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { lifeSources, type NewLifeEvent, provisionCode } from "../../rules/rights/life.ts";
import { type LifeRefusal, noteLife } from "../../rules/rights/life-note.ts";
import { type Detail, details, eventTypes } from "../../rules/rights/situation.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type OfPerson, pseudonymOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { holdLife, insertLifeEvent, knownLife, personOfLifeEvent } from "../../store/plan/life.ts";
import { onRights } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";
import { alsoTells, someDay } from "../openapi.ts";
import { tell } from "../plan/tell.ts";
import { guardChild } from "../safeguard/guard-child.ts";
import { keepDays } from "./day/keep-days.ts";

export const provision = z.string().regex(provisionCode).nullable().default(null);

/** Null, or left out, is not known. */
export const eventDetails = {
  where: z.enum(details.where.values).nullish(),
  awarded: z.enum(details.awarded.values).nullish(),
  how: z.enum(details.how.values).nullish(),
  form: z.enum(details.form.values).nullish(),
  post: z.enum(details.post.values).nullish(),
  ground: z.enum(details.ground.values).nullish(),
  notice: z.enum(details.notice.values).nullish(),
  home: z.enum(details.home.values).nullish(),
  rests: z.enum(details.rests.values).nullish(),
  sought: z.enum(details.sought.values).nullish(),
  work: z.enum(details.work.values).nullish(),
  close: z.enum(details.close.values).nullish(),
} as const satisfies Readonly<Record<Detail, z.ZodType>>;

export const noting = form(
  z.object({
    id: z.uuid(),
    replaces: z
      .object({ of: z.enum(["entry", "outcome"]), id: z.uuid() })
      .nullable()
      .default(null),
    holds: z.boolean().default(true),
    kind: z.enum(eventTypes),
    day: someDay,
    provision,
    ...eventDetails,
    until: someDay.nullable().default(null),
    source: z.enum(lifeSources),
    words: z.string().trim().max(500).nullable().default(null),
    alsoTells,
  }),
  {
    "life.not-yet-happened": "day",
    "life.too-long-ago": "day",
    "life.birthday-too-far": "day",
    "life.birth-for-birthday": "day",
    "life.due-day-too-far": "day",
    "life.ends-before-it-began": "until",
    "life.settles-what-is-to-come": "until",
    "life.which-pay-day": "until",
    "life.no-provision-here": "provision",
    "life.no-last-day-here": "until",
    "life.no-place-here": "where",
    "life.no-award-here": "awarded",
    "life.no-how-here": "how",
    "life.no-form-here": "form",
    "life.no-post-here": "post",
    "life.no-ground-here": "ground",
    "life.no-notice-here": "notice",
    "life.no-home-here": "home",
    "life.no-rests-here": "rests",
    "life.no-sought-here": "sought",
    "life.no-work-here": "work",
    "life.no-close-here": "close",
    "life.two-birthdays": "kind",
    "life.takes-back-nothing": "kind",
    "life.already-noted": "kind",
    "life.already-replaced": "kind",
    "life.no-such-entry": "kind",
    "life.too-many": "kind",
    "life.already-used": "kind",
  },
);

export interface NoteLifeEvent extends NewLifeEvent, OfPerson {
  /** Sent twice, it is one entry. */
  readonly id: string;
}

export type NoteLifeRefusal = LifeRefusal | "life.already-used" | "person.not-found";

type Noted = Outcome<{ readonly id: string }, NoteLifeRefusal>;

async function keepNew(
  tx: Tx,
  { id, caseId, person, ...event }: NoteLifeEvent,
  { now, by }: { readonly now: Moment; readonly by: string },
): Promise<Noted> {
  const noted = noteLife(event, await knownLife(tx, caseId, person), dayOf(now));
  if (!noted.ok) {
    return noted;
  }
  const entry = { ...noted.value, id, caseId, person, at: now, by: by };
  if (!(await insertLifeEvent(tx, entry))) {
    return refused("life.already-used");
  }
  await tell(tx, { caseId, person }, event.alsoTells, { id, at: now, by, beside: event.type });
  await keepDays(tx, { caseId, person }, now);
  await guardChild(tx, { caseId, person }, event.type, { at: now, by: by });
  return done({ id });
}

/** Days move in the same transaction. Of two who correct one entry at once, one is told. */
export async function noteLifeEvent(
  cell: Cell,
  actor: Colleague,
  { id, caseId, person, ...event }: NoteLifeEvent,
  now: Moment,
): Promise<Outcome<{ readonly id: string }, NoteLifeRefusal | ReadRefusal>> {
  const act = { action: "rights.note", record: id } as const;
  return await onRights<{ readonly id: string }, NoteLifeRefusal>(
    cell,
    actor,
    { caseId, person },
    act,
    async (tx) => {
      if ((await pseudonymOf(tx, caseId, person)) === null) {
        return refused("person.not-found");
      }
      await holdLife(tx, person);
      const whose = await personOfLifeEvent(tx, id);
      if (whose !== null) {
        return whose === person ? done({ id }) : refused("life.already-used");
      }
      return await keepNew(tx, { ...event, id, caseId, person }, { now, by: actor.id });
    },
  );
}
