import type { Role } from "../../domain/access/actor.ts";
import type { CaseAccess } from "../../domain/access/may.ts";
import type { Given } from "../../domain/plan/place.ts";
import { type Day, day, isDay, type Moment } from "../../domain/time/day.ts";
import type { CounselEnd } from "../../rules/rights/counsel-end.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";
import { overtaken } from "../plan/promise.ts";

export const gapsPageSize = 20;

/** The page begins after this date and person. */
export interface GapMark {
  readonly on: Day;
  readonly person: string;
}

/** Null for an invalid mark. */
export function gapMark(text: string | null): GapMark | null {
  const [on = "", person = ""] = (text ?? "").split("_");
  return isDay(on) && isId(person) ? { on: day(on), person } : null;
}

interface Gap extends CaseAccess {
  readonly person: { readonly id: string; readonly pseudonym: string };
  readonly case: { readonly id: string; readonly label: string };
  /** With the actor's access; null without a plan. */
  readonly plan: {
    readonly coordinators: readonly string[];
    readonly given: readonly Given[];
  } | null;
}

export interface CounselGap extends Gap, CounselEnd {}

/** Plans without follow-up since a date, or persons without a plan. */
export interface Unfollowed extends Gap {
  readonly since: Day;
  /** Null if gone, or without a plan. */
  readonly holder: string | null;
}

/** A given letter that later entries may make untrue. */
export interface OvertakenLetter extends Gap {
  readonly given: Day;
}

/** A case where somebody is or may be a child. */
export interface CaseOfChild {
  readonly case: { readonly id: string; readonly label: string };
  readonly at: Moment;
  /** Empty where it is set by what is written. */
  readonly why: string;
  readonly persons: readonly { readonly id: string; readonly pseudonym: string }[];
  /** Owner or last plan holder who reads rights; null if that is no other. */
  readonly ask: string | null;
}

/** By name of the recused holder. */
export interface PlanAside extends Gap {
  readonly holder: string;
}

/** Null: all that are visible. */
interface Wanted {
  readonly actor: string;
  readonly whose: "mine" | "ours";
  readonly after: GapMark | null;
  readonly most: number;
}

const shown = `jsonb_build_object('id', p.id, 'pseudonym', p.pseudonym) as person,
            jsonb_build_object('id', c.id, 'label', c.label) as "case", c.restricted, m.part,
            case when l.id is not null then json_build_object(
              'coordinators', array(select o.colleague from work.plan_coordinator o where o.plan = l.id order by o.number),
              'given', coalesce((select json_agg(json_build_object('field', g.field, 'holds', g.holds) order by g.kept_at, g.id)
                                   from work.plan_place g where g.plan = l.id and g.colleague = $1), '[]')) end as plan`;

const holderOf = `(select o.colleague from work.plan_coordinator o where o.plan = l.id order by o.number desc limit 1)`;
const whoseIs = `($2 = 'ours' or m.part in ('owner', 'member') or ${holderOf} = $1)`;

