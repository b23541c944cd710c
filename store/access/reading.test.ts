import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { setTimeout as rest } from "node:timers/promises";
import pg from "pg";
import type { Colleague } from "../../domain/access/actor.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { cellOverLine, cutAtCommit } from "../../test/line.ts";
import { asActor, type Tx } from "../as-actor.ts";
import { CommitUnknown } from "../away.ts";
import type { Cell } from "../cell.ts";
import { asAdmin } from "../cluster.ts";
import { append } from "../log/log.ts";
import { chainEntries, verifyChain } from "../log/log-chain.ts";
import { asReader, openPage } from "./reading.ts";

const cluster = await testCluster();
const direct = await testCell(cluster, "a");
const liv = await testColleague(cluster, direct, "caseworker", "Liv");
const odd = await testColleague(cluster, direct, "caseworker", "Odd");
const { cell, line } = await cellOverLine(cluster, direct);

interface Entry {
  readonly actor: string;
  readonly verb: string;
  readonly record: string;
  /** The transaction that wrote it. */
  readonly by: string;
}

async function entries(like: string): Promise<readonly Entry[]> {
  return await asAdmin(cluster, direct.id, async (client) => {
    const { rows } = await client.query<Entry>(
      `select actor, verb, record, xmin::text as by from log.entry where record like $1 order by at, id`,
      [`${like}%`],
    );
    return rows;
  });
}

async function noted(tx: Tx, actor: Colleague, record: string, verb = "case.read") {
  const { rows } = await tx.query<{ now: string }>("select clock_timestamp()::text as now");
  await append(tx, { actor: actor.id, verb, record, caseId: null, ground: null });
  return rows[0]?.now;
}

const read = async (at: Cell, actor: Colleague, record: string, verb?: string) =>
  await asReader(at, actor, async (tx) => await noted(tx, actor, record, verb));

const transactions = (of: readonly Entry[]) => new Set(of.map(({ by }) => by)).size;

test("readings that end together are logged in few transactions, each in its reader's name", async () => {
  const all = Array.from({ length: 40 }, (_, at) => ({ at, actor: at % 2 === 0 ? liv : odd }));
  await Promise.all(all.map(({ at, actor }) => read(direct, actor, `many-${at}`)));
  const found = await entries("many-");
  assert.equal(found.length, 40);
  for (const { at, actor } of all) {
    assert.equal(found.find(({ record }) => record === `many-${at}`)?.actor, actor.id);
  }
  assert.ok(transactions(found) <= 10, `${transactions(found)} transactions`);
});

test("what was logged in groups is chained and verifies as ever", async () => {
  const sequencer = { kind: "sequencer", cell: direct.id } as const;
  await Promise.all(
    [1, 2, 3, 4].map((at) => read(direct, at % 2 === 0 ? liv : odd, `chain-${at}`)),
  );
  const { count } = await asActor(direct, sequencer, (tx) => chainEntries(tx, 1000));
  const report = await asActor(direct, sequencer, (tx) => verifyChain(tx));
  assert.ok(count >= 4);
  assert.deepEqual([report.unchained, report.faults], [0, []]);
});

test("an answer waits until its entry is kept, and of one whose keeping broke off nothing is shown", async () => {
  await read(cell, liv, "warm");
  for (const when of ["before", "after"] as const) {
    cutAtCommit(line, when, `cut-${when}`);
    await assert.rejects(read(cell, liv, `cut-${when}`), CommitUnknown);
    assert.equal((await entries(`cut-${when}`)).length, when === "after" ? 1 : 0);
  }
  let isHeld = false;
  line.look = (bytes) => {
    isHeld ||= bytes.includes("held-1");
    return isHeld ? "hold" : "carry";
  };
  let isShown = false;
  const reading = read(cell, liv, "held-1").then(
    () => {
      isShown = true;
    },
    () => undefined,
  );
  while (!isHeld) {
    await rest(10);
  }
  await rest(200);
  assert.equal(isShown, false);
  line.look = () => "carry";
  line.cut();
  await reading;
});

