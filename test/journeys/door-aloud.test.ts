import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser, visit } from "../browser.ts";
import { testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) => testPages(testHouse([], origin)));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

/** A phone's voices, played by us: what is spoken is written down. */
const voices = (all: readonly { readonly lang: string; readonly localService: boolean }[]) => `
  const said = [];
  const listeners = new EventTarget();
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(globalThis, "speechSynthesis", { value: {
    said, speaking: false,
    getVoices: () => ${JSON.stringify(all)},
    addEventListener: (...a) => listeners.addEventListener(...a),
    speak(what) { said.push({ text: what.text, lang: what.lang }); this.speaking = true; },
    cancel() { this.speaking = false; said.push(null); },
  } });`;

async function withVoices(
  locale: string,
  all: Parameters<typeof voices>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  await visit(browser, "about:blank", { locale }, async (page) => {
    await page.addInitScript(voices(all));
    await page.goto(`${served.origin}/job`);
    await page.waitForSelector(".scripted");
    await look(page);
  });
}

const spoken = (page: Page) =>
  page.evaluate("speechSynthesis.said") as Promise<({ text: string; lang: string } | null)[]>;

test("where the phone has a voice for the language the page is read aloud, danger first, each word in its own language", async () => {
  const polish = { lang: "pl-PL", localService: true };
  await withVoices("pl-PL", [polish, { lang: "en-GB", localService: true }], async (page) => {
    await page.click("[data-aloud]");
    const said = (await spoken(page)).filter((piece) => piece !== null);
    assert.match(said[0]?.text ?? "", /112/);
    assert.deepEqual([...new Set(said.map(({ lang }) => lang))], ["pl"], "danger too");
    assert.ok(said.some(({ text, lang }) => lang === "pl" && text.includes("Norwegii")));
    assert.equal(new Set(said.map(({ text }) => text)).size, said.length, "nothing is read twice");
    await page.click("[data-aloud]");
    assert.equal((await spoken(page)).at(-1), null, "a second press stops it");
  });
});

test("it falls silent when another page is shown", async () => {
  await withVoices("en-GB", [{ lang: "en-GB", localService: true }], async (page) => {
    await page.click("[data-aloud]");
    await page.click("button[value=help]");
    await page.waitForSelector("button[value=help-pay]");
    assert.equal((await spoken(page)).at(-1), null);
    assert.equal(await page.locator("[data-aloud]").isVisible(), true);
  });
});

test("without a voice on the phone itself nothing is offered: another would send the words away to be spoken", async () => {
  await withVoices("pl-PL", [{ lang: "pl-PL", localService: false }], async (page) => {
    assert.equal(await page.locator("[data-aloud]").isVisible(), false);
  });
});
