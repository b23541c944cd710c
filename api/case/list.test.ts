import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, type Day, day, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { givePlace } from "../plan/handover/give.ts";
import { meetRightDay } from "../rights/day/meet-day.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { keepSearch } from "../search/find.ts";
import { listCases } from "./list.ts";
import { listOwnCases } from "./own.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const today = dayOf(noon);

test("one’s own cases are found by label, work or pseudonym, by a number that is nothing to another; no sign is a pattern", async () => {
  const [me, other] = [await testColleague(cluster, cell, "caseworker"), owner];
  const mine = await anOpenCase(cell, me, { label: "K-QX0W-0001", place: "Granli" });
  const theirs = await anOpenCase(cell, other, { label: "K-QX0W-0002" });
  ok(await addPerson(cell, me, { caseId: mine, pseudonym: "Marihånd" }, noon));
  const names = { cleaning: ["Renhold", "Cleaning"] };
  for (const [words, expected] of [
    ...["qx0w", "GRANLI", "MARIHÅND", "renhold"].map((typed) => [typed, [mine]] as const),
    ...["%", "K_QX0W", "nattfiol"].map((typed) => [typed, []] as const),
  ]) {
    const number = ok(await keepSearch(cell, me, words));
    const found = ok(await listOwnCases(cell, me, number, names));
    assert.deepEqual([found.words, found.cases.map(({ id }) => id)], [words, expected]);
    const hers = ok(await listOwnCases(cell, other, number, names));
    assert.ok(
      hers.words === "" && hers.cases.some(({ id }) => id === theirs),
      "as if not searched",
    );
  }
});

async function lines(actor: Colleague, on: Day = today) {
  const listed = await listCases(cell, actor, { after: null }, on);
  assert.ok(listed.ok);
  return listed.value.cases;
}

const isUrgent = async (caseId: string, on: Day = today, actor = owner) =>
  (await lines(actor, on)).find(({ id }) => id === caseId)?.urgent;

type Of = Pick<Awaited<ReturnType<typeof aPlan>>, "caseId" | "person">;
type Event = Parameters<typeof aLifeEvent>[1];

async function note(of: Of, ...events: readonly Event[]) {
  for (const event of events) {
    assert.ok((await noteLifeEvent(cell, owner, aLifeEvent(of, event), noon)).ok);
  }
}

async function rights(of: Of) {
  const read = await readRights(cell, owner, of, today);
  assert.ok(read.ok);
  return read.value;
}

const dropped = [
  { type: "police-report", day: addDays(today, -60), source: "document" },
  { type: "case-dropped", day: addDays(today, -5), source: "document" },
] as const;

test("a case is urgent from a week before a day of the law until it is written as done, and not before", async () => {
  const of = await aPlan(cell, owner);
  assert.equal(await isUrgent(of.caseId), false);
  await note(of, { until: day("2027-05-20") });
  const [first] = (await rights(of)).days;
  assert.ok(first !== undefined, "there must be a day, or this test means nothing");
  const { due, id } = first;
  for (const [days, urgent] of [
    [-8, false],
    [-7, true],
    [0, true],
    [1, true],
    [90, true],
  ] as const) {
    assert.equal(await isUrgent(of.caseId, addDays(due, days)), urgent, `${days} days`);
  }
  assert.ok(id !== null);
  const met = { ...of, id: crypto.randomUUID(), day: id, how: "done", words: null } as const;
  assert.ok((await meetRightDay(cell, owner, met, noon)).ok);
  assert.equal(await isUrgent(of.caseId, due), false);
});

test("a case where something cannot wait is urgent until it is done; one that is not ours to read tells nothing, nor by its place", async () => {
  const before = await anOpenCase(cell, owner);
  const of = await aPlan(cell, owner);
  const after = await anOpenCase(cell, owner);
  const helper = await testColleague(cluster, cell, "caseworker", "Liv Berg");
  const places = async () => (await lines(helper)).map(({ id }) => id);
  const placed = await places();
  await note(of, ...dropped);
  assert.equal(await isUrgent(of.caseId), true);
  assert.deepEqual([await isUrgent(before), await isUrgent(after)], [false, false]);

  const place = { ...of, colleague: helper.id };
  assert.ok((await givePlace(cell, owner, { ...place, fields: ["housing"] }, noon)).ok);
  assert.equal(await isUrgent(of.caseId, today, helper), false);
  assert.deepEqual(await places(), placed);
  assert.ok((await givePlace(cell, owner, { ...place, fields: ["law"] }, noon)).ok);
  assert.equal(await isUrgent(of.caseId, today, helper), true, "with the field of law it is");
  assert.deepEqual(await places(), placed);

  for (const { id } of (await rights(of)).urgent) {
    const met = {
      ...of,
      id: crypto.randomUUID(),
      day: id ?? "",
      how: "done",
      words: null,
    } as const;
    assert.ok((await meetRightDay(cell, owner, met, noon)).ok);
  }
  assert.equal(await isUrgent(of.caseId), false);
});

test("who may list cases and not read rights is told nothing of what is urgent", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Osp" }, noon);
  assert.ok(person.ok);
  const officer = await testColleague(cluster, cell, "officer", "Odd Moe");
  await note({ caseId, person: person.value }, ...dropped);
  assert.equal(await isUrgent(caseId), true);
  assert.equal(await isUrgent(caseId, today, officer), false);
});

test("which cases one may give to another is told of each: one's own, and to who leads also others' that they are a part of", async () => {
  const mine = await anOpenCase(cell, owner);
  const shut = await aPlan(cell, owner, { restricted: true });
  const { caseId } = shut;
  const leads = async (part: "member" | null) =>
    await aColleagueWith(cluster, cell, "supervisor", { caseId, part });
  const [member, helper] = [await leads("member"), await leads(null)];
  const place = { ...shut, colleague: helper.id };
  assert.ok((await givePlace(cell, owner, { ...place, fields: ["law"] }, noon)).ok);
  const other = await testColleague(cluster, cell, "caseworker");
  const gives = async (actor: Colleague, id: string) =>
    (await lines(actor)).find((line) => line.id === id)?.mayGive;
  assert.deepEqual([await gives(owner, mine), await gives(owner, caseId)], [true, true]);
  assert.deepEqual([await gives(other, mine), await gives(other, caseId)], [false, undefined]);
  assert.deepEqual([await gives(member, mine), await gives(member, caseId)], [true, true]);
  assert.deepEqual([await gives(helper, mine), await gives(helper, caseId)], [true, false]);
});
