import assert from "node:assert/strict";
import test from "node:test";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, seen } from "../../test/factories/case.ts";
import { deedsOf } from "../case/next-step.ts";
import { addObservation } from "../case/observe.ts";
import { readCase } from "../case/read.ts";
import { answerAges } from "../safeguard/answer-ages.ts";
import { readWork } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const owner = await testColleague(cluster, cell, "caseworker");
const { factors } = loadLaw();
const today = dayOf(noon);

const aCaseWith = async (fact: ObservedFact, label: string) => {
  const caseId = await anOpenCase(cell, owner, { label });
  const told = { caseId, source: "talk", verified: false, words: null, facts: [fact] } as const;
  assert.ok((await addObservation(cell, owner, factors, told, noon)).ok);
  return caseId;
};

const onWork = async (of: string) => {
  const read = await readWork(cell, owner, today);
  assert.ok(read.ok);
  return read.value.todos.groups.flatMap(({ group, open, more }) =>
    [...open, ...more]
      .filter(({ caseId }) => caseId === of)
      .map(({ task, since }) => `${group} ${task.kind} ${since}`),
  );
};

const firstDeed = async (of: string) => {
  const read = await readCase(cell, owner, of);
  assert.ok(read.ok);
  return deedsOf(read.value, owner, today)[0]?.deed;
};

test("what cannot wait in a case is first in the case, and a line of Work with since when", async () => {
  const danger = await aCaseWith(seen("power.threats_of_violence", 2), "Granli");
  const child = await aCaseWith(seen("sub.minor"), "Furulia");
  const age = await anOpenCase(cell, owner, { label: "Solbakken" });
  const notKnown = { caseId: age, says: "not-known", basis: null, words: null } as const;
  assert.ok((await answerAges(cell, owner, notKnown, noon)).ok);
  for (const [of, kind] of [
    [danger, "danger"],
    [child, "child"],
    [age, "ask-age"],
  ] as const) {
    assert.equal(await firstDeed(of), kind);
    assert.equal((await onWork(of))[0], `at-once ${kind} ${today}`);
  }
});

test("threats below the level of danger do not come first", async () => {
  const of = await aCaseWith(seen("power.threats_of_violence", 1), "Moa");
  assert.deepEqual(await onWork(of), []);
  assert.notEqual(await firstDeed(of), "danger");
});
