import { inForce } from "../../domain/case/safeguard.ts";
import { type ChildFirst, childFirstOf } from "../../domain/rights/child.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { ageSettledSince } from "../../store/life.ts";
import { agesSaidIn } from "../../store/plan-entry.ts";
import { lifeOf } from "../rights/lives.ts";
import type { OfPerson } from "./read.ts";

/** Whether a person is or may be a child, and child welfare was told, as far as whoever asks may read their rights. */
export async function childFor(
  tx: Tx,
  { caseId, person }: OfPerson,
  readsRights: boolean,
  today: Day,
): Promise<ChildFirst | null> {
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  if (!readsRights) {
    const said = (await agesSaidIn(tx, [caseId])).filter((each) => each.person === person);
    const settled = await ageSettledSince(tx, person);
    const isSince = ({ at }: { readonly at: Moment }) => settled === null || at > settled;
    const unread = childFirstOf(safeguards.filter(isSince), null);
    return unread ?? (said.some(isSince) ? "not-seen" : null);
  }
  const { life, situation } = await lifeOf(tx, { caseId, person }, today);
  return childFirstOf(safeguards, { life, rights: rightsOf(situation) });
}
