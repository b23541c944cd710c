import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { tallyAnswers } from "../../api/practice/finish.ts";
import { type Language, type Say, sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser, visit } from "../browser.ts";
import { everythingIn, testCell, testCluster, testColleague } from "../cluster.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const officer = await testColleague(cluster, inspectorate, "officer");
const supervisor = await testColleague(cluster, inspectorate, "supervisor");

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) =>
    testPages(testHouse([inspectorate], origin), {
      officer: testDesk(inspectorate, officer),
      supervisor: testDesk(inspectorate, supervisor),
    }),
  );
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };
const heading = async (page: Page) => (await page.locator("h1").textContent())?.trim() ?? "";

async function looked(page: Page, where: string, script = true): Promise<void> {
  if (script) {
    await page.evaluate(
      "for (const each of document.querySelectorAll('details')) { each.open = true; }",
    );
    await assertAccessible(page, where);
    await assertNoSidewaysScroll(page, where);
  }
}

/** Presses or follows something, and waits for the page that answers. */
async function go(page: Page, to: Locator): Promise<void> {
  await Promise.all([page.waitForEvent("load"), to.click()]);
}

const press = (page: Page, name: string) =>
  go(page, page.getByRole("button", { name, exact: true }));
const choose = (page: Page, name: string) =>
  page.locator("main form").getByLabel(name, { exact: true }).check();

/** Notes at the first and second piece of the nursery, and goes on to the end. Gives the words that were typed. */
async function walk(page: Page, say: Say, script: boolean): Promise<string> {
  const words = "Kanarifugl & <én>\nto";
  await press(page, say("practice.begin"));
  assert.equal(await heading(page), say("practice.way.seen"));
  await looked(page, "first piece", script);
  assert.equal(await page.getByText("Gartnerisaken").count(), 0, "how it ended is not told yet");
  await choose(page, say("practice.contact.union"));
  await choose(page, say("practice.believe.lesser"));
  await page.getByLabel(say("practice.words"), { exact: false }).fill(words);
  await press(page, say("practice.next"));

  assert.equal(await heading(page), say("practice.way.told"));
  await page.getByText(say("practice.before")).click();
  assert.equal(await page.locator("blockquote").textContent(), words);
  await looked(page, "second piece", script);
  await choose(page, say("practice.contact.interpreter"));
  await press(page, say("practice.next"));

  assert.equal(await heading(page), say("practice.way.found"));
  await looked(page, "third piece", script);
  await press(page, say("practice.to-end"));
  await looked(page, "the end", script);
  return words;
}

for (const language of ["nb", "en"] as const) {
  for (const script of [true, false]) {
    for (const width of [360, 1280]) {
      const say = sayIn(language);
      const name = `${language}, ${width} pixels, ${script ? "with" : "without"} script`;
      const as = {
        locale: locales[language],
        javaScriptEnabled: script,
        viewport: { width, height: 740 },
      };

      test(`a whole round by somebody without an account, from the first page: ${name}`, async () => {
        const before = await everythingIn(cluster, "inspectorate");
        await visit(browser, `${served.origin}/`, as, async (page) => {
          await go(page, page.getByRole("link", { name: say("practice.heading") }));
          await looked(page, "list", script);
          const { practice } = testHouse([]).law;
          const nursery = practice.find(({ id }) => id === "gartneri");
          await go(page, page.getByRole("link", { name: nursery?.title[language] ?? "" }));
          assert.equal(await page.getByText(say("practice.not-kept")).count(), 1);
          await looked(page, "start", script);
          const words = await walk(page, say, script);
          assert.equal(await page.getByRole("link", { name: "Gartnerisaken" }).count(), 1);
          assert.equal(await page.locator("blockquote").textContent(), words);
          for (const chosen of [
            "contact.union",
            "believe.lesser",
            "contact.interpreter",
          ] as const) {
            assert.equal(await page.getByText(say(`practice.${chosen}`)).count(), 1, chosen);
          }
          assert.equal(await page.getByText(say("practice.none-kept")).count(), 1);
          assert.equal(await page.getByText(say("practice.others-few")).count(), 0);
        });
        assert.equal(await everythingIn(cluster, "inspectorate"), before, "nothing is kept");
      });
    }
  }
}

