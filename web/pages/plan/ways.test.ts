import assert from "node:assert/strict";
import test from "node:test";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aPlan } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const of = await aPlan(cell, owner);
const pages = testPages(testHouse([cell]), { owner: testDesk(cell, owner) });

for (const [language, decides] of [
  ["en", "They decide for themselves whom they help: ring and ask."],
  ["nb", "De bestemmer selv hvem de hjelper: ring og spør."],
] as const) {
  test(`each way begins with who helps and the number; without a right it says to ring and ask: ${language}`, async () => {
    const headers = { "x-desk": "owner", host: "localhost", "accept-language": language };
    const address = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan/ways`;
    const page = await (await pages.request(address, { headers })).text();
    const wayOf = (id: string) =>
      page.split("<h2 ").find((part) => part.startsWith(`id="${id}"`)) ?? "";
    const advice = wayOf("union-and-law");
    assert.ok(advice.includes(decides));
    assert.ok(advice.indexOf('href="tel:') < advice.indexOf(decides), "the number comes first");
    const wages = wayOf("wages");
    assert.ok(wages.indexOf('href="tel:') > 0 && wages.indexOf('href="tel:') < wages.indexOf("§"));
    assert.ok(!wages.includes(decides));
  });
}
