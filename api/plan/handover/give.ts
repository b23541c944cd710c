import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { type GivenField, givenFields, withWishes } from "../../../domain/plan/field.ts";
import { type TakeBackRefusal, takeBackProblem } from "../../../domain/plan/place.ts";
import type { Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import { insertMemberByPlace } from "../../../store/case/case-reading.ts";
import type { OfPerson } from "../../../store/case/person.ts";
import type { Cell } from "../../../store/cell.ts";
import { colleagues } from "../../../store/colleague.ts";
import { insertPlaces, type KeptPlan, ownerOf, placesOn } from "../../../store/plan/plan.ts";
import { onPlan } from "../../access/perform.ts";
import { form } from "../../form.ts";
import type { PlanRefusal } from "../read.ts";

export interface PlaceOf extends OfPerson {
  readonly colleague: string;
  readonly fields: readonly GivenField[];
}

export type GiveRefusal =
  | "plan.no-such-colleague"
  | "plan.has-it-all"
  | "plan.no-fields"
  | PlanRefusal;

const fields = z.array(z.enum(givenFields)).max(givenFields.length);
export const giving = form(z.object({ colleague: z.uuid(), fields }), {
  "plan.no-such-colleague": "colleague",
  "plan.has-it-all": "colleague",
  "plan.no-fields": "fields",
});
export const takingBack = form(z.object({ colleague: z.uuid(), fields }), {
  "plan.no-fields": "fields",
  "plan.wishes-go-along": "fields",
});

/** The owner, while they have not handed the plan on. */
async function wholeOwner(tx: Tx, { caseId, coordinators }: KeptPlan): Promise<string | null> {
  const owner = await ownerOf(tx, caseId);
  return coordinators.some(({ id }) => id === owner) ? null : owner;
}

async function givenBefore(
  tx: Tx,
  plan: string,
  colleague: string,
): Promise<readonly GivenField[]> {
  return (await placesOn(tx, plan)).find((place) => place.colleague === colleague)?.fields ?? [];
}

/** Gives fields beside those they have, with wishes. In a restricted case they become a member. */
export async function givePlace(
  cell: Cell,
  actor: Colleague,
  request: PlaceOf,
  now: Moment,
): Promise<Outcome<null, GiveRefusal>> {
  const { caseId, colleague } = request;
  const of = { ...request, field: null };
  return await onPlan(cell, actor, of, "plan.give", async (tx, { plan, access }) => {
    const here = await colleagues(tx);
    if (!here.some(({ id }) => id === colleague)) {
      return refused("plan.no-such-colleague");
    }
    const whole = [plan.coordinators.at(-1)?.id, await wholeOwner(tx, plan), actor.id];
    if (whole.includes(colleague)) {
      return refused("plan.has-it-all");
    }
    if (request.fields.length === 0) {
      return refused("plan.no-fields");
    }
    const before = await givenBefore(tx, plan.id, colleague);
    const fields = withWishes(request.fields).filter((field) => !before.includes(field));
    await insertPlaces(tx, {
      plan: plan.id,
      colleague,
      fields,
      holds: true,
      at: now,
      by: actor.id,
    });
    if (access.restricted) {
      await insertMemberByPlace(tx, caseId, colleague);
    }
    return done(null);
  });
}

/** Takes back the named fields only; also from a former colleague. */
export async function takePlaceBack(
  cell: Cell,
  actor: Colleague,
  request: PlaceOf,
  now: Moment,
): Promise<Outcome<null, TakeBackRefusal | PlanRefusal>> {
  const { colleague } = request;
  const of = { ...request, field: null };
  return await onPlan(cell, actor, of, "plan.take-back", async (tx, { plan }) => {
    const before = await givenBefore(tx, plan.id, colleague);
    const problem = takeBackProblem(before, request.fields);
    if (problem !== null) {
      return refused(problem);
    }
    const fields = before.filter((field) => request.fields.includes(field));
    await insertPlaces(tx, {
      plan: plan.id,
      colleague,
      fields,
      holds: false,
      at: now,
      by: actor.id,
    });
    return done(null);
  });
}
