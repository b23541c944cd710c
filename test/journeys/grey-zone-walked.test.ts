import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { noteFollowUp } from "../../api/plan/follow-up.ts";
import { day } from "../../domain/time/day.ts";
import { catalogue } from "../../rules/rights/catalogue.ts";
import { right as holidayPay } from "../../rules/rights/sections/work/holiday-pay.ts";
import { right as wageClaim } from "../../rules/rights/sections/work/wage-claim.ts";
import { dayText } from "../../web/texts/formats.ts";
import { openBrowser, unfold } from "../browser.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { aFollowUp, aPlan } from "../factories/plan.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { movingClock, Walk, type Walker, walkers } from "../rights-walk.ts";
import { type Served, serve } from "../serve.ts";

// The grey zone as a caseworker at a shelter walks it, page by page: dropped, called something lesser, and paid.

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const nav = await testCell(cluster, "nav", ["nav", "administrative-agency", "public-authority"]);
await introduce(cluster, [cell, nav], "http://localhost");
const owner = await testColleague(cluster, cell, "caseworker", "Liv Ek");
const clock = movingClock("2025-10-06");
const house = (origin: string) => ({ ...testHouse([cell, nav], origin), now: clock.now });
const desks = { owner: testDesk(cell, owner) };

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) => testPages(house(origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

/** A walk through one person’s pages, whatever the language. */
class GreyZone {
  readonly #walk: Walk;
  readonly #case: string;
  readonly #person: string;

  constructor(walk: Walk, at: string, person: string) {
    this.#walk = walk;
    this.#case = at;
    this.#person = `${at}/persons/${person}`;
  }

  get page(): Page {
    return this.#walk.page;
  }

  async goes(view: string): Promise<string> {
    const answer = await this.page.goto(`${this.#person}${view}`);
    assert.equal(answer?.status(), 200, view);
    await this.#walk.look();
    return await this.#walk.text();
  }

  async ofCase(view: string): Promise<string> {
    const answer = await this.page.goto(`${this.#case}${view}`);
    assert.equal(answer?.status(), 200, view);
    await this.#walk.look();
    return await this.#walk.text();
  }

  /** Keeps what was typed in a plan’s form. */
  async keeps(): Promise<void> {
    await this.page.locator("main form[method=post] .actions button").last().click();
    assert.equal(await this.page.locator(".error-summary").count(), 0, this.page.url());
    await this.#walk.look();
  }

  async wants(words: string): Promise<void> {
    await this.goes("/plan/wishes");
    await this.page.locator("#first").selectOption("wages");
    await this.page.locator("#second").selectOption("work-and-stay");
    await this.page.locator("#words").fill(words);
    await this.page.locator("#heard").selectOption("interpreter");
    await this.keeps();
  }

  /** Takes a way into the plan, as a step with somebody who does it and a day. */
  async takes(way: "wages" | "union-and-law" | "emergency-help" | "safe-housing", by: string) {
    const { say } = this.#walk;
    await this.goes("/plan/ways");
    const link = `${say("plan.ways.take")} ${say(`plan.way.${way}`)}`;
    await this.page.getByRole("link", { name: link, exact: true }).click();
    assert.equal(await this.page.locator("#what").inputValue(), say(`plan.way-do.${way}`));
    await this.page.locator("#doer").selectOption(owner.id);
    await this.page.locator("#by").fill(by);
    await this.keeps();
  }

  /** Tells how far the step about the wages has come. */
  async tells(state: "waiting" | "done", words: string): Promise<void> {
    await this.goes("/plan/steps");
    const { say } = this.#walk;
    const name = new RegExp(say("plan.way-do.wages"));
    await this.page.locator("main").getByRole("link", { name }).first().click();
    await this.page.locator("#state").selectOption(state);
    await this.page.locator("#state-words").fill(words);
    await this.page.locator("#tells").selectOption("nobody");
    await this.keeps();
  }
}

function titleOf(right: string, language: Walker["language"]): string {
  const known = catalogue.find(({ section }) => section.id === right);
  assert.ok(known, right);
  return known.title[language];
}

const weekdays = [1, 2, 3, 4, 5];

/** What is owed now, by the pay pages: four weeks of eleven hours a day in September 2025, of which 5,000 was paid. */
async function reckoned(page: Page): Promise<string> {
  const on = async (to: string, next: string) => {
    await page.locator(`main button[name=go][value=${to}]`).first().click();
    await page.locator(next).first().waitFor();
  };
  await page.goto(`${served.origin}/job`);
  await on("pay", "input[value=cleaning]");
  await page.locator("input[value=cleaning]").check();
  await on("pay-work", "button[value=pay-hours]");
  await on("pay-hours", "#week-1-from");
  for (const weekday of weekdays) {
    await page.locator(`#week-${weekday}-from`).fill("7");
    await page.locator(`#week-${weekday}-to`).fill("18");
  }
  await page.locator("#week-from").fill("2025-09-01");
  await page.locator("#week-to").fill("2025-09-28");
  await on("pay-week", "button[value=pay-money]");
  await on("pay-money", "#paid-amount-0");
  await page.locator("#paid-amount-0").fill("5 000");
  await page.locator("#paid-day-0").fill("2025-09-15");
  await on("pay-back", "#back-amount-0");
  await on("pay-result", ".big");
  return (await page.locator(".big").textContent()) ?? "";
}

/*
 * By hand: 20 days of 11 hours at 236.54 an hour. Ordinary 160 h: 37,846.40. Overtime 20 × 2 + 4 × 5 = 60 h at 140 %: 19,869.36.
 * Less 5,000.00 paid: 52,715.76. Holiday pay is due the year after.
 */
const owed = "5271576";

/** What no page of a case may ever say: what the person is or is not, and that the case ended by it. */
const never = {
  nb: /\boffer(et)?\b|saken (er|ble) (avsluttet|lukket)/i,
  en: /victim|case (is|was) closed|no longer a case/i,
};

/** Every address of the case and its person, but for evidence, which a shelter does not gather. */
async function everyPage(language: Walker["language"], caseId: string, person: string) {
  const app = testPages(house("http://localhost"), desks);
  const paths = app.routes
    .filter(({ method, path }) => method === "GET" && path.startsWith("/cases/:id"))
    .map(({ path }) => path.replace(":id", caseId).replace(":person", person))
    .filter((path) => !/:|\.(pdf|ics)$|\/(evidence|hours|travel)(\/|$)/.test(path));
  const texts: [string, string][] = [];
  for (const path of new Set(paths)) {
    const headers = { host: "localhost", "x-desk": "owner", "accept-language": language };
    const answer = await app.request(path, { headers });
    assert.equal(answer.status, 200, path);
    const html = await answer.text();
    texts.push([path, html.slice(html.indexOf("<main")).replaceAll(/<[^>]*>/g, " ")]);
  }
  return texts;
}

for (const walker of walkers) {
  const { language } = walker;
  test(`the grey zone walked in ${language}, ${walker.script ? "on a laptop" : "on a phone without script"}: the wages come, and the case is whole`, async () => {
    clock.moveTo("2025-10-06");
    const label = `G-${language}`;
    const { caseId, person, plan } = await aPlan(cell, owner, { label, at: clock.now() });
    const at = `${served.origin}/cases/${caseId}`;
    const walk = await Walk.begin(browser, walker, `${at}/persons/${person}/rights`);
    const way = new GreyZone(walk, at, person);
    const { page } = walk;

    // October: what happened, what they want, and what falls away if it is called something lesser.
    await walk.happened("found", "2025-10-02");
    await walk.happened("wage-due", "2025-09-30");
    await walk.happened("police-report", "2025-10-06", { provision: "257" });
    await way.wants("Først pengene. Så en jobb der jeg får lønn.");
    await way.goes("/rights/what-if");
    await page.locator("[id='what-if']").selectOption("395");
    await page.locator("[id='what-if-day']").fill("2025-12-08");
    await page.locator("main form .actions button").first().click();
    await walk.look();
    assert.equal(await page.locator("svg.line-of-rights").count(), 2);
    const fate = async (kind: "falls-away" | "stays") =>
      await page
        .locator("section.supposed h3", { hasText: walk.say(`rights.kind.${kind}`) })
        .locator("+ ul")
        .textContent();
    assert.ok((await fate("falls-away"))?.includes(titleOf("limited-permit", language)));
    assert.ok((await fate("stays"))?.includes(titleOf("wage-claim", language)), "on no label");

    // The ways that hang on no label; the return is asked about, and not chosen.
    await way.takes("emergency-help", "2025-10-10");
    await way.takes("safe-housing", "2025-10-13");
    await way.takes("union-and-law", "2025-10-20");
    await way.takes("wages", "2025-10-31");
    await way.goes("/plan/return/talk");
    for (const [name, value] of [
      ["sitting.asked", "yes"],
      ["sitting.alone", "yes"],
      ["sitting.understood", "shared"],
      ["wish.answer", "no"],
    ]) {
      await page.locator(`[name="${name}"][value="${value}"]`).check();
    }
    await unfold(page, "wish.words");
    await page.locator("[name='wish.words']").fill("Ikke nå.");
    await way.keeps();

    // December: dropped, and then wage theft. The claim and its day stand.
    clock.moveTo("2025-12-08");
    await way.ofCase("/outcomes");
    await page.locator("input[name=kind][value=dropped]").check();
    await page.locator("#happened").fill("2025-12-01");
    await page.locator("form[action$='/outcomes'] .actions button").click();
    await walk.happened("charged", "2025-12-08", { provision: "395" });
    const last = dayText(language, day("2028-09-30"));
    assert.ok((await walk.open()).includes(last), "three years after they fell due");
    await page.goto(`${served.origin}/deadlines`);
    await walk.look();
    assert.ok((await walk.text()).includes(last), "and kept as a day");

    // What is owed, with every step shown; it stands in the plan, and what can be promised in a letter.
    if (walker.script) {
      // A phone reckons by its own day.
      await page.clock.setFixedTime(clock.now());
    }
    const amount = await reckoned(page);
    assert.equal(amount.replaceAll(/\D/g, ""), owed);
    await way.tells("waiting", amount);
    assert.ok((await way.goes("/plan/steps")).includes(amount.trim()));
    await walk.open("/letter");
    await page.locator("#language").selectOption("pl");
    await page.locator("main form .actions button").click();
    await walk.look();
    await walk.told("Når kommer pengene?");

    // February: paid. The step and the day are met, and somebody asks how it went.
    clock.moveTo("2026-02-12");
    await way.tells("done", amount);
    // The holiday pay has the same day, to be safe: when the work ended is not known.
    for (const { title } of [wageClaim, holidayPay]) {
      await walk.open();
      const claim = page
        .locator("li.case-line", { hasText: title[language] })
        .filter({ hasText: last });
      await claim.locator("a[href$='/met']").click();
      await walk.look();
      const met = page.locator("form[action$='/met']");
      await met.locator("input[name=each]").check();
      await met.locator("input[name=how][value=done]").check();
      await met.locator("input[type=text]").fill("Betalt.");
      await met.locator("button").click();
      await page.waitForURL(({ pathname }) => !pathname.endsWith("/met"));
    }
    await page.goto(`${served.origin}/deadlines`);
    assert.equal((await walk.text()).includes(last), false);
    const following = { caseId, person, plan, thing: crypto.randomUUID(), field: "money" } as const;
    const standing = {
      state: "noted",
      on: day("2026-02-12"),
      words: "Har rom og penger.",
    } as const;
    for (const [seen, content] of [
      aFollowUp(owner.id, { due: day("2026-02-20") }),
      aFollowUp(owner.id, { due: day("2026-02-20"), standing }),
    ].entries()) {
      assert.ok((await noteFollowUp(cell, owner, { ...following, seen, content }, clock.now())).ok);
    }
    assert.ok((await way.goes("/plan/follow-ups")).includes("Har rom og penger."));
    await walk.end();

    const pages = await everyPage(language, caseId, person);
    assert.ok(pages.length > 30, "the case has all its pages");
    assert.deepEqual(
      pages.flatMap(([path, text]) =>
        [never[language].exec(text)?.[0]].filter(Boolean).map((word) => `${path}: ${word}`),
      ),
      [],
    );
  });
}
