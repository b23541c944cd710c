import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser, visit } from "../browser.ts";
import { galleryPages } from "../gallery.tsx";
import { testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) => testPages(testHouse([], origin)).route("/", galleryPages()));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

for (const path of ["/gallery/form", "/gallery/case"]) {
  for (const width of [360, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const name = `${path}, ${width} pixels, ${colorScheme}`;
      test(`every component passes axe and fits: ${name}`, async () => {
        const as = { viewport: { width, height: 740 }, colorScheme };
        await visit(browser, served.origin + path, as, async (page) => {
          await assertAccessible(page, name);
          await assertNoSidewaysScroll(page, name);
        });
      });
    }
  }
}

test("the summary of what is missing takes focus, and its line leads to the field", async () => {
  await visit(
    browser,
    `${served.origin}/gallery/form`,
    { javaScriptEnabled: false },
    async (page) => {
      assert.equal(await page.locator(":focus").getAttribute("role"), "alert");

      await page.getByRole("link", { name: "Skriv hvor det er" }).click();

      assert.equal(await page.locator(":target").getAttribute("name"), "place");
      assert.equal(
        await page.locator("#place").getAttribute("aria-describedby"),
        "place-help place-error",
      );
    },
  );
});

test("what is not answered is “don't know”, the first among equals", async () => {
  await visit(browser, `${served.origin}/gallery/form`, {}, async (page) => {
    const group = page.getByRole("group", { name: /ti timer/ }).getByRole("radio");
    assert.equal(await group.count(), 3);
    assert.equal(await group.first().getAttribute("value"), "unknown");
    assert.equal(await group.first().isChecked(), true);
  });
});

test("with forced colours and on paper the words of a tag still stand", async () => {
  await visit(browser, `${served.origin}/gallery/case`, {}, async (page) => {
    await page.emulateMedia({ media: "print", forcedColors: "active" });
    assert.equal(
      await page.getByText("Ikke bekreftet").or(page.getByText("Not verified")).isVisible(),
      true,
    );
    assert.equal(await page.getByRole("navigation").isVisible(), false, "the rail is not printed");
  });
});
