import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { addObservation } from "../../api/case/observe.ts";
import { noteOutcome } from "../../api/outcome/note.ts";
import { addPerson } from "../../api/person/person.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { wordingOf } from "../../domain/question/question.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { assertForEveryone } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { noon } from "../carry.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { anOpenCase, seen } from "../factories/case.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const law = loadLaw();
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");

let served: Served;
let browser: Browser;
let caseId = "";
let reportedCase = "";

async function aCase(label: string): Promise<string> {
  const opened = await anOpenCase(cell, owner, { label });
  const facts = [seen("pay.deferred", 2), seen("hours.per_day_max", 3)];
  const request = { caseId: opened, source: "talk", verified: true, words: null, facts } as const;
  assert.ok((await addObservation(cell, owner, law.factors, request, noon)).ok);
  assert.ok((await addPerson(cell, owner, { caseId: opened, pseudonym: "Ash" }, noon)).ok);
  const safeguard = { caseId: opened, kind: "employer-must-not-know", holds: true } as const;
  await setSafeguard(cell, owner, { ...safeguard, why: "Asked", how: null }, noon);
  return opened;
}

before(async () => {
  caseId = await aCase("K-7F3Q-2MXA");
  reportedCase = await aCase("K-9D4T-8RWC");
  const reported = {
    ...{ id: crypto.randomUUID(), caseId: reportedCase, kind: "reported" as const },
    ...{ provision: null, note: null, happened: addDays(dayOf(noon), -2) },
  };
  assert.ok((await noteOutcome(cell, owner, reported, noon)).ok);
  served = await serve((origin) =>
    testPages(testHouse([cell], origin), { owner: testDesk(cell, owner) }),
  );
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

interface As {
  readonly locale?: string;
  readonly width?: number;
  readonly script?: boolean;
}

async function visit(as: As, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: as.width ?? 360, height: 740 },
    locale: as.locale ?? "en-GB",
    extraHTTPHeaders: { "x-desk": "owner" },
    javaScriptEnabled: as.script ?? true,
  });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

const at = (id: string, more = "") => `${served.origin}/cases/${id}/questions${more}`;

test("every page of questions is accessible and no wider than the window, in both languages", async () => {
  const pages = ["", "?in=vi", "/ask?question=pay.when&in=en", "/asked", "/sheet?in=nb", "/sheet"];
  const addresses = [...pages.map((each) => at(caseId, each)), at(reportedCase)];
  await assertForEveryone(browser, addresses, "owner");
});

