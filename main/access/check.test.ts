import assert from "node:assert/strict";
import test from "node:test";
import { asAdmin } from "../../store/cluster.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { checkReach } from "./check.ts";

const cluster = await testCluster();
const [police, shelter] = [await testCell(cluster, "police"), await testCell(cluster, "shelter")];
const liv = await testColleague(cluster, shelter, "caseworker");
const { caseId, plan } = await aPlan(shelter, liv, { restricted: true });

const check = (rebuild: boolean) => checkReach(cluster, [police, shelter], rebuild);

for (const [what, sql] of [
  [
    "a row too many",
    "insert into access.reach select case_id, gen_random_uuid(), bits, opened_at from access.reach",
  ],
  ["a row too few", "delete from access.reach"],
  ["other bits", "update access.reach set bits = 0"],
  ["other fields of a plan", "update access.reach_plan set bits = 0"],
] as const) {
  test(`${what} is found in its cell and case, and put right by reckoning anew`, async () => {
    assert.equal((await check(false)).wrong, 0);
    await asAdmin(cluster, shelter.id, (client) => client.query(sql));
    const { lines, wrong } = await check(false);
    assert.equal(wrong, 1);
    assert.deepEqual(
      lines.filter((line) => line.includes("WRONG")),
      [`shelter: WRONG in case ${caseId}`],
    );
    assert.equal((await check(true)).wrong, 0);
  });
}

test("what came in and is not among what waits is found, and put right", async () => {
  const incoming = crypto.randomUUID();
  await asAdmin(cluster, police.id, async (client) => {
    await client.query(
      `with kept as (insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
                     values ($1, 'in', 'shelter', $1, 1, 'report', 'x', now()) returning id)
       insert into work.incoming (id, kind, sender, content, came_at, named, document)
       select id, 'report', 'shelter', '{}', now(), false, id from kept`,
      [incoming],
    );
    await client.query("delete from work.waiting");
  });
  const { lines, wrong } = await check(false);
  assert.equal(wrong, 1);
  assert.ok(lines.includes(`police: WRONG in the inbox: ${incoming}`));
  assert.equal((await check(true)).wrong, 0);
});

test("what is written while a trigger is off is found", async () => {
  await asAdmin(cluster, shelter.id, async (client) => {
    await client.query("alter table work.plan_place disable trigger reach_insert");
    await client.query(
      `insert into work.plan_place (id, plan, colleague, field, holds, given_at, given_by)
       values (gen_random_uuid(), $1, $2, 'law', false, now(), $2)`,
      [plan, liv.id],
    );
    await client.query("alter table work.plan_place enable trigger reach_insert");
  });
  assert.equal((await check(false)).wrong, 1);
  assert.equal((await check(true)).wrong, 0);
});
