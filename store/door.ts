import type { Day } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";
import type { Cell } from "./cell.ts";
import { openAtRest } from "./keys.ts";

/** What stands behind a receipt: which thread, and who it was sent to. */
export interface Receipt {
  readonly thread: string;
  readonly recipient: string;
  readonly sentOn: Day;
}

/** What an agency wrote back, and the day it came. */
export interface ReplyThatCame {
  readonly words: string;
  readonly cameOn: Day;
}

/** Keeps the receipt that the visitor holds; false when there is one already, theirs or another's. */
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

/** The receipt that the visitor holds; row security shows no other. */
export async function heldReceipt(tx: Tx): Promise<Receipt | null> {
  const { rows } = await tx.query<{ thread: string; recipient: string; sent_on: Day }>(
    "select thread, recipient, sent_on::text from sealed.receipt",
  );
  const row = rows[0];
  return row === undefined
    ? null
    : { thread: row.thread, recipient: row.recipient, sentOn: row.sent_on };
}

/** How far what was sent with the visitor's receipt has come: received, refused by its recipient for good, or still on its way. */
export type HowFar = "delivered" | "refused" | "on-its-way";

const farOf = `case when v.delivered_at is not null then 'delivered'
                    when v.refused_at is not null then 'refused' else 'on-its-way' end`;

/** How far the report has come; not what was written after it. */
export async function howFar(tx: Tx, thread: string): Promise<HowFar> {
  const { rows } = await tx.query<{ far: HowFar }>(
    `select ${farOf} as far from sealed.document d join sealed.delivery v on v.document = d.id
      where d.thread = $1 order by d.position limit 1`,
    [thread],
  );
  return rows[0]?.far ?? "on-its-way";
}

/** That the visitor wrote more, and how far it has come. Nobody here can read what. */
export interface AdditionSent {
  readonly writtenOn: Day;
  readonly howFar: HowFar;
}

/** What the visitor wrote more with their receipt, the first first. */
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

/** Whether this was written before, and how often the visitor has written more. Only with the thread locked. */
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

/** Keeps that the visitor wrote more, and on which day. */
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

/** What was written back to the visitor's receipt, the first first. */
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
