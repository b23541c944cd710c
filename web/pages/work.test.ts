import assert from "node:assert/strict";
import { test } from "node:test";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const pages = testPages(testHouse([coordination, shelter]), {
  there: testDesk(coordination, await testColleague(cluster, coordination, "supervisor")),
  elsewhere: testDesk(shelter, await testColleague(cluster, shelter, "supervisor")),
});

test("the way to the chain counted is shown where it is counted, and leads nobody else to a refusal", async () => {
  const work = async (who: string) =>
    await (await pages.request("/work", { headers: { host: "localhost", "x-desk": who } })).text();
  const [, main = ""] = /<main.*?<h1(.*)<\/main>/s.exec(await work("there")) ?? [];
  assert.match(main, /href="\/chain"/, "on the page itself, for whoever has nothing else there");
  assert.doesNotMatch(await work("elsewhere"), /href="\/chain"/);
});
