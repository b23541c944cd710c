import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { readDeadlines } from "../../api/deadline/read.ts";
import { remindDue } from "../../api/deadline/remind.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { noteStep } from "../../api/plan/step.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import type { DeadlineKind } from "../../domain/deadline/deadline.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import { addDays, dayOf, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { startDeadline } from "../../store/deadline/deadline.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { aTalk } from "../../test/factories/journey.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan, aStep } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { en, nb, rowsOf } from "../../test/page.ts";
import { type Served, serve } from "../../test/serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const mats = await testColleague(cluster, cell, "caseworker", "Mats Lind");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const turid = await testColleague(cluster, cell, "supervisor", "Turid Foss");
const caseId = await anOpenCase(cell, mats, { label: "Mosebakken" });
const hidden = await anOpenCase(cell, mats, { label: "Tjernlia", restricted: true });
const recused = await aColleagueWith(cluster, cell, "supervisor", { caseId, part: "recused" });

const desks = {
  mats: testDesk(cell, mats),
  liv: testDesk(cell, liv),
  turid: testDesk(cell, turid),
  recused: testDesk(cell, recused),
  officer: testDesk(cell, await testColleague(cluster, cell, "officer", "Odd Moe")),
  analyst: testDesk(cell, await testColleague(cluster, cell, "analyst")),
};
const app = testPages(testHouse([cell]), desks);
const today = dayOf(noon);

async function start(kind: DeadlineKind, inDays: number, of = caseId): Promise<string> {
  const about = crypto.randomUUID();
  const due = addDays(today, inDays);
  await asActor(cell, mats, (tx) => startDeadline(tx, { kind, about, caseId: of, due, at: noon }));
  return about;
}

async function text(path: string, desk: keyof typeof desks, language = "en"): Promise<string> {
  const headers = { host: "localhost", "accept-language": language, "x-desk": desk };
  const answer = await app.request(path, { headers });
  assert.equal(answer.status, 200, path);
  return await answer.text();
}

let served: Served;
let browser: Browser;
before(async () => {
  served = await serve((origin) => testPages(testHouse([cell], origin), desks));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  served.close();
});

test("with nothing that runs out the page says what would stand here, and how it comes", async () => {
  for (const [language, words, empty] of [
    ["en", en("deadline.empty"), /class="empty"><h2>Nothing waits for you today/],
    ["nb", nb("deadline.empty"), /class="empty"><h2>Ingenting venter på deg i dag/],
  ] as const) {
    assert.ok((await text("/deadlines", "mats", language)).includes(words));
    assert.match(await text("/work", "mats", language), empty);
  }
  assert.match(await text("/messages", "mats"), /No messages/);
});

test("what was missed stands first and says so, then this week, and each leads to its thing", async () => {
  const late = await start("referral-answer", -5);
  const near = await start("incoming-answer", 2);
  await start("safeguard-review", 20);
  await start("consent-ends", 90);
  await start("right-day", 3, hidden);
  const html = await text("/deadlines", "mats");
  const places = ["Overdue</h2>", "This week</h2>", "The next four weeks</h2>", "Later</h2>"].map(
    (heading) => html.indexOf(heading),
  );
  assert.ok(places.every((place) => place > 0));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.ok(html.indexOf(`/referrals/${late}`) < html.indexOf(`/inbox/${near}`));
  assert.match(html, /The deadline was 20 November 2026 \(5 days ago\)/);
  assert.match(html, /Mats Lind is responsible\./);
  assert.match(html, /28 November 2026 \(in 3 days\)/);
  assert.match(
    html,
    /That is not a working day\. The last working day before it is 27 November 2026\./,
  );
});

test("on Work is what cannot wait for months, each with its group, and the count of all with the way to them", async () => {
  await start("safeguard-review", 60);
  const html = await text("/work", "mats");
  const rows = rowsOf(html).map(({ group, href }) => `${group} ${href.split("/")[1]}`);
  assert.deepEqual(rows, ["overdue referrals", "this-week inbox", "later cases", "later cases"]);
  assert.match(html, /href="\/deadlines">All 6 deadlines/);
});

