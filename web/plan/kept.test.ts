import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { addPerson } from "../../api/person/person.ts";
import { assertAccessible } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { type Served, serve } from "../../test/serve.ts";
import { sayIn, type TextKey } from "../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const helps = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const caseId = await anOpenCase(cell, owner, { label: "Furulia" });
const desks = { owner: testDesk(cell, owner) };
const pages = testPages(testHouse([cell]), desks);

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

type Form = Readonly<Record<string, string>>;

async function call(path: string, form?: Form, language = "en") {
  const answer = await pages.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", origin: "http://localhost" },
      ...{ "accept-language": language, "x-desk": "owner" },
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  return {
    status: answer.status,
    to: answer.headers.get("location") ?? "",
    text: await answer.text(),
  };
}

async function aPerson(pseudonym: string): Promise<string> {
  const added = await addPerson(cell, owner, { caseId, pseudonym }, noon);
  assert.ok(added.ok);
  return `/cases/${caseId}/persons/${added.value}/plan`;
}

const said = { seen: "0", on: "2026-11-25" };
const step = { ...said, area: "money", what: "Ring the bank.", doer: "person", by: "2026-12-01" };
const [thing, followUp, planB, needed, wrong] = Array.from({ length: 5 }, () =>
  crypto.randomUUID(),
);

/** Where, what, and the confirmation. */
const forms: readonly (readonly [string, Form, string])[] = [
  ["", {}, "opened"],
  ["/wishes/wishes", { ...said, heard: "alone", first: "go-home", words: "By day." }, "wishes"],
  [
    `/needs/${needed}`,
    { ...said, area: "housing", state: "needed", observer: "person", what: "A room." },
    "need",
  ],
  [`/steps/${thing}`, step, "step"],
  [
    `/steps/${thing}/move`,
    { seen: "1", to: "2026-12-15", why: "waits-for-others", words: "Closed." },
    "moved",
  ],
  [
    `/follow-ups/${followUp}`,
    { ...said, area: "days", what: "How it is.", who: owner.id, due: "2026-11-30" },
    "follow-up",
  ],
  [
    `/plan-b/${planB}`,
    { ...said, area: "housing", comes: "case-dropped", instead: "Ring.", doer: "person" },
    "plan-b",
  ],
  [
    "/return/answers/also_tells_of",
    { ...said, "also_tells_of.of": "danger", words: "He called her." },
    "return",
  ],
  [`/corrections/${wrong}`, { ...said, about: `${needed}`, said: "Two rooms." }, "correction"],
  ["/colleagues", { colleague: helps.id, fields: "housing" }, "given"],
  ["/colleagues/take-back", { from: helps.id, taken: "housing" }, "taken-back"],
  ["/hand-over", { to: helps.id, "must-know": "Ring first." }, "handed"],
];

test("every form of a plan that is kept leads to where that is said, once, with the way to where it stands", async () => {
  const at = await aPerson("Rogn");
  for (const [path, form, what] of forms) {
    const sent = await call(at + path, form);
    assert.equal(sent.status, 303, `${what} ${sent.text}`);
    for (const language of ["en", "nb"] as const) {
      const { text } = await call(sent.to, undefined, language);
      const words = sayIn(language)(`plan.kept.${what}` as TextKey);
      const [status = ""] = /<div class="notice[^>]* role="status".*?<\/div>/s.exec(text) ?? [];
      assert.match(status, /tabindex="-1" autofocus/, what);
      const [, heading = ""] = /<h2>(.*?)<\/h2>/.exec(status) ?? [];
      // Of going home the person and the question are named.
      assert.ok(what === "return" ? heading.includes("Rogn") : heading === words, words);
      const main = text.slice(text.indexOf("<main"));
      assert.ok(!main.slice(0, main.indexOf(status)).includes("<form"), "before any form");
      const [, place] = /href="#([^"]+)"/.exec(status) ?? [];
      assert.equal(place === undefined, /opened|given|taken-back|handed/.test(what), what);
      assert.equal(text.split(`id="${place}"`).length, place === undefined ? 1 : 2, what);
    }
    const later = await call(sent.to.replace(/\?.*/, ""));
    assert.doesNotMatch(later.text, /role="status"/, "said once");
  }
});

test("a plan B that is set in use leads to writing a step for it in the same part; one that is ready does not", async () => {
  const at = await aPerson("Bjerk");
  assert.equal((await call(at, {})).status, 303);
  const content = { ...said, area: "housing", comes: "housing-ends", instead: "Ring the hostel." };
  const there = `${at}/plan-b/${crypto.randomUUID()}`;
  const toStep = /href="([^"]+\/steps\?[^"]+#new)"/;
  const ready = await call(there, { ...content, doer: "person" });
  assert.doesNotMatch((await call(ready.to)).text, toStep);
  const inUse = { ...content, seen: "1", state: "in-use", since: "2026-11-25", doer: "person" };
  const used = await call(there, inUse);
  const { text } = await call(used.to, undefined, "nb");
  assert.match(text, /role="status".*gir ingen påminnelse.*Skriv steget/s);
  const [, href = ""] = toStep.exec(text) ?? [];
  const form = (await call(href.replaceAll("&amp;", "&"))).text;
  assert.match(
    form,
    /<details id="new" open.*<option value="housing" selected.*Ring the hostel\./s,
  );
});

