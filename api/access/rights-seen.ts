import type { Colleague } from "../../domain/access/actor.ts";
import { mayOnRights } from "../../domain/access/may.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithinEach } from "../../store/case/case.ts";
import type { OfPerson } from "../../store/case/person.ts";
import { plansIn } from "../../store/plan/plan.ts";
import { insideEach } from "./perform.ts";

/** Whose rights the actor may read, asked of several cases at once. */
export async function rightsSeenAmong(
  tx: Tx,
  actor: Colleague,
  cases: readonly string[],
): Promise<(of: OfPerson) => boolean> {
  const [accessTo, plans] = await Promise.all([
    accessWithinEach(tx, cases, actor.id),
    plansIn(tx, cases),
  ]);
  const inside = await insideEach(tx, actor, accessTo, plans);
  const byPerson = new Map(plans.map((plan) => [plan.person, inside(plan)]));
  return ({ caseId, person }) =>
    mayOnRights(actor, "rights.read", accessTo(caseId), byPerson.get(person) ?? null);
}
