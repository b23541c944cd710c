import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import type { ColleagueRow } from "../colleague.ts";

/** People who have not left, and whose role works on cases. */
export async function whoMayOwn(tx: Tx): Promise<readonly ColleagueRow[]> {
  const { rows } = await tx.query<ColleagueRow>(
    `select id, name, title from access.colleague
      where ended is null and not system and role in ('officer', 'caseworker', 'supervisor') order by name, id`,
  );
  return rows;
}

export interface NewGiven {
  readonly caseId: string;
  readonly by: string;
  readonly had: string;
  readonly to: string;
  readonly at: Moment;
}

/** The database makes them the owner. */
export async function insertGiven(tx: Tx, given: NewGiven): Promise<void> {
  const { caseId, by, had, to, at } = given;
  await tx.query(
    `insert into work.case_given (id, case_id, given_by, had, given_to, at)
     values ($1, $2, $3, $4, $5, $6)`,
    [crypto.randomUUID(), caseId, by, had, to, at],
  );
}

export interface GivenCase {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly personCount: number;
  readonly owner: ColleagueRow;
}

/** Those that are visible. */
export async function casesToGive(tx: Tx, ids: readonly string[]): Promise<readonly GivenCase[]> {
  const { rows } = await tx.query<GivenCase>(
    `select l.case_id as id, l.label, l.place, l.sector,
            (select count(*)::int from work.person p where p.case_id = l.case_id) as "personCount",
            jsonb_build_object('id', w.id, 'name', w.name, 'title', w.title) as owner
       from work.case_line l join access.colleague w on w.id = l.owner
      where l.case_id = any($1::uuid[]) order by l.next_due, l.case_id`,
    [ids],
  );
  return rows;
}
