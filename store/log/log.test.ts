import assert from "node:assert/strict";
import test from "node:test";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { asActor } from "../as-actor.ts";
import { asAdmin } from "../cluster.ts";
import { append, entriesOfCase } from "./log.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "log");
const actor = await testColleague(cluster, cell, "caseworker");
const line = { actor: actor.id, verb: "case.read", record: "r", caseId: null, ground: null };

const appendSome = (count: number) =>
  asActor(cell, actor, async (tx) => {
    for (let i = 0; i < count; i += 1) {
      await append(tx, { ...line, record: `r${i}` });
    }
  });

async function asOwner(sql: string): Promise<void> {
  await asAdmin(cluster, cell.id, (client) => client.query(sql));
}

test("the application can neither change, delete nor forge an entry", async () => {
  await appendSome(1);
  for (const sql of [
    "update log.entry set verb = 'x'",
    "delete from log.entry",
    "delete from log.link",
  ]) {
    await assert.rejects(
      asActor(cell, actor, (tx) => tx.query(sql)),
      /permission denied/,
    );
  }
  await assert.rejects(
    asActor(cell, actor, (tx) => append(tx, { ...line, actor: "somebody else" })),
    /row-level security/,
  );
});

test("the log of a case is read by those who see the case", async () => {
  const caseId = crypto.randomUUID();
  const colleague = await testColleague(cluster, cell, "caseworker");
  await asActor(cell, actor, async (tx) => {
    await tx.query(
      `insert into work.case_member (case_id, actor, part) select $1, $2, 'owner' where false`,
      [caseId, actor.id],
    );
    await tx.query(
      `insert into work."case" (id, label, place, sector, restricted, opened_at, opened_by) values ($1, 'L1', 'p', 's', false, now(), $2)`,
      [caseId, actor.id],
    );
    await append(tx, { ...line, caseId });
  });
  const seen = () => asActor(cell, colleague, (tx) => entriesOfCase(tx, caseId, 10));
  assert.equal((await seen()).length, 1, "someone must see it, or this test means nothing");
  await asOwner(
    `insert into work.case_member (case_id, actor, part) values ('${caseId}', '${colleague.id}', 'recused')`,
  );
  assert.equal((await seen()).length, 0);
});
