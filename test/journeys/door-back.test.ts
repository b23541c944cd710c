import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import type { Env } from "../../web/env.ts";
import { openBrowser, visit } from "../browser.ts";
import { testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

let served: Served;
let elsewhere: Served;
let browser: Browser;

before(async () => {
  elsewhere = await serve(() =>
    new Hono<Env>()
      .get("/", (c) => c.html("<title>Weather</title>"))
      .get("/before", (c) => c.html("<title>Before</title>")),
  );
  served = await serve((origin) => testPages(testHouse([], origin), {}, `${elsewhere.origin}/`));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
  elsewhere.close();
});

/** The two ways into the door: from the front page, and by its own address. */
const ways: readonly [string, (page: Page) => Promise<void>][] = [
  [
    "from the front page",
    async (page) => {
      await page.goto(`${served.origin}/`);
      await page.click("a[data-quietly]");
      await page.waitForSelector("#door");
    },
  ],
  [
    "by its own address",
    async (page) => {
      await page.goto(`${served.origin}/job`);
      await page.waitForSelector(".scripted");
    },
  ],
];

async function at(page: Page, place: string): Promise<void> {
  await page.locator(`#door-form [name=at][value="${place}"]`).waitFor({ state: "attached" });
}

async function on(page: Page, place: string): Promise<void> {
  await page.locator(`main button[name=go][value="${place}"]`).first().click();
  await at(page, place);
}

const places = ["pay", "pay-work", "pay-hours", "pay-week", "pay-money", "pay-back", "pay-result"];

/** To what one is owed, with something answered on each page that asks. */
async function toResult(page: Page): Promise<void> {
  await on(page, "pay");
  await page.locator("[name=pay-sector][value=cleaning]").check({ force: true });
  await on(page, "pay-work");
  await page.fill("[name=pay-agreed]", "150");
  await on(page, "pay-hours");
  await page.locator("details:has([name=list]) > summary").click();
  await page.fill("[name=list]", "7.7.2025 7-15");
  await on(page, "pay-week");
  await on(page, "pay-money");
  await page.fill("#paid-amount-0", "500");
  await page.fill("#paid-day-0", "2025-07-31");
  await on(page, "pay-back");
  await on(page, "pay-result");
}

/** One page after another as Back shows them, until there is no other: never a word of ours. */
async function assertNothingBehind(page: Page): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    const shown = await page.goBack();
    seen.push(page.url());
    assert.ok(!page.url().startsWith(served.origin), seen.join(" "));
    if (shown === null) {
      break;
    }
  }
  assert.ok(seen.includes(`${elsewhere.origin}/before`), "what was before us must be there");
  for (let press = 0; press < 12; press += 1) {
    await page.goForward();
    await page.waitForURL((url) => !url.href.startsWith(served.origin));
    assert.match(await page.title(), /^(Before|Weather)$/);
  }
}

const weather = async (page: Page) => await page.waitForURL(`${elsewhere.origin}/`);

const exits: readonly [string, (page: Page) => Promise<void>][] = [
  ["its button", async (page) => await page.click("[data-leave]")],
  [
    "the Escape key, pressed five times",
    async (page) => {
      for (let press = 0; press < 5; press += 1) {
        await page.keyboard.press("Escape").catch(() => undefined);
      }
    },
  ],
  [
    "coming back from the browser's memory",
    async (page) => {
      await page.evaluate(
        "void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
      );
    },
  ],
];

for (const [entered, enter] of ways) {
  for (const [how, leave] of exits) {
    test(`after many steps and the way out by ${how}, nothing of ours lies behind or before: ${entered}`, async () => {
      await visit(browser, `${elsewhere.origin}/before`, { locale: "en-GB" }, async (page) => {
        await enter(page);
        await toResult(page);
        for (const place of ["pay-back", "pay-money", "pay-week"]) {
          await page.goBack();
          await at(page, place);
        }
        await leave(page);
        assert.equal(await page.locator("#door").count(), 0, "the page is empty at once");
        await weather(page);
        await page.goBack();
        await page.waitForFunction("document.title === 'Before'");
        await page.goForward();
        await page.waitForFunction("document.title === 'Weather'");
        await assertNothingBehind(page);
      });
    });
  }

  test(`where the browser does not go back to the first step, its entries still show nothing: ${entered}`, async () => {
    await visit(browser, `${elsewhere.origin}/before`, { locale: "en-GB" }, async (page) => {
      await enter(page);
      await toResult(page);
      await page.evaluate("history.go = () => { throw new Error('no') }");
      const drawn: string[] = [];
      page.on("console", (message) => drawn.push(message.text()));
      await page.context().addInitScript(
        `addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => {
          if (document.body?.checkVisibility() || document.title !== "") {
            console.log("drawn " + location.href);
          }
        }))`,
      );
      await page.click("[data-leave]");
      await weather(page);
      await page.goBack().catch(() => undefined);
      await weather(page);
      await assertNothingBehind(page);
      assert.ok(drawn.includes(`drawn ${elsewhere.origin}/`), "it must see what is drawn");
      assert.deepEqual(
        drawn.filter((line) => line.startsWith(`drawn ${served.origin}`)),
        [],
      );
    });
  });

  test(`Back shows the step before with what was answered, and Forward the one after: ${entered}`, async () => {
    await visit(browser, `${elsewhere.origin}/before`, { locale: "en-GB" }, async (page) => {
      await enter(page);
      const { url, entries } = {
        url: page.url(),
        entries: Number(await page.evaluate("history.length")),
      };
      await toResult(page);
      const owed = await page.locator(".big").textContent();
      for (const place of [...places].reverse().slice(1)) {
        await page.goBack();
        await at(page, place);
        assert.equal(page.url(), url);
        assert.equal(await page.locator(".error-summary").count(), 0);
      }
      assert.equal(await page.locator("[name=pay-sector][value=cleaning]").isChecked(), true);
      await page.goBack();
      await at(page, "start");
      for (const place of places) {
        await page.goForward();
        await at(page, place);
      }
      assert.equal(await page.locator(".big").textContent(), owed);
      assert.equal(await page.evaluate("history.length"), entries + places.length);
      assert.equal(
        await page.evaluate("JSON.stringify(Object.keys(history.state).toSorted())"),
        '["at","language"]',
      );
    });
  });
}

