import assert from "node:assert/strict";
import test from "node:test";
import { joinColleague } from "../../../api/case/join.ts";
import { handOver } from "../../../api/plan/handover/hand-over.ts";
import { readPlan } from "../../../api/plan/read.ts";
import { stepAside } from "../../../api/recusal/step-aside.ts";
import { undoRecusal } from "../../../api/recusal/undo.ts";
import type { Colleague } from "../../../domain/access/actor.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { daysAfterNoon } from "../../../test/factories/case.ts";
import { aPlan } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";
import { rowsOf } from "../../../test/page.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const mate = await testColleague(cluster, cell, "caseworker", "Bo Ås");
const elsewhere = await testColleague(cluster, cell, "caseworker", "Odd Moe");
const leader = await testColleague(cluster, cell, "supervisor", "Turid Foss");
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  mate: testDesk(cell, mate),
  elsewhere: testDesk(cell, elsewhere),
  leader: testDesk(cell, leader),
});

const read = async (desk: string, path: string, language = "en") => {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  return await (await pages.request(`http://localhost${path}`, { headers })).text();
};
const onWork = async (desk: string) =>
  rowsOf(await read(desk, "/work")).filter(({ kind }) => kind === "to-hand-on");
type Of = Awaited<ReturnType<typeof aPlan>>;
const listed = (desk: string, { caseId }: Of) => read(desk, `/cases/${caseId}/plans`);
const aside = async (who: Colleague, { caseId }: Of) =>
  assert.ok(
    (await stepAside(cell, who, { from: { kind: "case", id: caseId }, colleague: null }, noon)).ok,
  );
const hand = (from: Colleague, of: Of, to: Colleague) =>
  handOver(cell, from, { ...of, to: to.id, mustKnow: "Ring after four.", keeps: [] }, noon);

test("who owns the case and who leads read that whoever has a plan stepped aside, until it is handed on; nobody else does", async () => {
  const of = await aPlan(cell, owner, { label: "Granlia" });
  const at = `/cases/${of.caseId}/persons/${of.person}/plan`;
  await joinColleague(cell, owner, { caseId: of.caseId, colleague: mate.id });
  assert.ok((await hand(owner, of, mate)).ok);
  for (const path of [`/cases/${of.caseId}/plans`, at]) {
    assert.doesNotMatch(await read("owner", path), /The plan needs another/, path);
  }
  assert.deepEqual(await onWork("owner"), []);
  await aside(mate, of);
  for (const desk of ["owner", "leader"]) {
    const [line, ...more] = await onWork(desk);
    assert.deepEqual([line?.href, more], [`/cases/${of.caseId}/plans`, []], desk);
    assert.match(line?.html ?? "", /Bo Ås has stepped aside/, desk);
    const link = new RegExp(`href="/cases/${of.caseId}/plans">The plan of [^<]*, Granlia`);
    assert.match(await read(desk, "/deadlines"), link, "where a plan is looked for too");
    assert.match(await listed(desk, of), /The plan needs another/, desk);
  }
  assert.match(await read("owner", at, "nb"), /Bo Ås har planen, men har trådt til side fra saken/);
  assert.match(await listed("owner", of), /Ask one who leads and has a part in the case/);
  for (const desk of ["mate", "elsewhere"]) {
    assert.doesNotMatch(await read(desk, "/deadlines"), /The plan needs another/, desk);
    assert.deepEqual(await onWork(desk), [], desk);
    assert.doesNotMatch(await listed(desk, of), /The plan needs another/, desk);
  }

  await joinColleague(cell, owner, { caseId: of.caseId, colleague: leader.id });
  assert.match(await listed("leader", of), /plan\/hand-over">Hand the plan over/);
  const back = { from: { kind: "case", id: of.caseId }, colleague: mate.id } as const;
  assert.ok((await undoRecusal(cell, leader, back, daysAfterNoon(1))).ok);
  assert.doesNotMatch(await listed("owner", of), /The plan needs another/, "let back in");
});

test("whoever the case falls to hands the plan on that the one who stepped aside had", async () => {
  const of = await aPlan(cell, owner, { label: "Solbakken" });
  await aside(owner, of);
  const waits = async () =>
    (await onWork("leader")).some(({ href }) => href === `/cases/${of.caseId}/plans`);
  assert.ok(await waits());
  assert.match(await listed("leader", of), /plan\/hand-over">Hand the plan over/);
  const handed = await hand(leader, of, elsewhere);
  assert.ok(handed.ok, handed.ok ? "" : handed.refused);
  assert.ok(!(await waits()));
  const theirs = await readPlan(cell, elsewhere, of, dayOf(noon));
  assert.ok(theirs.ok && theirs.value.access.coordinates && !theirs.value.plan.holderAside);
});
