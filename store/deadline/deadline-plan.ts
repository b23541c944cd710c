import type { DeadlineKind } from "../../domain/deadline/deadline.ts";
import type { PlanField } from "../../domain/plan/field.ts";
import type { Given } from "../../domain/plan/place.ts";
import type { Tx } from "../as-actor.ts";

/** People and fields only, no words. */
export interface PlanAround {
  /** By the newest wording; null for a day of a right. */
  readonly entry: {
    readonly field: PlanField;
    /** Does it, or follows it up. */
    readonly does: string | null;
    readonly by: string;
  } | null;
  readonly coordinators: readonly string[];
  readonly given: readonly (Given & { readonly colleague: string })[];
}

export async function planAround(
  tx: Tx,
  { kind, about, person }: { kind: DeadlineKind; about: string; person: string | null },
): Promise<PlanAround | null> {
  if (person === null) {
    return null;
  }
  const { rows } = await tx.query<PlanAround>(
    `select case when e.plan is not null then json_build_object('field', e.field, 'does', e.does, 'by', e.written_by) end as entry,
            array(select o.colleague from work.plan_coordinator o where o.plan = l.id order by o.number) as coordinators,
            coalesce((select json_agg(json_build_object('colleague', g.colleague, 'field', g.field, 'holds', g.holds)
                                      order by g.kept_at, g.id)
                        from work.plan_place g where g.plan = l.id), '[]') as given
       from work.plan l
       left join lateral (select n.plan, n.field, n.does, n.written_by from work.plan_entry n
                           where n.plan = l.id and n.thing = $2 and n.kind = $3
                           order by n.version desc limit 1) e on true
      where l.person = $1`,
    [person, about, kind.replace(/^plan-(?!b)/, "")],
  );
  return rows[0] ?? null;
}