test("signed in, the answers are counted without a name, and shown to others from five on", async () => {
  const say = sayIn("en");
  const as = { locale: "en-GB", extraHTTPHeaders: { "x-desk": "officer" } };
  const round = async (look: (page: Page) => Promise<void>) =>
    await visit(browser, `${served.origin}/practice/gartneri`, as, async (page) => {
      assert.equal(await page.getByText(say("practice.kept")).count(), 1);
      await walk(page, say, false);
      await look(page);
    });
  const fiveOthers = (page: Page) =>
    page.getByText(say("practice.others", { count: 5 }), { exact: true }).count();
  for (let each = 0; each < 5; each += 1) {
    await round(async (page) => assert.equal(await fiveOthers(page), 0));
  }
  await round(async (page) => {
    assert.equal(await fiveOthers(page), 8, "the same eight answers, by five others");
    await looked(page, "the end among others");
    await page.reload();
    assert.equal(await fiveOthers(page), 8, "sent again it is the same round");
    // The language changes, and everything stays.
    await go(page, page.getByRole("button", { name: "Norsk" }));
    assert.equal(await page.getByText(sayIn("nb")("practice.yours"), { exact: true }).count(), 8);
  });
  const tallies = await tallyAnswers(inspectorate, "gartneri");
  assert.deepEqual([...new Set(tallies.map(({ count }) => count))], [6]);
  const everything = await everythingIn(cluster, "inspectorate");
  assert.equal(everything.includes("Kanarifugl"), false);
});

test("two persons stand side by side, and at the end each with what the court found", async () => {
  const say = sayIn("nb");
  const as = {
    locale: "nb-NO",
    viewport: { width: 1280, height: 900 },
    extraHTTPHeaders: { "x-desk": "officer" },
  };
  await visit(browser, `${served.origin}/practice/cn-v-france`, as, async (page) => {
    await press(page, say("practice.begin"));
    assert.equal(await page.locator(".persons > div").count(), 2);
    await looked(page, "the pair");
    await press(page, say("practice.next"));
    await press(page, say("practice.next"));
    await press(page, say("practice.to-end"));
    await looked(page, "the end of the pair");
    for (const side of ["servitude", "not_forced_labour"] as const) {
      assert.equal(await page.getByText(`${say(`compare.side.${side}`)}.`).count(), 1, side);
    }
  });
});

test("a decision that was replaced says so at the end", async () => {
  const say = sayIn("en");
  await visit(browser, `${served.origin}/practice/lime`, { locale: "en-GB" }, async (page) => {
    await press(page, say("practice.begin"));
    await press(page, say("practice.next"));
    await press(page, say("practice.next"));
    await press(page, say("practice.to-end"));
    assert.equal(await page.getByText(say("practice.history")).count(), 1);
  });
});

test("a leader sees how many rounds there were, and an officer is shown no such page", async () => {
  const say = sayIn("nb");
  const leads = { locale: "nb-NO", extraHTTPHeaders: { "x-desk": "supervisor" } };
  await visit(browser, `${served.origin}/practice`, leads, async (page) => {
    await go(page, page.getByRole("link", { name: say("practice.count") }));
    await looked(page, "count");
    assert.equal(await page.getByText(say("practice.at-least", { count: 5 })).count(), 1);
  });
  const officers = { locale: "nb-NO", extraHTTPHeaders: { "x-desk": "officer" } };
  await visit(browser, `${served.origin}/practice`, officers, async (page) => {
    assert.equal(await page.getByRole("link", { name: say("practice.count") }).count(), 0);
    const answer = await page.goto(`${served.origin}/practice/count`);
    assert.equal(answer?.status(), 403);
  });
});

test("there is no exercise where there is none", async () => {
  assert.equal((await fetch(`${served.origin}/practice/nothing`)).status, 404);
});
