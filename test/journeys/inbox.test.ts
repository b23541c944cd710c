import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { deliverDue } from "../../api/document/deliver.ts";
import { newCode, threadOf } from "../../api/door/held.ts";
import { sendReport } from "../../api/door/send-report.ts";
import { day } from "../../domain/time/day.ts";
import { sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser, visit } from "../browser.ts";
import { carryTo, noon } from "../carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { aReferralSent, posted } from "../factories/incoming.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
]);
const police = await testCell(cluster, "police", ["police"]);
const cells = [door, inspectorate, police];
await introduce(cluster, cells, "http://localhost");
const caseworker = await testColleague(cluster, inspectorate, "caseworker");

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) =>
    testPages(testHouse(cells, origin), { ida: testDesk(inspectorate, caseworker) }),
  );
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

const fact = { state: "present", scope: "all", how: "told", day: null, note: null } as const;
const facts = [
  { ...fact, factor: "pay.underpayment", level: 3 },
  { ...fact, factor: "hours.per_day_max", level: 3 },
  { ...fact, factor: "power.threats_of_violence", level: 2 },
];

async function reportComes(): Promise<string> {
  const code = newCode();
  const report = {
    kind: "report",
    place: "Lillevik",
    sector: "cleaning",
    words: "Senger i vaskerommet.\nSamme klær hver dag.",
    facts,
    name: "Kari Kanari",
  } as const;
  await sendReport(door, { code, recipient: "inspectorate", report }, noon);
  await deliverDue(door, carryTo(cells), () => noon);
  return threadOf(code);
}

async function referralComes(): Promise<string> {
  const thread = crypto.randomUUID();
  const observation = {
    verified: false,
    cameFrom: "police",
    day: day("2026-11-20"),
    words: "Sett flere ganger",
    facts,
  };
  const safeguards = [
    { kind: "talk-before-removal", how: null },
    { kind: "interpreter", how: "tigrinja" },
  ] as const;
  const told = { place: "Storås", sector: "building", observations: [observation], safeguards };
  await posted(police, inspectorate, thread, aReferralSent({ told }));
  await deliverDue(police, carryTo(cells), () => noon);
  return thread;
}

async function withdrawn(): Promise<string> {
  const thread = await referralComes();
  const deed = { step: "withdraw", reason: "sent-by-mistake" } as const;
  await posted(police, inspectorate, thread, { kind: "step", deed });
  await deliverDue(police, carryTo(cells), () => noon);
  return thread;
}

const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().click();

for (const [width, language] of [
  [360, "nb"],
  [1280, "en"],
] as const) {
  const say = sayIn(language);
  const as = {
    locale: language === "nb" ? "nb-NO" : "en-GB",
    viewport: { width, height: 800 },
    extraHTTPHeaders: { "x-desk": "ida" },
  };

  test(`a caseworker reads the inbox, writes back and takes on: ${width} pixels, ${language}`, async () => {
    const id = await reportComes();
    const referral = await referralComes();
    await visit(browser, `${served.origin}/work`, as, async (page) => {
      const look = async (where: string) => {
        await assertAccessible(page, where);
        await assertNoSidewaysScroll(page, where);
      };
      await look("work");
      await page
        .locator(".new")
        .getByRole("link", { name: say("work.new.all") })
        .click();
      await look("inbox");

      await page.goto(`${served.origin}/inbox/${referral}`);
      await look("a referral that is shut");
      await press(page, say("intake.acknowledge"));
      await look("nothing ticked");
      assert.equal(await page.getByRole("alert").count(), 1);
      for (const kind of ["talk-before-removal", "interpreter"] as const) {
        await page.getByLabel(say(`case.safeguard.${kind}`), { exact: true }).check();
      }
      await press(page, say("intake.acknowledge"));
      assert.equal(await page.getByText("Sett flere ganger").count(), 1, "now it is open");
      await look("a referral");

      await page.getByText(say("intake.ask"), { exact: true }).first().click();
      await press(page, say("intake.ask-do", { name: police.name }));
      await look("asked back without what");
      await page.getByLabel(say("intake.ask.call-us")).check();
      await page.locator("#ask-words").fill("Ring 55 55 55 55");
      await page.locator("#ask-namesNobody").check();
      await press(page, say("intake.ask-do", { name: police.name }));
      assert.equal(await page.getByText(say("intake.words.went")).count(), 1);
      await look("asked back");

      await page.getByRole("link", { name: say("intake.removal-go") }).click();
      await look("a removal");
      await page.keyboard.press("Tab");
      await page.locator("[name=decided-when][value=today]").check();
      await page.locator("[name=sure]").check();
      await press(page, say("intake.removal-do", { name: police.name }));
      assert.equal(await page.getByText(say("intake.removal-first")).count(), 1);
      await look("a removal that was told");
      await page.getByRole("link", { name: say("intake.removal-back") }).click();
      await look("a referral with a removal");
      await page.getByText(say("intake.decline"), { exact: true }).first().click();
      await page.getByLabel(say("intake.decline.wrong-place")).check();
      await press(page, say("intake.decline-do"));
      await look("declined");

      await page.goto(`${served.origin}/inbox/${await withdrawn()}`);
      await look("withdrawn unopened");
      assert.equal(await page.getByText(say("intake.emptied", { name: police.name })).count(), 1);

      await page.goto(`${served.origin}/inbox/${id}`);
      await look("a report");
      await page.getByText(say("inbox.reply"), { exact: true }).first().click();
      await page.getByLabel(say("inbox.reply-label")).fill("Takk.");
      await press(page, say("inbox.reply-do"));
      assert.equal(await page.getByRole("status").count(), 1, "it says that it was sent");
      await look("written back");
      await page.locator("summary", { hasText: say("inbox.name") }).click();
      await page.getByLabel(say("inbox.name-label")).fill("Må avtale møte");
      await press(page, say("inbox.name-do"));
      await look("the name");
      assert.equal(await page.getByText("Kari Kanari").count(), 1);
      await press(page, say("inbox.take-on"));
      assert.match(page.url(), /\/cases\/[0-9a-f-]{36}$/);
      await page.goto(`${served.origin}/inbox/${id}`);
      await look("taken on");
      await page.goto(`${served.origin}/inbox?handled=yes`);
      await look("handled");
    });
  });
}
