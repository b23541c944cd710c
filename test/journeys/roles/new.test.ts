import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import type { Browser, Page } from "playwright-core";
import { deliverDue } from "../../../api/document/deliver.ts";
import { newCode, threadOf } from "../../../api/door/held.ts";
import { sendReport } from "../../../api/door/send-report.ts";
import { moment } from "../../../domain/time/day.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../axe.ts";
import { openBrowser, visit } from "../../browser.ts";
import { carryTo } from "../../carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../cluster.ts";
import { anOpenCase } from "../../factories/case.ts";
import { testDesk, testHouse, testPages } from "../../house.ts";
import { type Served, serve } from "../../serve.ts";

// What is new, gone through one by one, and lists gone through by keys.

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const cells = [door, inspectorate];
await introduce(cluster, cells, "http://localhost");
const caseworker = await testColleague(cluster, inspectorate, "caseworker", "Ada Lind");
const officer = await testColleague(cluster, inspectorate, "officer", "Odd Moe");

let served: Served;
let browser: Browser;

before(async () => {
  const desks = {
    ada: testDesk(inspectorate, caseworker),
    odd: testDesk(inspectorate, officer),
  };
  served = await serve((origin) => testPages(testHouse(cells, origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

/** At the minute after the one before. */
async function reportComes(place: string, minute: number): Promise<string> {
  const code = newCode();
  const at = moment(`2026-11-25T08:${String(minute).padStart(2, "0")}:00.000Z`);
  const report = { kind: "report", place, sector: "cleaning", words: "Sett.", facts: [] } as const;
  await sendReport(
    door,
    { code, recipient: "inspectorate", report: { ...report, name: null } },
    at,
  );
  await deliverDue(door, carryTo(cells), () => at);
  return threadOf(code);
}

const as = (width: number, desk = "ada") => ({
  viewport: { width, height: width < 600 ? 740 : 900 },
  extraHTTPHeaders: { "x-desk": desk },
});

const idIn = (page: Page): string => new URL(page.url()).pathname.split("/")[2] ?? "";
const leftIn = (page: Page): string | null => new URL(page.url()).searchParams.get("one");

async function looks(page: Page, where: string): Promise<void> {
  await assertAccessible(page, where);
  await assertNoSidewaysScroll(page, where);
}

test("what is new is gone through one by one: skipped, set aside, taken on, added to a case, until none is left", async () => {
  const comes = ["Granli", "Lillevik", "Storås", "Fjordby"];
  for (const [minute, place] of comes.entries()) {
    await reportComes(place, minute);
  }
  await anOpenCase(inspectorate, caseworker, { label: "K-7F3Q-2MXA" });
  await visit(browser, `${served.origin}/inbox`, as(360), async (page) => {
    const lines = await page.locator("[data-row] a").all();
    const ids = await Promise.all(lines.map(async (line) => await line.getAttribute("href")));
    const [first, second, third, fourth] = ids.map((href) => href?.split("/")[2]);
    await page.goto(`${served.origin}/work`);
    await page.locator("#new a[href='/work/new']").click();
    assert.deepEqual([idIn(page), leftIn(page)], [first, "4"], "in the order of the inbox");
    await looks(page, "one");
    await page.keyboard.press("t");
    assert.match(await focusedForm(page), /take-on$|take-on\?/, "to its button");
    await page.keyboard.press("a");
    assert.equal(new URL(page.url()).hash, "#acts");
    await page.keyboard.press("j");
    await page.waitForURL(`**/inbox/${second}?**`);
    assert.deepEqual([idIn(page), leftIn(page)], [second, "3"]);

    const aside = page.locator("form[action*='/set-aside']");
    await page.locator("details:has(form[action*='/set-aside']) > summary").click();
    await aside.locator("button").click();
    assert.ok((await page.locator(".ds-validation-message").count()) > 0, "asked for");
    assert.deepEqual([idIn(page), leftIn(page)], [second, "3"], "and still among the others");
    await aside.locator("textarea").fill("Kjent fra før.");
    await aside.locator("button").click();
    assert.deepEqual([idIn(page), leftIn(page)], [third, "2"]);
    await looks(page, "after one was set aside");

    await page.locator("form[action*='/take-on'] button").click();
    assert.deepEqual([idIn(page), leftIn(page)], [fourth, "1"]);
    assert.equal(await page.locator("[role=status] a[href^='/cases/']").count(), 1, "the case");

    await page.locator(`a[href^='/inbox/${fourth}/add']`).click();
    await page.locator("a", { hasText: "K-7F3Q-2MXA" }).click();
    await page.locator("form[action*='/add'] button").click();
    assert.equal(new URL(page.url()).pathname, "/work/new", "that was the last");
    await looks(page, "none left");
    await page.goto(`${served.origin}/work/new`);
    assert.deepEqual([idIn(page), leftIn(page)], [first, "1"], "what was skipped still waits");
    await page.locator("form[action*='/take-on'] button").click();
    await page.goto(`${served.origin}/inbox/${first}`);
    assert.equal(await page.locator(".one-by-one").count(), 0, "alone it is what it was");
  });
});

test("on a phone, new things that were ticked are given to a colleague, set aside, and each has its answer", async () => {
  const [one, two, three] = [
    await reportComes("Kleiva", 20),
    await reportComes("Myra", 21),
    await reportComes("Nes", 22),
  ];
  await visit(browser, `${served.origin}/work`, as(360), async (page) => {
    await looks(page, "Work");
    const pick = (id: string) => page.locator(`#new input[name=incoming][value='${id}']`);
    const box = await page.locator(`#new label:has([value='${one}'])`).boundingBox();
    assert.ok(box !== null && box.width >= 44 && box.height >= 44, "for a thumb");
    await pick(one).focus();
    await page.keyboard.press("Space");
    await pick(two).check();
    await page.locator("#new form button:not([formaction])").click();
    const ticked = page.locator("input[name=incoming]:checked");
    assert.equal(await ticked.count(), 2);
    await looks(page, "to whom");
    await page.locator("form[action='/inbox/give'] button").click();
    assert.ok((await page.locator(".ds-validation-message").count()) > 0, "asked for");
    assert.equal(await ticked.count(), 2, "and nothing is lost");
    await page.selectOption("select[name=colleague]", officer.id);
    await page.locator("form[action='/inbox/give'] button").click();
    for (const id of [one, two]) {
      assert.equal(await page.locator(`li:not([data-code]) a[href='/inbox/${id}']`).count(), 1);
    }
    await looks(page, "given");
    await page.goto(`${served.origin}/inbox`);
    const line = page.locator("[data-row]", { has: page.locator(`a[href='/inbox/${one}']`) });
    assert.match((await line.textContent()) ?? "", /Odd Moe/);
    await page.goto(`${served.origin}/work`);
    await pick(two).check();
    await pick(three).check();
    await page.locator("#new button[formaction='/inbox/set-aside']").click();
    await looks(page, "why");
    await page.locator("textarea[name=reason]").fill("Kjent fra før.");
    // A colleague was faster with one of them.
    const headers = { "x-desk": "ada", origin: served.origin };
    await page.request.post(`${served.origin}/inbox/${three}/take-on`, { headers, form: {} });
    await page.locator("form[action='/inbox/set-aside'] button").click();
    assert.equal(await page.locator(`li:not([data-code]) a[href='/inbox/${two}']`).count(), 1);
    const late = page.locator("li[data-code='inbox.already-handled'] a");
    assert.equal(await late.getAttribute("href"), `/inbox/${three}`);
    await looks(page, "set aside");
  });
  await visit(browser, `${served.origin}/work`, as(1280, "odd"), async (page) => {
    const given = page.locator("[data-kind=given-in]");
    assert.equal(await given.count(), 1, "what was set aside is theirs no longer");
    await given.locator("[data-act]").click();
    assert.equal(idIn(page), one);
    await page.locator(`a[href^='/inbox/give?incoming=${one}']`).click();
    await page.selectOption("select[name=colleague]", caseworker.id);
    await page.locator("form[action='/inbox/give'] button").click();
    await page.goto(`${served.origin}/work`);
    assert.equal(await given.count(), 0, "given back");
  });
  await visit(browser, `${served.origin}/work/new`, as(360), async (page) => {
    assert.notEqual(leftIn(page), null);
    const first = idIn(page);
    await page.locator(`a[href^='/inbox/give?incoming=${first}']`).click();
    await page.selectOption("select[name=colleague]", officer.id);
    await page.locator("form[action^='/inbox/give'] button").click();
    assert.equal(await page.locator("[role=status]").count(), 1, "and on to the next");
    assert.notEqual(idIn(page), first);
    await page.goto(`${served.origin}/inbox/${one}`);
    await page.locator("form[action*='/take-on'] button").click();
    await page.goto(`${served.origin}/work`);
    assert.equal(await page.locator("[data-kind=given-in]").count(), 0, "taken on");
  });
});

const focusedForm = (page: Page) =>
  page.evaluate<string>("document.activeElement.form?.action ?? ''");

/** The address of what has focus, and where a key leads. */
const focused = (page: Page) =>
  page.evaluate<string | null>("document.activeElement.getAttribute('href')");

test("by keys one goes down and up a list, opens, acts, takes on and filters: Work, inbox, cases and search", async () => {
  const id = await reportComes("Havneset", 30);
  await visit(browser, `${served.origin}/work`, as(1280), async (page) => {
    const press = async (keys: string) => {
      for (const key of keys) {
        await page.keyboard.press(key);
      }
    };
    const at = async (path: string) => {
      await page.goto(served.origin + path);
      await page.locator("[data-row]").first().waitFor();
    };
    await press("j");
    assert.equal(await focused(page), `/inbox/${id}`, "the first row");
    await press("t");
    await page.waitForURL(`**/inbox/${id}`);
    await at("/inbox");
    await press("jjk");
    assert.equal(await focused(page), `/inbox/${id}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/inbox/${id}`);
    await at("/inbox");
    await press("f");
    assert.equal(await focused(page), "/inbox", "the piles");
    await at("/cases");
    await press("ja");
    assert.equal(await page.locator("[name=case]").first().isChecked(), true, "chosen");
    await press("f");
    assert.match((await focused(page)) ?? "", /^\/cases/);
    await page.goto(`${served.origin}/search`);
    await page.locator("main input[name=q]").fill("Havneset");
    await page.locator("main form[action='/search'] button").click();
    await page.locator("[data-row]").first().waitFor();
    await page.locator("h1").click();
    await press("ja");
    await page.waitForURL(/\/(inbox|cases)\//);
  });
});
