import type { Colleague } from "../../domain/access/actor.ts";
import { type CaseAccess, mayOnRights } from "../../domain/access/may.ts";
import type { Tx } from "../../store/as-actor.ts";
import { plansOf } from "../../store/plan.ts";
import { insideOf } from "./perform.ts";

/** Whose rights somebody reads, of the persons in a case: each by the field of law of their plan, where they have one. */
export async function rightsSeen(
  tx: Tx,
  actor: Colleague,
  access: CaseAccess,
  caseId: string,
): Promise<(person: string) => boolean> {
  const plans = await plansOf(tx, caseId, null);
  const inside = await Promise.all(
    plans.map(async (plan) => [plan.person, await insideOf(tx, actor, access, plan)] as const),
  );
  const of = new Map(inside);
  return (person) => mayOnRights(actor, "rights.read", access, of.get(person) ?? null);
}
