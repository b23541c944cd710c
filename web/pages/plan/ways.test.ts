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
  ["en", "They decide for themselves whom they help: ring or write to them, and ask."],
  ["nb", "De bestemmer selv hvem de hjelper: ring eller skriv til dem, og spør."],
] as const) {
  test(`each way begins with who helps and how to reach them; without a right it says to ask: ${language}`, async () => {
    const headers = { "x-desk": "owner", host: "localhost", "accept-language": language };
    const address = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan/ways`;
    const page = await (await pages.request(address, { headers })).text();
    const wayOf = (id: string) =>
      page.split("<h2 ").find((part) => part.startsWith(`id="${id}"`)) ?? "";
    for (const [id, reach] of [
      ["safe-housing", 'href="tel:'],
      ["union-and-law", 'href="https:'],
    ] as const) {
      const way = wayOf(id);
      const [at, said] = [way.indexOf(reach), way.indexOf(decides)];
      assert.ok(at > 0 && at < way.indexOf("<details"), `${id}: how to reach them is not folded`);
      assert.ok(at < said, `${id}: who helps comes first`);
    }
    const wages = wayOf("wages");
    assert.ok(wages.indexOf('href="tel:') > 0 && wages.indexOf('href="tel:') < wages.indexOf("§"));
    assert.ok(!wages.includes(decides));
  });
}
