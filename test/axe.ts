import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * Fails with a line for each finding: the rule, what it asks, and where. The page must run script for axe. Axe is put into the page
 * itself, not by its own driver: that opens another page for each reading, for the sake of frames, which no page here has.
 */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  assert.equal(page.frames().length, 1, `${where}: a frame would go unread`);
  await page.waitForLoadState();
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as axe.AxeResults;
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
