import type { ObservedFact } from "../../domain/observation/observation.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";

export interface Told {
  readonly caseId: string;
  readonly noted: Moment;
  readonly facts: readonly ObservedFact[];
}

const most = 1000;

/** Since the last outcome, where any of the factors may be; the newest first. Null: in one's own cases. */
export async function toldOf(
  tx: Tx,
  factors: readonly string[],
  cases: readonly string[] | null,
): Promise<readonly Told[]> {
  const { rows } = await tx.query<Told>(
    `select o.case_id as "caseId", ${momentOf("o.noted_at")} as noted, o.facts
       from ${
         cases === null
           ? `(select m.case_id from work.case_member m
                where m.actor = nullif(current_setting('app.actor', true), '')::uuid and m.part in ('owner', 'member')) m`
           : "(select i.case_id from unnest($2::uuid[]) i (case_id) where access.on_case(i.case_id, 'inside')) m"
       }
       join work.observation o on o.case_id = m.case_id
      where exists (select from jsonb_array_elements(o.facts) f
                     where f ->> 'factor' = any($1) and f ->> 'state' in ('present', 'maybe'))
        and o.noted_at > coalesce((select max(u.noted_at) from work.outcome u where u.case_id = o.case_id), '-infinity')
      order by o.noted_at desc, o.id limit ${most}`,
    cases === null ? [factors] : [factors, cases],
  );
  return rows;
}
