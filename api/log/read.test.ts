import assert from "node:assert/strict";
import test, { mock } from "node:test";
import pg from "pg";
import type { Colleague } from "../../domain/access/actor.ts";
import { day, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { ok } from "../../test/ok.ts";
import { addPerson, namePerson } from "../person/person.ts";
import { givePlace } from "../plan/handover/give.ts";
import { openPlan } from "../plan/open.ts";
import { readPlan } from "../plan/read.ts";
import { meetRightDay } from "../rights/day/meet-day.ts";
import { makeLetter } from "../rights/letter/promise.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { readCaseLog } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const today = dayOf(noon);

async function told(actor: Colleague, caseId: string): Promise<ReadonlySet<string>> {
  const { lines } = ok(await readCaseLog(cell, actor, caseId));
  return new Set(
    lines
      .filter(({ verb }) => /^(refused\.)?(rights|plan|person)\./.test(verb))
      .map(({ verb, person }) => `${verb}: ${person ?? "–"}`),
  );
}

async function aLife(of: { readonly caseId: string; readonly person: string }) {
  const id = () => crypto.randomUUID();
  ok(await namePerson(cell, liv, { ...of, name: "Somebody" }));
  ok(await noteLifeEvent(cell, liv, aLifeEvent(of, { day: day("2026-08-31") }), noon));
  const { days } = ok(await readRights(cell, liv, of, today));
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
  ok(
    await makeLetter(cell, liv, { ...of, id: id(), language: "pl", words: () => ["Words."] }, noon),
  );
  ok(await readPlan(cell, liv, of, today));
}

const verbs = {
  rights: ["rights.note", "rights.read", "rights.promise"],
  plan: ["plan.open", "plan.read"],
  name: ["person.name"],
} as const;

const lines = (kinds: readonly (keyof typeof verbs)[], whom: string) =>
  kinds.flatMap((kind) => verbs[kind].map((verb) => `${verb}: ${whom}`));

test("the log names whom an entry is about to whoever sees that part of them, and to nobody else", async () => {
  const of = await aPlan(cell, liv);
  await aLife(of);
  const { caseId } = of;
  assert.deepEqual(
    await told(liv, caseId),
    new Set([...lines(["rights", "plan", "name"], "Alm"), "person.add: –"]),
  );
  const helper = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "member" });
  assert.deepEqual(
    await told(helper, caseId),
    new Set([...lines(["rights", "plan"], "–"), "person.name: Alm", "person.add: –"]),
  );
  const give = { ...of, colleague: helper.id };
  ok(await givePlace(cell, liv, { ...give, fields: ["housing"] }, noon));
  const some = await told(helper, caseId);
  for (const line of [...lines(["rights"], "–"), ...lines(["plan"], "Alm")]) {
    assert.ok(some.has(line), line);
  }
  assert.ok(!lines(["rights"], "Alm").some((line) => some.has(line)));
  ok(await givePlace(cell, liv, { ...give, fields: ["law"] }, noon));
  const all = await told(helper, caseId);
  assert.ok(lines(["rights"], "Alm").every((line) => all.has(line)));
  const outside = await aColleagueWith(cluster, cell, "supervisor", { caseId, part: null });
  assert.deepEqual(
    [...(await told(outside, caseId))].filter((line) => line.endsWith("Alm")),
    [],
    "without a part nobody hears that there is a name",
  );
});

test("what was refused is named no further than what was done", async () => {
  const of = await aPlan(cell, liv);
  const helper = await aColleagueWith(cluster, cell, "caseworker", {
    caseId: of.caseId,
    part: "member",
  });
  assert.ok(!(await readRights(cell, helper, of, today)).ok);
  assert.ok((await told(liv, of.caseId)).has("refused.rights.read: Alm"));
  assert.ok((await told(helper, of.caseId)).has("refused.rights.read: –"));
});

test("a person of another case is never named, whatever was asked for", async () => {
  const of = await aPlan(cell, liv);
  const other = await aPlan(cell, liv);
  assert.ok(!(await readRights(cell, liv, { ...other, caseId: of.caseId }, today)).ok);
  assert.ok((await told(liv, of.caseId)).has("rights.read: –"));
});

test("the log is read in as many questions for three persons as for one", async () => {
  const of = await aPlan(cell, liv);
  await aLife(of);
  const asked = async () => {
    const { mock: seen } = mock.method(pg.Client.prototype, "query");
    const read = await told(liv, of.caseId);
    mock.restoreAll();
    return { told: read.size, questions: seen.callCount() };
  };
  const few = await asked();
  for (const pseudonym of ["Or", "Selje"]) {
    const person = ok(await addPerson(cell, liv, { ...of, pseudonym }, noon));
    ok(await openPlan(cell, liv, { ...of, person }, noon));
    await aLife({ ...of, person });
  }
  const many = await asked();
  assert.ok(many.told > few.told && few.questions > 2, "more was told, and it was counted");
  assert.equal(many.questions, few.questions);
});