test("where a journey waits after what was kept, the same line says so, and why", async () => {
  const at = await aPerson("Hegg");
  assert.equal((await call(at, {})).status, 303);
  const status = async (path: string, form: Form) => {
    const sent = await call(`${at}/return/${path}`, form);
    assert.equal(sent.status, 303, sent.text);
    const { text } = await call(sent.to);
    return /<div class="notice[^>]* role="status".*?<\/div>/s.exec(text)?.[0] ?? "";
  };
  const talk: Form = {
    ...{ on: "2026-11-25", "sitting.asked": "yes", "sitting.alone": "yes" },
    ...{ "sitting.understood": "shared", "wish.answer": "yes", "idea.how": "own" },
    ...{ "pays.who": "own", "holds.held": "nobody", "stays.ticked": "nothing-bad" },
    ...{ "hangs.on": "nothing", "informed.by": "helper", "lives.where": "own-place" },
    ...{ "met.answer": "nobody", "knows.answer": "nobody", "afraid.answer": "none" },
    ...{ "owes.answer": "none", "work_people.answer": "none", "age.answer": "adult" },
  };
  assert.doesNotMatch(await status("talk", talk), /waits/);
  const words = {
    ...{ seen: "0", on: "2026-11-25", "journey.along": "nobody" },
    words: "Plane on 12 December.",
  };
  assert.doesNotMatch(await status("journey", words), /waits/);
  const told = await status("talk", { ...talk, "pays.who": "other" });
  assert.match(told, /data-tone="awaited"/);
  assert.match(told, /no valid yes to the journey now\. The journey waits\./);
  assert.match((await call(`${at}/return`)).text, /If something is booked, stop it/);
});

test("what was not kept is not said to be, and nothing is that no form sends", async () => {
  const at = await aPerson("Selje");
  assert.equal((await call(at, {})).status, 303);
  assert.match((await call(`${at}/steps?kept=step`)).text, /role="status"/, "it could be said");
  const refused = await call(`${at}/steps/${crypto.randomUUID()}?kept=step`, {});
  assert.equal(refused.status, 400);
  assert.doesNotMatch(refused.text, /role="status"/);
  for (const kept of ["", "nothing", "constructor"]) {
    assert.doesNotMatch((await call(`${at}/steps?kept=${kept}`)).text, /role="status"/, kept);
  }
  const elsewhere = `${at}/steps?kept=step&thing=${crypto.randomUUID()}`;
  assert.doesNotMatch((await call(elsewhere)).text, /role="status".*?href="#.*?<\/div>/s);
});

for (const locale of ["en-GB", "nb-NO"] as const) {
  test(`the keyboard goes on from what is said to be kept to the thing itself, in ${locale}`, async () => {
    const at = await aPerson(`Osp ${locale}`);
    assert.equal((await call(at, {})).status, 303);
    const as = { locale, extraHTTPHeaders: { "x-desk": "owner" } };
    await visit(browser, `${served.origin}${at}/steps`, as, async (page) => {
      await page.locator("#new > summary").click();
      await page.selectOption("#area", "money");
      await page.fill("#what", "Ring the bank.");
      await page.selectOption("#doer", "person");
      await page.locator("#new form button").last().press("Enter");
      const words = sayIn(locale === "nb-NO" ? "nb" : "en")("plan.kept.step");
      const kept = page.locator("[role=status]:focus");
      assert.ok((await kept.textContent())?.startsWith(words));
      await assertAccessible(page, "the steps");
      await page.keyboard.press("Tab");
      await page.locator(":focus").press("Enter");
      const thing = new URL(page.url()).hash.slice(1);
      assert.match((await page.locator(`[id="${thing}"]`).textContent()) ?? "", /Ring the bank\./);
    });
  });
}

test("words that are ticked to be about the age are kept with the way to answer it; the same words without that are not", async () => {
  const at = await aPerson("Einer");
  assert.equal((await call(at, {})).status, 303);
  const keep = async (seen: number, more: Form) => {
    const form = { ...said, seen: String(seen), heard: "alone", first: "go-home", ...more };
    const { text } = await call((await call(`${at}/wishes/wishes`, form)).to, undefined, "nb");
    return /<div class="notice[^>]* role="status".*?<\/div>/s.exec(text)?.[0] ?? "";
  };
  const words = "Jeg er sytten. Jeg vil hjem.";
  assert.doesNotMatch(await keep(0, { words }), /data-tone="awaited"|under-eighteen/);
  const ticked = await keep(1, { words, alsoTells: "age" });
  assert.match(ticked, /data-tone="awaited".*\/rights\/answers\/under-eighteen"/s);
});

test("of what is ticked to tell of health in another part it is said who reads it, and of nothing else", async () => {
  const at = await aPerson("Osp");
  assert.equal((await call(at, {})).status, 303);
  const keep = async (area: string, told: string, language = "en") => {
    const what = `A bath of her own. She is HIV positive: ${told}, ${language}.`;
    const need = { ...said, area, what, state: "needed", observer: "person", alsoTells: told };
    const { to } = await call(`${at}/needs/${crypto.randomUUID()}`, need);
    return (await call(to, undefined, language)).text;
  };
  const says = /Everyone who was given “A place to live” reads it/;
  assert.match(await keep("housing", "health"), says);
  assert.match(await keep("housing", "health", "nb"), /Alle som har fått «[^»]+», leser det/);
  assert.doesNotMatch(await keep("housing", "none"), says);
  assert.doesNotMatch(await keep("health", "health"), /Everyone who was given/);
});
