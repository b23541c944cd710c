import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
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

const phone = { viewport: { width: 360, height: 740 }, locale: "pl-PL" };

async function at(page: Page, place: string): Promise<void> {
  await page.locator(`#door-form [name=at][value="${place}"]`).waitFor({ state: "attached" });
}

async function on(page: Page, place: string): Promise<void> {
  await page.locator(`main button[name=go][value="${place}"]`).first().click();
  await at(page, place);
}

type Fields = Readonly<Record<string, string>>;

async function fill(page: Page, fields: Fields): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    await page.locator(`#${id}`).fill(value);
  }
}

async function assertFilled(page: Page, fields: Fields, where: string): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    assert.equal(await page.locator(`#${id}`).inputValue(), value, `${where}: ${id}`);
  }
}

/** Five days of eleven hours in each week of one month, of which 9,000 kroner was paid. */
function answersFor(from: string, to: string): readonly (readonly [string, Fields])[] {
  const week = [1, 2, 3, 4, 5].flatMap((day) => [
    [`week-${day}-from`, "7"],
    [`week-${day}-to`, "18"],
  ]);
  return [
    ["pay-work", { "pay-agreed": "150" }],
    ["pay-hours", { ...Object.fromEntries(week), "week-from": from, "week-to": to }],
    ["pay-week", {}],
    ["pay-money", { "paid-amount-0": "9000", "paid-day-0": to }],
    ["pay-back", { "back-amount-0": "500", "back-day-0": to }],
    ["pay-result", {}],
  ];
}

/** Goes back from where one is, sees that everything stands there, and goes on again by the page's own button. */
async function backAndOn(page: Page, before: string, place: string, stood: Fields): Promise<void> {
  await page.goBack();
  await at(page, before);
  await assertFilled(page, stood, `back from ${place}`);
  await on(page, place);
}

async function fromFrontToHelp(page: Page, from: string, to: string): Promise<void> {
  const greeting = page.locator('.greeting[lang="pl"] a');
  await greeting.click();
  await page.waitForSelector('#door[lang="pl"]');
  await on(page, "pay");
  await page.locator("input[name=pay-sector][value=cleaning]").check({ force: true });
  let before = "pay";
  let stood: Fields = {};
  for (const [place, fields] of answersFor(from, to)) {
    await on(page, place);
    await backAndOn(page, before, place, stood);
    await fill(page, fields);
    before = place;
    stood = fields;
  }
  const big = (await page.locator("main .big").first().textContent({ timeout: 5000 })) ?? "";
  assert.match(big, /[1-9][\d\s]*,\d\d/, "an amount, as it is written in Polish");
  await on(page, "help");
  await backAndOn(page, "pay-result", "help", {});
  await on(page, "help-pay");
  await backAndOn(page, "help", "help-pay", {});
  const call = page.locator("main a[href^='tel:']").first();
  assert.equal(await call.isVisible(), true);
  assert.match((await call.textContent()) ?? "", /^Zadzwoń: \d/);
  assert.equal(page.url(), `${served.origin}/`);
}

const two = (number: number) => String(number).padStart(2, "0");

/** The first and the last day of the month before this one. */
function lastMonth(): readonly [string, string] {
  const now = new Date();
  const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0));
  const month = `${end.getUTCFullYear()}-${two(end.getUTCMonth() + 1)}`;
  return [`${month}-01`, `${month}-${two(end.getUTCDate())}`];
}

const months: readonly [string, readonly [string, string]][] = [
  ["a month whose rates are confirmed", ["2026-06-01", "2026-06-30"]],
  ["last month", lastMonth()],
];

for (const [name, [from, to]] of months) {
  test(`somebody who reads Polish comes from the front page to an amount and a number to call, with Back pressed at every step: ${name}`, async () => {
    await visit(browser, `${served.origin}/`, phone, async (page) => {
      await fromFrontToHelp(page, from, to);
    });
  });
}

/** What gets focus by Tab or Shift and Tab, until the page is through, and how far the way out covers it. */
async function hiddenWithFocus(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press(key);
    const covered = await page.evaluate(`(() => {
      const has = document.activeElement;
      if (has === null || has === document.body || has.closest(".leave") !== null) return "";
      // A field that is drawn by its label is seen there.
      const seen = has.matches(".tile > input") ? has.nextElementSibling : has;
      const over = seen.getBoundingClientRect().bottom - document.querySelector(".leave").getBoundingClientRect().top;
      return over > 0 ? has.outerHTML.slice(0, 80) + " by " + over : "";
    })()`);
    hidden.push(String(covered));
  }
  return hidden.filter((each) => each !== "");
}

for (const [name, address, go] of [
  ["the start of My job", "/job", null],
  ["a question of My job", "/job", "#door button[name=go][value=check]"],
  ["I saw something", "/seen", null],
  ["a question of I saw something", "/seen", "main form .actions button"],
  ["the receipt", "/receipt", null],
] as const) {
  test(`what the keyboard comes to is never hidden under the way out: ${name}`, async () => {
    const small = { viewport: { width: 320, height: 400 }, locale: "en-GB" };
    await visit(browser, `${served.origin}${address}`, small, async (page) => {
      if (go !== null) {
        await page.click(go);
        await page.locator("[name=at][value=check], [name=step][value=question-1]").waitFor({
          state: "attached",
        });
      }
      assert.deepEqual(await hiddenWithFocus(page, "Tab"), []);
      assert.deepEqual(await hiddenWithFocus(page, "Shift+Tab"), []);
    });
  });
}

for (const script of [true, false]) {
  test(`a cleaner who was told not to come back, in Polish on a phone: the days to act by, and whom to ask; ${script ? "with" : "without"} script`, async () => {
    const as = { ...phone, javaScriptEnabled: script };
    await visit(browser, `${served.origin}/`, as, async (page) => {
      await page.locator('.greeting[lang="pl"] a').click();
      await page.waitForSelector('#door[lang="pl"]');
      await on(page, "check");
      await on(page, "check-time");
      await page.locator("input[name=check-sent-away][value=yes]").check({ force: true });
      await assertNoSidewaysScroll(page, "the question");
      await on(page, "check-answer");
      const right = page.locator('[data-right="sent-away"]');
      await right.waitFor();
      assert.equal(await right.locator("[data-last-day]").count(), 0);
      // A phone reckons by its own clock.
      const today = script ? Date.now() : Date.parse(testHouse([]).now());
      const ago = (days: number) => new Date(today - days * 86_400_000).toISOString().slice(0, 10);
      await page.locator("#check-told-on").fill(ago(3));
      await right.locator('button[name=go][value="check-answer"]').click();
      await right.locator("[data-last-day]").first().waitFor();
      const days = await right
        .locator("[data-last-day]")
        .evaluateAll((all) => all.map((each) => each.getAttribute("data-last-day") ?? ""));
      const [meeting = "", court = ""] = days;
      assert.ok(ago(-4) <= meeting && meeting <= ago(-11), meeting);
      assert.ok(ago(-53) <= court && court <= ago(-59), court);
      assert.equal(await page.locator("#check-told-on").inputValue(), ago(3));
      if (script) {
        await assertAccessible(page, "the answer");
      }
      await assertNoSidewaysScroll(page, "the answer");
      await right.locator('button[name=go][value="help-advice"]').click();
      await page.locator("a[href^='tel:']").first().waitFor();
    });
  });
}
