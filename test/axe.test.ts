import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { assertAccessible } from "./axe.ts";
import { openBrowser, visit } from "./browser.ts";

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
});

const reading = (body: string) =>
  visit(browser, "about:blank", {}, async (page) => {
    await page.setContent(`<!doctype html><html lang="en"><title>One page</title>${body}`);
    await assertAccessible(page, "here");
  });

test("a page with nothing amiss is let through", async () => {
  await reading("<main><h1>All is well</h1></main>");
});

test("a finding is told by its rule and its place", async () => {
  await assert.rejects(
    reading('<main><h1>Amiss</h1><input id="bare"></main>'),
    /label: Form elements must have labels at #bare/,
  );
});

test("a page that axe could not read is not let through", async () => {
  const shut =
    "Object.defineProperty(window, 'axe', { value: { run: () => Promise.reject('shut') } })";
  await assert.rejects(
    reading(`<main><h1>Shut</h1></main><script>${shut}</script>`),
    /axe did not read the page/,
  );
});
