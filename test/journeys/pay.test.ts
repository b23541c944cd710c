import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser, visit } from "../browser.ts";
import { testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

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

/** Presses a button that leads on, and waits until the page with that heading is there. */
async function on(page: Page, to: string, heading: string): Promise<void> {
  await page.locator(`main button[name=go][value=${to}]`).first().click();
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    await page.locator(`#${id}`).fill(value);
  }
}

const workingDays = [1, 2, 3, 4, 5];

/** From the start to what one is owed, in English; each page is looked at on the way. */
async function throughAll(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await on(page, "pay", "What am I owed?");
  await look("kind of work");
  await page.locator("input[value=cleaning]").check();
  await on(page, "pay-work", "About the work");
  await look("about the work");
  await on(page, "pay-hours", "When did you work?");
  for (const weekday of workingDays) {
    await fill(page, { [`week-${weekday}-from`]: "7", [`week-${weekday}-to`]: "18" });
  }
  await fill(page, { "week-from": "2026-08-31", "week-to": "2026-09-27", "week-6-from": "77" });
  await on(page, "pay-week", "When did you work?");
  // The heading is the same as before the press: what must be put right, and takes focus, tells that the page is drawn anew.
  await page.locator(".error-summary:focus").waitFor();
  await look("put right");
  assert.equal(await page.locator("#week-6-from").inputValue(), "77");
  await fill(page, { "week-6-from": "" });
  await page.getByText("A list you have").click();
  await fill(page, { list: "Day;From;To\n26.9.2026 8-12\nI was ill" });
  await on(page, "pay-week", "This is how we understood you");
  assert.equal(await page.getByText("I was ill").count(), 1);
  await look("understood");
  await on(page, "pay-money", "What did you get?");
  await fill(page, { "paid-amount-0": "5 000", "paid-day-0": "2026-09-15" });
  await page.locator("button[name=add-paid]").click();
  await page.locator("#paid-amount-1").waitFor();
  assert.equal(await page.locator("#paid-amount-0").inputValue(), "5 000");
  await look("money");
  await on(page, "pay-back", "Paid back");
  await fill(page, { "back-amount-0": "2000", "back-day-0": "2026-09-16" });
  await look("paid back");
  await on(page, "pay-result", "What you are owed");
  await look("owed");
}

/*
 * By hand: 4 weeks × 5 days of 11 hours, and 4 hours on Saturday 26 September 2026; 236.54 an hour from 15 June 2025. Ordinary
 * 20 × 9 h less what is above 40 in each week (4 × 5 h) = 160 h: 37,846.40. Overtime 20 × 2 + 4 × 5 + 4 = 64 h at 140 %:
 * 21,193.98. Less 5,000.00 paid: 54,040.38 now. Holiday pay 10.2 %: 6,022.12, in June of the next year.
 */
const owed = "NOK 54,040.38";

async function assertOwed(page: Page): Promise<void> {
  const big = await page.locator(".big").textContent();
  assert.equal(big?.replaceAll("\u00a0", " "), owed);
  const figures = await page.locator(".figure > summary .amount").allTextContents();
  const told = figures.map((figure) => figure.replaceAll("\u00a0", " "));
  for (const amount of ["NOK 37,846.40", "NOK 21,193.98", "NOK 6,022.12", "NOK 5,000.00"]) {
    assert.ok(told.includes(amount), amount);
  }
}

const phone = { viewport: { width: 360, height: 740 }, locale: "en-GB" };

test("with script one finds out what one is owed, and nothing is sent but for the door's own files", async () => {
  await visit(browser, `${served.origin}/job`, phone, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
      assert.equal(request.postData(), null);
    });
    await throughAll(page, async (name) => {
      await assertAccessible(page, name);
      await assertNoSidewaysScroll(page, name);
    });
    await assertOwed(page);
    assert.ok(asked.includes("GET /script/law.json"), "it must see what is asked for");
    const own = /^GET \/script\/(?:(?:law|acts)\.json|words\/en\.json|[\w-]+\.js)$/;
    assert.deepEqual(
      asked.filter((request) => !own.test(request)),
      [],
    );
    assert.equal(new Set(asked).size, asked.length, "each is asked for once");
    await page.evaluate(
      "document.querySelectorAll('details').forEach((each) => { each.open = true; })",
    );
    await assertAccessible(page, "owed, everything open");
    await assertNoSidewaysScroll(page, "owed, everything open");
    assert.equal(await page.getByText("Confirmed, source of").first().isVisible(), true);
    await page.locator('button[name="pay-period"]').first().click();
    await page.getByRole("heading", { level: 1, name: "How it came about" }).waitFor();
    await assertAccessible(page, "steps of a period");
    await assertNoSidewaysScroll(page, "steps of a period");
    assert.equal(page.url(), `${served.origin}/job`);
  });
});

