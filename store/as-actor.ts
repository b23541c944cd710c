import { createHash } from "node:crypto";
import type pg from "pg";
import type { Actor } from "../domain/access/actor.ts";
import type { Cell } from "./cell.ts";

/**
 * Where a question is asked: one transaction, as one actor. There is no other way to the tables. A connection plans each text
 * once for each role, so no value may stand in a text.
 */
export interface Tx {
  query<Row extends pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<pg.QueryResult<Row>>;
}

const databaseRole = {
  colleague: "app",
  visitor: "visitor",
  courier: "courier",
  counter: "counter",
  matcher: "matcher",
  usher: "usher",
  sequencer: "sequencer",
  reminder: "reminder",
} as const satisfies Record<Actor["kind"], string>;

const hashes = new Map<string, string>();

function hashOf(sql: string): string {
  const known = hashes.get(sql);
  if (known !== undefined) {
    return known;
  }
  const hash = createHash("sha256").update(sql).digest("base64url").slice(0, 24);
  hashes.set(sql, hash);
  return hash;
}

/** Names each question by its text and the role: a plan made for one role does not hold for another. */
function planned(client: pg.PoolClient, role: string): Tx {
  return {
    query: async (text, values = []) =>
      await client.query({ name: `${role}-${hashOf(text)}`, text, values: [...values] }),
  };
}

/** Who is at work, as the row policies know it (the setting app.actor). */
function nameOf(actor: Actor): string {
  if (actor.kind === "colleague") {
    return actor.id;
  }
  return actor.kind === "visitor" ? actor.receipt : actor.kind;
}

/**
 * One transaction of one cell, as one actor: role and name hold inside it and nowhere else. What `work` asks before its first
 * await goes out together with BEGIN; COMMIT waits for its answer. An error in `work`, or a failed question, keeps nothing.
 */
export async function asActor<Answer>(
  cell: Cell,
  actor: Actor,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  if (actor.cell !== cell.id) {
    throw new Error("An actor of one cell at the door of another.");
  }
  const client = await cell.pool.connect();
  let broken: Error | undefined;
  try {
    const opened = Promise.all([
      client.query("begin"),
      client.query({
        name: "as-actor",
        text: "select set_config('role', $1, true), set_config('app.actor', $2, true)",
        values: [databaseRole[actor.kind], nameOf(actor)],
      }),
    ]);
    opened.catch(() => undefined);
    const answer = await work(planned(client, databaseRole[actor.kind])).then(
      (value) => ({ value }) as const,
      (error: unknown) => ({ error }) as const,
    );
    await opened;
    if ("error" in answer) {
      throw answer.error;
    }
    // After an SQL error COMMIT resolves as ROLLBACK: look at what it did, not at whether it answered.
    const ended = await client.query("commit");
    if (ended.command !== "COMMIT") {
      throw new Error("The transaction was rolled back: a question inside it failed.");
    }
    return answer.value;
  } catch (error) {
    await client.query("rollback").catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error("rollback failed");
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