test("mine are those of my cases, everybody's those I may see; a recused colleague and an outsider see less", async () => {
  assert.match(await text("/deadlines", "mats"), /Tjernlia/);
  assert.ok((await text("/deadlines", "liv")).includes(en("deadline.empty")));
  for (const [path, desk] of [
    ["/deadlines?whose=ours", "liv"],
    ["/deadlines", "turid"],
  ] as const) {
    const html = await text(path, desk);
    assert.match(html, /Mosebakken/);
    assert.doesNotMatch(html, /Tjernlia/);
  }
  const html = await text("/deadlines?whose=ours", "recused");
  assert.doesNotMatch(html, /Mosebakken|Tjernlia/);
  const analyst = await app.request("/deadlines", {
    headers: { host: "localhost", "x-desk": "analyst" },
  });
  assert.equal(analyst.status, 403);
});

test("who was told stands on the page, and a message of it says nothing", async () => {
  const reminded = await remindDue(
    cell,
    () => noon,
    (error) => assert.fail(String(error)),
  );
  assert.ok(reminded.told > 0);
  const html = await text("/deadlines", "mats");
  assert.match(html, /Mats Lind, when the day had passed|Turid Foss, when one more working day/);
  const messages = await text("/messages", "turid");
  assert.match(messages, /To Mats Lind, 25 November 2026/);
  assert.match(messages, /To Turid Foss/);
  assert.match(messages, /No mail server has been named/);
  assert.doesNotMatch(messages, /Mosebakken|referral/i);
  assert.doesNotMatch(await text("/messages", "mats"), /To Turid Foss/);
});

const of = await aPlan(cell, mats, { label: "Furulia" });
const thing = crypto.randomUUID();

