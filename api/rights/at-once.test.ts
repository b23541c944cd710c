import assert from "node:assert/strict";
import test from "node:test";
import { addDays, type Day, dayOf, moment } from "../../domain/time/day.ts";
import type { Promises } from "../../rules/rights/promises.ts";
import { sentence } from "../../rules/rights/words.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { ok } from "../../test/ok.ts";
import { readDeadlines } from "../deadline/read.ts";
import { addPerson } from "../person/person.ts";
import { meetRightDay } from "./day/meet-day.ts";
import { undoRightDay } from "./day/undo-day.ts";
import { makeLetter, readLetter } from "./letter/promise.ts";
import { noteLifeEvent } from "./note-event.ts";
import { readRights } from "./read.ts";
import { askReckoning, reckonDue } from "./reckon.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const outsider = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const today = dayOf(noon);

async function aPerson() {
  const caseId = await anOpenCase(cell, owner);
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "Osp" }, noon));
  const of = { caseId, person };
  await note(of, "police-report", addDays(today, -60));
  await note(of, "case-dropped", addDays(today, -5));
  return of;
}
type Of = Awaited<ReturnType<typeof aPerson>>;

async function note(of: Of, type: "police-report" | "case-dropped", on: Day) {
  ok(await noteLifeEvent(cell, owner, aLifeEvent(of, { type, day: on, source: "document" }), noon));
}
async function listed({ person }: Of, by = owner): Promise<readonly string[]> {
  const { deadlines } = ok(await readDeadlines(cell, by, { whose: "mine", after: null }, today));
  const theirs = deadlines.filter(({ thing }) => thing?.person?.id === person);
  return theirs
    .filter(({ thing }) => thing?.kind === "right-at-once")
    .flatMap(({ thing }) => (thing?.day?.todo ?? []).map(({ what }) => sentence(what, "en")));
}
async function appealOf(of: Of) {
  const { urgent } = ok(await readRights(cell, owner, of, today));
  return { found: urgent.find(({ right }) => right === "drop-appeal") };
}
async function meet(of: Of, day: string) {
  const id = crypto.randomUUID();
  ok(
    await meetRightDay(cell, owner, { ...of, id, day, how: "done", words: "Ringt advokat." }, noon),
  );
  return id;
}
async function letterOf(of: Of): Promise<number> {
  const id = crypto.randomUUID();
  const words = ({ atOnce }: Promises) => atOnce.length;
  ok(await makeLetter(cell, owner, { ...of, id, language: "nb", words }, noon));
  return ok(await readLetter<number>(cell, owner, { ...of, letter: id }, today)).words;
}

test("what cannot wait stands first among the deadlines; done it leaves them and the letter, undone it comes back", async () => {
  const of = await aPerson();
  const all = ok(await readDeadlines(cell, owner, { whose: "mine", after: null }, today));
  assert.equal(all.deadlines[0]?.thing?.kind, "right-at-once");
  assert.match((await listed(of)).join(), /^Ask a lawyer at once whether to appeal the drop/);
  assert.deepEqual(await listed(of, outsider), [], "nobody else's");
  assert.equal(await letterOf(of), 1);
  const { found } = await appealOf(of);
  assert.ok(found?.id, "it is kept under an id");

  const met = await meet(of, found.id);

  assert.deepEqual(await listed(of), []);
  assert.equal(await letterOf(of), 0);
  const after = (await appealOf(of)).found;
  assert.deepEqual([after?.met?.words, after?.met?.by], ["Ringt advokat.", "Ada Lind"]);

  ok(await undoRightDay(cell, owner, { ...of, day: found.id, met, why: "Feil person." }, noon));

  assert.equal((await listed(of)).length, 1);
  const undone = (await appealOf(of)).found;
  assert.deepEqual([undone?.met, undone?.undone[0]?.undone?.why], [null, "Feil person."]);
});

test("dropped once more it is to be asked once more; what was written of the first stays to be read", async () => {
  const of = await aPerson();
  const { found } = await appealOf(of);
  await meet(of, found?.id ?? "");
  assert.deepEqual(await listed(of), []);

  await note(of, "case-dropped", addDays(today, -1));

  assert.equal((await listed(of)).length, 1);
  const again = await appealOf(of);
  assert.equal(again.found?.met, null, "what waits stands first");
  assert.notEqual(again.found?.id, found?.id);
  const { urgent } = ok(await readRights(cell, owner, of, today));
  assert.equal(urgent.find(({ id }) => id === found?.id)?.met?.words, "Ringt advokat.");
});

test("what cannot wait is not done before what it hangs on had happened", async () => {
  const of = await aPerson();
  const { found } = await appealOf(of);
  const on = (days: number) => ({
    ...{ ...of, id: crypto.randomUUID(), day: found?.id ?? "" },
    ...({ how: "done", on: addDays(today, -days), words: null } as const),
  });
  const early = await meetRightDay(cell, owner, on(6), noon);
  assert.deepEqual(early, { ok: false, refused: "right-day.before-it-hangs-on" });
  assert.equal((await appealOf(of)).found?.met, null, "nothing is kept");
  ok(await meetRightDay(cell, owner, on(5), noon));
});

test("the night leaves what waits as it is, and what was done as done", async () => {
  const [waits, isDone] = [await aPerson(), await aPerson()];
  await meet(isDone, (await appealOf(isDone)).found?.id ?? "");
  const idOf = async (of: Of) =>
    ok(await readDeadlines(cell, owner, { whose: "mine", after: null }, today))
      .deadlines.filter(
        ({ thing }) => thing?.person?.id === of.person && thing.kind === "right-at-once",
      )
      .map(({ id, due }) => [id, due]);
  const before = await idOf(waits);
  assert.equal(before.length, 1);
  const later = moment(`${addDays(today, 3)}T12:00:00.000Z`);
  await askReckoning(cell, later, false);
  await reckonDue(
    cell,
    () => later,
    (error) => assert.fail(String(error)),
  );
  assert.deepEqual(await idOf(waits), before, "the same, and of the day it came up");
  assert.deepEqual(await idOf(isDone), []);
});
