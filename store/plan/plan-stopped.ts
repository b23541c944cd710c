import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { consentEnded } from "./plan.ts";

/** A step under way to an agency whose consent was withdrawn or ended. */
export interface StoppedStep {
  readonly caseId: string;
  readonly person: string;
  readonly pseudonym: string;
  readonly thing: string;
  readonly what: string;
}

/** Finds them in own plans or tasks, as far as readable; the oldest first. */
export async function stoppedSteps(
  tx: Tx,
  colleague: string,
  today: Day,
  most: number,
): Promise<readonly StoppedStep[]> {
  const { rows } = await tx.query<StoppedStep>(
    `select l.case_id as "caseId", l.person, p.pseudonym, e.thing, e.content->>'what' as what
       from work.plan_entry e join work.plan l on l.id = e.plan join work.person p on p.id = l.person
       join work.consent n on n.id::text = e.content->'tells'->>'consent'
      where e.kind = 'step' and e.content->'standing'->>'state' in ('begun', 'waiting')
        and not exists (select from work.plan_entry m where m.plan = e.plan and m.thing = e.thing and m.version > e.version)
        and ${consentEnded}
        and (e.does = $1 or exists (select from work.plan_coordinator o where o.plan = l.id and o.colleague = $1
              and not exists (select from work.plan_coordinator m where m.plan = o.plan and m.number > o.number)))
      order by e.written_at, e.thing
      limit $3`,
    [colleague, today, most],
  );
  return rows;
}
