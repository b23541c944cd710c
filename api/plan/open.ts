import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { planFields } from "../../domain/plan/field.ts";
import type { Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type OfPerson, pseudonymOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { insertCoordinator, insertPlaces, insertPlan, ownerOf } from "../../store/plan/plan.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";

export async function openPlan(
  cell: Cell,
  actor: Colleague,
  { caseId, person }: OfPerson,
  now: Moment,
): Promise<Outcome<string, "person.not-found" | "plan.already-open" | ReadRefusal>> {
  const act = { action: "plan.open", record: idOrNull(person) } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    if ((await pseudonymOf(tx, caseId, person)) === null) {
      return refused("person.not-found");
    }
    const plan = await insertPlan(tx, { caseId, person, at: now, by: actor.id });
    if (plan === null) {
      return refused("plan.already-open");
    }
    await insertCoordinator(tx, { plan, number: 1, colleague: actor.id, at: now, by: actor.id });
    const all = { plan, fields: planFields, holds: true, at: now, by: actor.id } as const;
    for (const colleague of new Set([actor.id, (await ownerOf(tx, caseId)) ?? actor.id])) {
      await insertPlaces(tx, { ...all, colleague });
    }
    return done(plan);
  });
}