const [, fromFront] = ways[0] ?? [];

test("what is typed and not yet sent on stays, going back and on again", async () => {
  await visit(browser, `${elsewhere.origin}/before`, { locale: "en-GB" }, async (page) => {
    await fromFront?.(page);
    await on(page, "pay");
    await page.locator("[name=pay-sector][value=cleaning]").check({ force: true });
    await on(page, "pay-work");
    await page.fill("[name=pay-agreed]", "15x");
    await page.goBack();
    await at(page, "pay");
    await on(page, "pay-work");
    assert.equal(await page.inputValue("[name=pay-agreed]"), "15x");
    await page.locator("main button[name=go][value=pay-hours]").click();
    await page.locator(".error-summary").waitFor();
    await page.fill("[name=pay-agreed]", "150");
    // What was to be put right is no step of its own.
    await page.goBack();
    await at(page, "pay");
    await page.goForward();
    await at(page, "pay-work");
    assert.equal(await page.inputValue("[name=pay-agreed]"), "150");
  });
});

test("the page's own way back is the browser's, and the steps of one period are a step", async () => {
  await visit(browser, `${elsewhere.origin}/before`, { locale: "en-GB" }, async (page) => {
    await fromFront?.(page);
    await toResult(page);
    const entries = await page.evaluate("history.length");
    await page.locator("summary:has-text('Period by period')").click();
    await page.locator("button[name=pay-period]").first().click();
    await page.locator("main h1:has-text('How it came about')").waitFor();
    await page.goBack();
    await page.locator(".big").waitFor();
    await page.goForward();
    await page.locator("main h1:has-text('How it came about')").waitFor();
    await on(page, "pay-result");
    await page.locator(".big").waitFor();
    await page.goBack();
    await at(page, "pay-back");
    assert.equal(await page.evaluate("history.length"), Number(entries) + 1);
    await on(page, "pay-money");
    await page.goForward();
    await at(page, "pay-back");
  });
});

for (const [entered, enter] of ways) {
  test(`loaded again, the door opens at its start in the language chosen, and says that what was written is gone: ${entered}`, async () => {
    await visit(browser, `${elsewhere.origin}/before`, { locale: "en-GB" }, async (page) => {
      await enter(page);
      await page.reload();
      await page.locator("html:not([hidden])").waitFor();
      assert.equal(await page.locator("[data-reloaded]").isVisible(), false, "nothing was lost");
      await page.locator("details.tongues").evaluate((tongues) => {
        tongues.setAttribute("open", "");
      });
      await page.click("button[name=speak][value=pl]");
      await page.waitForSelector("html[lang=pl]");
      await toResult(page);
      await page.reload();
      await page.locator("[data-reloaded]:visible").waitFor();
      await at(page, "start");
      assert.equal(await page.locator("html").getAttribute("lang"), "pl");
      assert.doesNotMatch(await page.content(), /7\.7\.2025/);
      await page.goBack();
      assert.equal(await page.title(), "Before", "no dead step lies behind");
      await page.goForward();
      await weather(page);
    });
  });
}

for (const [entered, enter] of ways) {
  test(`an address that is opened where the door already is shows its page, and Back from the way out shows nothing of it: ${entered}`, async () => {
    await visit(browser, `${elsewhere.origin}/before`, { locale: "en-GB" }, async (page) => {
      await enter(page);
      await page.click("[data-leave]");
      await weather(page);
      await enter(page);
      const address = page.url();
      for (const open of [
        async () => await page.goto(address),
        async () => await page.evaluate(`location.assign(${JSON.stringify(address)})`),
      ]) {
        await enter(page);
        await on(page, "pay");
        const shown = page.waitForEvent("load");
        await open();
        await shown;
        assert.equal(page.url(), address);
        await page.locator("h1:visible").first().waitFor();
        assert.equal(await page.locator("[name=at][value=pay]").count(), 0, "from its start");
      }
      await enter(page);
      await page.click("[data-leave]");
      await weather(page);
      await assertNothingBehind(page);
    });
  });
}

test("another language on the front page leaves no second front page behind the way out", async () => {
  await visit(browser, `${elsewhere.origin}/before`, { locale: "en-GB" }, async (page) => {
    await page.goto(`${served.origin}/`);
    await page.click("header .languages button");
    await page.waitForSelector("html[lang=nb]");
    await page.click("a[data-quietly]");
    await page.waitForSelector("#door");
    await page.click("[data-leave]");
    await weather(page);
    await page.goBack();
    assert.equal(await page.title(), "Before");
  });
});

test("without script the page says where it starts what Back does", async () => {
  const as = { locale: "en-GB", javaScriptEnabled: false };
  await visit(browser, `${served.origin}/job`, as, async (page) => {
    const said = page.locator("main .with-server");
    assert.match((await said.textContent()) ?? "", /Do not use Back or Reload/);
    assert.equal(await said.isVisible(), true);
  });
  await visit(browser, `${served.origin}/job`, { locale: "en-GB" }, async (page) => {
    await page.waitForSelector(".scripted");
    assert.equal(await page.locator("main .with-server").isVisible(), false);
  });
});
