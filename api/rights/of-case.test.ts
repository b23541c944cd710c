import assert from "node:assert/strict";
import test, { mock } from "node:test";
import pg from "pg";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, day, dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { entriesOfCase } from "../../store/log/log.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { givePlace } from "../plan/handover/give.ts";
import { openPlan } from "../plan/open.ts";
import { meetRightDay } from "./day/meet-day.ts";
import { noteLifeAnswer } from "./note-answer.ts";
import { noteLifeEvent } from "./note-event.ts";
import { readRights, readRightsOfCase } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const today = dayOf(noon);

const lines = async (actor: Colleague, caseId: string) =>
  ok(await readRightsOfCase(cell, actor, caseId, today)).persons;

async function another(caseId: string, pseudonym: string) {
  const of = { caseId, person: ok(await addPerson(cell, liv, { caseId, pseudonym }, noon)) };
  ok(await openPlan(cell, liv, of, noon));
  ok(await noteLifeEvent(cell, liv, aLifeEvent(of, { day: day("2026-08-31") }), noon));
  const { days } = ok(await readRights(cell, liv, of, today));
  const id = () => crypto.randomUUID();
  const met = days[0]?.id ?? assert.fail("a day to hold");
  ok(
    await meetRightDay(
      cell,
      liv,
      { ...of, id: id(), day: met, how: "done", on: today, words: null },
      noon,
    ),
  );
  const answer = { question: "origin", answer: "EEA", words: null, on: today } as const;
  ok(await noteLifeAnswer(cell, liv, { ...of, ...answer, source: "told", id: id() }, noon));
  return of;
}

test("the line of each person in a case tells what their own page tells, and nothing of another", async () => {
  const { caseId, person: first } = await aPlan(cell, liv, { label: "Furulia" });
  ok(
    await noteLifeEvent(
      cell,
      liv,
      aLifeEvent({ caseId, person: first }, { day: addDays(today, -20) }),
      noon,
    ),
  );
  const { person: second } = await another(caseId, "Selje");
  const third = ok(await addPerson(cell, liv, { caseId, pseudonym: "Or" }, noon));
  const found = await lines(liv, caseId);
  const lineOf = (person: string) => found.find(({ id }) => id === person);
  for (const { id: person, next, open } of found) {
    const own = ok(await readRights(cell, liv, { caseId, person }, today));
    const nextDay = own.days.find(({ due, met }) => due >= today && met === null) ?? null;
    assert.deepEqual([next, open], [nextDay, own.open.length]);
  }
  const noted = [first, second, third].map((person) => lineOf(person)?.noted);
  assert.deepEqual(noted, [true, true, false]);
  assert.notEqual(lineOf(first)?.next?.due ?? null, null);
  assert.notEqual(lineOf(first)?.next?.due, lineOf(second)?.next?.due);
});

test("the rights of a case are read in as many questions for four persons as for two", async () => {
  const { caseId } = await aPlan(cell, liv, { label: "Furulia" });
  await another(caseId, "Selje");
  const asked = async () => {
    const { mock: seen } = mock.method(pg.Client.prototype, "query");
    const found = await lines(liv, caseId);
    mock.restoreAll();
    return { persons: found.length, questions: seen.callCount() };
  };
  const few = await asked();
  for (let number = 0; number < 2; number += 1) {
    await another(caseId, `Selje ${number}`);
  }
  const many = await asked();
  assert.deepEqual([few.persons, many.persons], [2, 4]);
  assert.ok(few.questions > 2, "they were counted");
  assert.equal(many.questions, few.questions);
});

test("the log says whose rights were read, of each who was shown and of nobody else", async () => {
  const { caseId, person: first } = await aPlan(cell, liv, { label: "Furulia" });
  const { person: second } = await another(caseId, "Selje");
  const logged = async (actor: Colleague) => {
    const entries = await asActor(cell, liv, (tx) => entriesOfCase(tx, caseId, 1000));
    return entries
      .filter((entry) => entry.actor === actor.id)
      .filter(({ verb }) => verb === "rights.read" || verb === "case.read")
      .map(({ verb, record }) => (verb === "rights.read" ? record : verb))
      .toSorted();
  };
  const before = await logged(liv);
  await lines(liv, caseId);
  assert.deepEqual(await logged(liv), [...before, first, second].toSorted());
  const give = { caseId, person: second, colleague: hanne.id };
  ok(await givePlace(cell, liv, { ...give, fields: ["housing"] }, noon));
  assert.ok((await lines(hanne, caseId)).every(({ seen }) => !seen));
  assert.deepEqual(await logged(hanne), ["case.read"], "the pseudonyms were read, no right");
  ok(await givePlace(cell, liv, { ...give, fields: ["law"] }, noon));
  const seen = (await lines(hanne, caseId)).filter((line) => line.seen);
  assert.deepEqual(
    seen.map(({ id }) => id),
    [second],
  );
  assert.deepEqual(await logged(hanne), ["case.read", second].toSorted());
});
