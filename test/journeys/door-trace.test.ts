import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { Hono } from "hono";
import type { BrowserContext, Page } from "playwright-core";
import type { Env } from "../../web/env.ts";
import { openProfile } from "../browser.ts";
import { testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

// What somebody wrote at the door, looked for in everything a browser left on the disk after it was closed.
const typed = "Kanarivika";
// What another page kept, so that the search is seen to find.
const findable = "Funnvika";

let served: Served;
let elsewhere: Served;
let profile: string;

before(async () => {
  elsewhere = await serve(() =>
    new Hono<Env>().get("/", (c) =>
      c.html(`<title>Weather</title><script>localStorage.setItem("kept", "${findable}")</script>`),
    ),
  );
  served = await serve((origin) => testPages(testHouse([], origin), {}, `${elsewhere.origin}/`));
  profile = fs.mkdtempSync(path.join(os.tmpdir(), "lenke-profile-"));
});

after(() => {
  served.close();
  elsewhere.close();
  fs.rmSync(profile, { recursive: true, force: true });
});

function filesOf(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The files that hold some words, as bytes of one or two to a letter. */
function holding(words: string): readonly string[] {
  const needles = [Buffer.from(words, "utf8"), Buffer.from(words, "utf16le")];
  return filesOf(profile).filter((file) => {
    const bytes = fs.readFileSync(file);
    return needles.some((needle) => bytes.includes(needle));
  });
}

/** A browser with a folder of its own on the disk, closed again whatever happens. */
async function within(
  javaScriptEnabled: boolean,
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await openProfile(profile, { javaScriptEnabled, locale: "en-GB" });
  try {
    await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Through the door to those who help with pay, with a place typed on the way. */
async function writeAtTheDoor(page: Page): Promise<void> {
  await page.click("button[value=help]");
  await page.click("button[value=help-pay]");
  await page.locator("main details:has([name=help-place]) > summary").click();
  await page.fill("[name=help-place]", typed);
  await page.locator("main details button[value=help-pay]").click();
  await page.locator(`[name=help-place][value=${typed}]`).waitFor({ state: "attached" });
}

async function leaves(page: Page): Promise<void> {
  await page.click("[data-leave]");
  await page.waitForURL(`${elsewhere.origin}/`);
  assert.equal(await page.title(), "Weather");
}

test("after the way out Back shows nothing of ours, and a closed profile holds nothing that was written", async () => {
  await within(true, async (page, context) => {
    const asked: string[] = [];
    await page.goto("data:text/html,<h1>Before</h1>");
    await page.goto(`${served.origin}/`);
    await page.click("a[data-quietly]");
    await page.waitForSelector("#door");
    await page.waitForLoadState("networkidle");
    assert.equal(await page.title(), "Information");
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
    await writeAtTheDoor(page);
    const own = new RegExp(`^GET ${served.origin}/script/[\\w./-]+$`);
    assert.deepEqual(
      asked.filter((line) => !own.test(line)),
      [],
      "nothing is asked of the server but the door's own files",
    );
    assert.equal(page.url(), `${served.origin}/`, "the door has no address of its own here");
    await leaves(page);
    await page.goBack();
    assert.match(await page.content(), /Before/, "Back goes to what was there before us");
    await page.goForward();
    assert.equal(await page.title(), "Weather");
    assert.deepEqual(await context.cookies(), []);
  });
  assert.ok(holding(findable).length > 0, "the search must find what another page kept");
  assert.deepEqual(holding(typed), []);
  assert.deepEqual(holding(`${served.origin}/job`), [], "nor that anyone was at the door");
});

test("a letter that the server sets leaves the door's address nowhere, and what was typed goes with no reload", async () => {
  await within(true, async (page) => {
    await page.goto("data:text/html,<h1>Before</h1>");
    await page.goto(`${served.origin}/`);
    await page.click("a[data-quietly]");
    await page.waitForSelector("#door");
    await page.click("button[value=pay]");
    await page.locator("[name=pay-sector][value=cleaning]").check({ force: true });
    await page.click("main button[value=pay-work]");
    await page.click("main button[value=pay-hours]");
    await page.locator("details:has([name=list]) > summary").click();
    await page.fill("[name=list]", `7.7.2025 7-15\n8.7.2025 ${typed}`);
    // Another language on the way: what was written comes along.
    await page.locator("details.tongues > summary").click();
    await page.click("button[name=speak][value=pl]");
    await page.waitForSelector("html[lang=pl]");
    for (const to of ["pay-week", "pay-money", "pay-back", "pay-result", "take", "letter"]) {
      await page.locator(`main button[value=${to}]`).first().click();
      await page.waitForSelector(`[name=at][value=${to}]`, { state: "attached" });
    }
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click("button[value=letter-pdf]"),
    ]);
    assert.equal(download.suggestedFilename(), "notes.pdf");
    assert.match(download.url(), /^blob:/);
    assert.equal(page.url(), `${served.origin}/`);
    await page.reload();
    await page.waitForSelector("#door");
    assert.doesNotMatch(await page.content(), new RegExp(typed));
    await leaves(page);
    await page.goBack();
    assert.match(await page.content(), /Before/);
  });
  assert.deepEqual(holding(typed), []);
  assert.deepEqual(holding(`${served.origin}/job`), []);
});

test("what was typed and sent nowhere is not restored on a reload, and stands in no file", async () => {
  await within(true, async (page) => {
    await page.goto(`${served.origin}/job`);
    await page.click("button[value=help]");
    await page.click("button[value=help-pay]");
    await page.locator("main details:has([name=help-place]) > summary").click();
    await page.fill("[name=help-place]", typed);
    await page.reload();
    await page.waitForSelector("button[value=help]");
    assert.doesNotMatch(await page.content(), new RegExp(typed));
  });
  assert.deepEqual(holding(typed), []);
});

test("a diary is kept only by who chooses it, can be opened again, and is gone when it is deleted", async () => {
  const hours = "Kanarikveld";
  const toHours = async (page: Page): Promise<void> => {
    await page.goto(`${served.origin}/job`);
    await page.click("button[value=pay]");
    await page.locator("[name=pay-sector][value=cleaning]").check({ force: true });
    await page.click("main button[value=pay-work]");
    await page.click("main button[value=pay-hours]");
    await page.locator("details:has([name=list]) > summary").click();
    await page.fill("[name=list]", hours);
  };
  await within(true, async (page) => {
    await toHours(page);
    assert.equal(await page.locator("[data-diary=forget]").isVisible(), false);
    await page.locator("details:has([data-diary=keep]) > summary").click();
    await page.click("[data-diary=keep]");
    await leaves(page);
  });
  assert.ok(holding(hours).length > 0, "it was kept, by choice");
  await within(true, async (page) => {
    await page.goto(`${served.origin}/job`);
    await page.click("[data-diary=open]");
    await page.waitForSelector("[name=list]", { state: "attached" });
    assert.equal(await page.inputValue("[name=list]"), hours);
    await page.locator("details:has([data-diary=keep]) > summary").click();
    await page.click("main details [data-diary=forget]");
    assert.equal(await page.evaluate("localStorage.length"), 0);
    await page.goto(`${served.origin}/job`);
    assert.equal(await page.locator("[data-diary=open]").isVisible(), false);
  });
});

test("the Escape key three times is a way out too", async () => {
  await within(true, async (page) => {
    await page.goto(`${served.origin}/job`);
    await page.waitForSelector(".scripted");
    for (const _ of [1, 2, 3]) {
      await page.keyboard.press("Escape");
    }
    await page.waitForURL(`${elsewhere.origin}/`);
  });
});

test("a page that comes back from the browser's memory is empty", async () => {
  await within(true, async (page) => {
    await page.goto(`${served.origin}/job`);
    await writeAtTheDoor(page);
    await page.goto(`${elsewhere.origin}/`);
    await page.goBack();
    assert.doesNotMatch(await page.content(), new RegExp(typed));
  });
});

// Chromium keeps what a form without script sent, to restore the tab with: so the page says it before anything is asked.
test("without script the page says before the first answer that the browser may keep it, and no address holds it", async () => {
  await within(false, async (page, context) => {
    await page.goto(`${served.origin}/job`);
    assert.match((await page.textContent("main")) ?? "", /browser itself may keep it/);
    await writeAtTheDoor(page);
    assert.equal(page.url(), `${served.origin}/job`, "what was written stands in no address");
    await leaves(page);
    assert.deepEqual(await context.cookies(), []);
  });
});
