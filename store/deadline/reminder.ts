import type { Role } from "../../domain/access/actor.ts";
import type { CaseAccess } from "../../domain/access/may.ts";
import type { RoutineTrigger } from "../../domain/case/routine.ts";
import type { DeadlineKind, Stage } from "../../domain/deadline/deadline.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";
import { messageTo } from "../document/message.ts";

export interface Running {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly about: string;
  readonly caseId: string | null;
  readonly person: string | null;
  readonly due: Day;
  /** When it came, and the date a removal is planned for. */
  readonly since: Moment;
  readonly planned: Day | null;
  readonly stage: Stage | null;
}

/** Locks it; null where it has ended. */
export async function holdDeadline(tx: Tx, id: string): Promise<Running | null> {
  const { rows } = await tx.query<Running>(
    `select id, kind, about, case_id as "caseId", person, due::text, stage, planned::text,
            ${momentOf("started_at")} as since
       from work.deadline where id = $1 and ended_at is null for update`,
    [id],
  );
  return rows[0] ?? null;
}

export async function moveDeadline(
  tx: Tx,
  id: string,
  stage: Stage | null,
  nextAt: Moment | null,
): Promise<void> {
  await tx.query("update work.deadline set stage = $2, next_at = $3 where id = $1", [
    id,
    stage,
    nextAt,
  ]);
}

/** Gives the longest waiting first. */
export async function waitingDeadlines(tx: Tx, now: Moment, most: number): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from work.deadline
      where ended_at is null and next_at is not null and next_at <= $1 order by next_at, id limit $2`,
    [now, most],
  );
  return rows.map(({ id }) => id);
}

/** Still works here, and may see the case. */
export interface Near extends CaseAccess {
  readonly id: string;
  readonly role: Role;
  readonly owner: boolean;
}

/** Of the first trigger with a routine. */
async function byRoutine(tx: Tx, triggers: readonly RoutineTrigger[]) {
  const { rows } = await tx.query<{ decides: string; standsIn: string }>(
    `select decides, stands_in as "standsIn" from work.routine
      where trigger = any($1) order by array_position($1::text[], trigger), set_at desc, id limit 1`,
    [triggers],
  );
  return rows[0] ?? { decides: null, standsIn: null };
}

/** Finds present colleagues who see the case or item, and lead, have a part or are named. */
export async function nearCase(
  tx: Tx,
  { caseId, about }: Pick<Running, "caseId" | "about">,
  triggers: readonly RoutineTrigger[],
  named: readonly (string | null | undefined)[],
): Promise<{
  readonly near: readonly Near[];
  readonly decides: string | null;
  readonly standsIn: string | null;
}> {
  const { decides, standsIn } = await byRoutine(tx, triggers);
  const { rows } = await tx.query<Near>(
    `select c.id, c.role, coalesce(k.restricted, false) as restricted, m.part,
            coalesce(coalesce(k.owned_by, k.opened_by) = c.id, false) as owner
       from access.colleague c
       left join work."case" k on k.id = $1
       left join work.case_member m on m.case_id = k.id and m.actor = c.id
      where c.ended is null and c.role in ('officer', 'caseworker', 'supervisor')
        and m.part is distinct from 'recused'
        and not exists (select from work.incoming_recused r where r.incoming = $3 and r.colleague = c.id)
        and (k.id is null or not k.restricted or m.part is not null or k.opened_by = c.id)
        and (c.role = 'supervisor' or m.part is not null or k.opened_by = c.id or c.id = any($2::uuid[]))
      order by c.id`,
    [caseId, [decides, standsIn, ...named].filter((id) => typeof id === "string"), about],
  );
  return { near: rows, decides, standsIn };
}

/** Tells once; the message itself says nothing. */
export async function tellColleague(
  tx: Tx,
  { id, due }: Running,
  stage: Stage,
  colleague: string,
  at: Moment,
): Promise<void> {
  const { rows } = await tx.query(
    "select from work.deadline_told where deadline = $1 and due = $2 and stage = $3 and colleague = $4",
    [id, due, stage, colleague],
  );
  if (rows.length > 0) {
    return;
  }
  const message = await messageTo(tx, colleague, dayOf(at), at);
  await tx.query(
    `insert into work.deadline_told (deadline, due, stage, colleague, message, at)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, due, stage, colleague, message, at],
  );
}