test("an entry that cannot be kept fails its own reading alone", async () => {
  const good = [1, 2, 3, 4, 5].map((at) => read(direct, liv, `beside-${at}`));
  const forged = asReader(direct, odd, async (tx) => await noted(tx, liv, "beside-forged"));
  await assert.rejects(forged, /row-level security/);
  await Promise.all(good);
  assert.deepEqual(
    new Set((await entries("beside-")).map(({ record }) => record)),
    new Set([1, 2, 3, 4, 5].map((at) => `beside-${at}`)),
  );
});

test("a refusal is kept in a transaction of its own", async () => {
  const all = [1, 2, 3].map((at) => read(direct, liv, `own-${at}`, "refused.case.read"));
  await Promise.all(all);
  assert.equal(transactions(await entries("own-")), 3);
});

test("a reading that would write is an error at once, and keeps nothing", async () => {
  const began = performance.now();
  const writes = asReader(direct, liv, async (tx) => {
    await noted(tx, liv, "writes");
    await tx.query(
      "insert into log.entry (actor, verb, record) values ($1, 'case.read', 'writes')",
      [liv.id],
    );
  });
  await assert.rejects(writes, /A reading wrote/);
  assert.ok(performance.now() - began < 3000, "not begun anew");
  assert.deepEqual(await entries("writes"), []);
});

test("a page of three readings is one transaction, and waits once for the log", async () => {
  await read(direct, liv, "warm");
  const page = openPage(direct, liv);
  const here = { ...direct, page };
  const { mock: seen } = mock.method(pg.Client.prototype, "query");
  const begun = () =>
    seen.calls.map(({ arguments: [asked] }) => JSON.stringify(asked)).filter(isBegin).length;
  const isBegin = (asked: string) => asked.includes('"begin');
  for (const at of [1, 2, 3]) {
    await read(here, liv, `page-${at}`);
  }
  const reading = begun();
  await page.end();
  const logging = begun() - reading;
  mock.restoreAll();
  assert.deepEqual([reading, logging], [1, 1]);
  const found = await entries("page-");
  assert.deepEqual([found.length, transactions(found)], [3, 1]);
});

test("a question that a page asks again has the same answer", async () => {
  const page = openPage(direct, liv);
  const here = { ...direct, page };
  const [one, same] = [await read(here, liv, "again"), await read(here, liv, "again")];
  assert.equal(one, same);
  await page.end();
  assert.notEqual(await read(direct, liv, "again"), one);
});

test("a page holds no connection while it waits for something else, and what it reads late is logged", async () => {
  const page = openPage(direct, liv);
  const here = { ...direct, page };
  await read(here, liv, "late-1");
  await rest(50);
  assert.equal(direct.pool.idleCount, direct.pool.totalCount);
  await page.end();
  await read(here, liv, "late-2");
  assert.equal((await entries("late-")).length, 2);
});

test("another's reading has no part in a page", async () => {
  const page = openPage(direct, liv);
  await read({ ...direct, page }, odd, "other");
  assert.deepEqual(
    (await entries("other")).map(({ actor }) => actor),
    [odd.id],
  );
  await page.end();
});

test("a connection that breaks between two readings of a page is begun anew, and each is logged once", async () => {
  const page = openPage(cell, liv);
  const here = { ...cell, page };
  await asReader(here, liv, async (tx) => {
    await noted(tx, liv, "broke-1");
    line.cut();
  });
  await read(here, liv, "broke-2");
  await page.end();
  assert.deepEqual(
    (await entries("broke-")).map(({ record }) => record),
    ["broke-1", "broke-2"],
  );
});

test("a question after the end of its transaction is asked of nobody", async () => {
  const kept: Tx[] = [];
  await asActor(direct, liv, async (tx) => {
    kept.push(tx);
  });
  await asReader(direct, liv, async (tx) => {
    kept.push(tx);
  });
  for (const tx of kept) {
    await assert.rejects(tx.query("select 1"), /over/);
  }
});
