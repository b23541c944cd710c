import assert from "node:assert/strict";
import test from "node:test";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { asActor } from "../as-actor.ts";
import { asAdmin } from "../cluster.ts";
import { append } from "./log.ts";
import { chainEntries, type LogHead, verifyChain } from "./log-chain.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "log");
const actor = await testColleague(cluster, cell, "caseworker");
const sequencer = { kind: "sequencer", cell: cell.id } as const;
const line = { actor: actor.id, verb: "case.read", caseId: null, ground: null };

const appendSome = (count: number) =>
  asActor(cell, actor, async (tx) => {
    for (let i = 0; i < count; i += 1) {
      await append(tx, { ...line, record: `r${i}` });
    }
  });
const chain = () => asActor(cell, sequencer, (tx) => chainEntries(tx, 1000));
const verify = (kept: readonly LogHead[] = []) =>
  asActor(cell, sequencer, (tx) => verifyChain(tx, kept));

/** The database's owner, beyond policies and grants. */
async function asOwner(...statements: readonly string[]): Promise<void> {
  await asAdmin(cluster, cell.id, async (client) => {
    for (const sql of statements) {
      await client.query(sql);
    }
  });
}

async function fresh(count: number): Promise<LogHead> {
  await asOwner("delete from log.link", "delete from log.entry");
  await appendSome(count);
  const { head } = await chain();
  assert.ok(head);
  assert.deepEqual((await verify([head])).faults, [], "whole, or this means nothing");
  return head;
}

async function entryAt(position: number): Promise<string> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ entry: string }>(
      "select entry from log.link where position = $1",
      [position],
    );
    return rows[0]?.entry ?? "";
  });
}

/** As the database's owner could. */
async function chainAnew(): Promise<void> {
  await asOwner("delete from log.link");
  await chain();
}

test("entries are chained in order, once, and the chain verifies", async () => {
  await appendSome(5);
  assert.equal((await verify()).unchained, 5);
  assert.equal((await chain()).count, 5);
  assert.deepEqual(await chain(), { count: 0, head: null });
  const report = await verify();
  assert.deepEqual([report.links, report.unchained, report.faults], [5, 0, []]);
});

test("two sequencers at once do not chain an entry twice", async () => {
  await fresh(5);
  await appendSome(20);
  await Promise.all([chain(), chain(), chain()]);
  await chain();
  const report = await verify();
  assert.deepEqual([report.links, report.unchained, report.faults], [25, 0, []]);
});

test("an entry of the last moments waits, and is no fault", async () => {
  const head = await fresh(3);
  await appendSome(2);
  const report = await verify([head]);
  assert.deepEqual([report.links, report.unchained, report.faults], [3, 2, []]);
});

test("one entry that was changed, moved or removed is named", async () => {
  await fresh(12);
  const entry = await entryAt(7);
  const changed = [{ what: "changed", position: 7, entry }];
  await asOwner(`update log.entry set verb = 'case.list' where id = '${entry}'`);
  assert.deepEqual((await verify()).faults, changed);
  await asOwner(`update log.entry set verb = 'case.read' where id = '${entry}'`);
  assert.deepEqual((await verify()).faults, []);
  await asOwner(`update log.entry set at = at + interval '1 second' where id = '${entry}'`);
  assert.deepEqual((await verify()).faults, changed);
  await fresh(12);
  const after = await entryAt(8);
  await asOwner("delete from log.link where position = 7");
  assert.deepEqual((await verify()).faults, [{ what: "changed", position: 7, entry: after }]);
});

test("an entry that was slipped in with an old time is named, for as long as it stands there", async () => {
  const head = await fresh(3);
  const id = "00000000-0000-4000-8000-000000000001";
  await asOwner(
    `insert into log.entry (id, at, actor, verb) values ('${id}', now() - interval '1 year', 'x', 'case.read')`,
  );
  const slipped = [{ what: "slipped-in", position: null, entry: id }];
  assert.deepEqual((await verify([head])).faults, slipped);
  await chain();
  assert.deepEqual((await verify([head])).faults, slipped, "it is never chained");
});

const entryFrom = (when: string) =>
  `insert into log.entry (at, actor, verb) values (now() + interval '${when}', 'x', 'case.read')`;

test("after a clock that was ahead once, the next entries are chained, and one with an old time is still named", async () => {
  await fresh(3);
  await asOwner(entryFrom("1 year"));
  assert.equal((await chain()).count, 1);
  await appendSome(2);
  assert.deepEqual((await verify()).faults, [], "they only wait");
  assert.equal((await chain()).count, 2);
  await asOwner(entryFrom("-1 day"));
  await appendSome(1);
  assert.equal((await chain()).count, 1);
  const report = await verify();
  assert.deepEqual([report.links, report.unchained], [7, 1]);
  assert.deepEqual(
    report.faults.map(({ what }) => what),
    ["slipped-in"],
  );
});

test("what waited for long is chained, although the clock was ahead before", async () => {
  await fresh(3);
  await asOwner("delete from log.link", "update log.entry set at = at - interval '1 hour'");
  await chain();
  await asOwner(entryFrom("1 year"));
  await chain();
  await asOwner(entryFrom("-30 minutes"), entryFrom("-20 minutes"));
  assert.deepEqual((await verify()).faults, []);
  assert.equal((await chain()).count, 2);
});

test("the last entries, a whole day at the end, and all of them removed: the head that was kept is not reached", async () => {
  for (const left of [11, 5, 0]) {
    const head = await fresh(12);
    await asOwner(
      `create temp table gone as select entry from log.link where position > ${left}`,
      `delete from log.link where position > ${left}`,
      "delete from log.entry where id in (select entry from gone)",
    );
    assert.deepEqual((await verify()).faults, [], "the chain itself does not tell");
    assert.deepEqual((await verify([head])).faults, [
      { what: "cut", position: 12, entry: head.entry },
    ]);
  }
});

test("what was cut is found although the log has grown again", async () => {
  const head = await fresh(4);
  await asOwner("delete from log.link", "delete from log.entry");
  await appendSome(9);
  const { head: grown } = await chain();
  assert.ok(grown);
  const rewritten = [{ what: "rewritten", position: 4, entry: head.entry }];
  assert.deepEqual((await verify([head, grown])).faults, rewritten);
});

test("a day in the middle removed, one entry changed or one slipped in, and all chained anew: the head that was kept is another", async () => {
  const deeds = [
    "delete from log.entry where record in ('r3', 'r4', 'r5')",
    "update log.entry set actor = 'another' where record = 'r3'",
    "insert into log.entry (at, actor, verb) select min(at), 'x', 'case.read' from log.entry",
  ];
  for (const deed of deeds) {
    const head = await fresh(12);
    await asOwner("delete from log.link", deed);
    await appendSome(5);
    await chainAnew();
    assert.deepEqual((await verify()).faults, [], "the chain itself does not tell");
    const found = (await verify([head])).faults;
    assert.deepEqual(found, [{ what: "rewritten", position: 12, entry: head.entry }], deed);
  }
});
