import type { PlanAccess } from "../../domain/access/may.ts";
import type { Day, Moment } from "../../domain/base/day.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import type { Holding } from "../../domain/plan/locks.ts";
import { type ChildFirst, childFirstOf } from "../../domain/rights/child.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { ageSettledSince } from "../../store/life.ts";
import { agesSaidIn, risksOf } from "../../store/plan-entry.ts";
import { personIdsOf } from "../../store/right-day.ts";
import { lifeOf } from "../rights/lives.ts";
import type { OfPerson } from "./read.ts";

/** What tells of a danger in a plan, in parts that whoever asks does not see: for who sees what stands of going home; nothing for the others. */
export async function unseenRisks(
  tx: Tx,
  plan: string,
  { fields }: Pick<PlanAccess, "fields">,
): Promise<NonNullable<Holding["unseen"]>> {
  return (await risksOf(tx, plan)).filter(({ field }) => !fields.includes(field));
}

/** What holds in the case of a person, and of whoever is or may be a child, as far as whoever asks may read their rights. */
export async function holdingFor(
  tx: Tx,
  { caseId, person }: OfPerson,
  readsRights: boolean,
  today: Day,
): Promise<Holding> {
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  const isBeside = async (child: ChildFirst | null) =>
    child === null &&
    safeguards.some(({ kind }) => kind === "minor-or-maybe") &&
    (await personIdsOf(tx, caseId)).length > 1;
  if (!readsRights) {
    const said = (await agesSaidIn(tx, [caseId])).filter((each) => each.person === person);
    const settled = await ageSettledSince(tx, person);
    const isSince = ({ at }: { readonly at: Moment }) => settled === null || at > settled;
    const unread = childFirstOf(safeguards.filter(isSince), null);
    const unseen = unread ?? (said.some(isSince) ? "not-seen" : null);
    return { safeguards, child: unseen, childBeside: await isBeside(unseen) };
  }
  const { life, situation } = await lifeOf(tx, { caseId, person }, today);
  const child = childFirstOf(safeguards, { life, rights: rightsOf(situation) });
  return { safeguards, child, childBeside: await isBeside(child) };
}
