import type { Role } from "../domain/access/actor.ts";
import type { CaseAccess } from "../domain/access/may.ts";
import type { Given } from "../domain/plan/place.ts";
import type { CounselEnd } from "../domain/rights/counsel-end.ts";
import { type Day, day, isDay, type Moment } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";
import { isId, momentOf } from "./case.ts";
import { overtaken } from "./promise.ts";

export const gapsPageSize = 20;

/** A place in one of the lists: the day and the person after which a page begins. */
export interface GapMark {
  readonly on: Day;
  readonly person: string;
}

/** Reads a mark from outside; null when it is none. */
export function gapMark(text: string | null): GapMark | null {
  const [on = "", person = ""] = (text ?? "").split("_");
  return isDay(on) && isId(person) ? { on: day(on), person } : null;
}

/** A person of whom something is missing, with what `may` is asked on. */
interface Gap extends CaseAccess {
  readonly person: { readonly id: string; readonly pseudonym: string };
  readonly case: { readonly id: string; readonly label: string };
  /** Their plan, and how far whoever asks is inside it; null where they have none. */
  readonly plan: {
    readonly coordinators: readonly string[];
    readonly given: readonly Given[];
  } | null;
}

/** Whose counsel lapses, or has lapsed. */
export interface CounselGap extends Gap, CounselEnd {}

/** Whose plan nobody has followed up, and since when; or who has no plan, and since when they are in the case. */
export interface Unfollowed extends Gap {
  readonly since: Day;
  /** Who has the plan; null where they no longer work here, or there is none. */
  readonly holder: string | null;
}

/** Who was last given a letter that something written down since may have made untrue, and on which day. */
export interface OvertakenLetter extends Gap {
  readonly given: Day;
}

/** A case that says that somebody in it is or may be a child, and since when. */
export interface CaseOfChild {
  readonly case: { readonly id: string; readonly label: string };
  readonly at: Moment;
  /** Why a colleague says so; no words where it is set by what is written. */
  readonly why: string;
  readonly persons: readonly { readonly id: string; readonly pseudonym: string }[];
  /** Whom to ask there, who reads the law by their role: who owns the case, or last took on a plan in it; null where that is nobody else. */
  readonly ask: string | null;
}

/** Whose plan is with a colleague who has stepped aside from the case, by name. */
export interface PlanAside extends Gap {
  readonly holder: string;
}

/** Which page of whose: null is everybody's that whoever asks may see. */
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

/** Whose counsel lapsed or lapses within some days, the latest day first. */
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
 * Plans of which nothing runs that somebody is to follow up, and nothing was noted after a day; the longest left first. Known to who
 * sees something of the plan, owns the case, or leads: by the days that ran, which say nothing of what stands in it. Beside them, in an
 * agency that works with plans, those who have been in a case as long and have none: for who has a part in it, or leads.
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

/** Whose newest given letter is overtaken, the one given longest ago first; a newer one that was not given yet changes nothing. */
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

/**
 * The cases one has a part in, or in a plan of, that say that somebody in them is or may be a child: since when, and who is in them; the
 * longest ago first.
 */
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

/** Plans that are with somebody who has stepped aside from their case, the longest ago first; of those one is near, or all one may know of. */
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
