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
import { rowsOf } from "../../test/page.ts";

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

test("the list of cases says whom each is about by pseudonym, to who may read it", async () => {
  const open = await anOpenCase(shelter, owner, { label: "Furulia" });
  const shut = await anOpenCase(shelter, owner, { label: "Tjernlia", restricted: true });
  const add = async (caseId: string, pseudonym: string, days: number) =>
    assert.ok((await addPerson(shelter, owner, { caseId, pseudonym }, daysAfterNoon(days))).ok);
  for (const [days, one] of ["Alm", "Bjørk", "Furu", "Gran", "Hassel", "Lind"].entries()) {
    await add(open, one, days);
  }
  await add(shut, "Rogn", 0);
  const list = await page("/cases", "owner");
  assert.match(list, /Furulia · <bdi>Alm<\/bdi>, <bdi>Bjørk<\/bdi>, <bdi>Furu<\/bdi> and 3 more/);
  assert.match(list, /Tjernlia · [^<]+ · <bdi>Rogn<\/bdi>/);
  const others = await page("/cases", "other");
  assert.match(others, /<bdi>Alm<\/bdi>/);
  assert.doesNotMatch(others, /Rogn|Tjernlia/);
});

test("a line says whom it is about by pseudonym and where, to who may read it, and never by the case's code alone", async () => {
  const of = await aPlan(shelter, owner, { label: "Solbakken", restricted: true });
  const content = aStep({ by: dayOf(noon) });
  const step = { ...of, thing: crypto.randomUUID(), seen: 0, field: "money", content } as const;
  assert.ok((await noteStep(shelter, owner, step, noon)).ok);
  for (const language of ["en", "nb"]) {
    const [row] = rowsOf(await page("/work", "owner", language)).filter(
      ({ group, href }) => group === "today" && href.includes(step.thing),
    );
    assert.match(row?.html ?? "", /class="sub">[^<]* · Alm/);
  }
  assert.doesNotMatch(await work("other"), new RegExp(step.thing));
});

test("where more is due than is open, the rest is folded and counted on the page", async () => {
  const of = await aPlan(shelter, owner, { label: "Granli" });
  const before = rowsOf(await work("owner")).filter(({ group }) => group === "overdue").length;
  const start = daysAfterNoon(-30);
  for (const days of [1, 2, 3, 4, 5, 6]) {
    const content = aStep({ by: addDays(dayOf(noon), -days) });
    const step = { ...of, thing: crypto.randomUUID(), seen: 0, field: "money", content } as const;
    assert.ok((await noteStep(shelter, owner, step, start)).ok);
  }
  const html = await work("owner");
  const [, part = ""] = /data-group="overdue"(.*?)<\/section>/s.exec(html) ?? [];
  const [open = "", folded = ""] = part.split("<details");
  assert.equal(open.match(/class="todo"/g)?.length, 4);
  assert.equal(folded.match(/class="todo"/g)?.length, before + 2);
  assert.match(folded, new RegExp(`<summary>${before + 2} more`));
  assert.match(html, new RegExp(`href="#overdue"[^>]*><b>${before + 6}</b>`));
});

test("of what a colleague has Work says who, after one's own, and that something of a child is among what is folded", async () => {
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
  const now = async (language = "en") => {
    const headers = { host: "localhost", "x-desk": "anne", "accept-language": language };
    const html = await (await app.request("/work", { headers })).text();
    const [, part = ""] = /data-group="at-once"(.*?)<\/section>/s.exec(html) ?? [];
    const [open = "", folded = ""] = part.split("<details");
    return { open, folded };
  };
  assert.match((await now()).open, /Hanne Moen/);
  const mine = await aPlan(shelter, anne, { label: "Bakken" });
  for (const days of [1, 2, 3, 4, 5]) {
    const content = aStep({ by: addDays(today, days) });
    const step = { ...mine, thing: crypto.randomUUID(), seen: 0, field: "money", content } as const;
    assert.ok((await noteStep(shelter, anne, step, noon)).ok);
  }
  assert.match((await now()).open, /Hanne Moen/, "what cannot wait is open");
  for (const label of ["Haugen", "Lia", "Moen", "Vika", "Moa", "Sand"]) {
    const one = await aPlan(shelter, anne, { label });
    const dropped = aLifeEvent(one, { type: "case-dropped", day: addDays(today, -1) });
    assert.ok((await noteLifeEvent(shelter, anne, dropped, noon)).ok);
  }
  const [en, nb] = [await now(), await now("nb")];
  assert.doesNotMatch(`${en.open}${nb.open}`, /Hanne Moen/);
  assert.match(en.folded, /<summary>\d+ more, one about a child.*Hanne Moen/s);
  assert.match(nb.folded, /<summary>\d+ til, ett gjelder et barn.*Hanne Moen/s);
});
