import { dayOf, type Moment } from "../domain/base/day.ts";
import type { KnownPlanB } from "../domain/plan/plan-b.ts";
import type { Tx } from "./as-actor.ts";
import { momentOf } from "./case.ts";

type Row = Omit<KnownPlanB, "written"> & { readonly at: Moment };

/** Every plan B of a person, by what it is for and without a word of it: a courier may ask too. */
export async function planBsOf(tx: Tx, person: string): Promise<readonly KnownPlanB[]> {
  const { rows } = await tx.query<Row>(
    `select b.thing, b.comes, b.state, ${momentOf("b.written_at")} as at,
            exists (select from work.deadline d
                     where d.kind = 'plan-b' and d.about = b.thing and d.ended_at is null) as runs
       from work.plan_bs_of($1) b`,
    [person],
  );
  return rows.map(({ at, ...row }) => ({ ...row, written: dayOf(at) }));
}
