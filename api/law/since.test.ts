import assert from "node:assert/strict";
import test, { mock } from "node:test";
import pg from "pg";
import { day } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { casesTouched } from "./since.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");

const today = day("2026-11-25");
const touched = async (reader: Awaited<ReturnType<typeof testColleague>>) =>
  ok(await casesTouched(cell, reader, new Set(["reflection-permit"]), today));

const happened = {
  granted: [["reflection-permit-granted", "2026-10-01"]],
  over: [["reflection-permit-granted", "2026-01-01"]],
  left: [
    ["found", "2026-03-01"],
    ["left-country", "2026-05-01"],
  ],
} as const;

async function aCase(
  reader: Awaited<ReturnType<typeof testColleague>>,
  what: keyof typeof happened,
) {
  const caseId = await anOpenCase(cell, reader, { label: what });
  const person = ok(await addPerson(cell, reader, { caseId, pseudonym: what }, noon));
  for (const [type, on] of happened[what]) {
    ok(
      await noteLifeEvent(
        cell,
        reader,
        aLifeEvent({ caseId, person }, { type, day: day(on) }),
        noon,
      ),
    );
  }
}

test("a right that holds, and one that did not by the old words, are listed with their state; one that has ended is not", async () => {
  const reader = await testColleague(cluster, cell, "caseworker");
  for (const what of ["granted", "over", "left"] as const) {
    await aCase(reader, what);
  }
  const { cases } = await touched(reader);
  assert.deepEqual(
    cases
      .flatMap(({ label, persons }) =>
        persons.map(({ rights }) => [label, ...rights.map(({ state }) => state)]),
      )
      .toSorted(),
    [
      ["granted", "holds"],
      ["left", "none"],
    ],
  );
});

test("six cases are asked of as one is", async () => {
  const reader = await testColleague(cluster, cell, "caseworker");
  const asked = async () => {
    const { mock: seen } = mock.method(pg.Client.prototype, "query");
    const { cases } = await touched(reader);
    mock.restoreAll();
    return { cases: cases.length, questions: seen.callCount() };
  };
  await aCase(reader, "granted");
  const one = await asked();
  for (let count = 1; count < 6; count += 1) {
    await aCase(reader, "granted");
  }
  const six = await asked();
  assert.deepEqual([one.cases, six.cases], [1, 6]);
  assert.equal(six.questions, one.questions);
  assert.ok(six.questions > 5, "the scan must see them, or this means nothing");
});
