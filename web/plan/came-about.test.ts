import assert from "node:assert/strict";
import test from "node:test";
import { givePlace } from "../../api/plan/handover/give.ts";
import { notePlanB } from "../../api/plan/plan-b.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { day } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan, aPlanB } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { rowsOf } from "../../test/page.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const bo = await testColleague(cluster, cell, "caseworker", "Bo Moe");
const desks = { owner: testDesk(cell, owner), bo: testDesk(cell, bo) };
const pages = testPages(testHouse([cell]), desks);
const of = await aPlan(cell, owner);

/** From heading to wishes. */
async function first(desk = "owner", language = "en"): Promise<string> {
  const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan`;
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  const page = await (await pages.request(at, { headers })).text();
  return page.slice(
    page.indexOf("<h1"),
    page.search(/<h2>(What the person wants|Hva personen vil)/),
  );
}

test("when what a plan B is for has happened, it stands first on the overview, for whoever sees that it has", async () => {
  const planB = aPlanB({ doer: { who: "colleague", id: owner.id }, instead: "The union goes on." });
  const keep = { ...of, thing: crypto.randomUUID(), seen: 0, field: "money" } as const;
  assert.ok((await notePlanB(cell, owner, { ...keep, content: planB }, noon)).ok);
  assert.ok(
    (await givePlace(cell, owner, { ...of, colleague: bo.id, fields: ["money"] }, noon)).ok,
  );
  assert.doesNotMatch(await first(), /The union goes on|is dropped/);

  for (const type of ["case-dropped", "expulsion-decided"] as const) {
    const event = aLifeEvent(of, { type, day: day("2026-11-20") });
    assert.ok((await noteLifeEvent(cell, owner, event, noon)).ok, type);
  }
  assert.match(await first(), /The case is dropped\. .*Plan B:.*Ada.*The union goes on/s);
  assert.match(await first("owner", "nb"), /Saken er henlagt\. .*Plan B:.*The union goes on/s);
  assert.match(await first(), /The union goes on.*It has come about\. Begin it now/s);
  const card = async (desk: string) => {
    const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan/plan-b/${keep.thing}`;
    const headers = { "x-desk": desk, host: "localhost", "accept-language": "en" };
    return await (await pages.request(at, { headers })).text();
  };
  assert.match(await card("owner"), /It has come about/);
  assert.doesNotMatch(
    await card("bo"),
    /It has come about/,
    "who sees the part and does not do it",
  );
  assert.match(await first(), /An expulsion is decided.*plan-b\?comes=must-leave#new/s);
  assert.doesNotMatch(await first("bo"), /The union goes on|is dropped|expulsion/);

  const aside = { state: "set-aside", why: "Not any more." } as const;
  const off = { ...keep, seen: 1, content: { ...planB, standing: aside } };
  assert.ok((await notePlanB(cell, owner, off, noon)).ok);
  assert.doesNotMatch(await first(), /The union goes on/);
});

test("before it happens the overview names each plan B that stands, with the way to it, and then what has none", async () => {
  const one = await aPlan(cell, owner);
  const at = `/cases/${one.caseId}/persons/${one.person}/plan`;
  const section = async (language: string) => {
    const headers = { "x-desk": "owner", host: "localhost", "accept-language": language };
    const page = await (await pages.request(`http://localhost${at}`, { headers })).text();
    return page.slice(page.indexOf("<h2>Plan B</h2>"));
  };
  assert.match(await section("en"), /^<h2>Plan B<\/h2><p>No plan B for these yet/);
  const thing = crypto.randomUUID();
  const keep = { ...one, thing, seen: 0, field: "money" } as const;
  const content = aPlanB({ instead: "The union goes on." });
  assert.ok((await notePlanB(cell, owner, { ...keep, content }, noon)).ok);
  for (const [language, words] of [
    ["en", /If the case is dropped<\/a>: .*The union goes on.*No plan B for these yet/s],
    ["nb", /Hvis saken henlegges<\/a>: .*The union goes on.*Ingen plan B for dette ennå/s],
  ] as const) {
    const text = await section(language);
    assert.match(text, words);
    assert.ok(text.includes(`href="${at}/plan-b#${thing}"`), language);
    assert.doesNotMatch(text, /comes=case-dropped/);
  }
  const standing = { state: "set-aside", why: "Not any more." } as const;
  const aside = { ...keep, seen: 1, content: { ...content, standing } };
  assert.ok((await notePlanB(cell, owner, aside, noon)).ok);
  assert.doesNotMatch(await section("en"), /The union goes on/);
});

