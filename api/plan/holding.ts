import { type Child, childOf } from "../../domain/case/child.ts";
import { inForce, type Safeguard } from "../../domain/case/safeguard.ts";
import type { CaseSays } from "../../domain/journey/kept.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import { type ChildFirst, childFirstOf, maybeMinorInCase } from "../../rules/rights/child.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case/case.ts";
import { theseCases } from "../../store/case/case-list.ts";
import { childrenOf } from "../../store/case/child.ts";
import type { OfPerson } from "../../store/case/person.ts";
import { adultSinceFor, agesAskedIn } from "../../store/plan/life.ts";
import { lifeOf } from "../rights/lives.ts";

interface Says extends CaseSays {
  readonly child: ChildFirst | null;
}

/** For who does not read their rights: what the case says since they are known to be no child. */
async function unread(
  tx: Tx,
  { caseId, person }: OfPerson,
  { safeguards, child }: { readonly safeguards: readonly Safeguard[]; readonly child: Child },
  today: Day,
): Promise<ChildFirst | null> {
  const asked = (await agesAskedIn(tx, [caseId])).filter((each) => each.person === person);
  const adult = await adultSinceFor(tx, person, today);
  const isSince = ({ at }: { readonly at: Moment }) => adult === null || at > adult;
  const isRaised = child.state === "open" || child.state === "told";
  const mayBe =
    maybeMinorInCase(safeguards.filter(isSince), { answers: [], asked: [] }) ||
    asked.some(isSince) ||
    (isRaised && adult === null);
  return mayBe ? "not-seen" : null;
}

/** What the case says of a person as a child, by the box too, as far as the actor may read their rights. */
export async function caseSaysFor(
  tx: Tx,
  { caseId, person }: OfPerson,
  readsRights: boolean,
  today: Day,
): Promise<Says> {
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  const known = (await childrenOf(tx, theseCases([caseId])))(caseId);
  const said = known.said.filter(({ alongWith }) => alongWith !== person);
  const head = { safeguards, child: childOf({ ...known, said }) };
  const child = readsRights
    ? childFirstOf(head, await lifeOf(tx, { caseId, person }, today))
    : await unread(tx, { caseId, person }, head, today);
  const isTold = child === "notified" || head.child.state === "told";
  const isTried = known.notified.length > 0;
  const untold = isTried ? "no" : "not-sent";
  return { child, mayBeChild: child !== null, takenIn: isTold ? "yes" : untold };
}
