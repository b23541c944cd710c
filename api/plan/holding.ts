import type { Day } from "../../domain/base/day.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import type { Holding } from "../../domain/plan/locks.ts";
import { adultSince, childFirstOf } from "../../domain/rights/child.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { personIdsOf } from "../../store/right-day.ts";
import { lifeOf } from "../rights/read.ts";
import type { OfPerson } from "./read.ts";

/** What holds in the case of a person, and of whoever is or may be a child, as far as whoever asks may read their rights. */
export async function holdingFor(
  tx: Tx,
  { caseId, person }: OfPerson,
  readsRights: boolean,
  today: Day,
): Promise<Holding> {
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  if (!readsRights) {
    return { safeguards, child: childFirstOf(safeguards, null) };
  }
  const { life, situation } = await lifeOf(tx, { caseId, person }, today);
  const known = { answers: life.answers, rights: rightsOf(situation) };
  const adult = adultSince({ answers: life.answers, situation });
  const child = childFirstOf(safeguards, known);
  const mayBe = child === null && safeguards.some(({ kind }) => kind === "minor-or-maybe");
  const childBeside = mayBe && (await personIdsOf(tx, caseId)).length > 1;
  return { safeguards, child, adult, childBeside };
}
