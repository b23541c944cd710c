import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { citedIn } from "../../law/acts/cite.ts";
import { pages } from "../../rules/pay/sections/pages.ts";
import { cited } from "../../rules/pay/sections/section.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { testHouse, testPages } from "../../test/house.ts";
import { type Served, serve } from "../../test/serve.ts";
import { ownWordsOf } from "../door/own-words.ts";
import { ownWordsIn } from "./own-words.ts";
import { tongues } from "./tongues.ts";

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) => testPages(testHouse([], origin)));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

/** A week of eleven hours each day, unpaid. */
const told: Readonly<Record<string, string>> = {
  "check-bank": "no",
  "pay-sector": "cleaning",
  "week-from": "2026-08-31",
  "week-to": "2026-09-06",
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
      [`week-${weekday}-from`, "7"],
      [`week-${weekday}-to`, "21"],
    ]),
  ),
};

async function withoutScript(go: string, language = "en"): Promise<string> {
  const app = testPages(testHouse([]));
  const answer = await app.request("/job", {
    method: "POST",
    headers: { host: "localhost", origin: "http://localhost" },
    body: new URLSearchParams({ ...told, go, language }),
  });
  return await answer.text();
}

const wordsIn = (html: string, at: string): string => {
  const [, found = ""] = html.split(`data-cited="${at}"><details>`);
  return found.split("</details>")[0] ?? "";
};

const phone = { viewport: { width: 360, height: 740 }, locale: "en-GB" };

async function answered(page: Page): Promise<void> {
  await page.click("main button[value=check]");
  await page.locator("[name=check-bank][value=no]").check({ force: true });
  await page.click("main button[value=check-answer]");
  await page.waitForSelector("[data-right=bank]");
}

const ofBank = (page: Page) => page.locator("[data-right=bank] [data-cited]");

test("the act's own words come after the answers, and open when the network is gone; the browser keeps nothing", async () => {
  await visit(browser, `${served.origin}/job`, phone, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.click("main button[value=check]");
    await page.waitForSelector("[name=check-bank]", { state: "attached" });
    assert.ok(!asked.includes("/script/acts.json"), "not before an answer cites something");
    await page.locator("[name=check-bank][value=no]").check({ force: true });
    await page.click("main button[value=check-answer]");
    await ofBank(page).locator("details").waitFor();
    await page.context().setOffline(true);

    await ofBank(page).locator("summary").click();
    const marked = ofBank(page).locator("[lang=nb] strong");
    assert.match((await marked.textContent()) ?? "", /^\(2\) .*via bank/);
    assert.equal(await marked.isVisible(), true);
    assert.match((await ofBank(page).textContent()) ?? "", /lovdata\.no\/dokument\/NL\/lov\/2005/);
    assert.equal(await ofBank(page).locator("a").count(), 0, "no way out is needed");
    await assertAccessible(page, "words open");
    await assertNoSidewaysScroll(page, "words open");

    // Another page and back, still without a network.
    await page.click("main button[value=check]");
    await page.click("main button[value=check-answer]");
    await ofBank(page).locator("details").waitFor();
    assert.equal(asked.filter((path) => path === "/script/acts.json").length, 1);
    assert.equal(await page.title(), "Information");
    assert.equal(
      await page.evaluate("localStorage.length + sessionStorage.length"),
      0,
      "nothing is kept",
    );
    assert.deepEqual(await page.evaluate("caches.keys()"), []);
    await page.context().setOffline(false);
  });
});

test("where the words do not come the citation stays as text, and they are asked for at the next answer", async () => {
  await visit(browser, `${served.origin}/job`, phone, async (page) => {
    const failed = page.waitForEvent("requestfailed");
    await page.route("**/script/acts.json", async (route) => await route.abort(), { times: 1 });
    await answered(page);
    await failed;
    assert.match((await ofBank(page).textContent()) ?? "", /§ 14-15 \(2\)/);
    assert.equal(await ofBank(page).locator("details").count(), 0);
    await page.click("main button[value=check]");
    await page.click("main button[value=check-answer]");
    await ofBank(page).locator("details").waitFor();
  });
});

test("the way out empties the page with the words open", async () => {
  await visit(browser, `${served.origin}/job`, phone, async (page) => {
    await page.route("https://www.yr.no/", async (route) => await route.fulfill({ body: "Yr" }));
    await answered(page);
    await ofBank(page).locator("summary").click();
    await page.click("[data-leave]");
    await page.waitForURL("https://www.yr.no/");
  });
});

test("without script the words are in the page, in each of the ten languages", async () => {
  assert.equal(tongues.size, 10);
  for (const [code, { words }] of tongues) {
    const html = await withoutScript("check-answer", code);
    const found = wordsIn(html, "arbeidsmiljøloven § 14-15 (2)");
    assert.match(found, /^<summary>/, code);
    assert.ok(found.includes(`${words["door.own-words"]}: <cite lang="nb"`), code);
    assert.match(found, /<div lang="nb" dir="ltr">.*<strong>\(2\) Lønn i penger/s, code);
    assert.match(found, /Endret ved lover 19 juni 2009/, code);
  }
});

test("what is owed has the words of each section: the rate, overtime, holiday pay, who answers, and what goes too far", async () => {
  const html = await withoutScript("pay-result");
  for (const [at, said] of [
    ["aml § 10-6 (4)", "<strong>(4) Overtidsarbeidet"],
    ["aml § 10-6 (11)", "<strong>(11) For overtidsarbeid"],
    ["aml § 10-8 (1)", "<strong>(1) Arbeidstaker skal ha minst 11 timer"],
    ["ferieloven § 10, jf. §§ 4, 5 og 11", "Feriepengene"],
    ["allmenngjøringsloven § 13", "solidarisk"],
    ["lønnsgarantiloven § 1", "innestår staten"],
    ["FOR-2025-05-28-957 (amends FOR-2024-10-21-2545 § 3)", "236,54"],
  ] as const) {
    assert.ok(wordsIn(html, at).includes(said), at);
  }
});

test("each section of the reckoning that is held has its words, with or without a paragraph named", () => {
  const { law } = testHouse([]);
  const words = ownWordsIn(law);
  const isHeld = citedIn(law.acts);
  const held = pages
    .map(({ section }) => cited(section))
    .filter((at) => isHeld(at).some(({ place }) => place !== null));
  assert.ok(held.length > 20, "there must be some, or this means nothing");
  for (const at of held) {
    assert.ok(ownWordsOf(words, at).sections.length > 0, at);
    assert.ok(ownWordsOf(words, `${at} (2)`).sections.length > 0, at);
  }
  for (const at of ["HR-2017-1124-A", "constructor", "__proto__", ""]) {
    assert.deepEqual(ownWordsOf(words, at).sections, [], at);
  }
});

test("no first view carries the words, and nothing that the phone gets before an answer does", async () => {
  const app = testPages(testHouse([]));
  for (const path of ["/job", "/script/law.json", "/script/words/en.json"]) {
    const answer = await app.request(path, { headers: { host: "localhost" } });
    assert.doesNotMatch(await answer.text(), /via bank eller foretak/, path);
  }
});
