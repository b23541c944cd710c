import type { DeadlineKind, Stage } from "../domain/deadline/deadline.ts";
import { type Day, day, isDay, type Moment } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";
import { isId, momentOf } from "./case.ts";

export const deadlinesPageSize = 50;

/** That somebody was told of a deadline, and when. */
interface Told {
  readonly name: string;
  readonly stage: Stage;
  readonly at: Moment;
}

/** A running deadline as a list shows it. */
export interface ListedDeadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly about: string;
  readonly due: Day;
  /** Whether it cannot wait, and whoever asks may read what it is. Who may not reads a day like any other, and learns nothing from its place. */
  readonly atOnce: boolean;
  /** Whether whoever asks reads no more of its case than the head. */
  readonly shut: boolean;
  /** Null while it belongs to no case. */
  readonly case: { readonly id: string; readonly label: string } | null;
  /**
   * Whose it is: who has the plan, else who owns the case, or decides by the routine; null where nobody does. `left` when they no
   * longer work here. Who does it by the wording comes before them: api/deadline/read.ts.
   */
  readonly owner: { readonly id: string; readonly name: string; readonly left: boolean } | null;
  /** Who was told of this day, the first first. */
  readonly told: readonly Told[];
}

/** For whom a list is made: whether their role reads the rights of anyone at all. Of whom, the policies say. */
export interface Reader {
  readonly readsRights: boolean;
}

/** Whose deadlines: those of the cases that a colleague has a part in, of the plans they have and what they do, or all that they may see. */
export type Whose = { readonly colleague: string } | "ours";

/** Whom the routine names for what belongs to no case yet; who has left is skipped: who stands in, then one who leads. */
const decides = `(select c.id from (select decides, stands_in from work.routine where trigger = 'suspicion'
                                     order by set_at desc, id limit 1) r
                    join access.colleague c on c.ended is null and (c.id in (r.decides, r.stands_in) or c.role = 'supervisor')
                   order by c.id <> r.decides, c.id <> r.stands_in, c.name, c.id limit 1)`;

/** Persons whose plan a colleague ($1) has, and things in plans that the newest wording says they do. */
const havingPlan = `select l.person from work.plan_coordinator o join work.plan l on l.id = o.plan
    where o.colleague = $1 and not exists (select from work.plan_coordinator n where n.plan = o.plan and n.number > o.number)`;
const doing = `select e.thing from work.plan_entry e
    where e.does = $1 and not exists (select from work.plan_entry n where n.plan = e.plan and n.thing = e.thing and n.version > e.version)`;
/** $1 is the colleague, or null for everybody's. */
const running = `d.ended_at is null and ($1::uuid is null
    or d.person in (${havingPlan})
    or (d.kind in ('plan-step', 'plan-follow-up', 'plan-b') and d.about::text in (${doing}))
    or exists (select from work.case_member m where m.case_id = d.case_id and m.actor = $1 and m.part in ('owner', 'member'))
    or (d.case_id is null and $1 = ${decides}))`;

const colleagueOf = (whose: Whose): string | null => (whose === "ours" ? null : whose.colleague);

/** A place in the list: the deadline after which the page begins. */
export interface DeadlineMark {
  readonly atOnce: boolean;
  readonly due: Day;
  readonly id: string;
}

/** Reads a mark from outside; null when it is none. */
export function deadlineMark(text: string): DeadlineMark | null {
  const [id = "", due = "", first] = text.split("_").reverse();
  return isDay(due) && isId(id) ? { atOnce: first === "at-once", due: day(due), id } : null;
}

/** The mark of a deadline: the page that begins after it. */
export function markOf({ atOnce, due, id }: ListedDeadline): string {
  return `${atOnce ? "at-once_" : ""}${due}_${id}`;
}

const asker = "nullif(current_setting('app.actor', true), '')::uuid";

/** Whether whoever asks is to know that what a plan B is for has come about: they do it, or may read the rights of the person. */
const seenPlanB = (row: string) => `(
    exists (select from work.plan_entry e where e.thing = ${row}.about::text and e.does = ${asker} offset 0)
    or exists (select from work.case_member m where m.case_id = ${row}.case_id and m.actor = ${asker} and m.part = 'owner' offset 0)
    or exists (select from work.plan l join work.plan_place g on g.plan = l.id
                where l.person = ${row}.person and g.colleague = ${asker} and g.field = 'law' and g.holds
                  and not exists (select from work.plan_place n where n.plan = g.plan and n.colleague = g.colleague
                                     and n.field = g.field and n.kept_at > g.kept_at) offset 0))`;

/** What cannot wait: something of a right, and a plan B that what it is for has come about. */
const atOnceKinds = "('right-at-once', 'plan-b')";

/** Whether a row cannot wait, as far as whoever asks reads that: the policies of what it is about say of whom. */
const seenAtOnce = (row: string, { readsRights }: Reader) => `(case ${row}.kind
    when 'right-at-once' then ${readsRights} and exists (select from work.right_day r where r.id = ${row}.about offset 0)
    when 'plan-b' then ${seenPlanB(row)} else false end)`;

/** What cannot wait, that which came up last first, since nobody may have looked at it yet; then the others by their day. */
const inOrder = (at: string, row: string) =>
  `${at} desc, case when ${at} then ${row}.due end desc, case when ${at} then ${row}.id end desc, ${row}.due, ${row}.id`;
const place = inOrder('p."atOnce"', "p");

/** Deadlines with what a list shows of each, from a question that gives their rows with whether they cannot wait. */
const listed = (
  rows: string,
  order = place,
) => `select p.id, p.kind, p.about, p.due::text, p."atOnce",
            coalesce(p.case_id = any ((select work.shut_cases())::uuid[]), false) as shut,
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

/** Rows of deadlines, each with whether it cannot wait. */
const rowsOf = (reader: Reader, which: string) =>
  `select d.id, d.kind, d.about, d.due, d.case_id, d.person, ${seenAtOnce("d", reader)} as "atOnce" from work.deadline d ${which}`;

/** Every running deadline of one case: what cannot wait, then the earliest day first. */
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

/** A page of running deadlines: what cannot wait, then the earliest day first. Each part is read along an index of its own. */
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

/** What cannot wait, and what the law sets and is missed or due by a day ($2), before all else. */
const pressing = (at: string, row: string) =>
  `not (${at} or ${row}.kind = 'right-day' and ${row}.due <= $2), ${inOrder(at, row)}`;

/** Whether somebody ($1) does it, has the plan, or owns the case of what no plan of another's is of: as near as it is told before who does what is read. */
const own = `(d.kind in ('plan-step', 'plan-follow-up', 'plan-b') and d.about::text in (${doing})
    or d.person in (${havingPlan})
    or not exists (select from work.plan l where l.person = d.person offset 0)
       and exists (select from work.case_member m where m.case_id = d.case_id and m.actor = $1 and m.part = 'owner' offset 0)
    or d.case_id is null)`;

/**
 * The running deadlines that press most: what the law sets and cannot wait, is missed, or is due by `until`, then the others; as many of
 * one's own as of what colleagues have, so that the one never hides the other.
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

/** How many run, and how many of them whoever asks knows to have been missed: of what one may not see, one knows a day and no more. */
export interface DeadlineCount {
  readonly running: number;
  readonly missed: number;
}

/** Whether whoever asks may see what a row with a day is about; as `may` says, and as the policies do. */
const seen = (row: string, { readsRights }: Reader) => `case
    when ${row}.kind = 'right-day' then ${readsRights} and exists (select from work.right_day r where r.id = ${row}.about offset 0)
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
