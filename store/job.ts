import { PgBoss } from "pg-boss";
import type { Moment } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";

/** What wakes us: a deadline to be looked at, a message to be sent, a case whose rights are to be reckoned. A job holds its id, and nothing else. */
export type Queue = "deadline" | "message" | "rights";

/** A job that was taken up. */
export interface Job {
  readonly id: string;
  /** The deadline, the message or the case. */
  readonly of: string;
}

const within = (tx: Tx) => ({
  executeSql: async (sql: string, values?: unknown[]) => await tx.query(sql, values),
});

// Nothing of pg-boss runs by itself here: no timer, no connection, no table made. The worker's rounds are ours.
const noTimers = {
  now: () => Date.now(),
  setTimeout: () => null,
  clearTimeout: () => undefined,
  setInterval: () => null,
  clearInterval: () => undefined,
};

let known: Promise<PgBoss> | null = null;

/** The one pg-boss for all cells, whose schema is the same in each: the first transaction lets it read its queues, and every call names its own. */
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

/** Puts a job in the caller's own transaction: it is there if, and only if, what it is about is kept. Without a moment it may be taken up at once. */
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

/** Puts a job for each, to be taken up at once; none for what has one that nobody has taken up, in a queue that keeps one of each. */
export async function putJobs(tx: Tx, queue: Queue, all: readonly string[]): Promise<void> {
  if (all.length > 0) {
    const boss = await bossIn(tx);
    const jobs = all.map((of) => ({ data: { of }, singletonKey: of }));
    await boss.insert(queue, jobs, { db: within(tx) });
  }
}

/** Takes up one job whose time has come, or null. It is others' again if the transaction is taken back. */
export async function takeJob(tx: Tx, queue: Queue): Promise<Job | null> {
  const boss = await bossIn(tx);
  const [job] = await boss.fetch<{ of: string }>(queue, { db: within(tx), batchSize: 1 });
  return job === undefined ? null : { id: job.id, of: job.data.of };
}

/** Ends a job with the work it asked for, in one transaction. */
export async function endJob(tx: Tx, queue: Queue, job: Job): Promise<void> {
  const boss = await bossIn(tx);
  await boss.deleteJob(queue, job.id, { db: within(tx) });
}

/** Puts a job that failed back, to be tried again after a while that grows to an hour. */
export async function putBack(tx: Tx, queue: Queue, job: Job): Promise<void> {
  const boss = await bossIn(tx);
  await boss.fail(queue, job.id, null, { db: within(tx) });
}

/** Whether something is waiting to be tried again, or could be taken up now. */
export async function hasJobNow(tx: Tx, queue: Queue, of: string): Promise<boolean> {
  const boss = await bossIn(tx);
  const jobs = await boss.findJobs(queue, { db: within(tx), key: of, queued: true });
  return jobs.some(
    ({ state, startAfter }) => state === "retry" || startAfter.getTime() <= Date.now(),
  );
}
