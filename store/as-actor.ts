import { createHash } from "node:crypto";
import pg from "pg";
import type { Actor } from "../domain/access/actor.ts";
import { begunAnew, CommitUnknown, DatabaseAway, meansAway } from "./away.ts";
import type { Cell } from "./cell.ts";

/**
 * One transaction as one actor, the only way to the tables. Statements are prepared per text and role, so no value
 * may be in the text.
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

/** Named by text and role: a plan for one role is invalid for another. */
function planned(client: pg.PoolClient, role: string): Tx {
  return {
    query: async (text, values = []) =>
      await client.query({ name: `${role}-${hashOf(text)}`, text, values: [...values] }),
  };
}

/** The name in row policies (setting app.actor). */
function nameOf(actor: Actor): string {
  if (actor.kind === "colleague") {
    return actor.id;
  }
  return actor.kind === "visitor" ? actor.receipt : actor.kind;
}

/** The limit for COMMIT, since a server waiting for replicas has none. */
const longestCommit = 15_000;

async function commit(client: pg.PoolClient): Promise<void> {
  const question = { text: "commit", query_timeout: longestCommit };
  let warning: unknown = null;
  const warned = (notice: { readonly code?: string | undefined }) => {
    warning = notice.code?.startsWith("01") === true ? notice : warning;
  };
  client.on("notice", warned);
  const ended = await client
    .query(question)
    .catch((error: unknown) => {
      // An error of COMMIT itself, for example a deferred check, kept nothing.
      throw error instanceof pg.DatabaseError && !meansAway(error)
        ? error
        : new CommitUnknown(error);
    })
    .finally(() => client.off("notice", warned));
  // Kept here, but not all replicas were awaited.
  if (warning !== null) {
    throw new CommitUnknown(warning);
  }
  // After an SQL error COMMIT resolves as ROLLBACK: check the command, not the answer.
  if (ended.command !== "COMMIT") {
    throw new Error("The transaction was rolled back: a question inside it failed.");
  }
}

/** Gives the error when the connection can no longer be used. */
async function rollback(client: pg.PoolClient, error: unknown): Promise<Error | undefined> {
  if (error instanceof CommitUnknown) {
    return error;
  }
  const failed = await client.query("rollback").then(
    () => meansAway(error),
    () => true,
  );
  return failed ? new DatabaseAway(error) : undefined;
}

/** Every live server answers at once, so a dead machine is noticed early. */
const begin = { text: "begin", query_timeout: 3000 };

async function once<Answer>(
  cell: Cell,
  actor: Actor,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  const client = await cell.pool.connect().catch((error: unknown) => {
    throw meansAway(error) ? new DatabaseAway(error) : error;
  });
  let broken: Error | undefined;
  try {
    const opened = Promise.all([
      client.query(begin),
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
    await commit(client);
    return answer.value;
  } catch (error) {
    broken = await rollback(client, error);
    throw broken ?? error;
  } finally {
    client.release(broken);
  }
}

/**
 * Runs one transaction as one actor; an error keeps nothing. Queries before the first await go with BEGIN. A break
 * before COMMIT reruns `work`. Throws DatabaseAway or CommitUnknown.
 */
export async function asActor<Answer>(
  cell: Cell,
  actor: Actor,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  if (actor.cell !== cell.id) {
    throw new Error("An actor of one cell at the door of another.");
  }
  return await begunAnew(() => once(cell, actor, work));
}