test("without script the server gives the same figure, and says that it passes there", async () => {
  const as = { ...phone, javaScriptEnabled: false };
  await visit(browser, `${served.origin}/job`, as, async (page) => {
    await throughAllWithoutScript(page);
    await assertOwed(page);
    assert.equal(await page.getByText("passes through our server").isVisible(), true);
    assert.equal(page.url(), `${served.origin}/job`);
  });
});

/** Without script nothing in the page can be asked to run, so only what is seen is looked at. */
async function throughAllWithoutScript(page: Page): Promise<void> {
  await on(page, "pay", "What am I owed?");
  await page.locator("input[value=cleaning]").check();
  await on(page, "pay-work", "About the work");
  await on(page, "pay-hours", "When did you work?");
  for (const weekday of workingDays) {
    await fill(page, { [`week-${weekday}-from`]: "7", [`week-${weekday}-to`]: "18" });
  }
  await fill(page, { "week-from": "2026-08-31", "week-to": "2026-09-27" });
  await page.getByText("A list you have").click();
  await page.locator("#list-file").setInputFiles({
    name: "hours.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Day;From;To\n26.9.2026;8;12\n"),
  });
  await on(page, "pay-week", "This is how we understood you");
  await on(page, "pay-hours", "When did you work?");
  assert.match(await page.locator("#list").inputValue(), /26\.9\.2026;8;12/);
  await on(page, "pay-week", "This is how we understood you");
  await on(page, "pay-money", "What did you get?");
  await fill(page, { "paid-amount-0": "5 000", "paid-day-0": "2026-09-15" });
  await page.locator("button[name=add-paid]").click();
  await page.locator("#paid-amount-1").waitFor();
  await on(page, "pay-back", "Paid back");
  await on(page, "pay-result", "What you are owed");
}

// 22 nights of 8 hours at the last rate: 168 × 236.54 + 8 × 236.54 × 1.4 + 176 × 29 − 15,000 = 32,491.97.
const nights = [1, 2, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30];

for (const script of [true, false]) {
  const how = script ? "with script" : "without script";
  test(`last month has a sum at least though its rate is not confirmed yet, ${how}`, async () => {
    const as = { ...phone, javaScriptEnabled: script };
    await visit(browser, `${served.origin}/job`, as, async (page) => {
      await on(page, "pay", "What am I owed?");
      await page.locator("input[value=cleaning]").check();
      await on(page, "pay-work", "About the work");
      await on(page, "pay-hours", "When did you work?");
      await page.getByText("A list you have").click();
      await fill(page, { list: nights.map((date) => `${date}.10.2026 22-06`).join("\n") });
      await on(page, "pay-week", "This is how we understood you");
      await on(page, "pay-money", "What did you get?");
      await fill(page, { "paid-amount-0": "15000", "paid-day-0": "2026-10-31" });
      await on(page, "pay-back", "Paid back");
      await on(page, "pay-result", "What you are owed");
      const big = await page.locator(".big").textContent();
      assert.equal(big?.replaceAll("\u00a0", " "), "NOK 32,491.97");
      assert.equal(await page.locator("main").getByText("30 June 2027").first().isVisible(), true);
    });
  });
}

test("in Arabic it fits a phone, from right to left", async () => {
  const as = { viewport: { width: 360, height: 740 }, locale: "ar" };
  await visit(browser, `${served.origin}/job`, as, async (page) => {
    await page.locator("main button[value=pay]").click();
    await page.locator("input[value=cleaning]").check();
    await page.locator("main button[value=pay-work]").click();
    await page.locator("#pay-agreed").waitFor();
    await assertAccessible(page, "arabic");
    await assertNoSidewaysScroll(page, "arabic");
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  });
});

/** How much is sent of one address, packed as tightly as the browser takes it. */
async function sent(path: string): Promise<number> {
  const response = await testPages(testHouse([])).request(path, { headers: { host: "localhost" } });
  assert.equal(response.status, 200, path);
  return brotliCompressSync(await response.text()).length;
}

test("all that comes until one knows what one is owed is at most 120 kB as it is sent", async () => {
  await visit(browser, `${served.origin}/job`, phone, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await throughAll(page, async () => undefined);
    const sizes = await Promise.all(asked.filter((path) => path !== "/favicon.svg").map(sent));
    const sum = sizes.reduce((all, size) => all + size, 0);
    assert.ok(sum > 50_000, "it must see the files, or this means nothing");
    assert.ok(sum <= 120_000, `${sum} bytes: ${asked.join(" ")}`);
  });
});
