import type { Day } from "../../domain/time/day.ts";
import type { UrgentDone } from "../../rules/rights/situation.ts";
import type { Tx } from "../as-actor.ts";
import { type Of, type OfEach, ofEach } from "../of-each.ts";
import { stands } from "./right-day.ts";

/** Urgent without a date, as reckoned for a person. */
export interface KeptUrgentStep {
  readonly id: string;
  readonly step: string;
  readonly since: Day | null;
  /** The first right that needed it; others may share it. */
  readonly right: string;
  /** Runs as a deadline. */
  readonly runs: boolean;
}

export async function urgentStepsOf(
  tx: Tx,
  persons: readonly string[],
): Promise<OfEach<KeptUrgentStep>> {
  const { rows } = await tx.query<KeptUrgentStep & Of>(
    `select d.person as "of", d.id, d.step, d.due::text as since, d.right_name as right,
            exists (select from work.deadline r
                     where r.kind = 'right-at-once' and r.about = d.id and r.ended_at is null) as runs
       from work.right_day d
      where d.person = any($1) and d.step is not null order by d.due, d.step`,
    [persons],
  );
  return ofEach(rows.map(({ of, ...row }) => [of, row]));
}

export async function urgentDoneOf(
  tx: Tx,
  persons: readonly string[],
): Promise<OfEach<UrgentDone>> {
  const { rows } = await tx.query<UrgentDone & Of>(
    `select d.person as "of", d.step, d.due::text as since, m.done_on::text as on
       from work.right_day_met m join work.right_day d on d.id = m.right_day
      where d.person = any($1) and d.step is not null and ${stands} order by d.due, d.step`,
    [persons],
  );
  return ofEach(rows.map(({ of, ...row }) => [of, row]));
}

/** Gives its id, used for completion as for a date. */
export async function insertUrgentStep(
  tx: Tx,
  step: Pick<KeptUrgentStep, "step" | "since" | "right"> & {
    readonly caseId: string;
    readonly person: string;
  },
): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query(
    `insert into work.right_day (id, case_id, person, right_name, due, step) values ($1, $2, $3, $4, $5, $6)`,
    [id, step.caseId, step.person, step.right, step.since, step.step],
  );
  return id;
}
