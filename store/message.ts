import type { Day, Moment } from "../domain/base/day.ts";
import type { Tx } from "./as-actor.ts";
import { isId, momentOf } from "./case.ts";
import { putJob } from "./job.ts";

/**
 * A message to a colleague that something waits, with the job that sends it: the one of the day that has not gone yet, or a new one.
 * Gives its id. In the caller's own transaction.
 */
export async function messageTo(tx: Tx, colleague: string, day: Day, at: Moment): Promise<string> {
  for (;;) {
    const id = crypto.randomUUID();
    const { rowCount } = await tx.query(
      `insert into work.message (id, colleague, day, at) values ($1, $2, $3, $4)
       on conflict (colleague, day) where sent_at is null do nothing`,
      [id, colleague, day, at],
    );
    if (rowCount === 1) {
      await putJob(tx, "message", id);
      return id;
    }
    const { rows } = await tx.query<{ id: string }>(
      "select id from work.message where colleague = $1 and day = $2 and sent_at is null",
      [colleague, day],
    );
    // None: it went between the two questions, and the next turn makes a new one.
    if (rows[0] !== undefined) {
      return rows[0].id;
    }
  }
}

/** A message that is to go, and where to; null where its colleague has no address, or has left. */
export interface Outgoing {
  readonly id: string;
  readonly day: Day;
  readonly to: string | null;
}

/** Takes hold of a message that has not gone; null where it has. */
export async function holdMessage(tx: Tx, id: string): Promise<Outgoing | null> {
  const { rows } = await tx.query<Outgoing>(
    `select m.id, m.day::text, case when c.ended is null then c.mail end as "to"
       from work.message m join access.colleague c on c.id = m.colleague
      where m.id = $1 and m.sent_at is null for update of m`,
    [id],
  );
  return rows[0] ?? null;
}

/** What stood in the way of a message: a code, and nothing that a mail server said. */
export type MessageProblem = "no-address" | "not-sent" | "too-late";

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

/** A message as the outbox shows it. */
export interface MessageRow {
  readonly id: string;
  readonly to: string;
  readonly at: Moment;
  readonly tried: number;
  readonly problem: MessageProblem | null;
  readonly sent: Moment | null;
}

export const messagesPageSize = 50;

/** A page of the messages that the actor may see, the newest first, and one more where there is one; after one of them by its id. */
export async function messagesPage(
  tx: Tx,
  whose: { readonly colleague: string | null; readonly after: string | null },
): Promise<readonly MessageRow[]> {
  const after = whose.after !== null && isId(whose.after) ? whose.after : null;
  const { rows } = await tx.query<MessageRow>(
    `select m.id, c.name as "to", ${momentOf("m.at")} as at, m.tried, m.problem, ${momentOf("m.sent_at")} as sent
       from work.message m join access.colleague c on c.id = m.colleague
      where ($1::uuid is null or m.colleague = $1)
        and ($2::uuid is null or (m.at, m.id) < (select a.at, a.id from work.message a where a.id = $2))
      order by m.at desc, m.id desc limit ${messagesPageSize + 1}`,
    [whose.colleague, after],
  );
  return rows;
}
