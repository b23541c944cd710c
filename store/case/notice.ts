import type { Relation } from "../../domain/comparison/relate.ts";
import type { Observation, ObservedFact } from "../../domain/observation/observation.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "./case.ts";

export interface Sweep {
  readonly decision: string;
  readonly cases: number;
  readonly after: string | null;
  readonly compared: number;
  readonly ended: boolean;
}

/** Dropped and judged cases have ended; all others are open. */
const openCases = `work."case" c
  where not exists (select from work.outcome o where o.case_id = c.id and o.kind in ('dropped', 'judged'))`;

export async function sweeps(tx: Tx): Promise<readonly Sweep[]> {
  const { rows } = await tx.query<Sweep>(
    'select decision, cases, after, compared, ended_at is not null as "ended" from work.decision_sweep',
  );
  return rows;
}

/** Begins once, with the cases open now. */
export async function beginSweep(tx: Tx, decision: string, at: Moment): Promise<void> {
  await tx.query(
    `insert into work.decision_sweep (decision, cases, begun_at)
     select $1, count(*)::int, $2 from (select c.id from ${openCases}) each on conflict (decision) do nothing`,
    [decision, at],
  );
}

/** Locks it; null if done, or another courier has it. */
export async function holdSweep(tx: Tx, decision: string): Promise<Sweep | null> {
  const { rows } = await tx.query<Sweep>(
    `select decision, cases, after, compared, false as ended
       from work.decision_sweep where decision = $1 and ended_at is null for update skip locked`,
    [decision],
  );
  return rows[0] ?? null;
}

export interface SweptCase {
  readonly id: string;
  readonly observations: readonly Observation[];
}

export async function nextCases(
  tx: Tx,
  after: string | null,
  most: number,
): Promise<readonly SweptCase[]> {
  const { rows } = await tx.query<{
    id: string;
    observation: string | null;
    facts: ObservedFact[];
  }>(
    `select c.id, o.id as observation, o.facts
       from (select c.id from ${openCases} and ($1::uuid is null or c.id > $1) order by c.id limit $2) c
       left join work.observation o on o.case_id = c.id
      order by c.id, o.id`,
    [after, most],
  );
  const found = new Map<string, Observation[]>();
  for (const { id, observation, facts } of rows) {
    const soFar = found.get(id) ?? [];
    if (observation !== null) {
      soFar.push({ id: observation, facts });
    }
    found.set(id, soFar);
  }
  return [...found].map(([id, observations]) => ({ id, observations }));
}

/** Leaves existing notices as they are. */
export async function insertNotices(
  tx: Tx,
  decision: string,
  spoken: readonly { readonly id: string; readonly relation: Relation }[],
  at: Moment,
): Promise<void> {
  await tx.query(
    `insert into work.decision_notice (case_id, decision, relation, at)
     select id, $1, relation, $2 from unnest($3::uuid[], $4::text[]) as each (id, relation)
         on conflict do nothing`,
    [decision, at, spoken.map(({ id }) => id), spoken.map(({ relation }) => relation)],
  );
}

export async function moveSweep(
  tx: Tx,
  decision: string,
  compared: number,
  after: string | null,
  at: Moment,
): Promise<void> {
  await tx.query(
    `update work.decision_sweep
        set compared = compared + $2, after = coalesce($3::uuid, after),
            ended_at = case when $3::uuid is null then $4::timestamptz end
      where decision = $1`,
    [decision, compared, after, at],
  );
}

export interface Notice {
  readonly caseId: string;
  readonly caseLabel: string;
  readonly decision: string;
  readonly relation: Relation;
  readonly at: Moment;
}

const notices = `
  select n.case_id as "caseId", c.label as "caseLabel", n.decision, n.relation, ${momentOf("n.at")} as at
    from work.decision_notice n join work."case" c on c.id = n.case_id
   where not exists (select from work.decision_notice_seen s where s.case_id = n.case_id and s.decision = n.decision)`;

const nearestFirst =
  "order by array_position(array['necessary', 'onObserved', 'possible', 'differs'], n.relation), n.at desc, n.case_id";

export async function noticesOf(tx: Tx, caseId: string): Promise<readonly Notice[]> {
  const { rows } = await tx.query<Notice>(`${notices} and n.case_id = $1 ${nearestFirst}`, [
    caseId,
  ]);
  return rows;
}

/** Gives notices for one's own cases, not put aside; undistinguished ones first. */
export async function noticesFor(tx: Tx, actor: string, most: number): Promise<readonly Notice[]> {
  const { rows } = await tx.query<Notice>(
    `${notices} and exists (select from work.case_member m
        where m.case_id = n.case_id and m.actor = $1 and m.part in ('owner', 'member')) ${nearestFirst} limit $2`,
    [actor, most],
  );
  return rows;
}

/** False where there is none on the case. */
export async function putNoticeAside(
  tx: Tx,
  caseId: string,
  decision: string,
  at: Moment,
  by: string,
): Promise<boolean> {
  if (!isId(caseId)) {
    return false;
  }
  const { rowCount } = await tx.query(
    `insert into work.decision_notice_seen (case_id, decision, seen_at, seen_by)
     select n.case_id, n.decision, $3::timestamptz, $4::uuid from work.decision_notice n where n.case_id = $1 and n.decision = $2
         on conflict do nothing`,
    [caseId, decision, at, by],
  );
  return rowCount === 1;
}
