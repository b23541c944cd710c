import assert from "node:assert/strict";
import fs from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Download, Page } from "playwright-core";
import { sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser, visit } from "../browser.ts";
import { testHouse, testPages } from "../house.ts";
import { wordsOfPdf } from "../read-pdf.ts";
import { readWorkbook } from "../read-workbook.ts";
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

const say = sayIn("en");
const told: Readonly<Record<string, string>> = {
  "week-from": "2025-09-01",
  "week-to": "2025-09-19",
  "week-1-from": "7",
  "week-1-to": "17",
  "week-4-from": "7",
  "week-4-to": "19:30",
  "paid-day": "2025-09-30",
  "paid-amount": "2000",
};

async function press(page: Page, go: string): Promise<void> {
  await page.locator(`button[name="go"][value="${go}"]:not(.unseen)`).first().click();
}

/** What a page asks for that one has an answer to. */
async function fill(page: Page, fields = told): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`input[name="${name}"]:not([type="hidden"])`).first();
    if (await field.isVisible()) {
      await field.fill(value);
    }
  }
}

/** From the start through every page that asks, to what one is owed. */
async function reckon(page: Page, fields = told): Promise<void> {
  await press(page, "pay");
  await page.locator('input[name="pay-sector"][value="cleaning"]').check();
  for (const next of ["pay-work", "pay-hours", "pay-week", "pay-money", "pay-back", "pay-result"]) {
    await fill(page, fields);
    await press(page, next);
    await page.locator(`form input[name="at"][value="${next}"]`).waitFor({ state: "attached" });
  }
}

async function at(page: Page, place: string, script: boolean): Promise<void> {
  await page.locator(`form input[name="at"][value="${place}"]`).waitFor({ state: "attached" });
  assert.equal(page.url(), `${served.origin}/job`);
  if (script) {
    await assertAccessible(page, place);
    await assertNoSidewaysScroll(page, place);
  }
}

async function download(page: Page, go: string): Promise<Download> {
  const [got] = await Promise.all([page.waitForEvent("download"), press(page, go)]);
  return got;
}

const bytes = async (got: Download) => fs.readFileSync(await got.path());

for (const script of [true, false]) {
  const how = script ? "with script" : "without script";
  test(`what one is owed is shown, written and saved, ${how}`, async () => {
    const as = { locale: "en-GB", javaScriptEnabled: script };
    await visit(browser, `${served.origin}/job`, as, async (page) => {
      const sent: string[] = [];
      page.on("request", (request) => {
        if (request.method() !== "GET") {
          sent.push(request.url());
        }
      });
      await reckon(page);
      await press(page, "take");
      await at(page, "take", script);
      const risk = await page.getByText(say("risk.heading")).boundingBox();
      const offer = await page.getByRole("button", { name: say("take.show") }).boundingBox();
      assert.ok(risk !== null && offer !== null && risk.y < offer.y);

      const sheet = await download(page, "sheet");
      assert.equal(sheet.suggestedFilename(), "notes.xlsx");
      assert.deepEqual([...readWorkbook(await bytes(sheet)).keys()], ["Summer", "Steg", "Krav"]);
      if (script) {
        assert.match(sheet.url(), /^blob:/);
        await page.getByRole("status").filter({ hasText: "notes.xlsx" }).waitFor();
      }

      await press(page, "short");
      await at(page, "short", script);
      await page.getByText("Kan du hjelpe meg med dette?").waitFor();
      await press(page, "take");
      await at(page, "take", script);
      await press(page, "letter");
      await at(page, "letter", script);
      await page.getByText("Kan dere hjelpe meg med lønnen min?").waitFor();
      if (script) {
        assert.deepEqual(sent, [], "nothing may have been sent up to here");
      }

      const letter = await download(page, "letter-pdf");
      assert.equal(letter.suggestedFilename(), "notes.pdf");
      assert.match(
        wordsOfPdf(await bytes(letter))
          .join("")
          .replaceAll(/\s/g, ""),
        /2000,00kr/,
      );
      await press(page, "letter-employer");
      await at(page, "letter-employer", script);
      await page.getByText("Krav om lønn og feriepenger").waitFor();
    });
  });
}

test("on paper stands the letter and nothing else", async () => {
  await visit(browser, `${served.origin}/job`, { locale: "nb-NO" }, async (page) => {
    await reckon(page);
    await press(page, "take");
    await at(page, "take", false);
    await press(page, "letter");
    await at(page, "letter", false);
    const seen = [".danger", ".leave", "h1", "[data-print]", "button[value=letter-pdf]", ".notice"];
    for (const what of seen) {
      assert.ok(await page.locator(what).first().isVisible(), `${what} must be seen before`);
    }
    await page.emulateMedia({ media: "print" });
    for (const what of seen) {
      assert.equal(await page.locator(what).first().isVisible(), false, what);
    }
    assert.ok(await page.locator(".paper").isVisible());
  });
});

test("a year of long weeks is saved too, and nothing is refused on the way", async () => {
  const week = [1, 2, 3, 4, 5, 6].flatMap((day) => [
    [`week-${day}-from`, "6"],
    [`week-${day}-to`, "17"],
    [`week-${day}-break`, "30"],
  ]);
  const year = { ...Object.fromEntries(week), "week-from": "2025-09-01", "week-to": "2026-08-31" };
  await visit(browser, `${served.origin}/job`, { locale: "en-GB" }, async (page) => {
    await reckon(page, year);
    await press(page, "take");
    const sheet = await download(page, "sheet");
    assert.match(sheet.url(), /^blob:/);
    const steps = readWorkbook(await bytes(sheet)).get("Steg");
    assert.ok((steps?.size ?? 0) > 6000, `more than is packed in one piece: ${steps?.size}`);
  });
});
