import type { DeadlineKind, Stage } from "../../domain/deadline/deadline.ts";
import { type Day, day, isDay, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";

export const deadlinesPageSize = 50;

interface Told {
  readonly name: string;
  readonly stage: Stage;
  readonly at: Moment;
}

export interface ListedDeadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly about: string;
  readonly due: Day;
  /** For readers of the matter; others see an ordinary date. */
  readonly atOnce: boolean;
  /** Whether the inside of the case is hidden. */
  readonly shut: boolean;
  /** Null while it belongs to no case. */
  readonly case: { readonly id: string; readonly label: string } | null;
  /**
   * Plan holder, else case owner or routine; null if nobody, `left` if gone. Who does it goes first:
   * api/deadline/read.ts.
   */
  readonly owner: { readonly id: string; readonly name: string; readonly left: boolean } | null;
  readonly told: readonly Told[];
}

/** Whether the role reads rights at all; policies say whose. */
export interface Reader {
  readonly readsRights: boolean;
}

/** A colleague's own cases, plans and tasks, or all visible. */
export type Whose = { readonly colleague: string } | "ours";

/** The routine decides what has no case; one who left is skipped. */
const decides = `(select c.id from (select decides, stands_in from work.routine where trigger = 'suspicion'
                                     order by set_at desc, id limit 1) r
                    join access.colleague c on c.ended is null and (c.id in (r.decides, r.stands_in) or c.role = 'supervisor')
                   order by c.id <> r.decides, c.id <> r.stands_in, c.name, c.id limit 1)`;

/** Plans a colleague ($1) has, and things that the newest wording gives them. */
const havingPlan = `select l.person from work.plan_coordinator o join work.plan l on l.id = o.plan
    where o.colleague = $1 and not exists (select from work.plan_coordinator n where n.plan = o.plan and n.number > o.number)`;
const doing = `select e.thing from work.plan_entry e
    where e.does = $1 and not exists (select from work.plan_entry n where n.plan = e.plan and n.thing = e.thing and n.version > e.version)`;
/** $1 is the colleague, or null for everyone's. */
const running = `d.ended_at is null and ($1::uuid is null
    or d.person in (${havingPlan})
    or (d.kind in ('plan-step', 'plan-follow-up', 'plan-b') and d.about::text in (${doing}))
    or exists (select from work.case_member m where m.case_id = d.case_id and m.actor = $1 and m.part in ('owner', 'member'))
    or (d.case_id is null and $1 = ${decides}))`;

const colleagueOf = (whose: Whose): string | null => (whose === "ours" ? null : whose.colleague);

/** The page begins after this deadline. */
export interface DeadlineMark {
  readonly atOnce: boolean;
  readonly due: Day;
  readonly id: string;
}

/** Null for an invalid mark. */
export function deadlineMark(text: string): DeadlineMark | null {
  const [id = "", due = "", first] = text.split("_").reverse();
  return isDay(due) && isId(id) ? { atOnce: first === "at-once", due: day(due), id } : null;
}

export function markOf({ atOnce, due, id }: ListedDeadline): string {
  return `${atOnce ? "at-once_" : ""}${due}_${id}`;
}

const asker = "nullif(current_setting('app.actor', true), '')::uuid";

/** Only those who do it, or read the person's rights, may know that a plan B was triggered. */
const seenPlanB = (row: string) => `(
    exists (select from work.plan_entry e where e.thing = ${row}.about::text and e.does = ${asker} offset 0)
    or exists (select from work.case_member m where m.case_id = ${row}.case_id and m.actor = ${asker} and m.part = 'owner' offset 0)
    or exists (select from work.plan l join work.plan_place g on g.plan = l.id
                where l.person = ${row}.person and g.colleague = ${asker} and g.field = 'law' and g.holds
                  and not exists (select from work.plan_place n where n.plan = g.plan and n.colleague = g.colleague
                                     and n.field = g.field and n.kept_at > g.kept_at) offset 0))`;

/** Urgent rights, and triggered plan Bs. */
const atOnceKinds = "('right-at-once', 'plan-b')";

/** As far as the actor reads it, by the policies of its subject. */
const seenAtOnce = (row: string, { readsRights }: Reader) => `(case ${row}.kind
    when 'right-at-once' then ${readsRights} and exists (select from work.right_day r where r.id = ${row}.about offset 0)
    when 'plan-b' then ${seenPlanB(row)} else false end)`;

/** Urgent ones first, the newest on top, since nobody may have looked yet; then by date. */
const inOrder = (at: string, row: string) =>
  `${at} desc, case when ${at} then ${row}.due end desc, case when ${at} then ${row}.id end desc, ${row}.due, ${row}.id`;
const place = inOrder('p."atOnce"', "p");

