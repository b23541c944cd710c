import assert from "node:assert/strict";
import { test } from "node:test";
import { specialUnit } from "../../domain/referral/fact.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const unit = await testCell(cluster, "special-unit", [specialUnit]);
const pages = testPages(testHouse([coordination, shelter, unit]), {
  unit: testDesk(unit, await testColleague(cluster, unit, "caseworker")),
  there: testDesk(coordination, await testColleague(cluster, coordination, "supervisor")),
  elsewhere: testDesk(shelter, await testColleague(cluster, shelter, "supervisor")),
});

const work = async (who: string) =>
  await (await pages.request("/work", { headers: { host: "localhost", "x-desk": who } })).text();

test("a special unit finds from its work what others tell it there is, and nobody else is led there", async () => {
  assert.match(await work("unit"), /href="\/referrals#facts"/);
  assert.doesNotMatch(await work("elsewhere"), /#facts/);
  const listed = await pages.request("/referrals", {
    headers: { host: "localhost", "x-desk": "unit" },
  });
  assert.match(await listed.text(), /<section id="facts">/);
});

test("the way to the chain counted is shown where it is counted, and leads nobody else to a refusal", async () => {
  const [, main = ""] = /<main.*?<h1(.*)<\/main>/s.exec(await work("there")) ?? [];
  assert.match(main, /href="\/chain"/, "on the page itself, for whoever has nothing else there");
  assert.doesNotMatch(await work("elsewhere"), /href="\/chain"/);
});
