import type { Day, Moment } from "../../domain/time/day.ts";
import type { DoneWay, ToldWhom } from "../../rules/rights/done.ts";
import type { ToMeet } from "../../rules/rights/done-in-time.ts";
import type { DoneInTime } from "../../rules/rights/situation.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";
import { type Of, type OfEach, ofEach } from "../of-each.ts";

/** Gives them in one order, so that two who lock them never deadlock. */
export async function personIdsOf(tx: Tx, caseId: string): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    "select id from work.person where case_id = $1 order by id",
    [caseId],
  );
  return rows.map(({ id }) => id);
}

/** False where noted before. */
export async function beginReckoning(tx: Tx, day: Day, at: Moment): Promise<boolean> {
  const { rowCount } = await tx.query(
    "insert into work.rights_reckoned (day, at) values ($1, $2) on conflict do nothing",
    [day, at],
  );
  return rowCount === 1;
}

/** Finds cases with something known that rights rest on; dropped cases too, since pay and appeals run on. */
export async function casesToReckon(tx: Tx): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select distinct p.case_id as id from work.person p
      where exists (select from work.life_event e where e.person = p.id)
         or exists (select from work.life_answer a where a.person = p.id)
         or exists (select from work.outcome o where o.case_id = p.case_id)
      order by 1`,
  );
  return rows.map(({ id }) => id);
}

/** A telling that ends what had to be done, and was not undone. */
export const stands =
  "m.closes and not exists (select from work.right_day_undone u where u.met = m.id)";

/** The date given, else the date of entry. */
const doneOn = "coalesce(m.done_on, (m.at at time zone 'Europe/Oslo')::date)";

export interface KeptRightDay {
  readonly id: string;
  readonly right: string;
  readonly due: Day;
  /** Runs as a deadline. */
  readonly runs: boolean;
}

export async function rightDaysOf(
  tx: Tx,
  persons: readonly string[],
): Promise<OfEach<KeptRightDay>> {
  const { rows } = await tx.query<KeptRightDay & Of>(
    `select d.person as "of", d.id, d.right_name as right, d.due::text,
            exists (select from work.deadline r
                     where r.kind = 'right-day' and r.about = d.id and r.ended_at is null) as runs
       from work.right_day d
      where d.person = any($1) and d.step is null order by d.due, d.right_name`,
    [persons],
  );
  return ofEach(rows.map(({ of, ...row }) => [of, row]));
}

/** Goes by the date given, else the date of entry. */
export async function doneOf(tx: Tx, persons: readonly string[]): Promise<OfEach<DoneInTime>> {
  const { rows } = await tx.query<DoneInTime & Of>(
    `select d.person as "of", d.right_name as right, d.due::text,
            (${doneOn})::text as on
       from work.right_day_met m join work.right_day d on d.id = m.right_day
      where d.person = any($1) and d.step is null and ${stands} order by d.due, d.right_name`,
    [persons],
  );
  return ofEach(rows.map(({ of, ...row }) => [of, row]));
}

/** Gives its id. */
export async function insertRightDay(
  tx: Tx,
  day: {
    readonly caseId: string;
    readonly person: string;
    readonly right: string;
    readonly due: Day;
  },
): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query(
    "insert into work.right_day (id, case_id, person, right_name, due) values ($1, $2, $3, $4, $5)",
    [id, day.caseId, day.person, day.right, day.due],
  );
  return id;
}

/** How it went with what had to be done by a day, as it was written down; and that it was not so after all, where somebody wrote that. */
export interface MetRightDay {
  /** Of the entry, not of the date. */
  readonly id: string;
  readonly day: string;
  /** Null of one from before it was asked: there are only words. */
  readonly how: DoneWay | null;
  /** Who was told, where that is asked. */
  readonly told: ToldWhom | null;
  /** Whether it ends what had to be done. */
  readonly closes: boolean;
  /** The day that it was done, tried or is agreed for. */
  readonly on: Day;
  /** With whom, in words that are only shown. */
  readonly words: string | null;
  readonly at: Moment;
  readonly by: string;
  readonly byId: string;
  readonly undone: UndoneRightDay | null;
}

interface UndoneRightDay {
  readonly why: string;
  readonly at: Moment;
  readonly by: string;
  readonly byId: string;
}

async function tellings(
  tx: Tx,
  by: "d.person" | "d.id" | "m.id",
  ids: readonly string[],
): Promise<OfEach<MetRightDay>> {
  const { rows } = await tx.query<MetRightDay & Of>(
    `select ${by} as "of", m.id, m.right_day as day, m.how, m.closes, m.words,
            case when m.told_body is not null then jsonb_build_object('body', m.told_body, 'takenIn', m.taken_in) end as told, m.by as "byId", ${momentOf("m.at")} as at, coalesce(w.name, '') as by,
            (${doneOn})::text as on,
            case when u.met is not null then jsonb_build_object('why', u.why, 'at', ${momentOf("u.at")},
              'by', coalesce(n.name, ''), 'byId', u.by) end as undone
       from work.right_day_met m join work.right_day d on d.id = m.right_day
       left join access.colleague w on w.id = m.by
       left join work.right_day_undone u on u.met = m.id left join access.colleague n on n.id = u.by
      where ${by} = any($1) order by u.at nulls last, m.at, m.kept_at`,
    [ids],
  );
  return ofEach(rows.map(({ of, ...row }) => [of, row]));
}

/** How it went with the days of some persons, and what could not wait, the oldest of a day first, undone ones too. */
export async function metDaysOf(tx: Tx, persons: readonly string[]): Promise<OfEach<MetRightDay>> {
  return await tellings(tx, "d.person", persons);
}

/** Null where none is in force. */
export async function standingMet(tx: Tx, day: string): Promise<MetRightDay | null> {
  const all = (await tellings(tx, "d.id", [day]))(day);
  return all.findLast(({ undone, closes }) => closes && undone === null) ?? null;
}

/** Null when none is visible. */
export async function metById(tx: Tx, id: string): Promise<MetRightDay | null> {
  return isId(id) ? ((await tellings(tx, "m.id", [id]))(id)[0] ?? null) : null;
}

/** Also finds an urgent step with its date; null where there is none. */
export async function rightDayOf(
  tx: Tx,
  id: string,
  of: { readonly caseId: string; readonly person: string },
): Promise<ToMeet | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<ToMeet>(
    `select right_name as right, due::text, step from work.right_day
      where id = $1 and case_id = $2 and person = $3`,
    [id, of.caseId, of.person],
  );
  return rows[0] ?? null;
}

export interface NewTelling {
  readonly id: string;
  readonly day: string;
  readonly how: DoneWay;
  readonly told: ToldWhom | null;
  readonly closes: boolean;
  readonly on: Day;
  readonly words: string | null;
  readonly at: Moment;
  readonly by: string;
  readonly since?: Day | null;
}

/** Keeps how it went with a day; false where it is done already or the id was used. What is older than `since` is of an earlier time. */
export async function keepRightDayMet(tx: Tx, met: NewTelling): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into work.right_day_met (id, right_day, done_on, words, at, by, how, told_body, taken_in, closes, after, beside)
     select $1, $2, $3, $4, $5, $6, $8, $9, $10, $11, case when l.undone then l.id end, case when not l.undone then l.id end
       from (values ($2::uuid)) as d (id) left join lateral
            (select m.id, not (${stands}) as undone from work.right_day_met m
              where m.right_day = d.id and m.closes and $11
                and not exists (select from work.right_day_met n where m.id in (n.after, n.beside))) l on true
      where not exists (select from work.right_day_met m
                         where m.right_day = $2 and ${stands} and ($7::date is null or ${doneOn} >= $7))
     on conflict do nothing`,
    [
      ...[met.id, met.day, met.on, met.words, met.at, met.by, met.since ?? null],
      ...[met.how, met.told?.body, met.told?.takenIn, met.closes],
    ],
  );
  return rowCount === 1;
}

/** The caller must have checked that it was not undone before. */
export async function keepRightDayUndone(
  tx: Tx,
  undone: {
    readonly met: string;
    readonly day: string;
    readonly why: string;
    readonly at: Moment;
    readonly by: string;
  },
): Promise<void> {
  await tx.query(
    `insert into work.right_day_undone (met, right_day, why, at, by) values ($1, $2, $3, $4, $5)`,
    [undone.met, undone.day, undone.why, undone.at, undone.by],
  );
}
