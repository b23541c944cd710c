import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { addPerson } from "../../api/person/person.ts";
import { assertAccessible } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { type Served, serve } from "../../test/serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const owner = await testColleague(cluster, cell, "caseworker");
const caseId = await anOpenCase(cell, owner, { label: "Furulia" });
const desks = { owner: testDesk(cell, owner) };

let served: Served;
let browser: Browser;
before(async () => {
  served = await serve((origin) => testPages(testHouse([cell], origin), desks));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  served.close();
});

async function aPerson(pseudonym: string): Promise<string> {
  const added = await addPerson(cell, owner, { caseId, pseudonym }, noon);
  assert.ok(added.ok);
  return `/cases/${caseId}/persons/${added.value}/rights`;
}

const said = {
  "en-GB": {
    event: /^Kept: what happened is written down/,
    answer: /^Kept: the answer is written down/,
    met: /^Saved: how it went is written down/,
    undone: /^Kept: it is written down that it was not done after all/,
    day: /Reflection period[^.]*, by 28 February 2027\./,
    atOnce: /Reflection period[^.]*, what had to be done at once\. Done 25 November 2026\./,
    made: /^Kept: the letter is made/,
    explained: /^Kept: it is written down that all of it was explained/,
  },
  "nb-NO": {
    event: /^Lagret: det som skjedde, er skrevet ned/,
    answer: /^Lagret: svaret er skrevet ned/,
    met: /^Lagret: Hvordan det gikk, er skrevet ned/,
    undone: /^Lagret: det er skrevet ned at det ikke ble gjort likevel/,
    day: /Refleksjonsperiode[^.]*, frist 28\. februar 2027\./,
    atOnce: /Refleksjonsperiode[^.]*, det som måtte gjøres straks\. Gjort 25\. november 2026\./,
    made: /^Lagret: brevet er laget/,
    explained: /^Lagret: det er skrevet ned at alt ble forklart/,
  },
} as const;

const focused = (page: Page) => page.locator("[role=status]:focus");

const send = (page: Page, action: string) =>
  page.locator(`form[action*="${action}"] button`).last().press("Enter");

for (const locale of ["en-GB", "nb-NO"] as const) {
  test(`what was written down is said to be kept, first on the page, with focus, and leads to where it stands, in ${locale}`, async () => {
    const at = await aPerson(`Rogn ${locale}`);
    const as = { locale, extraHTTPHeaders: { "x-desk": "owner" } };
    await visit(browser, `${served.origin}${at}/happened`, as, async (page) => {
      const kept = async (what: keyof (typeof said)[typeof locale]) => {
        assert.match((await focused(page).textContent()) ?? "", said[locale][what]);
        await assertAccessible(page, what);
      };
      const onward = async () => {
        await page.keyboard.press("Tab");
        await page.locator(":focus").press("Enter");
      };
      assert.equal(await page.locator("[role=status]").count(), 0, "nothing was kept yet");
      await page.selectOption("select[name=kind]", "reflection-permit-granted");
      await page.fill("input[name=day]", "2026-08-31");
      await page.check("input[name=source][value=document]");
      await send(page, "/happened");
      await kept("event");
      await onward();
      assert.equal(new URL(page.url()).pathname, at, "to the rights that follow");
      assert.equal(await page.locator("[role=status]").count(), 0, "said once");

      await page.locator("#open").click();
      await page.locator("li#chain a[href$='/answers/chain']").click();
      await page.fill("input[name=words]", "To firmaer over.");
      await page.selectOption("select[name=source]", "told");
      await send(page, "/answers/chain");
      await kept("answer");
      await onward();
      assert.match(page.url(), /#chain$/);

      await page.locator("a[href$='/met'][aria-label*='2027']").first().click();
      await page.check("input[name=how][value=done]");
      await page.check("input[name=each]");
      await send(page, "/met");
      await kept("met");
      assert.match((await focused(page).textContent()) ?? "", said[locale].day);
      await onward();
      assert.match(page.url(), /#deadlines$/);
      await page.locator("a[href$='/not-met']").first().click();
      await page.locator("form[action$='/not-met'] input[type=text]").first().fill("Feil dag.");
      await send(page, "/not-met");
      await kept("undone");
      assert.match((await focused(page).textContent()) ?? "", said[locale].day);

      await page.locator("a[href$='/met']:not([aria-label*='2027'])").first().click();
      await page.check("input[name=how][value=done]");
      await page.check("input[name=each]");
      await send(page, "/met");
      await kept("met");
      assert.match((await focused(page).textContent()) ?? "", said[locale].atOnce);

      await page.goto(`${served.origin}${at}/letter`);
      await page.selectOption("select[name=language]", "en");
      await send(page, "/letter");
      await kept("made");
    });
  });
}

test("a form that was not kept says so, and never that something was", async () => {
  const at = await aPerson("Selje");
  const as = { extraHTTPHeaders: { "x-desk": "owner" } };
  await visit(browser, `${served.origin}${at}/happened?kept=event`, as, async (page) => {
    assert.equal(await focused(page).count(), 1, "it could be said");
    await send(page, "/happened");
    assert.equal(await page.locator("[role=alert]:focus").count(), 1);
    assert.equal(await page.locator("[role=status]").count(), 0);
  });
  for (const kept of ["", "nothing", "constructor"]) {
    await visit(browser, `${served.origin}${at}?kept=${kept}`, as, async (page) => {
      assert.equal(await page.locator("[role=status]").count(), 0, kept);
    });
  }
});
