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

async function on(page: Page, place: string): Promise<void> {
  await page.locator(`main button[name=go][value="${place}"]`).first().click();
  await page.locator(`#door-form [name=at][value="${place}"]`).waitFor({ state: "attached" });
}

for (const script of [true, false]) {
  test(`a cleaner who was told not to come back, in Polish on a phone: the days to act by, and whom to ask; ${script ? "with" : "without"} script`, async () => {
    const as = { locale: "pl-PL", javaScriptEnabled: script };
    await visit(browser, `${served.origin}/`, as, async (page) => {
      await page.locator('.greeting[lang="pl"] a').click();
      await page.waitForSelector('#door[lang="pl"]');
      await on(page, "check");
      await on(page, "check-time");
      await page.locator("input[name=check-sent-away][value=yes]").check({ force: true });
      await assertNoSidewaysScroll(page, "the question");
      await on(page, "check-answer");
      const right = page.locator('[data-right="sent-away"]');
      await right.waitFor();
      assert.equal(await right.locator("[data-last-day]").count(), 0);
      // A phone reckons by its own clock.
      const today = script ? Date.now() : Date.parse(testHouse([]).now());
      const ago = (days: number) => new Date(today - days * 86_400_000).toISOString().slice(0, 10);
      await page.locator("#check-told-on").fill(ago(3));
      await right.locator('button[name=go][value="check-answer"]').click();
      await right.locator("[data-last-day]").first().waitFor();
      const days = await right
        .locator("[data-last-day]")
        .evaluateAll((all) => all.map((each) => each.getAttribute("data-last-day") ?? ""));
      const [meeting = "", court = ""] = days;
      assert.ok(ago(-4) <= meeting && meeting <= ago(-11), meeting);
      assert.ok(ago(-53) <= court && court <= ago(-59), court);
      assert.equal(await page.locator("#check-told-on").inputValue(), ago(3));
      if (script) {
        await assertAccessible(page, "the answer");
      }
      await assertNoSidewaysScroll(page, "the answer");
      await right.locator('button[name=go][value="help-advice"]').click();
      await page.locator("a[href^='tel:']").first().waitFor();
    });
  });
}
