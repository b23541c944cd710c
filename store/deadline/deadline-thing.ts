import type { CaseAccess } from "../../domain/access/may.ts";
import type { DeadlineThing } from "../../domain/deadline/thing.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import type { Content } from "../../domain/plan/entry.ts";
import type { PlanField } from "../../domain/plan/field.ts";
import type { Given } from "../../domain/plan/place.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { consentEnded } from "../plan/plan.ts";
import { keptContent } from "../plan/plan-entry.ts";

/** With what `may` needs, as far as row security shows it. */
interface Found extends CaseAccess {
  readonly id: string;
  readonly person: { readonly id: string; readonly pseudonym: string };
}

const access = "c.restricted, m.part";
const person = `json_build_object('id', p.id, 'pseudonym', p.pseudonym) as person`;
const partIn = `left join work.case_member m on m.case_id = c.id and m.actor = $2`;

/** In the newest visible wording, with the actor's access. */
export interface FoundInPlan extends Found {
  readonly plan: string;
  readonly caseId: string;
  readonly content: Content;
  readonly field: PlanField;
  readonly alsoTells: AlsoTells;
  readonly by: string;
  readonly coordinators: readonly string[];
  /** The actor's, the oldest first. */
  readonly given: readonly Given[];
  /** With what they were given, as far as visible. */
  readonly named: {
    readonly id: string;
    readonly name: string;
    readonly left: boolean;
    readonly given: readonly Given[];
  } | null;
}

export async function foundInPlans(
  tx: Tx,
  actor: string,
  cases: readonly string[],
  ids: readonly string[],
): Promise<readonly FoundInPlan[]> {
  const { rows } = await tx.query<FoundInPlan & { readonly content: unknown }>(
    `select distinct on (e.thing) e.thing as id, ${person}, l.id as plan, l.case_id as "caseId", e.content, e.field, e.also_tells as "alsoTells", e.written_by as by, ${access},
            array(select o.colleague from work.plan_coordinator o where o.plan = l.id order by o.number) as coordinators,
            coalesce((select json_agg(json_build_object('field', g.field, 'holds', g.holds) order by g.kept_at, g.id)
                        from work.plan_place g where g.plan = l.id and g.colleague = $2), '[]') as given,
            case when w.id is not null then json_build_object('id', w.id, 'name', w.name, 'left', w.ended is not null,
              'given', coalesce((select json_agg(json_build_object('field', g.field, 'holds', g.holds) order by g.kept_at, g.id)
                                   from (select field, holds, kept_at, id from work.plan_place where plan = l.id and colleague = w.id
                                         union select field, holds, kept_at, id from work.given_beside(l.id) b where b.colleague = w.id) g
                                ), '[]')) end as named
       from work.plan l join work.person p on p.id = l.person join work."case" c on c.id = l.case_id ${partIn}
       join work.plan_entry e on e.plan = l.id and e.thing = any($3::text[]) and e.kind in ('step', 'follow-up', 'plan-b')
       left join access.colleague w on w.id = e.does
      where l.case_id = any($1::uuid[])
      order by e.thing, e.version desc`,
    [cases, actor, ids],
  );
  return rows.map((row) => ({ ...row, content: keptContent.parse(row.content) }));
}

/** A date of a right, or an urgent step of it. */
export interface FoundRightDay extends Found {
  readonly caseId: string;
  readonly right: string;
  readonly due: Day | null;
  /** Null for a date. */
  readonly step: string | null;
  /** How it went last, where that did not end it. */
  readonly went: DeadlineThing["went"];
  readonly plan: Pick<FoundInPlan, "coordinators" | "given"> | null;
}

export async function foundRightDays(
  tx: Tx,
  actor: string,
  ids: readonly string[],
): Promise<readonly FoundRightDay[]> {
  if (ids.length === 0) {
    return [];
  }
  const { rows } = await tx.query<FoundRightDay>(
    `select d.id, ${person}, d.case_id as "caseId", d.right_name as right, d.due::text, d.step, ${access},
            (select json_build_object('how', m.how, 'on', m.done_on) from work.right_day_met m
              where m.right_day = d.id and m.how is not null and not m.closes
                and not exists (select from work.right_day_undone u where u.met = m.id)
              order by m.at desc, m.kept_at desc limit 1) as went,
            case when l.id is not null then json_build_object(
              'coordinators', array(select o.colleague from work.plan_coordinator o where o.plan = l.id order by o.number),
              'given', coalesce((select json_agg(json_build_object('field', g.field, 'holds', g.holds) order by g.kept_at, g.id)
                                   from work.plan_place g where g.plan = l.id and g.colleague = $2), '[]')) end as plan
       from work.right_day d join work.person p on p.id = d.person left join work.plan l on l.person = p.id join work."case" c on c.id = d.case_id ${partIn}
      where d.id = any($1::uuid[])`,
    [ids, actor],
  );
  return rows;
}

/** Finds those withdrawn or past their last date. */
export async function consentsEnded(
  tx: Tx,
  ids: readonly string[],
  today: Day,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) {
    return new Set();
  }
  const { rows } = await tx.query<{ id: string }>(
    `select n.id from work.consent n where n.id::text = any($1) and ${consentEnded}`,
    [ids, today],
  );
  return new Set(rows.map(({ id }) => id));
}

export interface FoundConsent extends Found {
  readonly agency: string;
}

export async function foundConsents(
  tx: Tx,
  actor: string,
  ids: readonly string[],
): Promise<readonly FoundConsent[]> {
  const { rows } = await tx.query<FoundConsent>(
    `select n.id, ${person}, coalesce(e.name, n.recipient) as agency, ${access}
       from work.consent n join work.person p on p.id = n.person join work."case" c on c.id = p.case_id ${partIn}
       left join open.peer e on e.cell = n.recipient
      where n.id = any($1::uuid[])`,
    [ids, actor],
  );
  return rows;
}

export async function agenciesOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<{ id: string; agency: string }>(
    `select t.id, coalesce(e.name, t.peer) as agency
       from (select id, recipient as peer from work.referral where id = any($1::uuid[])
             union all select id, sender from work.incoming where id = any($1::uuid[])) t
       left join open.peer e on e.cell = t.peer`,
    [ids],
  );
  return new Map(rows.map(({ id, agency }) => [id, agency]));
}
