import assert from "node:assert/strict";
import { test } from "node:test";
import { joinColleague } from "../../api/case/join.ts";
import { addPerson } from "../../api/person/person.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { noteStep } from "../../api/plan/step.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { specialUnit } from "../../domain/referral/fact.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan, aStep } from "../../test/factories/plan.ts";
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
  const html = await page("/work", "owner");
  assert.match(
    html,
    /Furulia<\/a>(<\/h2>)?<p>About <bdi>Alm<\/bdi>, <bdi>Bjørk<\/bdi>, <bdi>Furu<\/bdi>, <bdi>Gran<\/bdi> and 2 more<\/p>/,
  );
  assert.match(html, /Tjernlia<\/a>(<\/h2>)?<p>About <bdi>Rogn<\/bdi><\/p>/);
  assert.match(await page("/work", "owner", "nb"), /<p>Gjelder <bdi>Rogn<\/bdi><\/p>/);
  const list = await page("/cases", "owner");
  assert.match(list, /Furulia · <bdi>Alm<\/bdi>, <bdi>Bjørk<\/bdi>, <bdi>Furu<\/bdi> and 3 more/);
  assert.match(list, /Tjernlia · [^<]+ · <bdi>Rogn<\/bdi>/);
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

test("of what a colleague has Work says who, after one's own, and that something of a child is among what does not stand there", async () => {
  const [hanne, anne] = await Promise.all(
    ["Hanne Moen", "Anne Lie"].map((name) => testColleague(cluster, shelter, "caseworker", name)),
  );
  assert.ok(hanne !== undefined && anne !== undefined);
  const today = dayOf(noon);
  const theirs = await aPlan(shelter, hanne, { label: "Solvik" });
  const law = { ...theirs, colleague: anne.id, fields: ["law"] } as const;
  assert.ok((await givePlace(shelter, hanne, law, noon)).ok);
  assert.ok((await joinColleague(shelter, hanne, law)).ok);
  const event = aLifeEvent(theirs, { type: "turns-eighteen", day: addDays(today, 200) });
  assert.ok((await noteLifeEvent(shelter, hanne, event, noon)).ok);
  const app = testPages(testHouse([shelter]), { anne: testDesk(shelter, anne) });
  const deadlines = async (language: string) => {
    const headers = { host: "localhost", "x-desk": "anne", "accept-language": language };
    const html = await (await app.request("/work", { headers })).text();
    return /<h2>(?:Your deadlines|Fristene dine)(.*?)<\/section>/s.exec(html)?.[1] ?? "";
  };
  assert.match(await deadlines("en"), /Hanne Moen is responsible/);
  const mine = await aPlan(shelter, anne, { label: "Bakken" });
  for (const days of [1, 2, 3, 4, 5]) {
    const content = aStep({ by: addDays(today, days) });
    const step = { ...mine, thing: crypto.randomUUID(), seen: 0, field: "money", content } as const;
    assert.ok((await noteStep(shelter, anne, step, noon)).ok);
  }
  assert.match(await deadlines("en"), /Hanne Moen is responsible/, "what cannot wait has a line");
  for (const label of ["Haugen", "Lia", "Moen", "Vika", "Moa"]) {
    const one = await aPlan(shelter, anne, { label });
    const dropped = aLifeEvent(one, { type: "case-dropped", day: addDays(today, -1) });
    assert.ok((await noteLifeEvent(shelter, anne, dropped, noon)).ok);
  }
  const [en, nb] = [await deadlines("en"), await deadlines("nb")];
  assert.doesNotMatch(`${en}${nb}`, /Hanne Moen/);
  assert.match(en, /There are more that cannot wait, and something among them concerns a child\./);
  assert.match(nb, /Det er flere som ikke kan vente, og noe av det gjelder et barn\./);
});
