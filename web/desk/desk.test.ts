import assert from "node:assert/strict";
import { after, test } from "node:test";
import { assertAccessible, assertForEveryone, assertNoSidewaysScroll } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { serve } from "../../test/serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate");
const owner = await testColleague(cluster, cell, "caseworker");
const desks = {
  owner: testDesk(cell, owner),
  analyst: testDesk(cell, await testColleague(cluster, cell, "analyst")),
};
const caseId = await anOpenCase(cell, owner, { label: "K-0000-0001" });
const served = await serve((origin) => testPages(testHouse([cell], origin), desks));
const browser = await openBrowser();
after(async () => {
  await browser.close();
  served.close();
});

const as = (desk: keyof typeof desks, width = 1280) => ({
  ...{ locale: "en-GB", extraHTTPHeaders: { "x-desk": desk } },
  viewport: { width, height: width === 360 ? 740 : 900 },
});

test("the keys are shown by one of them, do nothing while one writes, and can be switched off", async () => {
  await visit(browser, `${served.origin}/cases/new`, as("owner"), async (page) => {
    const keys = page.getByRole("dialog", { name: "Keys" });
    await page.locator("[name=place]").press("?");
    assert.equal(await keys.isVisible(), false);
    assert.equal(await page.locator("[name=place]").inputValue(), "?");
    await page.locator("[name=place]").fill("");
    await page.locator("[name=place]").blur();
    await page.keyboard.press("?");
    await keys.waitFor();
    await assertAccessible(page, "the keys");
    await keys.getByRole("button").click();
    await page.waitForURL("**/me");
    await page.keyboard.press("?");
    assert.equal(await keys.isVisible(), false);
  });
});

test("two keys go to a place, and a number to a group of a case", async () => {
  await visit(browser, `${served.origin}/cases/${caseId}/log`, as("owner"), async (page) => {
    await page.keyboard.press("1");
    await page.waitForURL(`**/cases/${caseId}`);
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.waitForURL("**/cases");
    await page.keyboard.press("c");
    await page.keyboard.press("Control+g");
    assert.equal(new URL(page.url()).pathname, "/cases", "only after g, and only alone");
  });
});

test("the menu has five places at most, and only those one may open; a phone has it at the thumb, with the rest", async () => {
  for (const [desk, places] of [
    ["owner", ["/work", "/inbox", "/cases", "/knowledge"]],
    ["analyst", ["/work", "/knowledge"]],
  ] as const) {
    await visit(browser, `${served.origin}/me`, as(desk), async (page) => {
      const menu = page.getByRole("banner").getByRole("navigation").getByRole("link");
      const links = await menu.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      assert.deepEqual(links, places);
    });
    await visit(browser, `${served.origin}/me`, as(desk, 360), async (page) => {
      await assertNoSidewaysScroll(page, desk);
      assert.equal(await page.getByRole("banner").getByRole("navigation").isVisible(), false);
      const dock = page.getByRole("navigation", { name: "Menu at the bottom" });
      const links = await dock
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      const shown = places.length < 4 ? places : places.slice(0, 3);
      assert.deepEqual(links, [...shown, "/search", "/me"]);
      assert.equal(await dock.locator("[aria-current]").getAttribute("href"), "/me");
    });
  }
});

test("what a colleague sees of the desk has nothing for axe to find", async () => {
  await assertForEveryone(browser, [`${served.origin}/me`], "owner");
});
