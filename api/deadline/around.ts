import type { Colleague } from "../../domain/access/actor.ts";
import { mayOnRights, mayReadEntry, type PlanAccess } from "../../domain/access/may.ts";
import { type Around, triggersOf } from "../../domain/deadline/whom.ts";
import { doerNow } from "../../domain/plan/doer.ts";
import { planFields } from "../../domain/plan/field.ts";
import { coordinates, fieldsOf } from "../../domain/plan/place.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { type PlanAround, planAround } from "../../store/deadline-plan.ts";
import { type Near, nearCase, type Running } from "../../store/reminder.ts";

/** For deadlines of a plan, or of the rights of a person with one. */
function sees(cell: Cell, { id, role, restricted, part }: Near, plan: PlanAround): boolean {
  const actor: Colleague = { kind: "colleague", cell: cell.id, id, role };
  const inside: PlanAccess = {
    ...{ restricted, part },
    coordinates: coordinates(id, part, plan.coordinators),
    fields: fieldsOf(plan.given.filter(({ colleague }) => colleague === id)),
  };
  const { entry } = plan;
  return entry === null
    ? mayOnRights(actor, "rights.read", inside, inside)
    : mayReadEntry(actor, inside, { field: entry.field, by: { id: entry.by } });
}

/** Null where nobody still here does it. */
function doerOf(plan: PlanAround | null, here: readonly string[]): string | null {
  const { entry = null, coordinators = [], given = [] } = plan ?? {};
  const holder = coordinators.at(-1) ?? null;
  return entry === null || entry.does === null
    ? null
    : doerNow(entry.does, entry.field, { holder, knows: planFields, given, here });
}

export async function aroundDeadline(tx: Tx, cell: Cell, deadline: Running): Promise<Around> {
  const { kind, caseId } = deadline;
  const plan = await planAround(tx, deadline);
  const [does, has] = [plan?.entry?.does ?? null, plan?.coordinators.at(-1) ?? null];
  const { near, decides, standsIn } = await nearCase(tx, deadline, triggersOf(kind), [does, has]);
  const there = (id: string | null) => near.find((each) => each.id === id) ?? null;
  const seeing = (id: string | null) => {
    const found = there(id);
    return found !== null && plan !== null && sees(cell, found, plan) ? found.id : null;
  };
  const owner = near.find((each) => each.owner)?.id ?? null;
  return {
    doer: seeing(
      doerOf(
        plan,
        near.map(({ id }) => id),
      ),
    ),
    holder: seeing(has),
    owner: caseId === null ? (there(decides)?.id ?? null) : owner,
    standsIn: there(standsIn)?.id ?? null,
    supervisors: near.filter(({ role }) => role === "supervisor").map(({ id }) => id),
    members: near.filter(({ id, part }) => part !== null && id !== owner).map(({ id }) => id),
  };
}
