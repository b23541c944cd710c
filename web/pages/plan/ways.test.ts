import assert from "node:assert/strict";
import test from "node:test";
import { givePlace } from "../../../api/plan/give.ts";
import { noteLifeEvent } from "../../../api/rights/note-event.ts";
import { day } from "../../../domain/base/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aLifeEvent } from "../../../test/factories/life.ts";
import { aPlan } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const of = await aPlan(cell, owner);
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  other: testDesk(cell, other),
});

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
    assert.match(wayOf("union-and-law"), /href="\/knowledge\/directory\?need=lawyer"/);
    const wages = wayOf("wages");
    assert.ok(wages.indexOf('href="tel:') > 0 && wages.indexOf('href="tel:') < wages.indexOf("§"));
    assert.ok(!wages.includes(decides));
  });
}

test("the appeal of a drop stands with union and law, for whom it was dropped and to whoever may read their rights", async () => {
  const one = await aPlan(cell, owner);
  const ways = async (who: string, language: string) => {
    const headers = { "x-desk": who, host: "localhost", "accept-language": language };
    const address = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan/ways`;
    return await (await pages.request(address, { headers })).text();
  };
  assert.doesNotMatch(await ways("owner", "en"), /case was dropped/);
  const dropped = { type: "case-dropped" as const, day: day("2026-11-20") };
  assert.ok((await noteLifeEvent(cell, owner, aLifeEvent(one, dropped), noon)).ok);
  const give = { ...one, colleague: other.id, fields: ["housing"] as const };
  assert.ok((await givePlace(cell, owner, give, noon)).ok);
  assert.match(await ways("other", "en"), /Union and free legal advice/);
  assert.doesNotMatch(await ways("other", "en"), /case was dropped/, "not theirs to read");
  for (const [language, words] of [
    ["en", /id="union-and-law".*?case was dropped: ask them about the appeal.*?rights#deadlines/s],
    ["nb", /id="union-and-law".*?er henlagt: spør dem om klagen.*?rights#deadlines/s],
  ] as const) {
    assert.match(await ways("owner", language), words);
  }
});
