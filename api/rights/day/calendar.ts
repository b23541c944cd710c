import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import type { Day } from "../../../domain/time/day.ts";
import { daysAhead } from "../../../rules/rights/days.ts";
import { safeFromContradictions } from "../../../rules/rights/safe-from-contradictions.ts";
import { idOrNull } from "../../../store/case/case.ts";
import { type OfPerson, pseudonymOf } from "../../../store/case/person.ts";
import type { Cell } from "../../../store/cell.ts";
import { onRights } from "../../access/perform.ts";
import { lifeOf } from "../lives.ts";
import { contradictionsOf, type PersonRefusal } from "../read.ts";

/** Not what they are for: others may see a calendar. */
export async function readDaysToCome(
  cell: Cell,
  actor: Colleague,
  { caseId, person }: OfPerson,
  today: Day,
): Promise<Outcome<readonly Day[], PersonRefusal>> {
  const act = { action: "rights.calendar", record: idOrNull(person) } as const;
  const of = { caseId, person };
  return await onRights<readonly Day[], "person.not-found">(cell, actor, of, act, async (tx) => {
    if ((await pseudonymOf(tx, caseId, person)) === null) {
      return refused("person.not-found");
    }
    const { situation, life } = await lifeOf(tx, { caseId, person }, today);
    const { answer } = safeFromContradictions(situation, contradictionsOf(life));
    const dues = daysAhead(answer).map(({ due }) => due);
    return done([...new Set(dues)].filter((due) => due >= today));
  });
}
