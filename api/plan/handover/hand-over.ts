import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { firstOf } from "../../../domain/base/fault.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import type { AlsoTells } from "../../../domain/plan/also-tells.ts";
import {
  type GivenField,
  givenFields,
  type PlanField,
  planFields,
  withWishes,
} from "../../../domain/plan/field.ts";
import {
  type Handover,
  type HandoverRefusal,
  handoverFaults,
} from "../../../domain/plan/handover.ts";
import type { Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import { insertMemberByPlace } from "../../../store/case/case-reading.ts";
import type { OfPerson } from "../../../store/case/person.ts";
import type { Cell } from "../../../store/cell.ts";
import { colleagues } from "../../../store/colleague.ts";
import { insertCoordinator, insertPlaces } from "../../../store/plan/plan.ts";
import { insertEntry } from "../../../store/plan/plan-entry.ts";
import { type OpenPlan, onPlan } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { alsoTells as alsoTellsShape } from "../../openapi.ts";
import type { PlanRefusal } from "../read.ts";
import { tell } from "../tell.ts";
import { tellGoing } from "./taken.ts";

/** The new holder, and what they must know. */
export interface TakeOver extends OfPerson {
  readonly to: string;
  readonly mustKnow: string;
  readonly alsoTells?: AlsoTells;
}

export interface HandOver extends TakeOver {
  readonly keeps: readonly GivenField[];
}

export type HandOverRefusal =
  | HandoverRefusal
  | "plan.no-such-colleague"
  | "plan.already-changed"
  | PlanRefusal;

const mends = {
  "plan.hand-to-oneself": "to",
  "plan.no-such-colleague": "to",
  "plan.already-changed": "to",
  "plan.must-know": "mustKnow",
} as const;
export const takingOver = form(
  z.object({ to: z.uuid(), mustKnow: z.string().trim().max(4000), alsoTells: alsoTellsShape }),
  mends,
);
export const handing = form(
  takingOver.shape.extend({ keeps: z.array(z.enum(givenFields)).max(givenFields.length) }),
  mends,
);

/** False when it was handed to another meanwhile. */
async function goesOver(
  tx: Tx,
  actor: Colleague,
  opened: OpenPlan,
  {
    handover,
    alsoTells,
    at,
  }: { readonly handover: Handover; readonly alsoTells: AlsoTells; readonly at: Moment },
): Promise<boolean> {
  const { plan, access } = opened;
  const number = plan.coordinators.length + 1;
  const entry = { thing: `handover-${number}`, version: 1, field: "coordination", at } as const;
  const written = { ...entry, by: actor.id, alsoTells, content: handover };
  if (!(await insertEntry(tx, plan.id, written))) {
    return false;
  }
  await tell(tx, plan, alsoTells, { id: entry.thing, at, by: actor.id });
  const given = { plan: plan.id, at, by: actor.id };
  const from = plan.coordinators.at(-1)?.id;
  const keeps = from === actor.id ? (handover.keeps ?? []) : [];
  const kept: readonly PlanField[] = keeps.length === 0 ? [] : withWishes(keeps);
  if (from !== undefined && from !== handover.to) {
    const left = planFields.filter((field) => !kept.includes(field));
    await insertPlaces(tx, { ...given, colleague: from, fields: left, holds: false });
  }
  await insertPlaces(tx, { ...given, colleague: handover.to, fields: planFields, holds: true });
  if (access.restricted) {
    await insertMemberByPlace(tx, opened.plan.caseId, handover.to);
  }
  const handed = { plan: plan.id, number, colleague: handover.to, at, by: actor.id };
  return await insertCoordinator(tx, handed);
}

async function handTo(
  tx: Tx,
  actor: Colleague,
  opened: OpenPlan,
  request: TakeOver & { readonly keeps: readonly GivenField[] | null },
  now: Moment,
): Promise<Outcome<null, HandoverRefusal | "plan.no-such-colleague" | "plan.already-changed">> {
  const { to, keeps, alsoTells = null } = request;
  const handover: Handover = {
    kind: "handover",
    to,
    mustKnow: request.mustKnow.trim(),
    keeps,
  };
  const problem = firstOf(handoverFaults(handover, opened.plan.coordinators.at(-1)?.id ?? ""));
  if (problem !== null) {
    return refused(problem);
  }
  if (!(await colleagues(tx)).some(({ id }) => id === to)) {
    return refused("plan.no-such-colleague");
  }
  if (!(await goesOver(tx, actor, opened, { handover, alsoTells, at: now }))) {
    return refused("plan.already-changed");
  }
  const { id: plan, coordinators } = opened.plan;
  const taken = keeps === null ? { from: coordinators.at(-1)?.id ?? null } : null;
  const going = { plan, number: coordinators.length + 1, to, taken };
  await tellGoing(tx, going, { at: now, by: actor.id });
  return done(null);
}

/** Hands the whole plan on. The old holder keeps some fields, or leaves. */
export async function handOver(
  cell: Cell,
  actor: Colleague,
  request: HandOver,
  now: Moment,
): Promise<Outcome<null, HandOverRefusal>> {
  const of = { ...request, field: null };
  return await onPlan(cell, actor, of, "plan.hand-over", (tx, opened) =>
    handTo(tx, actor, opened, request, now),
  );
}

/** A supervisor hands over for one who left, without seeing the plan. */
export async function takeOver(
  cell: Cell,
  actor: Colleague,
  request: TakeOver,
  now: Moment,
): Promise<Outcome<null, HandOverRefusal>> {
  const of = { ...request, field: null };
  return await onPlan(cell, actor, of, "plan.take-over", (tx, opened) =>
    handTo(tx, actor, opened, { ...request, keeps: null }, now),
  );
}
