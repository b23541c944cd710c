import type { Tx } from "../as-actor.ts";

/** The person says that something is wrong, and it is open. */
export interface CorrectedPlan {
  readonly caseId: string;
  readonly label: string;
  readonly person: string;
  readonly pseudonym: string;
}

/** Finds them in one's own plans, as far as readable; the oldest first. */
export async function correctedPlans(
  tx: Tx,
  colleague: string,
  most: number,
): Promise<readonly CorrectedPlan[]> {
  const { rows } = await tx.query<CorrectedPlan>(
    `select l.case_id as "caseId", c.label, l.person, p.pseudonym
       from work.plan_coordinator o join work.plan l on l.id = o.plan join work.person p on p.id = l.person
       join work."case" c on c.id = l.case_id
       join lateral (select min(e.written_at) as since from work.plan_entry e
                      where e.plan = l.id and e.kind = 'correction' and e.content->'standing'->>'state' = 'open'
                        and not exists (select from work.plan_entry n where n.plan = e.plan and n.thing = e.thing and n.version > e.version)) s
         on s.since is not null
      where o.colleague = $1 and not exists (select from work.plan_coordinator n where n.plan = o.plan and n.number > o.number)
      order by s.since, l.id
      limit $2`,
    [colleague, most],
  );
  return rows;
}
