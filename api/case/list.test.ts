import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, type Day, day, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { addPerson, namePerson } from "../person/person.ts";
import { givePlace } from "../plan/handover/give.ts";
import { meetRightDay } from "../rights/day/meet-day.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { listCases } from "./list.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const today = dayOf(noon);

const found = async (actor: Colleague, words: string, after: string | null = null) => {
  const asked = { search: { words, sectors: [] }, after };
  const listed = await listCases(cell, actor, asked, today);
  assert.ok(listed.ok);
  return listed.value.cases.map(({ id }) => id);
};

test("a case is found by a pseudonym in it by those who see it in the list, and by nobody else", async () => {
  const [one, other] = [await anOpenCase(cell, owner), await anOpenCase(cell, owner)];
  const restricted = await anOpenCase(cell, owner, { restricted: true });
  for (const [caseId, pseudonym] of [
    [one, "Marihånd"],
    [other, "Nattfiol"],
    [restricted, "Marinøkkel"],
  ] as const) {
    const added = await addPerson(cell, owner, { caseId, pseudonym }, noon);
    assert.ok(added.ok);
    const named = { caseId, person: added.value, name: "Zyxa Canaryname" };
    assert.ok((await namePerson(cell, owner, named)).ok);
  }
  assert.deepEqual(await found(owner, "MARIHÅND"), [one]);
  assert.deepEqual((await found(owner, "mari")).toSorted(), [one, restricted].toSorted());
  assert.deepEqual(await found(owner, "%"), [], "no sign is a pattern");
  assert.deepEqual(await found(owner, "Canaryname"), [], "a name is never searched");
  const member = await aColleagueWith(cluster, cell, "caseworker", {
    caseId: one,
    part: "member",
  });
  assert.deepEqual(await found(member, "mari"), [one]);
  assert.deepEqual(await found(member, "nattfiol"), [other], "as the list shows it");
  const aside = await aColleagueWith(cluster, cell, "supervisor", { caseId: one, part: "recused" });
  const outside = await aColleagueWith(cluster, cell, "supervisor", { caseId: one, part: null });
  assert.deepEqual(await found(outside, "mari"), [one], "and never the restricted one");
  assert.deepEqual(await found(aside, "mari"), []);
});

async function lines(actor: Colleague, on: Day = today) {
  const listed = await listCases(cell, actor, { search: null, after: null }, on);
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
