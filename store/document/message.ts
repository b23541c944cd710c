import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";
import { putJob } from "../intake/job.ts";

export type MessageWay = "mail" | "text";

interface NewMessage {
  readonly colleague: string;
  readonly day: Day;
  readonly at: Moment;
}

/** The unsent one of the date, or a new one with its job; gives its id. */
async function messageBy(tx: Tx, way: MessageWay, message: NewMessage): Promise<string> {
  const { colleague, day, at } = message;
  for (;;) {
    const id = crypto.randomUUID();
    const { rowCount } = await tx.query(
      `insert into work.message (id, colleague, way, day, at) values ($1, $2, $3, $4, $5)
       on conflict (colleague, day, way) where sent_at is null do nothing`,
      [id, colleague, way, day, at],
    );
    if (rowCount === 1) {
      await putJob(tx, "message", id);
      return id;
    }
    const { rows } = await tx.query<{ id: string }>(
      "select id from work.message where colleague = $1 and day = $2 and way = $3 and sent_at is null",
      [colleague, day, way],
    );
    // Sent between the two queries: the next turn makes a new one.
    if (rows[0] !== undefined) {
      return rows[0].id;
    }
  }
}

/**
 * Writes by every known way; without one, a mail shown as unaddressed. One unsent message per date. In the caller's
 * transaction; gives an id.
 */
export async function messageTo(tx: Tx, colleague: string, day: Day, at: Moment): Promise<string> {
  const { rows } = await tx.query<{ ways: MessageWay[] }>(
    `select array_remove(array[case when mail is not null or phone is null then 'mail' end,
                               case when phone is not null then 'text' end], null) as ways
       from access.colleague where id = $1`,
    [colleague],
  );
  const ids: string[] = [];
  for (const way of rows[0]?.ways ?? []) {
    ids.push(await messageBy(tx, way, { colleague, day, at }));
  }
  const [id] = ids;
  if (id === undefined) {
    throw new Error("There is no such colleague.");
  }
  return id;
}

/** `to` is null where the colleague has left, or lacks the address. */
export interface Outgoing {
  readonly id: string;
  readonly way: MessageWay;
  readonly day: Day;
  readonly to: string | null;
}

export async function holdMessage(tx: Tx, id: string): Promise<Outgoing | null> {
  const { rows } = await tx.query<Outgoing>(
    `select m.id, m.way, m.day::text,
            case when c.ended is null then case m.way when 'mail' then c.mail else c.phone end end as "to"
       from work.message m join access.colleague c on c.id = m.colleague
      where m.id = $1 and m.sent_at is null for update of m`,
    [id],
  );
  return rows[0] ?? null;
}

/** A code: never a mail server's words. */
export type MessageProblem = "no-address" | "no-gateway" | "not-sent" | "too-late";

export async function markSent(tx: Tx, id: string, at: Moment): Promise<void> {
  await tx.query(
    "update work.message set sent_at = $2, tried = tried + 1, problem = null where id = $1",
    [id, at],
  );
}

export async function markNotSent(tx: Tx, id: string, problem: MessageProblem): Promise<void> {
  await tx.query("update work.message set tried = tried + 1, problem = $2 where id = $1", [
    id,
    problem,
  ]);
}

export interface MessageRow {
  readonly id: string;
  readonly way: MessageWay;
  readonly to: string;
  readonly at: Moment;
  readonly tried: number;
  readonly problem: MessageProblem | null;
  readonly sent: Moment | null;
}

export const messagesPageSize = 50;

/** Gives visible ones after an id, the newest first, and one more if there is one. */
export async function messagesPage(
  tx: Tx,
  whose: { readonly colleague: string | null; readonly after: string | null },
): Promise<readonly MessageRow[]> {
  const after = whose.after !== null && isId(whose.after) ? whose.after : null;
  const { rows } = await tx.query<MessageRow>(
    `select m.id, m.way, c.name as "to", ${momentOf("m.at")} as at, m.tried, m.problem, ${momentOf("m.sent_at")} as sent
       from work.message m join access.colleague c on c.id = m.colleague
      where ($1::uuid is null or m.colleague = $1)
        and ($2::uuid is null or (m.at, m.id) < (select a.at, a.id from work.message a where a.id = $2))
      order by m.at desc, m.id desc limit ${messagesPageSize + 1}`,
    [whose.colleague, after],
  );
  return rows;
}
