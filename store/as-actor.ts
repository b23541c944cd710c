import { createHash } from "node:crypto";
import pg from "pg";
import type { Actor } from "../domain/access/actor.ts";
import type { Tx } from "./access/tx.ts";
import { begunAnew, CommitUnknown, DatabaseAway, meansAway } from "./away.ts";
import type { Cell } from "./cell.ts";

export type { Tx } from "./access/tx.ts";

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

export interface Transaction {
  readonly tx: Tx;
  end(): Promise<void>;
  /** Keeps nothing; gives the error to throw. */
  undo(error: unknown): Promise<unknown>;
}

/** Its questions are named by text and role, since a plan for one role is invalid for another. */
export async function transaction(
  cell: Cell,
  actor: Actor,
  begin: "begin" | "begin read only",
): Promise<Transaction> {
  const client = await cell.pool.connect().catch((error: unknown) => {
    throw meansAway(error) ? new DatabaseAway(error) : error;
  });
  const role = databaseRole[actor.kind];
  // Every live server answers at once, so a dead machine is noticed early.
  const beginning = { text: begin, query_timeout: 3000 };
  const begun = Promise.all([
    client.query(beginning),
    client.query({
      name: "as-actor",
      text: "select set_config('role', $1, true), set_config('app.actor', $2, true)",
      values: [role, nameOf(actor)],
    }),
  ]);
  begun.catch(() => undefined);
  let over = false;
  let undone: Promise<unknown> | null = null;
  const undo = async (error: unknown) => {
    over = true;
    const first = await begun.then(
      () => error,
      (failed: unknown) => failed,
    );
    const broken = await rollback(client, first);
    client.release(broken);
    return broken ?? first;
  };
  return {
    tx: {
      query: async (text, values = []) => {
        // Its connection may be another's by now.
        if (over) {
          throw new Error("The transaction is over.");
        }
        return await client.query({ name: `${role}-${hashOf(text)}`, text, values: [...values] });
      },
    },
    end: async () => {
      await begun;
      over = true;
      await commit(client);
      client.release();
    },
    undo: (error) => {
      undone ??= undo(error);
      return undone;
    },
  };
}

async function once<Answer>(
  cell: Cell,
  actor: Actor,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  const { tx, end, undo } = await transaction(cell, actor, "begin");
  try {
    const answer = await work(tx);
    await end();
    return answer;
  } catch (error) {
    throw await undo(error);
  }
}

/** Throws for an actor of another cell. */
export function checkCell(cell: Cell, actor: Actor): void {
  if (actor.cell !== cell.id) {
    throw new Error("An actor of one cell at the door of another.");
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
  checkCell(cell, actor);
  return await begunAnew(() => once(cell, actor, work));
}