/** Gives those within some days, the latest date first. */
export async function counselGaps(
  tx: Tx,
  { actor, whose, after, most }: Wanted,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly CounselGap[]> {
  const { rows } = await tx.query<CounselGap>(
    `select e.until::text, e.how, ${shown}
       from (select distinct on (person) person, until, how from work.counsel_end order by person, kept_at desc) e
       join work.person p on p.id = e.person join work."case" c on c.id = p.case_id
       left join work.case_member m on m.case_id = c.id and m.actor = $1
       left join work.plan l on l.person = p.id
      where e.until between $3 and $4 and ${whoseIs}
        and ($5::date is null or e.until < $5 or (e.until = $5 and p.id > $6::uuid))
      order by e.until desc, p.id limit $7`,
    [actor, whose, from, to, after?.on ?? null, after?.person ?? null, most],
  );
  return rows;
}

/**
 * Finds plans with no follow-up running and nothing noted since a date. Persons without a plan count only where
 * agencies work with plans.
 */
export async function unfollowed(
  tx: Tx,
  { actor, whose, after, most }: Wanted,
  { since, leads }: { readonly since: Day; readonly leads: boolean },
): Promise<readonly Unfollowed[]> {
  const { rows } = await tx.query<Unfollowed>(
    `select f.since::text, h.name as holder, ${shown}
       from work.person p join work."case" c on c.id = p.case_id
       left join work.case_member m on m.case_id = c.id and m.actor = $1
       left join work.plan l on l.person = p.id
       left join access.colleague h on h.ended is null and h.id = ${holderOf}
      cross join lateral (
        select (coalesce(greatest(l.opened_at, max(d.ended_at) filter (where d.how = 'met')), p.added_at) at time zone 'Europe/Oslo')::date as since,
               coalesce(bool_or(d.ended_at is null), false) as agreed
          from work.deadline d where d.person = l.person and d.kind = 'plan-follow-up') f
      where not f.agreed and f.since <= $3 and ${whoseIs}
        and (l.id is not null or exists (select from work.plan))
        and ($4 or m.part = 'owner' or (l.id is null and m.part = 'member')
             or exists (select from work.plan_place g
                         where g.plan = l.id and g.colleague = $1 and g.holds
                           and not exists (select from work.plan_place n
                                            where n.plan = g.plan and n.colleague = g.colleague and n.field = g.field
                                              and n.kept_at > g.kept_at)))
        and ($5::date is null or f.since > $5 or (f.since = $5 and p.id > $6::uuid))
      order by f.since, p.id limit $7`,
    [actor, whose, since, leads, after?.on ?? null, after?.person ?? null, most],
  );
  return rows;
}

/** Counts only the newest given letter; the longest ago first. */
export async function overtakenLetters(
  tx: Tx,
  { actor, whose, after, most }: Wanted,
): Promise<readonly OvertakenLetter[]> {
  const { rows } = await tx.query<OvertakenLetter>(
    `select g.given::text, ${shown}
       from (select distinct on (l.person) l.person, g.given_on as given, ${overtaken} as overtaken
               from work.promise_given g join work.promise_letter l on l.id = g.letter
              order by l.person, l.made_at desc, l.kept_at desc, g.given_on desc) g
       join work.person p on p.id = g.person join work."case" c on c.id = p.case_id
       left join work.case_member m on m.case_id = c.id and m.actor = $1
       left join work.plan l on l.person = p.id
      where g.overtaken and ${whoseIs}
        and ($3::date is null or g.given > $3 or (g.given = $3 and p.id > $4::uuid))
      order by g.given, p.id limit $5`,
    [actor, whose, after?.on ?? null, after?.person ?? null, most],
  );
  return rows;
}

/** Cases one has a part in that say that a person in them may be a child: since when, and who is in them; the oldest first. */
export async function casesOfChild(
  tx: Tx,
  { actor, readers }: { readonly actor: string; readonly readers: readonly Role[] },
): Promise<readonly CaseOfChild[]> {
  const { rows } = await tx.query<CaseOfChild>(
    `select jsonb_build_object('id', c.id, 'label', c.label) as "case", ${momentOf("s.set_at")} as at, s.why,
            coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'pseudonym', p.pseudonym) order by p.added_at, p.pseudonym, p.id)
                        from work.person p where p.case_id = c.id), '[]') as persons,
            (select w.name from access.colleague w
              where w.id <> $1 and w.ended is null and w.role = any($2)
                and not coalesce((select r.aside from work.recusal r where r.case_id = c.id and r.colleague = w.id
                                   order by r.at desc, r.id limit 1), false)
                and w.id in (coalesce(c.owned_by, c.opened_by),
                             (select o.colleague from work.plan_coordinator o join work.plan l on l.id = o.plan
                               where l.case_id = c.id order by o.since desc, o.number desc limit 1))
              order by w.id <> coalesce(c.owned_by, c.opened_by) limit 1) as ask
       from work."case" c
      cross join lateral (select holds, set_at, why from work.safeguard s
                           where s.case_id = c.id and s.kind = 'minor-or-maybe' order by set_at desc, id limit 1) s
      where s.holds
        and (exists (select from work.case_member m where m.case_id = c.id and m.actor = $1 and m.part in ('owner', 'member'))
             or exists (select from work.plan l join work.plan_place g on g.plan = l.id
                         where l.case_id = c.id and g.colleague = $1 and g.holds
                           and not exists (select from work.plan_place n
                                            where n.plan = g.plan and n.colleague = g.colleague and n.field = g.field
                                              and n.kept_at > g.kept_at)))
      order by s.set_at, c.id limit 100`,
    [actor, readers],
  );
  return rows;
}

/** Finds plans with a recused holder, the longest ago first. */
export async function plansAside(
  tx: Tx,
  { actor, leads }: { readonly actor: string; readonly leads: boolean },
): Promise<readonly PlanAside[]> {
  const { rows } = await tx.query<PlanAside>(
    `select h.name as holder, ${shown}
       from work.plan l join work.person p on p.id = l.person join work."case" c on c.id = l.case_id
       left join work.case_member m on m.case_id = c.id and m.actor = $1
       join access.colleague h on h.id = ${holderOf}
      cross join lateral (select r.aside, r.at from work.recusal r where r.case_id = c.id and r.colleague = h.id
                           order by r.at desc, r.id limit 1) r
      where r.aside and ($2 or m.part = 'owner')
      order by r.at, p.id limit ${gapsPageSize}`,
    [actor, leads],
  );
  return rows;
}
