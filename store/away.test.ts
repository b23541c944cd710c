import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout as rest } from "node:timers/promises";
import { testCell, testCluster, testColleague } from "../test/cluster.ts";
import { cellOverLine, cutAtCommit } from "../test/line.ts";
import { asActor, type Tx } from "./as-actor.ts";
import { CommitUnknown, DatabaseAway } from "./away.ts";
import { asAdmin } from "./cluster.ts";

const cluster = await testCluster();
const direct = await testCell(cluster, "a");
const actor = await testColleague(cluster, direct, "caseworker");
const { cell, line } = await cellOverLine(cluster, direct);

const insert = async (tx: Tx, id: string) =>
  await tx.query(
    `insert into work."case" (id, label, place, sector, opened_at, opened_by) values ($1, $2, 'Lillevik', 'cleaning', now(), $3)`,
    [id, id.slice(0, 8), actor.id],
  );

async function isKept(id: string): Promise<boolean> {
  const { rowCount } = await asActor(direct, actor, (tx) =>
    tx.query(`select from work."case" where id = $1`, [id]),
  );
  return rowCount === 1;
}

async function terminate(pid: number): Promise<void> {
  await asAdmin(cluster, null, (client) =>
    client.query("select pg_terminate_backend($1, 5000)", [pid]),
  );
}

const pidOf = async (tx: Tx): Promise<number> =>
  (await tx.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]?.pid ?? 0;

test("a connection that is ended in use is one piece of work begun anew, kept once", async () => {
  const id = crypto.randomUUID();
  const served: number[] = [];
  await asActor(cell, actor, async (tx) => {
    served.push(await pidOf(tx));
    await insert(tx, id);
    if (served.length === 1) {
      await terminate(served[0] ?? 0);
    }
    await tx.query("select 1");
  });
  assert.equal(new Set(served).size, 2, "by another connection");
  assert.equal(await isKept(id), true);
});

test("connections that break while idle, or while work asks nothing, cost no error", async () => {
  await asActor(cell, actor, pidOf);
  line.cut();
  let began = 0;
  await asActor(cell, actor, async (tx) => {
    began += 1;
    await pidOf(tx);
    if (began === 1) {
      line.cut();
      await rest(50);
    }
    await pidOf(tx);
  });
  assert.equal(began, 2);
});

test("an error of the work itself is not begun anew", async () => {
  let began = 0;
  const work = asActor(cell, actor, async (tx) => {
    began += 1;
    await tx.query("select 1 / 0");
  });
  await assert.rejects(work, { code: "22012" });
  assert.equal(began, 1);
});

test("what waits longer than our own limit between two questions is an error of that work alone", async () => {
  const slow = asActor(cell, actor, async (tx) => {
    await tx.query("select set_config('idle_in_transaction_session_timeout', '100', true)");
    await rest(4500);
    await tx.query("select 1");
  });
  await assert.rejects(slow, DatabaseAway);
  assert.ok((await asActor(cell, actor, pidOf)) > 0);
});

test("while nobody answers, it is said that the database is away; afterwards work goes on", async () => {
  await line.shut();
  await assert.rejects(asActor(cell, actor, pidOf), DatabaseAway);
  const meanwhile = asActor(cell, actor, pidOf);
  await line.open();
  assert.ok((await meanwhile) > 0, "begun before it was back");
});

test("a connection that breaks in COMMIT: nobody can be sure, and nothing is begun anew", async () => {
  for (const when of ["before", "after"] as const) {
    const id = crypto.randomUUID();
    let began = 0;
    cutAtCommit(line, when);
    const work = asActor(cell, actor, async (tx) => {
      began += 1;
      await insert(tx, id);
    });
    await assert.rejects(work, CommitUnknown);
    assert.equal(began, 1);
    assert.equal(await isKept(id), when === "after");
  }
});

for (const [word, after, said] of [
  ["commit", 15_000, CommitUnknown],
  ["begin", 3000, DatabaseAway],
  ["unnest", 25_000, DatabaseAway],
] as const) {
  test(`a server that leaves ${word} without an answer is not waited for without end`, async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    line.look = (bytes) => {
      if (!bytes.includes(word)) {
        return "carry";
      }
      setImmediate(() => t.mock.timers.tick(after));
      return "hold";
    };
    const anew = setInterval(() => t.mock.timers.tick(250), 50);
    const work = asActor(cell, actor, (tx) => tx.query("select from unnest($1::text[])", [[]]));
    await assert.rejects(
      work.finally(() => clearInterval(anew)),
      said,
    );
    t.mock.timers.reset();
    line.look = () => "carry";
    assert.ok((await asActor(cell, actor, pidOf)) > 0);
  });
}
