import { type ChainCount, emptyCount, type Link } from "../../domain/chain/chain.ts";
import { type Moment, moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import { toldIn } from "../document/document.ts";

/** Null where nothing came before. */
export interface LinkRow {
  readonly link: Link;
  readonly days: number | null;
  readonly often: number;
}

const localDay = (column: string) => `(${column} at time zone 'Europe/Oslo')::date`;

/** By days since the link before. Referrals count where sent, outcomes where noted, so that nothing counts twice. */
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

/** Runs as a role that sees nothing else. */
export async function countLinks(tx: Tx): Promise<readonly LinkRow[]> {
  const { rows } = await tx.query<{ link: Link; days: number | null; often: number }>(
    `select link, days, count(*)::int as often from (${counted}) as each group by link, days`,
  );
  return rows;
}

/** Serialises sending. */
export async function lockCount(tx: Tx): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('chain.count', 0))");
}

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
    // An older installation may lack a link of ours.
    counts: rows.map(({ links }) => ({ ...emptyCount(), ...links })),
    asOf: asOf === undefined ? null : moment(asOf),
  };
}
