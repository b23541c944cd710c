import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Fails with a line for each finding: the rule, what it asks, and where. The page must run script for axe. */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
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
