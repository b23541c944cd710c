import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
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

const phone = { width: 360, height: 740 };
const pages = {
  opened: "",
  "something missing": "?from=&to=rosa",
  "may and may not":
    "?from=arbeidstilsynet&to=rosa&purpose=assistance&f.identity=name&f.health=health&consent=yes&covers=identity&day=2026-11-24",
  "a duty": "?from=nav&to=barnevern&purpose=child-protection&f.identity=name&day=2026-11-24",
  "not sure, in danger":
    "?from=rosa&to=police&purpose=avert-danger&f.identity=name&consent=yes&danger=yes&day=2026-11-24",
};

for (const [what, query] of Object.entries(pages)) {
  test(`May I tell, ${what}: nothing for axe to find, and it fits a phone and a desk, in light and in dark`, async () => {
    const looks = [
      { viewport: phone, locale: "nb-NO", colorScheme: "light" },
      { viewport: phone, locale: "en-GB", colorScheme: "dark" },
      { viewport: { width: 1280, height: 900 }, locale: "en-GB" },
    ] as const;
    for (const as of looks) {
      await visit(browser, `${served.origin}/share${query}`, as, async (page) => {
        await assertAccessible(page, what);
        await assertNoSidewaysScroll(page, what);
      });
    }
  });
}

test("without script somebody asks, answers what it hangs on, and sees what they must", async () => {
  const as = { viewport: phone, locale: "nb-NO", javaScriptEnabled: false };
  await visit(browser, `${served.origin}/knowledge`, as, async (page) => {
    await page.getByRole("link", { name: "Kan jeg si det videre?" }).click();
    await page.locator("select[name=from]").selectOption("rosa");
    await page.locator("select[name=to]").selectOption("police");
    await page.locator("select[name=purpose]").selectOption("avert-danger");
    await page.getByLabel("Navn", { exact: true }).check();
    await page.getByRole("button", { name: "Se svaret" }).click();
    assert.equal(await page.locator("[data-answer=unsure] h3").first().textContent(), "Navn");
    assert.equal(await page.locator("[data-answer=must]").count(), 0);

    await page
      .getByRole("group", { name: /Et svært grovt lovbrudd/ })
      .getByLabel("Ja", { exact: true })
      .check();
    await page.getByRole("button", { name: "Se svaret" }).click();
    assert.match(
      (await page.locator("[data-answer=must]").textContent()) ?? "",
      /straffeloven § 196/,
    );
    assert.equal(await page.locator("[data-answer=may] h3").first().textContent(), "Navn");
  });
});
