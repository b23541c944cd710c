import type { TestContext } from "node:test";
import type { Browser, Page } from "playwright-core";

/** What a deed costs a person, from the sign-in page on. */
export interface Cost {
  /** Of mouse, finger or Enter; a choice in a list is one more. */
  readonly presses: number;
  readonly pages: number;
}

export interface Walk {
  readonly browser: Browser;
  readonly origin: string;
  /** By the button of the demo's sign-in. */
  readonly who: string;
  readonly width?: number;
  readonly locale?: string;
  readonly deed: string;
}

/** Counted where they arrive, so that no helper of a test is forgotten. */
const counting = `
  addEventListener("pointerdown", () => pressed(), true);
  addEventListener("keydown", ({ key }) => key === "Enter" && pressed(), true);
  addEventListener("change", ({ target }) => target.matches("select") && pressed(), true);`;

/** Signs in, does the deed, and says in the test's output what it cost. */
export async function walk(
  t: TestContext,
  { browser, origin, who, width = 1280, locale = "nb-NO", deed }: Walk,
  does: (page: Page) => Promise<void>,
): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale });
  try {
    const page = await context.newPage();
    const [presses, pages] = [[] as string[], [] as string[]];
    await page.exposeBinding("pressed", ({ frame }) => presses.push(frame.url()));
    await page.addInitScript(counting);
    page.on("framenavigated", (frame) => {
      const [address = ""] = frame.url().split("#");
      if (frame === page.mainFrame() && address !== pages.at(-1)) {
        pages.push(address);
      }
    });
    await page.goto(`${origin}/work`);
    await page.getByRole("button", { name: who }).click();
    await page.waitForURL("**/work");
    await does(page);
    const cost = { presses: presses.length, pages: pages.length };
    t.diagnostic(`${who}, ${width}: ${deed}: ${cost.presses} presses, ${cost.pages} pages`);
    return cost;
  } finally {
    await context.close();
  }
}
