import { type ChainCount, emptyCount, type Link } from "../domain/chain/chain.ts";
import { type Moment, moment } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";
import type { Cell } from "./cell.ts";
import { toldIn } from "./document.ts";

/** One link counted: how many, how many days each took (null where nothing came before it). */
export interface LinkRow {
  readonly link: Link;
  readonly days: number | null;
  readonly often: number;
}

const localDay = (column: string) => `(${column} at time zone 'Europe/Oslo')::date`;

/**
 * Counts what was done here, by days taken since the link before. Reports come in and are taken on; a referral is counted where it
 * was sent, so that it is not counted again as something that came in; an outcome where it was noted, not where it was told.
 */
const counted = `
  select 'came-in' as link, null::int as days from work.incoming where kind = 'report'
  union all
  select 'taken-on', ${localDay("h.at")} - ${localDay("i.came_at")}
    from work.handled h join work.incoming i on i.id = h.incoming
   where h.how = 'taken-on' and i.kind = 'report'
  union all
  select 'referred', ${localDay("r.sent_at")} - ${localDay("c.opened_at")}
    from work.referral r join work."case" c on c.id = r.case_id
  union all
  select case s.kind when 'accept' then 'accepted' else 'declined' end, ${localDay("s.at")} - ${localDay("r.sent_at")}
    from work.step s join work.referral r on r.id = s.thread
   where s.kind in ('accept', 'decline') and s.side = 'recipient'
  union all
  select o.kind, o.happened - ${localDay("c.opened_at")}
    from work.outcome o join work."case" c on c.id = o.case_id
   where o.came_from is null`;

/** The chain as this cell counts it; asked as the counter, who sees nothing else. */
export async function countLinks(tx: Tx): Promise<readonly LinkRow[]> {
  const { rows } = await tx.query<{ link: Link; days: number | null; often: number }>(
    `select link, days, count(*)::int as often from (${counted}) as each group by link, days`,
  );
  return rows;
}

/** One counting at a time is sent. */
export async function lockCount(tx: Tx): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('chain.count', 0))");
}

/** What this cell last told another of its chain, and in which thread; null when it never did. */
export async function lastCountSent(
  tx: Tx,
  cell: Cell,
  to: string,
): Promise<{
  readonly thread: string;
  readonly refused: boolean;
  readonly count: ChainCount;
} | null> {
  const { rows } = await tx.query<{ id: string; thread: string; refused: boolean }>(
    `select d.id, d.thread,
            exists (select from sealed.document e join sealed.delivery v on v.document = e.id
                     where e.thread = d.thread and e.peer = d.peer and v.refused_at is not null) as refused
       from sealed.document d
      where d.direction = 'out' and d.peer = $1 and d.kind = 'count'
      order by d.kept_at desc, d.position desc limit 1`,
    [to],
  );
  const [row] = rows;
  const document = row === undefined ? null : await toldIn(tx, cell, row.id);
  return row === undefined || document?.content.kind !== "count"
    ? null
    : { thread: row.thread, refused: row.refused, count: document.content.count };
}

/** The newest count of each cell that has sent one, and the moment of the newest of all. */
export async function newestCounts(
  tx: Tx,
): Promise<{ readonly counts: readonly ChainCount[]; readonly asOf: Moment | null }> {
  const { rows } = await tx.query<{ links: ChainCount; as_of: Date }>(
    "select distinct on (sender) links, as_of from work.count order by sender, as_of desc",
  );
  const asOf = rows
    .map(({ as_of }) => as_of.toISOString())
    .sort()
    .at(-1);
  return {
    // An older installation may not know a link that we know.
    counts: rows.map(({ links }) => ({ ...emptyCount(), ...links })),
    asOf: asOf === undefined ? null : moment(asOf),
  };
}
