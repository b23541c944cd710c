import assert from "node:assert/strict";
import test from "node:test";
import { noteJourney } from "../../api/journey/settle.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aTalk } from "../../test/factories/journey.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const of = await aPlan(cell, owner);
for (const fields of [["return"], ["housing"]] as const) {
  assert.ok((await givePlace(cell, owner, { ...of, colleague: liv.id, fields }, noon)).ok);
}
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  liv: testDesk(cell, liv),
});

async function get(path: string, language = "en", desk = "owner") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan`;
  return await (await pages.request(at + path, { headers })).text();
}

await aTalk(cell, owner, of);
const words = "Plane on 12 December.";
const journey = { ...of, seen: 0, along: "nobody", words, on: dayOf(noon) } as const;
assert.ok((await noteJourney(cell, owner, journey, noon)).ok);

test("a journey that is written down stands on the first page of the plan and goes along when it is handed over", async () => {
  for (const path of ["", "/hand-over"]) {
    assert.match(
      await get(path),
      /\/return">Going home<\/a>: [^<]*<bdi>Plane on 12 December\./,
      path,
    );
    assert.doesNotMatch(await get(path), /Nothing is open|Nothing is left/, path);
  }
});

test("before a day is set for a journey it says to ask a lawyer, with the way to what changes for who reads the rights", async () => {
  for (const [language, words] of [
    ["en", /Before a day for the journey is set: ask a lawyer\./],
    ["nb", /Før en dag for reisen settes: spør en advokat\./],
  ] as const) {
    assert.match(await get("/return", language), words);
    assert.match(await get("/return/journey", language), words);
  }
  assert.match(await get("/return"), /rights\/what-if"/);
  const part = await get("/return", "en", "liv");
  assert.match(part, /ask a lawyer/, "it is seen");
  assert.doesNotMatch(part, /rights\/what-if"/);
});
