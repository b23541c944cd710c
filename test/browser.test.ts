import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import test, { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser, visit } from "./browser.ts";

/** In two halves, the heading in the second, as on a busy machine. */
function answer(response: ServerResponse, next: string): void {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.write(`<!doctype html><title>Slow</title>${" ".repeat(4096)}`);
  setTimeout(() => response.end(`<h1>${next}</h1><form action=/next><input><button>Go on`), 300);
}

const server = createServer((request, response) => answer(response, request.url ?? ""));
let browser: Browser;
let origin: string;

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server.close();
});

test("a page that is come to by a click or a key is read whole before it is looked at", async () => {
  await visit(browser, `${origin}/`, {}, async (page) => {
    await page.getByRole("button").click();
    assert.equal(await page.locator("h1").count(), 1, "after a click");
    await page.goto(`${origin}/`);
    await page.click("button");
    assert.equal(await page.locator("h1").count(), 1, "after a click by its selector");
    await page.goto(`${origin}/`);
    await page.locator("input").press("Enter");
    assert.equal(await page.locator("h1").count(), 1, "after a key");
    assert.match(page.url(), /next/);
  });
});
