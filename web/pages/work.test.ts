import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../api/case/person.ts";
import { specialUnit } from "../../domain/referral/fact.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const unit = await testCell(cluster, "special-unit", [specialUnit]);
const owner = await testColleague(cluster, shelter, "caseworker");
const pages = testPages(testHouse([coordination, shelter, unit]), {
  unit: testDesk(unit, await testColleague(cluster, unit, "caseworker")),
  there: testDesk(coordination, await testColleague(cluster, coordination, "supervisor")),
  owner: testDesk(shelter, owner),
  other: testDesk(shelter, await testColleague(cluster, shelter, "caseworker")),
  elsewhere: testDesk(shelter, await testColleague(cluster, shelter, "supervisor")),
});

const page = async (path: string, who: string, language = "en") => {
  const headers = { host: "localhost", "x-desk": who, "accept-language": language };
  return await (await pages.request(path, { headers })).text();
};
const work = (who: string) => page("/work", who);

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

test("a case says whom it is about by pseudonym, to whoever may read it", async () => {
  const open = await anOpenCase(shelter, owner, { label: "Furulia" });
  const shut = await anOpenCase(shelter, owner, { label: "Tjernlia", restricted: true });
  const add = async (caseId: string, pseudonym: string, days: number) =>
    assert.ok((await addPerson(shelter, owner, { caseId, pseudonym }, daysAfterNoon(days))).ok);
  for (const [days, one] of ["Alm", "Bjørk", "Furu", "Gran", "Hassel", "Lind"].entries()) {
    await add(open, one, days);
  }
  await add(shut, "Rogn", 0);
  for (const path of ["/work", "/cases"]) {
    const html = await page(path, "owner");
    assert.match(
      html,
      /Furulia<\/a>(<\/h2>)?<p>About <bdi>Alm<\/bdi>, <bdi>Bjørk<\/bdi>, <bdi>Furu<\/bdi>, <bdi>Gran<\/bdi> and 2 more<\/p>/,
    );
    assert.match(html, /Tjernlia<\/a>(<\/h2>)?<p>About <bdi>Rogn<\/bdi><\/p>/);
    assert.match(await page(path, "owner", "nb"), /<p>Gjelder <bdi>Rogn<\/bdi><\/p>/);
  }
  const others = await page("/cases", "other");
  assert.match(others, /<bdi>Alm<\/bdi>/);
  assert.doesNotMatch(others, /Rogn|Tjernlia/);
});

test("where more stand behind the link than are shown, how many of how many is said", async () => {
  assert.doesNotMatch(await work("owner"), /stand here/, "all are shown");
  for (const label of ["A", "B", "C", "D", "E"]) {
    await anOpenCase(shelter, owner, { label });
  }
  const [, part = ""] = /<h2>Your cases(.*?)<\/section>/s.exec(await work("owner")) ?? [];
  assert.equal(part.match(/<li/g)?.length, 5);
  assert.match(part, /5 of 7 stand here\./);
  assert.match(await page("/work", "owner", "nb"), /5 av 7 står her\./);
});
