import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { addObservation } from "../../api/case/observe.ts";
import { addedDecisions, lawWithEdits } from "../../api/edit/overlay.ts";
import { sweepOnce } from "../../api/edit/sweep.ts";
import type { House } from "../../api/house.ts";
import type { DecidedFact, Decision } from "../../domain/knowledge/decision.ts";
import { type Law, loadLaw } from "../../law/law.ts";
import type { Language } from "../../web/texts/texts.ts";
import { sayIn } from "../../web/texts/texts.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser, visit } from "../browser.ts";
import { noon } from "../carry.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { anOpenCase } from "../factories/case.ts";
import { observed } from "../factories/comparison.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const union = await testCell(cluster, "union", ["union"]);
const cells = [coordination, union];
const aslak = await testColleague(cluster, coordination, "editor", "Aslak");
const solveig = await testColleague(cluster, coordination, "editor", "Solveig");
const caseworker = await testColleague(cluster, union, "caseworker");
const desks = {
  aslak: testDesk(coordination, aslak),
  solveig: testDesk(coordination, solveig),
  caseworker: testDesk(union, caseworker),
};

const whole = loadLaw();

function chowdury(): Decision {
  const found = whole.decisions.find(({ id }) => id === "chowdury-v-greece");
  assert.ok(found);
  return found;
}

/** The knowledge before anybody had entered it. */
const files: Law = {
  ...whole,
  decisions: whole.decisions.filter(({ id }) => id !== chowdury().id),
};
let law = files;
let served: Served;
let browser: Browser;

function houseAt(origin: string): House {
  return {
    ...testHouse(cells, origin),
    get law() {
      return law;
    },
    relearn: async () => {
      law = await lawWithEdits(files, cells);
    },
  };
}

