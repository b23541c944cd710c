import type { Colleague } from "../../domain/access/actor.ts";
import type { Day } from "../../domain/time/day.ts";
import { type UnderCharge, underEach } from "../../rules/rights/cliff.ts";
import type { Tx } from "../../store/as-actor.ts";
import { appendEach } from "../../store/log/log.ts";
import { rightsSeenIn } from "../access/perform.ts";
import { livesOf } from "../rights/lives.ts";

/** By person, then by provision; without those whose rights the reader may not read. */
export type RightsUnder = ReadonlyMap<string, ReadonlyMap<string, readonly UnderCharge[]>>;

interface Asked {
  readonly caseId: string;
  readonly persons: readonly string[];
  readonly provisions: readonly string[];
  readonly today: Day;
}

/** What would differ for each person between charges of today. The log has whom, and not what. */
export async function rightsUnder(
  tx: Tx,
  actor: Colleague,
  { caseId, persons, provisions, today }: Asked,
): Promise<RightsUnder> {
  const seen = persons.filter(await rightsSeenIn(tx, actor, caseId));
  const lives = await livesOf(
    tx,
    seen.map((person) => ({ caseId, person })),
    today,
  );
  const log = { actor: actor.id, verb: "rights.suppose", caseId, ground: null };
  await appendEach(tx, log, seen);
  return new Map(
    seen.map((person) => [person, underEach(lives({ caseId, person }).situation, provisions)]),
  );
}
