import { inForce } from "../../domain/case/safeguard.ts";
import { type ChildFirst, childFirstOf } from "../../domain/rights/child.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { adultSinceFor, agesAskedIn } from "../../store/life.ts";
import type { OfPerson } from "../../store/person.ts";
import { lifeOf } from "../rights/lives.ts";

/** As far as the actor may read their rights. */
export async function childFor(
  tx: Tx,
  { caseId, person }: OfPerson,
  readsRights: boolean,
  today: Day,
): Promise<ChildFirst | null> {
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  if (!readsRights) {
    const asked = (await agesAskedIn(tx, [caseId])).filter((each) => each.person === person);
    const adult = await adultSinceFor(tx, person, today);
    const isSince = ({ at }: { readonly at: Moment }) => adult === null || at > adult;
    const unread = childFirstOf(safeguards.filter(isSince), null);
    return unread ?? (asked.some(isSince) ? "not-seen" : null);
  }
  const { life, situation } = await lifeOf(tx, { caseId, person }, today);
  return childFirstOf(safeguards, { life, rights: rightsOf(situation) });
}
