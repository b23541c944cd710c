import assert from "node:assert/strict";
import path from "node:path";
import test, { after, before, type TestContext } from "node:test";
import type { Browser, Page } from "playwright-core";
import { country } from "../../../main/demo/country.ts";
import { type Apart, apart, startApart, stopApart } from "../../../main/two-installations.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../axe.ts";
import { openBrowser } from "../../browser.ts";
import { freePort } from "../../program.ts";
import { removeData } from "../../remove-data.ts";
import { type Cost, type Walk, walk } from "./clicks.ts";

// Mornings of the demo's people, signed in by the real flow; what a deed costs may only fall.

const folder = path.resolve(
  import.meta.dirname,
  `../../../node_modules/.cache/mornings-${process.pid}`,
);
const cells = country.map(({ id }) => id);

let here: Apart;
let server: Awaited<ReturnType<typeof startApart>>;
let browser: Browser;

before(async () => {
  here = apart(folder, await freePort(), "localhost", cells);
  server = await startApart(here, true);
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await (server && stopApart(server));
  removeData(folder);
});

interface Deed extends Pick<Walk, "who" | "width" | "locale" | "deed"> {
  readonly most: Cost;
}

async function does(t: TestContext, deed: Deed, how: (page: Page) => Promise<void>) {
  const { presses, pages } = await walk(t, { ...deed, browser, origin: here.settings.origin }, how);
  assert.ok(presses > 0 && presses <= deed.most.presses, `${presses} presses`);
  assert.ok(pages > 0 && pages <= deed.most.pages, `${pages} pages`);
}

async function looks(page: Page, where: string): Promise<void> {
  await assertAccessible(page, where);
  await assertNoSidewaysScroll(page, where);
}

const caseAt = /\/cases\/[0-9a-f-]{36}$/;

test("a caseworker's Work says what to do now in 250 words and one screen and a half", async (t) => {
  const deed = { who: "Mats Lindal", deed: "read Work", most: { presses: 1, pages: 2 } };
  for (const locale of ["nb-NO", "en-GB"]) {
    await does(t, { ...deed, locale }, async (page) => {
      await looks(page, "Work");
      const [words, height] = await page.evaluate<[number, number]>(
        "[document.querySelector('main').parentElement.innerText.split(/\\s+/).filter(Boolean).length, document.documentElement.scrollHeight]",
      );
      t.diagnostic(`${locale}: ${words} words, ${height} pixels`);
      assert.ok((await page.locator(".todo").count()) > 0, "there is something to do");
      assert.ok(words > 20 && words <= 250, `${words} words`);
      assert.ok(height <= 1300, `${height} pixels`);
    });
  }
});

test("a caseworker takes on a report, on a phone", async (t) => {
  const deed = { who: "Mats Lindal", width: 360, deed: "take on a report" };
  await does(t, { ...deed, most: { presses: 4, pages: 4 } }, async (page) => {
    await looks(page, "Work");
    await page.locator(".phone-new a").click();
    await page.locator("#new a[href^='/inbox/']").first().click();
    await looks(page, "a report");
    await page.locator("form[action$='/take-on'] button").click();
    await page.waitForURL(caseAt);
    await looks(page, "the case it became");
  });
});

/** What cannot wait of the law, on its own page. */
async function writesDone(page: Page): Promise<void> {
  const first = page.locator("[data-group=at-once] [data-kind=deadline]").first();
  await first.locator(".act a").click();
  await looks(page, "what was done");
  await page.locator("input[name=how][value=done]").check();
  const each = page.locator("input[name=each]");
  if ((await each.count()) > 0) {
    await each.first().check();
  }
  await page.locator("form:has(input[name=how]) button").last().click();
  assert.equal(await page.locator("[data-code]").count(), 0, "nothing is refused");
  assert.doesNotMatch(page.url(), /\/met/);
  await looks(page, "the rights after");
}

test("a caseworker writes that what cannot wait is done, on a phone", async (t) => {
  const deed = { who: "Mats Lindal", width: 360, locale: "en-GB", deed: "write what was done" };
  await does(t, { ...deed, most: { presses: 5, pages: 4 } }, writesDone);
});

test("a leader gives another's case to a colleague", async (t) => {
  const deed = { who: "Turid Fossum", deed: "give a case to a colleague" };
  await does(t, { ...deed, most: { presses: 6, pages: 5 } }, async (page) => {
    await page.locator("header a[href='/cases']").click();
    const row = page.locator("tr[data-row]", { hasText: "Ingrid Haugerud" }).first();
    await row.locator("input[name=case]").check();
    await page.locator("form[action='/cases/give'] button").click();
    await looks(page, "to whom");
    const colleague = page.locator("select[name=colleague]");
    const mats = await colleague.locator("option", { hasText: "Mats Lindal" }).first();
    await colleague.selectOption((await mats.getAttribute("value")) ?? "");
    await page.locator("form[action='/cases/give'] button").click();
    await page.getByRole("heading", { name: /Mats Lindal/ }).waitFor();
    await looks(page, "given");
  });
});

test("a coordinator writes what was done, and that a plan taken over is seen", async (t) => {
  const done = { who: "Liv Tangen", locale: "en-GB", deed: "write what was done" };
  await does(t, { ...done, most: { presses: 5, pages: 4 } }, writesDone);
  const seen = { who: "Liv Tangen", deed: "say that a plan is seen" };
  await does(t, { ...seen, most: { presses: 2, pages: 3 } }, async (page) => {
    const taken = page.locator("[data-kind=taken]");
    const before = await taken.count();
    assert.ok(before > 0, "or this means nothing");
    await taken.first().locator("button").click();
    assert.equal(await taken.count(), before - 1);
    await looks(page, "Work after");
  });
});

test("an investigator asks for a source that is missing, and sees hours and journey, on a phone", async (t) => {
  const deed = { who: "Jonas Bakkerud", width: 360, deed: "ask for a source" };
  await does(t, { ...deed, most: { presses: 8, pages: 9 } }, async (page) => {
    await page.locator("nav.dock a[href='/cases']").click();
    await page.locator("[data-row] a", { hasText: "Lillevik" }).first().click();
    await page.locator("nav.tabs a[href$='/evidence']").first().click();
    await looks(page, "the elements");
    await page.locator("main a[href*='/evidence/gaps?']").first().click();
    await page.locator("input[name=what]").fill("Hvem som eier bilen");
    await page.locator("input[name=askWhom]").fill("Statens vegvesen");
    await page.locator("form#new button").click();
    await looks(page, "what is missing");
    assert.equal(await page.locator("[data-code]").count(), 0, "nothing is refused");
    await page.locator("nav.tabs a[href$='/hours']").click();
    await looks(page, "hours");
    await page.locator("nav.tabs a[href$='/travel']").click();
    await looks(page, "the journey");
    assert.ok((await page.locator("[data-unknown]").count()) > 0, "what is not known is said");
  });
});

test("an analyst reads the chain as it is counted, and finds a section of law", async (t) => {
  const deed = { who: "Nina Kolstad", deed: "read the chain, find a section" };
  await does(t, { ...deed, most: { presses: 5, pages: 6 } }, async (page) => {
    await page.locator("header a[href='/chain']").click();
    await looks(page, "the chain");
    await page.locator("header input[type=search]").fill("straffeloven 257");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\d|\/search/);
    await page.locator("[data-row] a").first().click();
    await looks(page, "what was found");
  });
});
