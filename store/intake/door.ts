import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import { openAtRest } from "../keys.ts";

export interface Receipt {
  readonly thread: string;
  readonly recipient: string;
  readonly sentOn: Day;
}

export interface ReplyThatCame {
  readonly words: string;
  readonly cameOn: Day;
}

/** False for an existing receipt. */
export async function keepReceipt(
  tx: Tx,
  hash: string,
  { thread, recipient, sentOn }: Receipt,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into sealed.receipt (code_hash, thread, recipient, sent_on) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [hash, thread, recipient, sentOn],
  );
  return rowCount === 1;
}

export async function heldReceipt(tx: Tx): Promise<Receipt | null> {
  const { rows } = await tx.query<{ thread: string; recipient: string; sent_on: Day }>(
    "select thread, recipient, sent_on::text from sealed.receipt",
  );
  const row = rows[0];
  return row === undefined
    ? null
    : { thread: row.thread, recipient: row.recipient, sentOn: row.sent_on };
}

export type HowFar = "delivered" | "refused" | "on-its-way";

const farOf = `case when v.delivered_at is not null then 'delivered'
                    when v.refused_at is not null then 'refused' else 'on-its-way' end`;

/** Counts the report alone, not later words. */
export async function howFar(tx: Tx, thread: string): Promise<HowFar> {
  const { rows } = await tx.query<{ far: HowFar }>(
    `select ${farOf} as far from sealed.document d join sealed.delivery v on v.document = d.id
      where d.thread = $1 order by d.position limit 1`,
    [thread],
  );
  return rows[0]?.far ?? "on-its-way";
}

export interface AdditionSent {
  readonly writtenOn: Day;
  readonly howFar: HowFar;
}

export async function additionsSent(tx: Tx, thread: string): Promise<readonly AdditionSent[]> {
  const { rows } = await tx.query<AdditionSent>(
    `select a.written_on::text as "writtenOn", ${farOf} as "howFar"
       from sealed.addition a join sealed.document d on d.id = a.document
       join sealed.delivery v on v.document = d.id
      where a.thread = $1 order by d.position`,
    [thread],
  );
  return rows;
}

/** Gives the number of additions too. Needs the thread's lock. */
export async function additionsBefore(
  tx: Tx,
  thread: string,
  once: string,
): Promise<{ readonly same: boolean; readonly count: number }> {
  const { rows } = await tx.query<{ same: boolean; count: number }>(
    `select coalesce(bool_or(once = $2), false) as same, count(*)::int as count
       from sealed.addition where thread = $1`,
    [thread, once],
  );
  return rows[0] ?? { same: false, count: 0 };
}

export async function keepAdditionSent(
  tx: Tx,
  {
    document,
    thread,
    once,
    writtenOn,
  }: {
    readonly document: string;
    readonly thread: string;
    readonly once: string;
    readonly writtenOn: Day;
  },
): Promise<void> {
  await tx.query(
    "insert into sealed.addition (document, thread, once, written_on) values ($1, $2, $3, $4)",
    [document, thread, once, writtenOn],
  );
}

export async function repliesThatCame(
  tx: Tx,
  cell: Cell,
  thread: string,
): Promise<readonly ReplyThatCame[]> {
  const { rows } = await tx.query<{ document: string; sealed: string; came_on: Day }>(
    `select document, sealed, came_on::text from sealed.reply where thread = $1
      order by came_on, document`,
    [thread],
  );
  return await Promise.all(
    rows.map(async ({ document, sealed, came_on }) => ({
      words: await openAtRest(cell.keys, `reply:${document}`, sealed),
      cameOn: came_on,
    })),
  );
}
