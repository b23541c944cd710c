import { PgBoss } from "pg-boss";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";

/** A job holds the id of a deadline, message or case, and nothing else. */
export type Queue = "deadline" | "message" | "rights";

export interface Job {
  readonly id: string;
  readonly of: string;
}

const within = (tx: Tx) => ({
  executeSql: async (sql: string, values?: unknown[]) => await tx.query(sql, values),
});

// pg-boss runs nothing by itself here: no timer, connection or table. Rounds are the worker's.
const noTimers = {
  now: () => Date.now(),
  setTimeout: () => null,
  clearTimeout: () => undefined,
  setInterval: () => null,
  clearInterval: () => undefined,
};

let known: Promise<PgBoss> | null = null;

/**
 * One pg-boss for all cells, whose schema is equal; the first transaction reads the queues, and every call names its
 * own.
 */
async function bossIn(tx: Tx): Promise<PgBoss> {
  let starting: Tx | null = tx;
  const boss =
    known ??
    new PgBoss({
      schema: "job",
      db: {
        executeSql: async (sql, values) => {
          if (starting === null) {
            throw new Error("A job outside a transaction.");
          }
          return await starting.query(sql, values);
        },
      },
      clock: noTimers,
      migrate: false,
      createSchema: false,
      supervise: false,
      schedule: false,
      registerInstance: false,
      openTelemetry: { enabled: false },
    }).start();
  known = boss;
  try {
    return await boss;
  } catch (error) {
    known = known === boss ? null : known;
    throw error;
  } finally {
    starting = null;
  }
}

/**
 * Adds a job in the caller's transaction: there if, and only if, its subject is kept. Without a moment it is due at
 * once.
 */
export async function putJob(
  tx: Tx,
  queue: Queue,
  of: string,
  after: Moment | null = null,
): Promise<void> {
  const boss = await bossIn(tx);
  await boss.send(
    queue,
    { of },
    {
      db: within(tx),
      singletonKey: of,
      ...(after === null ? {} : { startAfter: new Date(after) }),
    },
  );
}

/** Adds jobs due at once; none where an untaken one exists, in a queue that keeps one of each. */
export async function putJobs(tx: Tx, queue: Queue, all: readonly string[]): Promise<void> {
  if (all.length > 0) {
    const boss = await bossIn(tx);
    const jobs = all.map((of) => ({ data: { of }, singletonKey: of }));
    await boss.insert(queue, jobs, { db: within(tx) });
  }
}

/** Null if none is due. A rollback frees it. */
export async function takeJob(tx: Tx, queue: Queue): Promise<Job | null> {
  const boss = await bossIn(tx);
  const [job] = await boss.fetch<{ of: string }>(queue, { db: within(tx), batchSize: 1 });
  return job === undefined ? null : { id: job.id, of: job.data.of };
}

export async function endJob(tx: Tx, queue: Queue, job: Job): Promise<void> {
  const boss = await bossIn(tx);
  await boss.deleteJob(queue, job.id, { db: within(tx) });
}

/** Retries after a wait that grows to an hour. */
export async function putBack(tx: Tx, queue: Queue, job: Job): Promise<void> {
  const boss = await bossIn(tx);
  await boss.fail(queue, job.id, null, { db: within(tx) });
}

/** True if it waits for a retry, or is due. */
export async function hasJobNow(tx: Tx, queue: Queue, of: string): Promise<boolean> {
  const boss = await bossIn(tx);
  const jobs = await boss.findJobs(queue, { db: within(tx), key: of, queued: true });
  return jobs.some(
    ({ state, startAfter }) => state === "retry" || startAfter.getTime() <= Date.now(),
  );
}
