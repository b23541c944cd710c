import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
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

async function look(
  as: BrowserContextOptions,
  path: string,
  at: (page: Page) => Promise<void>,
): Promise<void> {
  await visit(browser, served.origin + path, as, at);
}

const phone = { width: 360, height: 740 };
const pages = [
  "/knowledge",
  "/knowledge/search?q=tyveri",
  "/knowledge/search?q=trafikkering",
  "/knowledge/concepts/servitude",
  "/knowledge/facts",
  "/knowledge/questions",
  "/knowledge/signs",
  "/knowledge/sectors",
  "/knowledge/changes",
  "/knowledge/directory?need=pay&tongue=pl",
  "/knowledge/directory/caritas",
  "/knowledge/decisions",
  "/knowledge/decisions/lime",
];
for (const path of pages) {
  test(`${path} has nothing for axe to find and fits a phone and a desk, in light and in dark`, async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await look({ viewport: phone, locale: "nb-NO", colorScheme }, path, async (page) => {
        await assertAccessible(page, path);
        await assertNoSidewaysScroll(page, path);
      });
    }
    await look({ viewport: { width: 1280, height: 900 }, locale: "en-GB" }, path, async (page) => {
      await assertAccessible(page, path);
      await assertNoSidewaysScroll(page, path);
    });
  });
}

test("without script, by keyboard: a misspelt word leads to a concept, what it is confused with, and a decided case", async () => {
  const as = { viewport: phone, locale: "nb-NO", javaScriptEnabled: false };
  await look(as, "/knowledge", async (page) => {
    await page.getByLabel("Hva leter du etter?").fill("menneskehandl");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Menneskehandel", exact: true }).first().click();
    assert.equal(await page.locator("h1").textContent(), "Menneskehandel");
    await page.getByRole("link", { name: "Sosial dumping" }).click();
    assert.equal(await page.locator("h1").textContent(), "Sosial dumping");
    await page.goBack();
    await page.getByRole("link", { name: "Gartnerisaken" }).click();
    assert.equal(await page.locator("h1").textContent(), "Gartnerisaken");
    assert.match(
      (await page.getByRole("img").getAttribute("aria-label")) ?? "",
      /Fakta langs temaene\. Arbeid og lønn: \d+ sagt/,
    );
  });
});

test("without script: the directory is narrowed, and one of those found tells its secrecy", async () => {
  const as = { viewport: phone, locale: "en-GB", javaScriptEnabled: false };
  await look(as, "/knowledge/directory", async (page) => {
    await page.getByLabel("Need").selectOption({ label: "Pay" });
    await page.locator("select[name=tongue]").selectOption({ label: "Polish" });
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByRole("link", { name: "Arbeidstilsynet", exact: true }).click();
    assert.match((await page.locator("dl").textContent()) ?? "", /Secrecy: what they keep/);
  });
});
