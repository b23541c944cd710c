import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";

export interface Taken {
  readonly plan: string;
  /** A plan's coordinators are numbered. */
  readonly number: number;
}

/** With its former holder, where a leader took it. */
export interface Going extends Taken {
  readonly to: string;
  readonly taken: { readonly from: string | null } | null;
}

/** Names the new holder; if taken, also the former and all leaders. Not those who left, did it, or are recused. */
export async function toldOfGoing(
  tx: Tx,
  { plan, to, taken }: Going,
  by: string,
): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from access.colleague
      where ended is null and (id = any ($2::uuid[]) or ($3 and role = 'supervisor')) and id <> $4
        and id <> all (work.recused_of($1))
      order by id`,
    [plan, [to, ...(taken?.from ? [taken.from] : [])], taken !== null, by],
  );
  return rows.map(({ id }) => id);
}

export async function insertTaken(
  tx: Tx,
  { plan, number }: Taken,
  told: readonly string[],
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  await tx.query(
    `insert into work.plan_taken (plan, number, told, at, by)
     select $1, $2, told, $4, $5 from unnest($3::uuid[]) told on conflict do nothing`,
    [plan, number, told, at, by],
  );
}

/** Case and person are null where the case is hidden. */
export interface TakenLine extends Taken {
  /** The reader has it now. */
  readonly isMine: boolean;
  readonly by: string;
  readonly to: string | null;
  readonly at: Moment;
  readonly of: {
    readonly caseId: string;
    readonly label: string;
    readonly person: string;
    readonly pseudonym: string;
  } | null;
}

/** Gives those told and unseen, the newest first. */
export async function takenFor(tx: Tx, told: string): Promise<readonly TakenLine[]> {
  const { rows } = await tx.query<TakenLine>(
    `select t.plan, t.number, coalesce(k.colleague = t.told, false) as "isMine", b.name as by, o.name as "to", ${momentOf("t.at")} as at,
            case when c.id is not null then json_build_object('caseId', c.id, 'label', c.label, 'person', p.id, 'pseudonym', p.pseudonym) end as of
       from work.plan_taken t join access.colleague b on b.id = t.by
       left join work.plan l on l.id = t.plan left join work."case" c on c.id = l.case_id left join work.person p on p.id = l.person
       left join work.plan_coordinator k on k.plan = t.plan and k.number = t.number left join access.colleague o on o.id = k.colleague
      where t.told = $1
        and not exists (select from work.plan_taken_seen s where s.plan = t.plan and s.number = t.number and s.told = t.told)
      order by t.at desc, t.plan`,
    [told],
  );
  return rows;
}

/** False where they were told of none. */
export async function seeTaken(
  tx: Tx,
  { plan, number }: Taken,
  told: string,
  at: Moment,
): Promise<boolean> {
  if (!(isId(plan) && Number.isInteger(number))) {
    return false;
  }
  const { rows } = await tx.query(
    `with kept as (
       insert into work.plan_taken_seen (plan, number, told, at)
       select t.plan, t.number, t.told, $4::timestamptz from work.plan_taken t where t.plan = $1 and t.number = $2 and t.told = $3
       on conflict do nothing)
     select from work.plan_taken where plan = $1 and number = $2 and told = $3`,
    [plan, number, told, at],
  );
  return rows.length > 0;
}
