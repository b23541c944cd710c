import assert from "node:assert/strict";
import test from "node:test";
import { noteStep } from "../../../api/plan/step.ts";
import { day } from "../../../domain/base/day.ts";
import type { PlanArea } from "../../../domain/plan/field.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aPlan, aStep } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const of = await aPlan(cell, liv);
const pages = testPages(testHouse([cell]), {
  liv: testDesk(cell, liv),
  hanne: testDesk(cell, hanne),
});
const origin = "http://localhost";
const at = `${origin}/cases/${of.caseId}/persons/${of.person}/plan`;

async function get(desk: string, path: string, language = "en") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  return await (await pages.request(at + path, { headers })).text();
}

async function stepOfLiv(field: PlanArea, what: string) {
  const doer = { who: "colleague", id: liv.id } as const;
  const content = aStep({ what, doer, by: day("2026-12-09") });
  const keep = { ...of, thing: crypto.randomUUID(), seen: 0, field, content };
  assert.ok((await noteStep(cell, liv, keep, noon)).ok);
}

test("a handover says what falls to the next, and the plan then says who does it and for whom it was", async () => {
  await stepOfLiv("housing", "Find a room.");
  await stepOfLiv("money", "Ring the bank.");
  const before = await get("liv", "/hand-over");
  assert.equal(before.split("It goes to the next, unless you keep").length, 3);
  assert.match(
    await get("liv", "/hand-over", "nb"),
    /Det går til den neste, hvis du ikke beholder/,
  );
  assert.match(await get("liv", "/steps"), /Who does it: Liv Berg/);
  const handed = await pages.request(`${at}/hand-over`, {
    method: "POST",
    headers: { "x-desk": "liv", host: "localhost", origin },
    body: new URLSearchParams({ to: hanne.id, "must-know": "Ring after four.", keeps: "housing" }),
  });
  assert.equal(handed.status, 303);

  const steps = await get("hanne", "/steps");
  const cards = steps.split("<section");
  const cardOf = (what: string) => cards.find((card) => card.includes(what)) ?? "";
  const [room, bank] = [cardOf("Find a room."), cardOf("Ring the bank.")];
  assert.match(room, /Who does it: Liv Berg/);
  assert.match(bank, /Who does it: Hanne Moen/);
  assert.match(bank, /This was for Liv Berg, who does not see this part now\./);
  assert.match(await get("hanne", "/steps", "nb"), /Dette skulle Liv Berg gjøre/);
  assert.match(await get("hanne", "/copy?field=money"), /Before, it was for Liv Berg\./);
  const then = await get("hanne", "?on=2026-11-25");
  assert.doesNotMatch(then, /This was for Liv Berg/, "as it was written then");
});
