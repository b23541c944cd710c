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

let served: Served;
let elsewhere: Served;
let profile: string;
const asked: string[] = [];

before(async () => {
  elsewhere = await serve(() =>
    new Hono<Env>().get("/", (c) => c.html("<title>Weather</title><h1>Weather</h1>")),
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

/** A browser with a folder of its own on the disk. */
async function opened(javaScriptEnabled: boolean): Promise<BrowserContext> {
  const context = await openProfile(profile, { javaScriptEnabled, locale: "en-GB" });
  context.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  return context;
}

async function writeAtTheDoor(page: Page): Promise<void> {
  await page.click("button[value=help]");
  await page.fill("[name=place]", typed);
  await page.locator("main button.ds-button[name=go]").first().click();
  await page.waitForFunction(`document.documentElement.outerHTML.includes("${typed}")`);
}

test("after the way out Back shows nothing of ours, and a closed profile holds nothing that was written", async () => {
  const context = await opened(true);
  const page = await context.newPage();
  await page.goto("data:text/html,<h1>Before</h1>");
  await page.goto(`${served.origin}/`);
  await page.click("a[data-quietly]");
  await page.waitForURL("**/job");
  const before = asked.length;
  await writeAtTheDoor(page);
  assert.match(await page.content(), new RegExp(typed), "it must have been written somewhere");
  const sent = asked.slice(before).filter((line) => !/^GET .*\/job\/[\w./-]+$/.test(line));
  assert.deepEqual(sent, [], "nothing is asked of the server but the door's own files");
  assert.equal(page.url(), `${served.origin}/job`);

  await page.click("[data-leave]");
  await page.waitForURL(`${elsewhere.origin}/`);
  assert.equal(await page.title(), "Weather");
  await page.goBack();
  assert.match(await page.content(), /Before/, "Back goes to what was there before us");
  await page.goForward();
  assert.equal(await page.title(), "Weather");

  assert.deepEqual(await context.cookies(), []);
  await context.close();

  assert.ok(
    filesOf(profile).length > 5,
    "the browser must have left something, or this means nothing",
  );
  assert.deepEqual(holding(typed), []);
});

test("the Escape key three times is a way out too", async () => {
  const context = await opened(true);
  const page = await context.newPage();
  await page.goto(`${served.origin}/job`);
  await page.waitForSelector(".scripted");
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press("Escape");
  }
  await page.waitForURL(`${elsewhere.origin}/`);
  await context.close();
});

test("without script the page says before the first answer that Back can show it, and nothing stays on the disk", async () => {
  const context = await opened(false);
  const page = await context.newPage();
  await page.goto(`${served.origin}/job`);
  assert.match((await page.textContent("main")) ?? "", /Back button can show the last page/);
  await page.click("button[value=help]");
  await page.fill("[name=place]", typed);
  await page.locator("main button.ds-button[name=go]").first().click();
  assert.equal(
    page.url(),
    `${served.origin}/job`,
    "nothing that was written stands in the address",
  );
  assert.match(await page.content(), new RegExp(typed));
  await page.click("[data-leave]");
  await page.waitForURL(`${elsewhere.origin}/`);
  assert.deepEqual(await context.cookies(), []);
  await context.close();
  assert.deepEqual(holding(typed), []);
});
