import type { Colleague } from "../../domain/access/actor.ts";
import type { Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type GivenField, withWishes } from "../../domain/plan/field.ts";
import type { Tx } from "../../store/as-actor.ts";
import { insertMember } from "../../store/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { colleagues } from "../../store/colleague.ts";
import { insertPlaces, type KeptPlan, ownerOf, placesOn } from "../../store/plan.ts";
import { onPlan } from "../access/perform.ts";
import type { OfPerson, PlanRefusal } from "./read.ts";

/** What a colleague is to see of a plan from now on. */
export interface GivePlace extends OfPerson {
  readonly colleague: string;
  /** Empty: nothing any more. Wishes come along with whatever is given. */
  readonly fields: readonly GivenField[];
}

export type GiveRefusal = "plan.no-such-colleague" | "plan.has-it-all" | PlanRefusal;

/** The owner of the case, as long as they have not handed the plan on. */
async function wholeOwner(tx: Tx, { caseId, coordinators }: KeptPlan): Promise<string | null> {
  const owner = await ownerOf(tx, caseId);
  return coordinators.some(({ id }) => id === owner) ? null : owner;
}

/** Gives a colleague fields of a plan, and takes back those that are left out. Of a restricted case they become a member. */
export async function givePlace(
  cell: Cell,
  actor: Colleague,
  request: GivePlace,
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
    const fields = request.fields.length === 0 ? [] : withWishes(request.fields);
    const had = (await placesOn(tx, plan.id)).find((place) => place.colleague === colleague);
    const before = had?.fields ?? [];
    const given = { plan: plan.id, colleague, at: now, by: actor.id };
    const added = fields.filter((field) => !before.includes(field));
    const taken = before.filter((field) => !fields.includes(field));
    await insertPlaces(tx, { ...given, fields: added, holds: true });
    await insertPlaces(tx, { ...given, fields: taken, holds: false });
    if (access.restricted && fields.length > 0) {
      await insertMember(tx, caseId, colleague);
    }
    return done(null);
  });
}
