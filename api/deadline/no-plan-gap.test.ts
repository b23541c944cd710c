import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, dayOf, moment } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { addPerson } from "../person/person.ts";
import { openPlan } from "../plan/open.ts";
import { readGaps } from "./gap.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const ada = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const turid = await testColleague(cluster, cell, "supervisor", "Turid Foss");
const pages = testPages(testHouse([cell]), { liv: testDesk(cell, liv) });
const today = dayOf(noon);
const longAgo = moment(`${addDays(today, -30)}T09:00:00Z`);

const marks = { counselAfter: null, lettersAfter: null, unfollowedAfter: null };
const namesFor = async (actor: Colleague) => {
  const read = await readGaps(cell, actor, { whose: "ours", ...marks }, today);
  assert.ok(read.ok);
  return read.value.unfollowed.lines.map(({ person, hasPlan }) => [person.pseudonym, hasPlan]);
};

test("whoever has been in a case for four weeks without a plan stands there, for who has a part in it or leads, once the agency works with plans", async () => {
  const { caseId } = await aPlan(cell, liv, { at: moment(noon) });
  const add = async (pseudonym: string, at: typeof longAgo) => {
    const added = await addPerson(cell, liv, { caseId, pseudonym }, at);
    assert.ok(added.ok);
    return added.value;
  };
  const person = await add("Bjørk", longAgo);
  await add("Selje", moment(noon));
  assert.deepEqual(await namesFor(liv), [["Bjørk", false]], "and nobody who came today");
  assert.deepEqual(await namesFor(turid), [["Bjørk", false]]);
  assert.deepEqual(await namesFor(ada), [], "no part in the case");
  const headers = { host: "localhost", "accept-language": "nb", "x-desk": "liv" };
  const page = await (await pages.request("/deadlines", { headers })).text();
  assert.match(page, /Ingen plan ennå\. Med i saken siden 26\. oktober 2026/);
  assert.ok(page.includes(`href="/cases/${caseId}/plans"`));
  assert.ok((await openPlan(cell, liv, { caseId, person }, moment(noon))).ok);
  assert.deepEqual(await namesFor(liv), []);
});
