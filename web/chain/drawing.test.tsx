import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { type Link, links } from "../../domain/chain/chain.ts";
import { openBrowser } from "../../test/browser.ts";
import { inPage } from "../../test/page.ts";
import { stylesheet } from "../style/stylesheet.ts";
import { ChainDrawing } from "./drawing.tsx";

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
});

const counted = (link: Link) => ({
  ...{ link, total: { few: false, count: 12 } as const, medianDays: 3 },
});

for (const media of [
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { media: "print" },
] as const) {
  test(`the drawing of the chain is written in the ink of the page, without an outline: ${Object.values(media)}`, async () => {
    const drawn = await inPage("nb", () => String(<ChainDrawing links={links.map(counted)} />));
    const page = await browser.newPage();
    await page.setContent(`<style>${stylesheet.text}</style>${drawn}`);
    await page.emulateMedia(media);
    const inked = async (selector: string) =>
      (await page.evaluate(
        `[...document.querySelectorAll("${selector}")].map(getComputedStyle).map(({ fill, stroke, color }) => ({ isInk: fill === color, stroke }))`,
      )) as readonly { readonly isInk: boolean; readonly stroke: string }[];
    const words = await inked(".chain-drawing text");
    const rings = await inked(".chain-drawing rect");
    await page.close();
    assert.ok(words.length > links.length, "there is something to read");
    assert.ok(words.every(({ isInk, stroke }) => isInk && stroke === "none"));
    assert.ok(
      rings.every(({ stroke }) => stroke !== "none"),
      "the links are drawn",
    );
  });
}
