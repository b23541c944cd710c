import assert from "node:assert/strict";
import fs from "node:fs";
import type { Result } from "axe-core";
import type { Page } from "playwright-core";

/** Axe as it is meant to be sent: half as long as the text with its comments, and read by the browser anew on every page. */
const axe = fs.readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * Fails with a line for each finding: the rule, what it asks, and where. The page must run script for axe. Axe is put into the page
 * itself, not by its own driver: that opens another page for each reading, for the sake of frames, which no page here has. It goes
 * past Playwright's `evaluate`, which takes as long to hand such a text over as axe to read the page.
 */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  assert.equal(page.frames().length, 1, `${where}: a frame would go unread`);
  await page.waitForLoadState();
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    // What was found well stays in the page: it is far longer, and nobody reads it.
    expression: `${axe};axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)`,
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

/** Fails when something stands wider than the window: a page scrolls one way only. */
export async function assertNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const { wide, window: room } = (await page.evaluate(
    "({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth })",
  )) as { wide: number; window: number };
  assert.ok(wide <= room, `${where}: ${wide} pixels wide in a window of ${room}`);
}
