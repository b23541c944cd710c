import type { KnownPlanB } from "../../domain/plan/plan-b.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";

type Row = Omit<KnownPlanB, "written"> & { readonly at: Moment };

export async function planBsOf(tx: Tx, person: string): Promise<readonly KnownPlanB[]> {
  const { rows } = await tx.query<Row>(
    `select b.thing, b.comes, b.standing, ${momentOf("b.written_at")} as at,
            coalesce((select jsonb_agg(jsonb_build_object('type', n.type, 'day', n.day))
                        from (select e.kind as type, e.day from work.life_event e where e.person = $1 and e.noted_at >= b.written_at and e.holds
                                and not exists (select from work.life_event r where r.id = e.replaces and r.holds and r.kind = e.kind and r.day = e.day)
                              union select 'case-' || o.kind, o.happened from work.outcome o join work.person p on p.case_id = o.case_id
                                     where p.id = $1 and o.kind = 'dropped' and o.noted_at >= b.written_at) n), '[]') as noted,
            exists (select from work.deadline d
                     where d.kind = 'plan-b' and d.about = b.thing and d.ended_at is null) as runs
       from work.plan_bs_of($1) b`,
    [person],
  );
  return rows.map(({ at, ...row }) => ({ ...row, written: dayOf(at) }));
}

/** Finds those triggered and not begun. */
export async function planBsToBegin(tx: Tx, person: string): Promise<readonly string[]> {
  const { rows } = await tx.query<{ about: string }>(
    "select about from work.deadline where kind = 'plan-b' and person = $1 and ended_at is null",
    [person],
  );
  return rows.map(({ about }) => about);
}
