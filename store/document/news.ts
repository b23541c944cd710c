import type { NewsFromOthers, NewsKind } from "../../domain/news/news.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../access/tx.ts";
import { isId, momentOf } from "../case/case.ts";

export interface NewNews {
  readonly what: NewsFromOthers;
  /** The thread; of an outcome, its case. */
  readonly about: string;
  readonly caseId: string | null;
  readonly peer: string;
  readonly at: Moment;
}

/** Notes it in the courier's own transaction. */
export async function noteNews(tx: Tx, { what, about, caseId, peer, at }: NewNews): Promise<void> {
  await tx.query(
    "insert into work.news (id, what, about, case_id, peer, at) values ($1, $2, $3, $4, $5, $6)",
    [crypto.randomUUID(), what, about, caseId, peer, at],
  );
}

export interface Untold {
  readonly id: string;
  readonly about: string;
  readonly caseId: string | null;
  /** Null: for all it concerns. */
  readonly colleague: string | null;
}

/** Skips locked ones; null when there is none. */
export async function holdUntold(tx: Tx): Promise<Untold | null> {
  const { rows } = await tx.query<Untold>(
    `select id, about, case_id as "caseId", colleague from work.news where told_at is null
      order by at, id limit 1 for update skip locked`,
  );
  return rows[0] ?? null;
}

export async function keepTold(
  tx: Tx,
  news: string,
  whom: readonly string[],
  at: Moment,
): Promise<void> {
  await tx.query(
    `insert into work.news_for (news, colleague, at) select $1, told, $3 from unnest($2::uuid[]) told`,
    [news, whom, at],
  );
  await tx.query("update work.news set told_at = $2 where id = $1", [news, at]);
}

/** Takes the hours of the routine for incoming items. */
export async function routineHours(tx: Tx): Promise<{
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
} | null> {
  const { rows } = await tx.query<{ weekdays: number[]; from: number; to: number }>(
    `select weekdays, from_minute as "from", to_minute as "to" from work.routine
      where trigger = 'suspicion' order by set_at desc, id limit 1`,
  );
  return rows[0] ?? null;
}

export interface NewsLine {
  readonly id: string;
  readonly what: NewsKind;
  readonly about: string;
  readonly case: { readonly id: string; readonly label: string } | null;
  /** Agency or colleague; null for the public door and resumed cases. */
  readonly from: string | null;
  readonly at: Moment;
}

/** Gives unopened news: lifted safeguards first, what came in last, without what no longer holds. */
export async function newsFor(
  tx: Tx,
  colleague: string,
  most: number,
): Promise<readonly NewsLine[]> {
  const { rows } = await tx.query<NewsLine>(
    `select n.id, n.what, n.about, ${momentOf("n.at")} as at,
            case when c.id is not null then jsonb_build_object('id', c.id, 'label', c.label) end as "case",
            coalesce(w.name, case when n.peer <> 'door' then coalesce(p.name, n.peer) end) as "from"
       from work.news_for f join work.news n on n.id = f.news
       left join work."case" c on c.id = n.case_id left join open.peer p on p.cell = n.peer
       left join access.colleague w on w.id = n.by
      where f.colleague = $1 and f.seen_at is null
        and (n.what <> 'lifted'
             or not (select s.holds from work.safeguard s where s.case_id = n.case_id and s.kind = 'minor-or-maybe'
                      order by s.set_at desc, s.id limit 1))
        and (n.what <> 'answered'
             or exists (select from work.life_answer l
                         where l.case_id = n.case_id and l.question = 'under-eighteen' and l.answer = 'no' and l.noted_at = n.at
                           and (select m.answer from work.life_answer m where m.person = l.person and m.question = l.question
                                 order by m.noted_at desc, m.kept_at desc limit 1) = 'no'))
        and (n.what <> 'given'
             or exists (select from work.plan l
                         where l.person = n.about
                           and $1 is distinct from (select h.colleague from work.plan_coordinator h where h.plan = l.id
                                                     order by h.number desc limit 1)
                           and exists (select from (select distinct on (g.field) g.holds from work.plan_place g
                                                     where g.plan = l.id and g.colleague = $1
                                                     order by g.field, g.kept_at desc, g.id) now where now.holds)))
      order by (n.what in ('lifted', 'answered')) desc, n.what = 'came', n.at desc, n.id limit $2`,
    [colleague, most],
  );
  return rows;
}

/** Opening the subject ends the news. */
export async function seeNews(
  tx: Tx,
  colleague: string,
  about: string,
  kinds: readonly NewsKind[],
): Promise<void> {
  const unseen = `f.colleague = $1 and f.seen_at is null
    and exists (select from work.news n where n.id = f.news and n.about = $2 and n.what = any($3))`;
  const values = [colleague, about, kinds];
  const { rowCount } = isId(about)
    ? await tx.query(`select from work.news_for f where ${unseen} limit 1`, values)
    : { rowCount: 0 };
  const see = async (own: Tx) =>
    await own.query(`update work.news_for f set seen_at = now() where ${unseen}`, values);
  if (rowCount === 1) {
    await (tx.left === undefined ? see(tx) : tx.left.deeds.push(see));
  }
}