test("in use without the day it was begun, it is said that the day is needed, and of another that it is none", async () => {
  const one = await aPlan(cell, owner);
  const send = async (since: string, language: string) => {
    const at = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan/plan-b/${crypto.randomUUID()}`;
    const headers = { "x-desk": "owner", host: "localhost", "accept-language": language };
    const form = { comes: "housing-ends", instead: "A room.", doer: "person", area: "housing" };
    const body = new URLSearchParams({ ...form, seen: "0", state: "in-use", since });
    const origin = { origin: "http://localhost", "sec-fetch-site": "same-origin" };
    const sent = { method: "POST", headers: { ...headers, ...origin }, body };
    return await (await pages.request(at, sent)).text();
  };
  for (const [language, needed, none] of [
    ["nb", /Skriv hvilken dag denne plan B ble tatt i bruk/, /Skriv en dato som finnes/],
    ["en", /Write the day on which this plan B was begun/, /Enter a real date/],
  ] as const) {
    const [empty, wrong] = [await send("", language), await send("2026-02-30", language)];
    assert.match(empty, needed);
    assert.doesNotMatch(empty, none);
    assert.match(wrong, none);
  }
});

test("in use already when it comes about, the plan, the list and Work say since when, and to look at it again, to nobody else", async () => {
  const one = await aPlan(cell, owner);
  const at = `/cases/${one.caseId}/persons/${one.person}/plan`;
  const page = async (path: string, desk: string, language = "nb") => {
    const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
    return await (await pages.request(`http://localhost${path}`, { headers })).text();
  };
  const content = aPlanB({
    doer: { who: "colleague", id: owner.id },
    instead: "The union goes on.",
  });
  const keep = { ...one, thing: crypto.randomUUID(), seen: 0, field: "money" } as const;
  assert.ok((await notePlanB(cell, owner, { ...keep, content }, noon)).ok);
  const inUse = { state: "in-use", since: day("2026-11-01") } as const;
  const begun = { ...keep, seen: 1, content: { ...content, standing: inUse } };
  assert.ok((await notePlanB(cell, owner, begun, noon)).ok);
  assert.ok(
    (await givePlace(cell, owner, { ...one, colleague: bo.id, fields: ["money"] }, noon)).ok,
  );
  const card = `${at}/plan-b/${keep.thing}`;
  assert.match(await page(card, "owner"), /I bruk siden 1\. november 2026</);
  for (const path of [at, `${at}/hand-over`]) {
    const told = /Hvis saken henlegges.*The union goes on.*I bruk siden 1\. november 2026</s;
    assert.match(await page(path, "owner"), told, path);
  }
  assert.match(await page(`${at}/hand-over`, "owner"), /november 2026<.*Er ditt nå\. Det går/s);

  const event = aLifeEvent(one, { type: "case-dropped", day: day("2026-11-20") });
  assert.ok((await noteLifeEvent(cell, owner, event, noon)).ok);
  const again = /I bruk siden 1\. november 2026\. Nå har det skjedd\. Se på den igjen/;
  for (const path of [at, `${at}/plan-b`, card, `${at}/hand-over`]) {
    assert.match(await page(path, "owner"), again, path);
    assert.match(await page(path, "owner", "en"), /In use since .* Now it has come about\. Look/);
    assert.doesNotMatch(await page(path, "bo"), /Nå har det skjedd|Det har skjedd/, path);
  }
  assert.doesNotMatch(await page(card, "owner"), /Sett den i gang nå/, "of how it was before");
  for (const path of ["/deadlines", "/work"]) {
    const told = await page(path, "owner");
    assert.match(told, /Se på plan B igjen \(saken henlegges\): .*The union goes on/, path);
    const urgent =
      path === "/work"
        ? rowsOf(told).some(({ group, href }) => group === "at-once" && href === card)
        : /Gjør dette nå\. Planen har vært i bruk siden 1\. november 2026, og det den er laget for, har/.test(
            told,
          );
    assert.ok(urgent, path);
    assert.match(await page(path, "owner", "en"), /Look at plan B again \(the case is dropped\)/);
    assert.doesNotMatch(await page(path, "bo"), /The union goes on/, path);
  }
});
