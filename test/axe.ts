import assert from "node:assert/strict";
import fs from "node:fs";
import type { Result } from "axe-core";
import type { Browser, Page } from "playwright-core";

/** Minified: half the size, and read anew on every page. */
const axe = fs.readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * Gives a line per finding. Axe is injected directly: its driver opens extra pages, and Playwright's `evaluate` is
 * slow with large scripts.
 */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  assert.equal(page.frames().length, 1, `${where}: a frame would go unread`);
  await page.waitForLoadState();
  const session = await page.context().newCDPSession(page);
  const there = await session.send("Runtime.evaluate", { expression: "typeof axe" });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    // Passes are long and unread, so they stay in the page.
    expression: `${there.result.value === "undefined" ? axe : ""};axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  assert.equal(exceptionDetails, undefined, `${where}: axe did not read the page`);
  const violations = result.value as readonly Result[];
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
  );
  assert.deepEqual(findings, [], where);
}

/** Pages scroll one way only. */
export async function assertNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const { wide, window: room } = (await page.evaluate(
    "({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth })",
  )) as { wide: number; window: number };
  assert.ok(wide <= room, `${where}: ${wide} pixels wide in a window of ${room}`);
}

export async function assertForEveryone(
  browser: Browser,
  addresses: readonly string[],
  desk: string,
): Promise<void> {
  for (const locale of ["nb-NO", "en-GB"]) {
    const context = await browser.newContext({ locale, extraHTTPHeaders: { "x-desk": desk } });
    const page = await context.newPage();
    for (const address of addresses) {
      const answer = await page.goto(address);
      assert.equal(answer?.status(), 200, address);
      const headings = await page.evaluate(
        "document.querySelectorAll('details').forEach((d) => { d.open = true; }); document.querySelectorAll('h1').length",
      );
      assert.equal(headings, 1, address);
      for (const width of [360, 1280]) {
        const where = `${address}: ${width}, ${locale}`;
        await page.setViewportSize({ width, height: 740 });
        await assertNoSidewaysScroll(page, where);
        await assertAccessible(page, where);
      }
    }
    await context.close();
  }
}