const listed = (
  rows: string,
  order = place,
) => `select p.id, p.kind, p.about, p.due::text, p."atOnce",
            p.case_id is not null and not access.on_case(p.case_id, 'inside') as shut,
            case when c.id is not null then jsonb_build_object('id', c.id, 'label', c.label) end as "case",
            case when coalesce(h.id, o.id) is not null
                 then jsonb_build_object('id', coalesce(h.id, o.id), 'name', coalesce(h.name, o.name), 'left', h.id is null and o.ended is not null) end as owner,
            coalesce((select jsonb_agg(jsonb_build_object('name', w.name, 'stage', t.stage, 'at', ${momentOf("t.at")}) order by t.at, w.name)
                        from work.deadline_told t join access.colleague w on w.id = t.colleague
                       where t.deadline = p.id and t.due = p.due), '[]') as told
       from (${rows}) p
       left join work."case" c on c.id = p.case_id
       left join work.plan l on l.person = p.person
       left join access.colleague h on h.ended is null
             and h.id = (select c.colleague from work.plan_coordinator c where c.plan = l.id order by c.number desc limit 1)
       left join access.colleague o on o.id = case when p.case_id is null then ${decides} else coalesce(c.owned_by, c.opened_by) end
      order by ${order}`;

const rowsOf = (reader: Reader, which: string) =>
  `select d.id, d.kind, d.about, d.due, d.case_id, d.person, ${seenAtOnce("d", reader)} as "atOnce" from work.deadline d ${which}`;

/** Gives urgent ones first, then by date. */
export async function deadlinesOfCase(
  tx: Tx,
  reader: Reader,
  caseId: string,
): Promise<readonly ListedDeadline[]> {
  const { rows } = await tx.query<ListedDeadline>(
    listed(rowsOf(reader, "where d.case_id = $1 and d.ended_at is null")),
    [caseId],
  );
  return rows;
}

/** Gives urgent ones first, then by date. Each part uses its own index. */
export async function runningDeadlines(
  tx: Tx,
  reader: Reader,
  whose: Whose,
  mark: DeadlineMark | null,
  most: number,
): Promise<readonly ListedDeadline[]> {
  const first = rowsOf(
    reader,
    `where ${running} and d.kind in ${atOnceKinds} and ${seenAtOnce("d", reader)}
       and ($2::date is null or $5 and (d.due, d.id) < ($2, $3::uuid)) order by d.due desc, d.id desc limit $4`,
  );
  const others = rowsOf(
    reader,
    `where ${running} and not ${seenAtOnce("d", reader)}
       and ($2::date is null or $5 or (d.due, d.id) > ($2, $3::uuid)) order by d.due, d.id limit $4`,
  );
  const { rows } = await tx.query<ListedDeadline>(
    `${listed(`(${first}) union all (${others})`)} limit $4`,
    [colleagueOf(whose), mark?.due ?? null, mark?.id ?? null, most, mark?.atOnce ?? false],
  );
  return rows;
}

/** Urgent, and law's dates missed or due by $2. */
const pressing = (at: string, row: string) =>
  `not (${at} or ${row}.kind = 'right-day' and ${row}.due <= $2), ${inOrder(at, row)}`;

/** Whether $1 does it, has the plan, or owns the case: an estimate before doers are read. */
const own = `(d.kind in ('plan-step', 'plan-follow-up', 'plan-b') and d.about::text in (${doing})
    or d.person in (${havingPlan})
    or not exists (select from work.plan l where l.person = d.person offset 0)
       and exists (select from work.case_member m where m.case_id = d.case_id and m.actor = $1 and m.part = 'owner' offset 0)
    or d.case_id is null)`;

/**
 * Gives the law's urgent or due by `until`, then others; own and colleagues' counted apart, so that neither hides the
 * other.
 */
export async function pressingDeadlines(
  tx: Tx,
  reader: Reader,
  whose: Whose,
  until: Day,
  most: number,
): Promise<readonly ListedDeadline[]> {
  const ofThose = (which: string) =>
    rowsOf(
      reader,
      `where ${running} and ${which} order by ${pressing(seenAtOnce("d", reader), "d")} limit $3`,
    );
  const { rows } = await tx.query<ListedDeadline>(
    listed(
      `(${ofThose(own)}) union all (${ofThose(`not coalesce(${own}, false)`)})`,
      pressing('p."atOnce"', "p"),
    ),
    [colleagueOf(whose), until, most],
  );
  return rows;
}

/** Missed ones only where the actor may see them. */
export interface DeadlineCount {
  readonly running: number;
  readonly missed: number;
}

/** As `may` and the policies decide. */
const seen = (row: string, { readsRights }: Reader) => `case
    when ${row}.kind = 'right-day' then ${readsRights} and exists (select from work.right_day r where r.id = ${row}.about offset 0)
    when ${row}.kind = 'evidence-gap' then exists (select from work.evidence_gap g where g.id = ${row}.about offset 0)
    when ${row}.kind in ('plan-step', 'plan-follow-up') then exists (select from work.plan_entry e where e.thing = ${row}.about::text)
    else true end`;

export async function countDeadlines(
  tx: Tx,
  reader: Reader,
  whose: Whose,
  today: Day,
): Promise<DeadlineCount> {
  const { rows } = await tx.query<DeadlineCount>(
    `select count(*)::int as running,
            count(*) filter (where d.due < $2 and d.kind not in ${atOnceKinds} and ${seen("d", reader)})::int as missed
       from work.deadline d where ${running}`,
    [colleagueOf(whose), today],
  );
  return rows[0] ?? { running: 0, missed: 0 };
}