before(async () => {
  const house = (origin: string) => testPages(houseAt(origin), desks);
  served = await serve(house);
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

/** Whoever sits before the page, and the width and language they sit with. */
interface Sitting {
  readonly width: number;
  readonly language: Language;
}

async function sit(
  { width, language }: Sitting,
  who: keyof typeof desks,
  path: string,
  work: (page: Page, look: (where: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const as = {
    locale: language === "nb" ? "nb-NO" : "en-GB",
    viewport: { width, height: 800 },
    extraHTTPHeaders: { "x-desk": who },
  };
  await visit(browser, `${served.origin}${path}`, as, async (page) => {
    await work(page, async (where) => {
      await assertAccessible(page, where);
      await assertNoSidewaysScroll(page, where);
    });
  });
}

const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().click();

/** Types the decision as a whole, as its page has it. */
async function typeAbout(page: Page, decision: Decision, name: string): Promise<void> {
  const { sources, outcome, sector, unit, reasonsNotRead, caution } = decision;
  const typed: Readonly<Record<string, string>> = {
    name,
    court: decision.court,
    ref: decision.ref ?? "",
    date: decision.date ?? "",
    country: decision.country,
    sources: Object.values(sources).join("\n"),
    "outcome-nb": outcome.nb,
    "outcome-en": outcome.en,
    "sector-nb": sector.nb,
    "sector-en": sector.en,
    "unit-nb": unit.nb,
    "unit-en": unit.en,
    "not-read-nb": reasonsNotRead?.nb ?? "",
    "not-read-en": reasonsNotRead?.en ?? "",
    "caution-nb": caution?.nb ?? "",
    "caution-en": caution?.en ?? "",
  };
  for (const [field, value] of Object.entries(typed)) {
    await page.locator(`[name="${field}"]`).fill(value);
  }
  await page.locator("select[name=final]").selectOption("yes");
  await page.locator("select[name=side]").selectOption(decision.side);
  await page.locator("select[name=question]").selectOption(decision.question);
  await page.locator("select[name=finding]").selectOption(decision.findingType);
  await page.locator("select[name=comparability]").selectOption(decision.comparability);
  await page.locator("select[name=confidence]").selectOption(decision.confidence);
}

async function typeFact(page: Page, fact: DecidedFact): Promise<void> {
  await page.locator(`[name=state][value=${fact.state}]`).check();
  await page.locator(`[name=level][value="${fact.level}"]`).check();
  await page.locator("select[name=scope]").selectOption(fact.scope);
  await page.locator("select[name=status]").selectOption(fact.status);
  await page.locator("[name=nb]").fill(fact.text.nb);
  await page.locator("[name=en]").fill(fact.text.en);
  await page.locator("select[name=source]").selectOption(fact.citation.source);
  await page.locator("[name=at]").fill(fact.citation.at);
  await page.locator("select[name=confidence]").selectOption(fact.confidence);
}

const inCommon: string[] = [];
async function aCaseInCommon(label: string): Promise<string> {
  const caseId = await anOpenCase(union, caseworker, { label });
  const facts = [observed("pay.underpayment", "present", 3)];
  const about = { caseId, source: "talk", verified: true, words: null, facts } as const;
  const noted = await addObservation(union, caseworker, whole.factors, about, noon);
  assert.ok(noted.ok);
  return caseId;
}

for (const sitting of [
  { width: 360, language: "nb" },
  { width: 1280, language: "en" },
] as const) {
  const { width, language } = sitting;
  const say = sayIn(language);
  const name = `Chowdury and Others v. Greece, ${language}`;
  // Whole on the phone; on the laptop enough to see every page.
  const stated = width === 360 ? chowdury().facts : chowdury().facts.slice(0, 5);

  test(`the Chowdury decision is entered from its page and stands when a second editor has approved it: ${width} pixels, ${language}`, async () => {
    inCommon.push(await aCaseInCommon(`Jordbærlund ${language}`));
    let proposal = "";
    await sit(sitting, "aslak", "/edit", async (page, look) => {
      await look("the editor's page");
      await press(page, say("edit.begin"));
      await look("an empty draft");
      const draft = new URL(page.url()).pathname;
      await page.goto(`${served.origin}${draft}/preview`);
      await look("what is left");
      assert.ok((await page.getByText(say("edit.lack.name")).count()) === 1);
      await page.goto(`${served.origin}${draft}`);
      await typeAbout(page, chowdury(), name);
      await press(page, say("edit.keep"));
      await look("no fact yet");
      for (const fact of stated) {
        await page.goto(`${served.origin}${draft}/facts/${fact.factor}`);
        await typeFact(page, fact);
        await press(page, say("edit.fact.keep"));
      }
      await look("all facts");
      await page.goto(`${served.origin}${draft}/facts/${chowdury().facts[0]?.factor}`);
      await look("one fact");
      const [remark] = chowdury().singledOut;
      await page.goto(`${served.origin}${draft}/remarks`);
      if (remark !== undefined) {
        await page.locator("select[name=factor]").selectOption(remark.factor);
        await page.locator("[name=nb]").fill(remark.text.nb);
        await page.locator("[name=en]").fill(remark.text.en);
        await page.locator("select[name=source]").selectOption(remark.citation.source);
        await page.locator("[name=at]").fill(remark.citation.at);
        await press(page, say("edit.remark.keep"));
      }
      await look("remarks");
      await press(page, say("edit.draft.preview"));
      await look("the preview");
      await press(page, say("edit.propose-decision"));
      assert.equal(await page.getByRole("alert").count(), 1, "a reason is asked for");
      await look("without a reason");
      await page.locator("[name=why]").fill("Gruppen er større enn i de andre.");
      await press(page, say("edit.propose-decision"));
      proposal = new URL(page.url()).pathname;
      assert.match(proposal, /^\/edit\/proposals\//);
      await look("one's own proposal");
      assert.equal(await page.getByRole("button", { name: say("edit.approve") }).count(), 0);
    });
    assert.ok(!law.decisions.some((each) => each.name === name), "nothing has changed yet");

    await sit(sitting, "solveig", "/work", async (page, look) => {
      await look("an editor's work");
      await page.locator(`a[href="${proposal}"]`).click();
      await look("another's proposal");
      await press(page, say("edit.approve"));
      await look("approved");
    });
    const entered = law.decisions.find((each) => each.name === name);
    assert.ok(entered, "it is part of every comparison at once");
    assert.deepEqual(
      entered.facts.map(({ factor, state, level, scope }) => ({ factor, state, level, scope })),
      stated.map(({ factor, state, level, scope }) => ({ factor, state, level, scope })),
    );

    const added = await addedDecisions(cells);
    for (const cell of cells) {
      while (await sweepOnce(cell, law, added, noon)) {
        // until nothing is left
      }
    }
    await sit(sitting, "aslak", "/edit", async (page, look) => {
      const done = say("edit.progress-of", { name, percent: 100 });
      assert.equal(await page.getByText(done).count(), 1);
      await look("the editor's page afterwards");
    });
    await sit(sitting, "caseworker", "/work", async (page, look) => {
      const line = page.locator(".todo[data-kind=decisions]", { hasText: name });
      await look("work with a notice");
      await line.locator("a.what").click();
      assert.ok(inCommon.includes(page.url().split("/cases/")[1] ?? ""), "one it is near");
      await look("a case with a notice");
      const before = await page.getByText(say("edit.notice.heading")).count();
      await page
        .getByRole("button", { name: say("edit.notice.aside") })
        .first()
        .click();
      assert.equal(await page.getByText(say("edit.notice.heading")).count(), before - 1);
      await page.goto(`${served.origin}/edit`);
      assert.equal(await page.getByText(say("edit.waiting")).count(), 0, "not for caseworkers");
    });
  });

  test(`a statement is changed by two, and a second proposal on it is shown as made on an older text: ${width} pixels, ${language}`, async () => {
    const entry = language === "nb" ? "siliadin-v-france" : "lime";
    const proposals: string[] = [];
    for (const words of ["Første", "Andre"]) {
      await sit(sitting, "aslak", "/knowledge/review", async (page, look) => {
        await page.locator("summary").first().click();
        await look("what is due");
        const ways = page.locator(`a[href="/edit/decisions/${entry}"]`);
        assert.ok((await ways.count()) > 0, "the way to change what is due");
        await page.goto(`${served.origin}/edit/decisions/${entry}`);
        await look("one entry");
        await page.locator('a[href$="place=outcome"]').click();
        await look("a change");
        await press(page, say("edit.propose"));
        assert.equal(await page.getByRole("alert").count(), 1, "the same text is no change");
        await page.locator("[name=nb]").fill(`${words} nye ord.`);
        await page.locator("[name=en]").fill(`${words}: new words.`);
        await press(page, say("edit.propose"));
        await look("a change without a reason");
        assert.equal(await page.locator("[name=nb]").inputValue(), `${words} nye ord.`);
        await page.locator("[name=why]").fill("Klarere.");
        await page.locator("[name=source]").fill("Dommen, avsnitt 3");
        await press(page, say("edit.propose"));
        proposals.push(new URL(page.url()).pathname);
      });
    }
    const [first = "", second = ""] = proposals;
    await sit(sitting, "solveig", first, async (page, look) => {
      await press(page, say("edit.approve"));
      await page.goto(`${served.origin}${second}`);
      await look("on an older text");
      assert.equal(await page.getByText(say("edit.fit.older-text")).count(), 1);
      assert.equal(await page.getByRole("button", { name: say("edit.approve") }).count(), 0);
      await press(page, say("edit.decline"));
      assert.equal(await page.getByRole("alert").count(), 1, "a reason is asked for");
      await page.locator("[name=reason]").fill("Står allerede.");
      await press(page, say("edit.decline"));
      await look("declined");
      await page.goto(`${served.origin}/edit/decisions/${entry}`);
      await look("the history");
      assert.equal(await page.getByText("Står allerede.").count(), 1);
      await page.goto(`${served.origin}/knowledge/decisions/${entry}`);
      const text = language === "nb" ? "Første nye ord." : "Første: new words.";
      assert.equal(await page.getByText(text).count(), 1);
    });
  });
}
