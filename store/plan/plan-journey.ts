import type { Tx } from "../as-actor.ts";
import type { FoundInPlan } from "../deadline/deadline-thing.ts";

/** A plan in which a journey home is written down, or that the person goes anyway, and how far whoever asks is inside it. */
export interface JourneyInPlan
  extends Omit<FoundInPlan, "id" | "content" | "field" | "alsoTells" | "by" | "named"> {
  /** Of the case. */
  readonly label: string;
}

/** Those of which a colleague was given what stands of going home, as who has the plan is, what was written last first. */
export async function journeysKept(
  tx: Tx,
  colleague: string,
  most: number,
): Promise<readonly JourneyInPlan[]> {
  const { rows } = await tx.query<JourneyInPlan>(
    `select l.id as plan, l.case_id as "caseId", c.label, json_build_object('id', p.id, 'pseudonym', p.pseudonym) as person, c.restricted, m.part,
            array(select o.colleague from work.plan_coordinator o where o.plan = l.id order by o.number) as coordinators,
            (select json_agg(json_build_object('field', g.field, 'holds', g.holds) order by g.kept_at, g.id)
               from work.plan_place g where g.plan = l.id and g.colleague = $1) as given
       from (select distinct plan from work.plan_place where colleague = $1 and field = 'return') s
       join work.plan l on l.id = s.plan join work.person p on p.id = l.person join work."case" c on c.id = l.case_id
       left join work.case_member m on m.case_id = c.id and m.actor = $1
       join lateral (select max(e.written_at) as at from work.plan_entry e
                      where e.plan = l.id and e.kind = 'return' and e.content->'row'->>'row' in ('journey', 'goes_anyway')) e
         on e.at is not null
      order by e.at desc, l.id
      limit $2`,
    [colleague, most],
  );
  return rows;
}
