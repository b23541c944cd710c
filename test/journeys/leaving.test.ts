import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser, visit } from "../browser.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { anOpenCase } from "../factories/case.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const liv = await testColleague(cluster, cell, "supervisor", "Liv Berg");
// Whom the case could be brought to: where nobody is left, there is no form.
await testColleague(cluster, cell, "caseworker", "Ada Lind");
const caseId = await anOpenCase(cell, liv, { label: "Furulia" });
const at = `/cases/${caseId}/persons`;

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) =>
    testPages(testHouse([cell], origin), { liv: testDesk(cell, liv) }),
  );
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

/** Somebody at work on a page, and how often they were asked before they left it; each time they stay, until they are let go. */
async function atWork(
  path: string,
  look: (page: Page, asked: { count: number; stay: boolean }) => Promise<void>,
): Promise<void> {
  const as = { extraHTTPHeaders: { "x-desk": "liv" }, locale: "en-GB" };
  await visit(browser, served.origin + path, as, async (page) => {
    const asked = { count: 0, stay: true };
    page.on("dialog", async (dialog) => {
      asked.count += 1;
      await (asked.stay ? dialog.dismiss() : dialog.accept());
    });
    await look(page, asked);
  });
}

const pseudonym = (page: Page) => page.locator("main form [name=pseudonym]");
const language = (page: Page) => page.locator(".languages button").first();
const heading = (page: Page) => page.locator("h1").first();

test("whoever has typed something is asked before another language, a link or signing out takes it away", async () => {
  await atWork(at, async (page, asked) => {
    await pseudonym(page).fill("Alm");
    const waysOut = [
      () => language(page).click(),
      () => page.locator("header .mark").click(),
      () => page.locator(".account button").click(),
      () => page.evaluate("history.back()"),
    ];
    for (const way of waysOut) {
      await Promise.all([page.waitForEvent("dialog"), way()]);
      assert.equal(new URL(page.url()).pathname, at);
      assert.equal(await pseudonym(page).inputValue(), "Alm");
    }
    assert.equal(asked.count, waysOut.length);
    asked.stay = false;
    const before = await heading(page).textContent();
    await language(page).click();
    await page.waitForFunction("document.documentElement.lang === 'nb'");
    assert.notEqual(await heading(page).textContent(), before);
  });
});

test("nobody is asked who typed nothing, who only searched, or who sent what they typed", async () => {
  await atWork(at, async (page, asked) => {
    await language(page).click();
    await page.waitForFunction("document.documentElement.lang === 'nb'");
    await page.goto(`${served.origin}/search`);
    await page.locator("main [name=q]").fill("Furu");
    await page.locator("header .mark").click();
    await page.waitForURL("**/work");
    await page.goto(`${served.origin}/cases/new`);
    await page.locator("[name=place]").fill("Lillevik");
    await page.locator("[name=sector]").selectOption("cleaning");
    await page.locator("main form button[type=submit]").click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    assert.equal(asked.count, 0);
  });
});

test("what was turned back is not lost unasked either, and Back leads to the page of the form, with nothing to send again", async () => {
  await atWork("/cases/new", async (page, asked) => {
    await page.locator("[name=sector]").selectOption("cleaning");
    await page.locator("main form button[type=submit]").click();
    await page.waitForSelector(".error-summary");
    assert.equal(asked.count, 0);
    assert.equal(await page.locator("[name=sector]").inputValue(), "cleaning");
    await Promise.all([page.waitForEvent("dialog"), language(page).click()]);
    await page.locator("[name=place]").fill("Lillevik");
    await page.locator("main form button[type=submit]").click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    assert.equal(asked.count, 1);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, "/cases/new");
    assert.equal(await page.locator("main form").count(), 1);
    assert.equal(await page.locator("[name=place]").inputValue(), "");
  });
});

test("a form that was sent to an address of its own and turned back leaves the page it stood on behind it, and its language can be chosen", async () => {
  await atWork(`/cases/${caseId}`, async (page, asked) => {
    await page.locator("summary").last().click();
    await page.locator(`form[action$="/join"] button`).click();
    await page.waitForSelector(".error-summary");
    assert.equal(new URL(page.url()).pathname, `/cases/${caseId}`);
    asked.stay = false;
    await language(page).click();
    await page.waitForFunction("document.documentElement.lang === 'nb'");
    assert.equal(new URL(page.url()).pathname, `/cases/${caseId}`);
    assert.equal(await page.locator(".case-code").textContent(), "Furulia");
  });
});

test("whoever has no account is never asked, and their pages load none of this", async () => {
  await visit(browser, `${served.origin}/rights`, { locale: "en-GB" }, async (page) => {
    assert.equal(await page.locator("script[src*='/script/inside/']").count(), 0);
  });
  await atWork("/work", async (page) => {
    assert.equal(await page.locator("script[src*='/script/inside/']").count(), 1);
  });
});
