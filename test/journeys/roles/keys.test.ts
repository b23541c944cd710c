import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import type { Browser, Page } from "playwright-core";
import { takeOver } from "../../../api/plan/handover/hand-over.ts";
import { openBrowser, visit } from "../../browser.ts";
import { noon } from "../../carry.ts";
import { testCell, testCluster, testColleague } from "../../cluster.ts";
import { aColleagueWith, anOpenCase } from "../../factories/case.ts";
import { aPlan } from "../../factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../house.ts";
import { ok } from "../../ok.ts";
import { type Served, serve } from "../../serve.ts";

// What keys may do: move, open and go to a button, and never write.

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Bo Ås");
const of = await aPlan(cell, owner);
const supervisor = await aColleagueWith(cluster, cell, "supervisor", { ...of, part: "member" });
ok(await takeOver(cell, supervisor, { ...of, to: other.id, mustKnow: "From today." }, noon));
for (const place of ["Granli", "Storås", "Karasjok"]) {
  await anOpenCase(cell, owner, { place });
}

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) =>
    testPages(testHouse([cell], origin), { owner: testDesk(cell, owner) }),
  );
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

async function at(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const as = {
    viewport: { width: 1280, height: 900 },
    extraHTTPHeaders: { "x-desk": "owner" },
  };
  await visit(browser, served.origin + path, as, look);
}

const placeOfFocus = (page: Page) =>
  page.evaluate<number>(
    "[...document.querySelectorAll('main [data-row]')].findIndex((row) => row.contains(document.activeElement))",
  );

test("a key gives a button focus and presses none: what writes is for Enter", async () => {
  await at("/work", async (page) => {
    const sent: string[] = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    const taken = page.locator("li[data-kind=taken]");
    await taken.locator("a").first().focus();
    await page.keyboard.press("a");
    assert.equal(await taken.locator("button:focus").count(), 1);
    await page.waitForTimeout(200);
    assert.deepEqual([sent, new URL(page.url()).pathname], [[], "/work"]);
    await page.keyboard.press("Enter");
    await taken.waitFor({ state: "detached" });
    assert.equal(sent.length, 1);
  });
});

test("with no row chosen, with the list of keys open, or held down, a key does nothing", async () => {
  await at("/cases", async (page) => {
    const chosen = page.locator("[name=case]:checked");
    await page.keyboard.press("a");
    assert.equal(await chosen.count(), 0, "none is chosen");
    await page.keyboard.press("j");
    await page.keyboard.press("?");
    await page.keyboard.press("j");
    await page.keyboard.press("?");
    assert.equal(await page.locator("#keys").isVisible(), false);
    assert.equal(await placeOfFocus(page), 0, "nothing moves behind it");
    await page.keyboard.down("j");
    await page.keyboard.down("j");
    await page.keyboard.up("j");
    assert.equal(await placeOfFocus(page), 1, "once");
  });
});

test("rows that are folded away are gone past", async () => {
  await at("/cases", async (page) => {
    await page.evaluate(`(() => {
      const [fold, row, link] = ["details", "p", "a"].map((name) => document.createElement(name));
      row.dataset.row = "";
      link.href = "/cases/folded";
      row.append(link);
      fold.append(row);
      document.querySelector("main tr[data-row] th").append(fold);
    })()`);
    const seen: number[] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      await page.keyboard.press("j");
      seen.push(await placeOfFocus(page));
    }
    // The folded one has place 1.
    assert.deepEqual(seen, [0, 2, 3]);
  });
});

test("what is found while one types stays when a press takes focus from the box, as in Safari", async () => {
  await at("/work", async (page) => {
    const box = page.locator("header input[name=q]");
    await box.pressSequentially("Karasjok");
    const hit = page.locator("header [data-now] a").first();
    await hit.waitFor();
    await page.evaluate("document.activeElement.blur()");
    assert.equal(await hit.count(), 1);
    await page.locator("h1").first().click();
    assert.equal(await hit.count(), 0, "and is gone after a press elsewhere");
    await box.pressSequentially("k");
    await box.press("Backspace");
    await hit.waitFor();
    await page.locator("header nav a").first().focus();
    assert.equal(await hit.count(), 0, "and when something else has focus");
  });
});
