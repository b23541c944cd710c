import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertGiven } from "../../store/case/given.ts";
import { asAdmin, asKeeper } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { ok } from "../../test/ok.ts";
import { listCases } from "../case/list.ts";
import { readCase } from "../case/read.ts";
import { givePlace } from "../plan/handover/give.ts";
import { handOverCase, handOverCases, readGiving } from "./hand-over.ts";
import { stepAside } from "./step-aside.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const [ada, bo, cato] = await Promise.all([
  testColleague(cluster, cell, "caseworker", "Ada Lind"),
  testColleague(cluster, cell, "caseworker", "Bo Ås"),
  testColleague(cluster, cell, "caseworker", "Cato Vik"),
]);
const lead = await testColleague(cluster, cell, "supervisor", "Dag Moe");
const analyst = await testColleague(cluster, cell, "analyst", "Eva Li");

const give = async (by: Colleague, caseId: string, to: Colleague, had?: Colleague) => {
  const wish = { caseId, colleague: to.id, ...(had !== undefined && { had: had.id }) };
  const given = await handOverCase(cell, by, wish, noon);
  return given.ok ? "given" : given.refused;
};
const partOf = async (who: Colleague, caseId: string) => {
  const read = await readCase(cell, who, caseId);
  return read.ok ? read.value.access.part : read.refused;
};
const rowsOf = async (sql: string, values: readonly unknown[]) =>
  await asAdmin(cluster, cell.id, async (client) => (await client.query(sql, [...values])).rows);

test("an owner gives a restricted case to a colleague, who owns it and is told; who had it stays in it", async () => {
  const caseId = await anOpenCase(cell, ada, { restricted: true });
  assert.equal(await partOf(bo, caseId), "case.not-found");
  assert.equal(await give(ada, caseId, bo), "given");
  assert.equal(await partOf(bo, caseId), "owner");
  assert.equal(await partOf(ada, caseId), "member");
  const told = await rowsOf("select what from work.news where case_id = $1", [caseId]);
  assert.deepEqual(told, [{ what: "falls" }]);
  const logged = await rowsOf(
    "select actor, record from log.entry where case_id = $1 and verb = 'case.hand-over'",
    [caseId],
  );
  assert.deepEqual(logged, [{ actor: ada.id, record: bo.id }]);
  const mine = ok(await listCases(cell, bo, { show: "mine", after: null }, dayOf(noon)));
  assert.deepEqual(
    mine.cases.map(({ id, owner }) => [id, owner.name]),
    [[caseId, "Bo Ås"]],
  );
});

test("sent twice or late it is told so, and nothing moves", async () => {
  const caseId = await anOpenCase(cell, ada);
  assert.equal(await give(ada, caseId, bo, ada), "given");
  assert.equal(await give(ada, caseId, bo, ada), "case.already-theirs");
  assert.equal(await give(lead, caseId, cato, ada), "case.other-owner");
  assert.equal(await give(ada, caseId, cato), "case.not-owner");
  assert.equal(await partOf(bo, caseId), "owner");
  assert.equal(await give(lead, caseId, cato, bo), "given");
  assert.equal(await partOf(cato, caseId), "owner");
});

test("it goes to no one who stepped aside, has left, or works on no cases", async () => {
  const caseId = await anOpenCase(cell, ada);
  const from = { kind: "case", id: caseId } as const;
  ok(await stepAside(cell, bo, { from, colleague: null }, noon));
  const gone = await testColleague(cluster, cell, "caseworker", "Finn By");
  await asKeeper(cluster, cell.id, async (client) => {
    await client.query("update access.colleague set ended = '2026-11-20' where id = $1", [gone.id]);
  });
  assert.equal(await give(ada, caseId, bo), "case.owner-aside");
  assert.equal(await give(ada, caseId, gone), "case.cannot-own");
  assert.equal(await give(ada, caseId, analyst), "case.cannot-own");
  for (const to of [bo, gone, analyst]) {
    const past = { caseId, by: ada.id, had: ada.id, to: to.id, at: noon };
    await assert.rejects(
      asActor(cell, ada, (tx) => insertGiven(tx, past)),
      /who may have it/,
    );
  }
  const late = { caseId, by: ada.id, had: bo.id, to: cato.id, at: noon };
  await assert.rejects(
    asActor(cell, ada, (tx) => insertGiven(tx, late)),
    /who owns it/,
  );
});

test("the database lets no one give a case that is not theirs, nor a supervisor one that they see by a plan alone", async () => {
  const open = await anOpenCase(cell, ada);
  const of = await aPlan(cell, ada, { restricted: true });
  ok(await givePlace(cell, ada, { ...of, colleague: lead.id, fields: ["law"] }, noon));
  assert.notEqual(await partOf(lead, of.caseId), "case.not-found", "they do see it");
  assert.equal(await give(lead, of.caseId, lead), "not-permitted");
  for (const [who, caseId] of [
    [bo, open],
    [lead, of.caseId],
  ] as const) {
    const past = { caseId, by: who.id, had: ada.id, to: who.id, at: noon };
    await assert.rejects(
      asActor(cell, who, (tx) => insertGiven(tx, past)),
      /row-level security/,
    );
  }
});

test("of several each is answered by itself, and what cannot be given holds up no other", async () => {
  const [own, restricted] = [
    await anOpenCase(cell, ada),
    await anOpenCase(cell, bo, { restricted: true }),
  ];
  const wish = {
    case: [`${restricted}.${bo.id}`, `${own}.${ada.id}`, `${own}.${ada.id}`],
    colleague: cato.id,
  };
  assert.deepEqual(ok(await handOverCases(cell, ada, wish, noon)), [
    { id: restricted, refused: "case.not-found" },
    { id: own, refused: null },
  ]);
  assert.equal(await partOf(cato, own), "owner");
});

test("a case is given to people alone: neither offered to nor taken by a system, and not offered to oneself", async () => {
  const machine = await testColleague(cluster, cell, "caseworker", "Archive");
  await asKeeper(cluster, cell.id, async (client) => {
    await client.query("update access.colleague set system = true where id = $1", [machine.id]);
  });
  const caseId = await anOpenCase(cell, ada);
  const { colleagues } = ok(await readGiving(cell, ada, [caseId]));
  const offered = colleagues.map(({ name }) => name);
  assert.ok(offered.includes("Bo Ås"));
  assert.deepEqual([offered.includes("Archive"), offered.includes("Ada Lind")], [false, false]);
  assert.equal(await give(ada, caseId, machine), "case.cannot-own");
});