test("a question is asked from the list, a leading wording is hinted at once, and it stands in the list as it was said", async () => {
  await visit({ script: false }, async (page) => {
    await page.goto(`${at(caseId)}?in=nb`);
    await page.getByRole("heading", { name: "What would settle most" }).waitFor();
    await page.getByText(/^More questions/).click();
    await page
      .getByRole("heading", { name: "Hvordan ordner du det med penger, bank og kort?" })
      .waitFor();
    await page
      .getByRole("link", { name: "Write down that it was asked: How do you deal with money" })
      .click();
    const wording = page.getByLabel("The question, word for word");
    assert.equal(await wording.inputValue(), "Hvordan ordner du det med penger, bank og kort?");

    await wording.fill("Did he force you to hand over the card?");
    await page.getByLabel("Who was asked").selectOption({ label: "Ash" });
    await page.getByLabel("What the person said").fill("He has it.");
    await page.getByRole("button", { name: "Keep the question" }).click();
    await page.getByRole("link", { name: "Say whether an interpreter was there." }).waitFor();
    assert.equal(await page.getByLabel("What the person said").inputValue(), "He has it.");

    await page.getByLabel("Yes, one the person chose or agreed to").check();
    await page.getByRole("button", { name: "Keep the question" }).click();
    await page.getByRole("heading", { name: "This wording may be called leading" }).waitFor();
    await page.getByText("It names an act").waitFor();
    await page.getByRole("button", { name: "Keep it as it was asked" }).click();

    await page.getByRole("heading", { name: "Did he force you to hand over the card?" }).waitFor();
    await page.getByText("He has it.").waitFor();
    await page.getByText("Ada Lind, 25 November 2026", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Kept as an observation" }).click();
    await page.getByText("He has it.").waitFor();
  });
});

test("after a report the page offers needs only and says why, until what the police said is written down", async () => {
  await visit({ script: false }, async (page) => {
    await page.goto(at(reportedCase));
    await page
      .getByRole("heading", { name: /^Reported to the police 23 November 2026: ask only/ })
      .waitFor();
    await page.getByText(/the defence can say/).waitFor();
    assert.equal(await page.getByRole("heading", { name: "What would settle most" }).count(), 0);
    assert.equal(await page.getByText("When are you paid").count(), 0);
    await page.getByRole("heading", { name: "Where will you sleep tonight" }).waitFor();

    await page.getByText("Write down what the police said").click();
    await page.getByLabel("We may ask about the facts", { exact: true }).check();
    await page.getByLabel("Day they said it").fill("2026-11-24");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("link", { name: /Write who in the police said it/ }).waitFor();
    await page.getByLabel("Who in the police").fill("Vik, prosecutor");
    await page.getByRole("button", { name: "Keep it" }).click();

    await page
      .getByRole("heading", { name: "The police agreed on 24 November 2026 that you may ask on" })
      .waitFor();
    await page.getByRole("heading", { name: "What would settle most" }).waitFor();
  });
});

/** Everything that the sheet must not say: the other questions, what is for the officer, facts and decided cases. */
function neverOnTheSheet(): readonly string[] {
  const { interview } = law;
  const guidance = [...interview.settling, ...interview.needs].flatMap(({ care, notWhen }) => [
    ...[care?.en, care?.nb, notWhen?.en, notWhen?.nb],
  ]);
  const others = interview.settling.flatMap(({ id }) => [
    ...["en", "nb"].map((code) => wordingOf(interview, id, code) ?? undefined),
  ]);
  const facts = [...law.factors.values()].flatMap(({ id, name }) => [id, name.en]);
  const decided = law.decisions.flatMap(({ id, name }) => [id, name]);
  return [...guidance, ...others, ...facts, ...decided].filter((each) => each !== undefined);
}

test("the sheet for the person holds the questions of safety and needs, and nothing else of the case or the comparison", async () => {
  await visit({}, async (page) => {
    await page.goto(at(caseId));
    const officers = (await page.locator("body").textContent()) ?? "";
    const shown = neverOnTheSheet().filter((each) => officers.includes(each));
    assert.ok(shown.length > 20, "the officer must see it, or this means nothing");
    assert.ok(officers.includes("K-7F3Q-2MXA"));

    await page.getByRole("link", { name: "Open the sheet for the person" }).click();
    assert.equal(await page.title(), "Information");
    const words = (await page.locator("body").textContent()) ?? "";
    const html = await page.content();
    for (const { id } of law.interview.needs) {
      assert.ok(words.includes(wordingOf(law.interview, id, "en") ?? "?"), id);
    }
    assert.deepEqual(
      neverOnTheSheet().filter((each) => html.includes(each) || words.includes(each)),
      [],
    );
    assert.doesNotMatch(
      words,
      /K-7F3Q|Ash\b|Lillevik|settle|compar|decided|court|forced labour|traffick|police|nearest|passport|permit/i,
    );
    assert.equal(await page.locator("nav").count(), 0, "no way into the case but back");
  });
});

test("the sheet stands in the person’s language above the officer’s, and without words an interpreter reads it", async () => {
  await visit({ script: false }, async (page) => {
    await page.goto(`${at(caseId)}/sheet?in=nb`);
    const both = await page
      .locator("main section")
      .evaluateAll((all) => all.map((each) => each.getAttribute("lang")));
    assert.deepEqual(both, ["nb", "en"]);
    await page.goto(`${at(caseId)}/sheet?in=vi`);
    await page.getByText("An interpreter reads this aloud.").waitFor();
    await page.goto(`${at(caseId)}?in=vi`);
    await page.getByRole("heading", { name: "We have no words in this language" }).waitFor();
    await page.getByText(/national register of interpreters/).waitFor();
  });
});

test("an answer that comes later is written down beside its question, and each leads to the other, without script", async () => {
  await visit({ script: false }, async (page) => {
    await page.goto(at(caseId, "/ask?question=pay.when&in=en"));
    await page.getByLabel("Yes, one the person chose or agreed to").check();
    await page.getByRole("button", { name: "Keep the question" }).click();
    await page.getByRole("link", { name: /^Write down the answer: When/ }).click();
    await page.getByRole("heading", { level: 1, name: "The answer to a question" }).waitFor();
    // Axe needs script, which this journey goes without.
    await assertForEveryone(browser, [page.url()], "owner");
    await page.getByRole("button", { name: "Keep the answer" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("What the person said").fill("Never on the day he says.");
    await page.getByText("What the answer says of the facts").click();
    await page
      .getByRole("group", { name: /^Delayed pay/ })
      .getByLabel("months")
      .check();
    await page.getByRole("button", { name: "Keep the answer" }).click();
    await page.getByText("Never on the day he says.").waitFor();
    await page.getByRole("link", { name: "Kept as an observation" }).last().click();
    const card = page.getByRole("article").filter({ hasText: "Never on the day he says." });
    await card.getByRole("link", { name: /^Answer to: “When/ }).click();
    await page.getByRole("heading", { level: 1, name: "What was asked, in order" }).waitFor();
  });
});