test("a line says what runs out and for whom, and leads there; who may not see it sees that something is due", async () => {
  const content = aStep({ what: "Open an account.", by: addDays(today, 4) });
  const step = await noteStep(cell, mats, { ...of, thing, seen: 0, field: "money", content }, noon);
  assert.ok(step.ok);
  assert.ok((await noteLifeEvent(cell, mats, aLifeEvent(of, { day: today }), noon)).ok);
  const whole = await text("/deadlines?whose=ours", "mats");
  const at = `/cases/${of.caseId}/persons/${of.person}`;
  const line = whole.slice(whole.indexOf(`${at}/plan/steps/${thing}`));
  assert.match(
    line,
    /^[^<]*A step in the plan: Open an account\.<\/a>.*?About <bdi>Alm<\/bdi>.*?Furulia/s,
  );
  assert.match(line, /steps\/[^"]*\/move/);
  assert.doesNotMatch(whole, /A right ends, or/, "a heading is what to do");
  assert.ok(whole.includes(en("deadline.of-law")));
  const norwegian = await text("/deadlines?whose=ours", "mats", "nb");
  const headings = (html: string) =>
    [
      ...html.matchAll(
        /\/rights\/days\/[^"]+\/met#meet">([^<]*)<\/a><\/h3><p class="terms">([^<]*)<\/p>/g,
      ),
    ].map(([, what = "", of = ""]) => [what, of] as const);
  const [urgent, ofDay] = headings(whole);
  assert.match(urgent?.[0] ?? "", /^Find the last day in the decision[^.]*, and write it down\.$/);
  assert.match(whole, /<\/p><p>Until then the day here is reckoned[^<]*\.<\/p>/, "the rest below");
  assert.match(ofDay?.[0] ?? "", /^Decide together what comes after/);
  assert.match(ofDay?.[1] ?? "", /^Reflection period[^<]*\. Who: the assistance coordinator/);
  for (const [way = ""] of whole.matchAll(/\/cases\/[^"]+\/rights\/days\/[^"#]+/g)) {
    assert.match(
      await text(way, "mats"),
      /<div id="meet" tabindex="-1">.*<form method="post" action="[^"]*\/met">/s,
      "straight to its form",
    );
  }
  const [urgentSaid, daySaid] = headings(norwegian);
  assert.match(urgentSaid?.[0] ?? "", /^Finn siste dag i vedtaket/);
  assert.match(daySaid?.[0] ?? "", /^Bestem sammen hva som kommer etter/);
  assert.match(daySaid?.[1] ?? "", /^Refleksjonsperiode[^<]*\. Hvem: /);
  assert.match(whole, /<h2>Do now<\/h2>.*Find the last day.*<h2>Overdue<\/h2>/s);
  assert.match(norwegian, /<h2>Gjør nå<\/h2>.*Finn siste dag.*<h2>Over fristen<\/h2>/s);
  const [row] = rowsOf(await text("/work", "mats"));
  assert.match(`${row?.group} ${row?.html}`, /^at-once .*Find the last day in the decision/s);

  const least = await text("/deadlines?whose=ours", "officer");
  const [, ofCase = ""] = least.split(`"/cases/${of.caseId}"`);
  assert.ok(ofCase.includes(en("deadline.hidden")));
  assert.doesNotMatch(
    least,
    /Open an account|Alm|A step in the plan|about a right|Reflection|Do now|Do this now|last day in/,
  );
  assert.doesNotMatch(
    await text("/deadlines?whose=ours", "liv"),
    /Open an account/,
    "no part in the plan",
  );
  const mail = await text("/messages", "turid");
  assert.doesNotMatch(mail, /Furulia|Alm|Open an|To do|right/);
});

test("a step that is ticked to tell of a journey home says that the journey waits, to who sees whether it does; another says nothing", async () => {
  const trip = await aPlan(cell, mats, { label: "Reinlia" });
  const keep = async (what: string, alsoTells: AlsoTells) => {
    const content = aStep({ what, by: addDays(today, 4) });
    const first = { ...trip, thing: crypto.randomUUID(), seen: 0, field: "money" } as const;
    const step = { ...first, alsoTells, content };
    assert.ok((await noteStep(cell, mats, step, noon)).ok);
    return step.thing;
  };
  const given = { ...trip, colleague: liv.id, fields: ["money"] } as const;
  assert.ok((await givePlace(cell, mats, given, noon)).ok);
  const [going, other] = [
    await keep("Kjøpe billett.", ["journey"]),
    await keep("Reise hjem.", null),
  ];
  const at = `/cases/${trip.caseId}/persons/${trip.person}/plan`;
  const lineOf = async (thing: string, desk: "mats" | "liv", language: string) => {
    const whole = await text("/deadlines?whose=ours", desk, language);
    const from = whole.indexOf(`${at}/steps/${thing}`);
    assert.ok(from > 0, desk);
    return whole.slice(from, whole.indexOf("</li>", from));
  };
  const words = {
    en: [en("deadline.of-going"), "You do not see what is written about going home"],
    nb: [nb("deadline.of-going"), "Du ser ikke hjemreisen"],
  } as const;
  for (const [language, [waits, unseen]] of Object.entries(words)) {
    const line = await lineOf(going, "mats", language);
    assert.ok(line.includes(waits) && line.includes(`href="${at}/return"`), line);
    const theirs = await lineOf(going, "liv", language);
    assert.ok(theirs.includes(unseen) && !theirs.includes(waits), theirs);
    assert.doesNotMatch(await lineOf(other, "mats", language), /going home|hjemreise/);
  }
  await aTalk(cell, mats, trip);
  assert.doesNotMatch(await lineOf(going, "mats", "en"), /going home/, "nothing is missing");
});

test("to who may not see it, what cannot wait is a day like any other: last, in its place by day, and not said to be missed", async () => {
  const other = await aPlan(cell, mats, { label: "Granlia" });
  const granted = aLifeEvent(other, { day: addDays(today, -20) });
  const before = moment(`${addDays(today, -10)}T09:00:00Z`);
  assert.ok((await noteLifeEvent(cell, mats, granted, before)).ok);
  assert.match(await text("/deadlines?whose=ours", "mats"), /Do now<\/h2>.*Granlia.*<h2>Overdue/s);
  for (const [language, heading, was] of [
    ["en", en("deadline.part.hidden"), "The deadline was 15 November 2026"],
    ["nb", nb("deadline.part.hidden"), "Fristen var 15. november 2026"],
  ] as const) {
    const theirs = await text("/deadlines?whose=ours", "liv", language);
    const [above = "", hidden = ""] = theirs.split(`<h2>${heading}</h2>`);
    assert.doesNotMatch(above, /Granlia/, language);
    const lines = hidden.split('<li class="case-line">').filter((line) => line.includes("Granlia"));
    assert.ok(lines.length > 1 && lines[0]?.includes(was), hidden);
    assert.doesNotMatch(
      hidden,
      /Overdue|Over fristen|Gjør (?:dette )?nå|Do (?:this )?now|not done/,
    );
  }
  const read = await readDeadlines(cell, liv, { whose: "ours", after: null }, today);
  const { count, deadlines } = read.ok ? read.value : assert.fail();
  const unseen = deadlines.filter(({ thing }) => thing === null).map(({ due }) => due);
  assert.deepEqual(unseen, unseen.toSorted());
  const missed = deadlines.filter(({ thing, due }) => thing !== null && due < today);
  assert.equal(count.missed, missed.length, "what one may not see is not counted as missed");
});

test("a day that is only one to be safe is not said to be set by the law", async () => {
  const other = await aPlan(cell, mats, { label: "Seljelia" });
  const granted = { type: "limited-permit-granted", day: today } as const;
  assert.ok((await noteLifeEvent(cell, mats, aLifeEvent(other, granted), noon)).ok);
  for (const [language, safe, stands] of [
    ["en", "This date is on the safe side", "It cannot be moved."],
    ["nb", "på den sikre siden", "Den kan ikke flyttes."],
  ] as const) {
    const whole = await text("/deadlines?whose=ours", "mats", language);
    const lines = whole.split('<li class="case-line">').filter((line) => line.includes(safe));
    assert.ok(lines.length > 0, "one of the days is not certain, or this means nothing");
    for (const line of lines) {
      assert.ok(line.includes(`<p class="terms">${stands}</p>`), line);
    }
  }
});

test("many are shown a page at a time, none twice and none left out", async () => {
  const long = await anOpenCase(cell, liv, { label: "Langmo" });
  await asActor(cell, liv, async (tx) => {
    for (let one = 0; one < 60; one += 1) {
      const due = addDays(today, 100 + Math.floor(one / 7));
      const about = crypto.randomUUID();
      await startDeadline(tx, { kind: "referral-answer", about, caseId: long, due, at: noon });
    }
  });
  const first = await text("/deadlines", "liv");
  const next = /href="(\/deadlines\?[^"]*after=[^"]*)"/.exec(first)?.[1]?.replaceAll("&amp;", "&");
  assert.ok(next);
  const second = await text(next, "liv");
  const ids = [first, second].flatMap((html) => html.match(/\/referrals\/[0-9a-f-]{36}/g) ?? []);
  assert.equal(ids.length, 60);
  assert.equal(new Set(ids).size, 60);
  assert.match(await text("/deadlines?after=nonsense", "liv"), /Langmo/);
});

test("the pages are whole on a narrow phone, without a finding, in both languages", async () => {
  for (const [desk, path, locale] of [
    ["mats", "/deadlines", "nb-NO"],
    ["turid", "/deadlines", "en-GB"],
    ["turid", "/messages", "nb-NO"],
    ["mats", "/work", "en-GB"],
    ["mats", `/cases/${of.caseId}/persons/${of.person}/plan/steps/${thing}/move`, "nb-NO"],
  ] as const) {
    const as = { locale, extraHTTPHeaders: { "x-desk": desk } };
    await visit(browser, `${served.origin}${path}`, as, async (page) => {
      await assertAccessible(page, path);
      await assertNoSidewaysScroll(page, path);
    });
  }
});
