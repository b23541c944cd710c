import assert from "node:assert/strict";
import { after, before, test } from "node:test";
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

const happened = [
  ["found", "2026-08-20"],
  ["reflection-permit-granted", "2026-08-31"],
  ["police-report", "2026-09-20"],
  ["wage-due", "2026-07-31\n2026-08-15"],
  ["as-of", "2026-11-25"],
  ["what-if-day", "2026-12-10"],
] as const;

async function enter(page: Page): Promise<void> {
  for (const [field, value] of happened) {
    await page.locator(`[id="${field}"]`).fill(value);
  }
  await page.locator('[id="police-report.provision"]').selectOption("257");
  await page.locator('[id="what-if"]').selectOption("case-dropped");
  await page.locator("#happened .actions button").click();
  await page.locator("#answer").waitFor();
}

const views = [
  { viewport: { width: 360, height: 740 }, locale: "nb-NO", colorScheme: "light" },
  { viewport: { width: 360, height: 740 }, locale: "en-GB", colorScheme: "dark" },
  { viewport: { width: 1280, height: 900 }, locale: "en-GB", colorScheme: "light" },
] as const;

for (const view of views) {
  test(`a coordinator enters what has happened and sees rights and days, at ${view.viewport.width}, ${view.locale}, ${view.colorScheme}`, async () => {
    await visit(browser, `${served.origin}/rights`, view, async (page) => {
      await assertAccessible(page, "the form");
      await assertNoSidewaysScroll(page, "the form");
      await enter(page);
      await assertAccessible(page, "the answer");
      await assertNoSidewaysScroll(page, "the answer");
      assert.equal(await page.locator("svg.line-of-rights").count(), 1);
      assert.ok((await page.locator("svg.line-of-rights path[data-state]").count()) > 15);
    });
  });
}

test("without script all of it works", async () => {
  const still = { locale: "en-GB", javaScriptEnabled: false };
  await visit(browser, `${served.origin}/rights`, still, async (page) => {
    await enter(page);
    const text = (await page.locator("#answer").textContent()) ?? "";
    assert.match(text, /Counsel paid by the state/);
    assert.match(text, /10 December 2027/);
  });
});

test("on paper what is folded stands open, without the mark of what folds", async () => {
  await visit(browser, `${served.origin}/rights`, {}, async (page) => {
    await enter(page);
    const marks = () =>
      page.evaluate<string[]>(
        "[...document.querySelectorAll('#answer summary')].map((one) => getComputedStyle(one).listStyleType)",
      );
    const onScreen = await marks();
    assert.ok(onScreen.length > 3 && onScreen.every((mark) => mark !== "none"), "there is one");
    await page.emulateMedia({ media: "print" });
    assert.deepEqual([...new Set(await marks())], ["none"]);
    assert.ok(await page.locator("#answer details li").first().isVisible());
  });
});

test("the cliff fits whole on paper and on a phone", async () => {
  const beyond =
    "[...document.querySelectorAll('.table')].map((table) => table.scrollWidth - table.clientWidth)";
  for (const locale of ["nb-NO", "en-GB"]) {
    // A4 less the margins that browsers leave.
    const paper = { viewport: { width: 718, height: 1000 }, locale };
    await visit(browser, `${served.origin}/rights/cliff`, paper, async (page) => {
      await page.emulateMedia({ media: "print" });
      assert.deepEqual(await page.evaluate(beyond), [0, 0, 0, 0, 0], locale);
    });
    const phone = { viewport: { width: 360, height: 740 }, locale };
    await visit(browser, `${served.origin}/rights/cliff`, phone, async (page) => {
      assert.deepEqual(await page.evaluate(beyond), [0, 0, 0, 0, 0], locale);
    });
  }
});
