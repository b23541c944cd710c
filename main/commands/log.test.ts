import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { append } from "../../store/log/log.ts";
import { chainEntries } from "../../store/log/log-chain.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { headKeeper } from "../log-heads.ts";
import { adoptLogs } from "./adopt.ts";
import { verifyLogs } from "./log.ts";

const cluster = await testCluster();
const [police, shelter] = [await testCell(cluster, "police"), await testCell(cluster, "shelter")];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lenke-heads-"));
after(() => fs.rmSync(folder, { recursive: true }));
const heads = headKeeper(folder);

for (const cell of [police, shelter]) {
  const { id: actor, ...one } = await testColleague(cluster, cell, "caseworker");
  await asActor(cell, { id: actor, ...one }, async (tx) => {
    for (let i = 0; i < 3; i += 1) {
      await append(tx, { actor, verb: "case.read", record: `r${i}`, caseId: null, ground: null });
    }
  });
  const sequencer = { kind: "sequencer", cell: cell.id } as const;
  const { head } = await asActor(cell, sequencer, (tx) => chainEntries(tx, 10));
  assert.ok(head);
  heads.keep(cell.id, head);
}

test("a fault names its cell and its entry; what only an outside witness finds is said", async () => {
  const whole = await verifyLogs([police, shelter], folder);
  assert.equal(whole.faults, 0);
  assert.ok(whole.lines.some((line) => /witness/.test(line)));
  const gone = await asAdmin(cluster, "police", async (client) => {
    const { rows } = await client.query<{ entry: string }>(
      "delete from log.link where position = 3 returning entry",
    );
    const entry = rows[0]?.entry ?? "";
    await client.query("delete from log.entry where id = $1", [entry]);
    return entry;
  });
  const { lines, faults } = await verifyLogs([police, shelter], folder);
  assert.equal(faults, 1);
  const [named, ...others] = lines.filter((line) => line.includes("BROKEN"));
  assert.deepEqual(others, []);
  assert.match(named ?? "", new RegExp(`^police: .* at 3, entry ${gone}`));
  const elsewhere = path.join(folder, "none");
  assert.equal((await verifyLogs([police], elsewhere)).faults, 0, "found by the kept head alone");
});

test("after a restore that was adopted the log is whole again, and a later cut is found", async () => {
  assert.equal((await verifyLogs([police, shelter], folder)).faults, 1);
  const said = await adoptLogs([police, shelter], folder);
  assert.deepEqual(said.length, 1);
  assert.match(said[0] ?? "", /^police: .* at 3 /);
  assert.equal((await verifyLogs([police, shelter], folder)).faults, 0);
  assert.deepEqual(await adoptLogs([police, shelter], folder), []);
  const { position, entry, hash } = { position: 9, entry: crypto.randomUUID(), hash: "ab" };
  headKeeper(folder).keep("police", { position, entry, hash });
  assert.equal((await verifyLogs([police, shelter], folder)).faults, 1);
});
