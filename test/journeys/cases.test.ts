import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { z } from "zod";
import { addObservation } from "../../api/case/observe.ts";
import { addPerson, namePerson } from "../../api/person/person.ts";
import { changeRoutine } from "../../api/routine/routine.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { loadLaw } from "../../law/law.ts";
import { assertForEveryone } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { noon } from "../carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { anOpenCase, daysAfterNoon, seen } from "../factories/case.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const police = await testCell(cluster, "police-district", ["police"]);
await introduce(cluster, [cell, police], "http://localhost");
const law = loadLaw();
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const supervisor = await testColleague(cluster, cell, "supervisor", "Bo Ås");
const officer = await testColleague(cluster, cell, "officer", "Cato Vik");
const secretName = "Zyxa Canaryname";

let served: Served;
let browser: Browser;
let caseId = "";

/** A case with something of everything in it. */
async function aCaseAtWork(): Promise<string> {
  const opened = await anOpenCase(cell, owner, { label: "K-7F3Q-2MXA" });
  const facts = [
    seen("pay.underpayment", 2),
    seen("pay.deferred", 2),
    seen("hours.per_day_max", 3),
    seen("housing.tied_to_employer", 2),
    seen("move.restriction", 2),
    seen("move.free_in_leisure_time", 1, "absent"),
  ];
  const words = "They wait for their pay, and live where they work.";
  for (const [verified, some] of [
    [false, facts.slice(0, 2)],
    [true, facts.slice(2)],
  ] as const) {
    const request = { caseId: opened, source: "talk" as const, verified, words, facts: some };
    const added = await addObservation(cell, owner, law.factors, request, noon);
    assert.ok(added.ok);
  }
  const person = await addPerson(cell, owner, { caseId: opened, pseudonym: "A" }, noon);
  assert.ok(person.ok);
  await namePerson(cell, owner, { caseId: opened, person: person.value, name: secretName });
  const set = {
    caseId: opened,
    kind: "employer-must-not-know",
    holds: true,
    why: "Asked",
    how: null,
  } as const;
  await setSafeguard(cell, owner, set, noon);
  const routine = {
    trigger: "suspicion" as const,
    decides: supervisor.id,
    standsIn: owner.id,
    weekdays: [1, 2, 3, 4, 5],
    from: 480,
    to: 960,
    startsWhen: "Et pass hos arbeidsgiveren holder.",
    elseCall: "Operations, 02800",
  };
  await changeRoutine(cell, supervisor, routine, noon);
  return opened;
}

before(async () => {
  caseId = await aCaseAtWork();
  const desks = {
    owner: testDesk(cell, owner),
    supervisor: testDesk(cell, supervisor),
    officer: testDesk(cell, officer),
  };
  served = await serve((origin) => testPages(testHouse([cell, police], origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

interface As {
  readonly desk: string;
  readonly locale?: string;
  readonly width?: number;
  readonly script?: boolean;
}

async function visit(as: As, look: (page: Page, at: BrowserContext) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: as.width ?? 360, height: 740 },
    locale: as.locale ?? "en-GB",
    extraHTTPHeaders: { "x-desk": as.desk },
    javaScriptEnabled: as.script ?? true,
  });
  await look(await context.newPage(), context);
  await context.close();
}

const views = ["", "/observations", "/comparison", "/persons", "/safeguards", "/log"] as const;
const paths = () => [
  "/cases",
  "/cases/new",
  "/routine",
  ...views.map((view) => `/cases/${caseId}${view}`),
];

test("no page of a case has anything for axe to find, and all fit", async () => {
  const addresses = paths().map((path) => served.origin + path);
  await assertForEveryone(browser, addresses, "supervisor");
});

test("the safeguards in force stand on every view of the case", async () => {
  await visit({ desk: "owner" }, async (page) => {
    for (const view of views) {
      await page.goto(`${served.origin}/cases/${caseId}${view}`);
      const banner = page.getByRole("region", { name: "Safeguards in force" });
      assert.match((await banner.textContent()) ?? "", /The employer must not know/, view);
    }
  });
});

test("a case has seven groups, and the views of the group one is in come below", async () => {
  await visit({ desk: "owner", script: false }, async (page) => {
    await page.goto(`${served.origin}/cases/${caseId}/observations`);
    const tabs = page.getByRole("navigation", { name: "In this case" });
    assert.ok(((await tabs.boundingBox())?.height ?? 999) < 100, "two lines at most");
    assert.equal(await tabs.getByRole("list").first().getByRole("link").count(), 7);
    assert.equal(await tabs.locator("[aria-current=true]").textContent(), "Facts");
    assert.equal(await tabs.locator("[aria-current=page]").textContent(), "Observations");
  });
});

test("without script a case is opened, something is written down, and it is compared", async () => {
  await visit({ desk: "officer", script: false }, async (page) => {
    await page.goto(`${served.origin}/cases/new`);
    await page.getByLabel("Kind of work").selectOption("farming");
    await page.getByRole("button", { name: "Open the case" }).click();
    await page.getByRole("link", { name: /no place/ }).waitFor();
    assert.equal(await page.getByLabel("Kind of work").inputValue(), "farming");
    await page.getByLabel("Place", { exact: true }).fill("Granli");
    await page.getByRole("button", { name: "Open the case" }).click();
    await page.locator(".steps a[href$='/observations#new']").waitFor();

    await page.getByRole("link", { name: "Write down an observation" }).click();
    await page.getByRole("button", { name: "Keep the observation" }).click();
    await page.getByRole("link", { name: /Nothing was kept/ }).waitFor();
    await page.getByText("Work and pay", { exact: true }).click();
    await page
      .getByRole("group", { name: /^Delayed pay/ })
      .getByLabel("months")
      .check();
    await page.getByRole("button", { name: "Keep the observation" }).click();
    await page.getByRole("article").getByText("Not verified").waitFor();

    await page.getByRole("link", { name: "Comparison" }).first().click();
    await page.getByRole("heading", { name: "No decided case settles this" }).waitFor();
    assert.ok((await page.getByText("In the decision", { exact: true }).count()) > 0);
  });
});

test("a name is shown once, to the answer of a reason, and no address leads to it", async () => {
  await visit({ desk: "owner", script: false }, async (page) => {
    const persons = `${served.origin}/cases/${caseId}/persons`;
    await page.goto(persons);
    assert.doesNotMatch(await page.content(), new RegExp(secretName));
    await page.getByText("Open the name").first().click();
    await page.getByRole("button", { name: "Open the name" }).click();
    await page.getByRole("link", { name: /The name was not opened/ }).waitFor();
    assert.doesNotMatch(await page.content(), new RegExp(secretName));

    await page.getByLabel("Why do you need the name now?").fill("To order an interpreter");
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/read-name")),
      page.getByRole("button", { name: "Open the name" }).click(),
    ]);
    assert.match(answer.headers()["refresh"] ?? "", /^120; url=\/cases\/[0-9a-f-]+\/persons$/);
    assert.equal(answer.headers()["cache-control"], "no-store");
    await page.getByText(secretName).waitFor();

    await page.getByRole("link", { name: "Close it now" }).click();
    assert.doesNotMatch(await page.content(), new RegExp(secretName));
    await page.getByRole("link", { name: "Log", exact: true }).click();
    await page.getByRole("cell", { name: "To order an interpreter" }).waitFor();
  });
});

test("consent is written down once the person has heard what it means, and withdrawn", async () => {
  await visit({ desk: "owner", script: false }, async (page) => {
    await page.goto(`${served.origin}/cases/${caseId}/persons`);
    await page.getByText("Write down a consent").click();
    await page.getByLabel("Who may be told").selectOption("police-district");
    await page.getByRole("button", { name: "Keep the consent" }).click();
    // All that is missing is told at once, and nothing was chosen on the person's behalf.
    await page.getByRole("link", { name: /tick that the person heard it/ }).waitFor();
    await page.getByRole("link", { name: /Choose what it is for/ }).waitFor();
    await page.getByRole("link", { name: /all that is asked, or only to some/ }).waitFor();
    await page.getByRole("link", { name: /Choose how it was given/ }).waitFor();
    await page.getByLabel(/^Yes: /).check();
    await page.getByLabel("For what").selectOption("report-offence");
    await page.getByLabel("How it was given").selectOption("interpreted");
    await page.getByLabel("Language it was given in").fill("polski");
    await page.getByLabel("Day it was given").fill("2026-11-25");
    await page.getByLabel("Last day it holds").fill("2026-12-25");
    await page.getByLabel("All that is asked").check();
    await page.getByLabel("The observations, fact by fact").check();
    await page.getByRole("button", { name: "Keep the consent" }).click();
    await page.getByRole("link", { name: /ticked some of it too/ }).waitFor();
    await page.getByLabel("Only what is ticked here").check();
    await page.getByLabel("The observations, fact by fact").uncheck();
    await page.getByRole("button", { name: "Keep the consent" }).click();
    await page.getByRole("link", { name: /ticked nothing/ }).waitFor();
    await page.getByLabel("The observations, fact by fact").check();
    await page.getByLabel("They may tell us what became of it").check();
    await page.getByRole("button", { name: "Keep the consent" }).click();
    await page.getByText(/^only: The observations, fact by fact; they may/).waitFor();
    await page.getByText(/through an interpreter, in polski/).waitFor();
    await page.getByText(/holds until and including 25 December 2026/).waitFor();
    await page.getByText(/^Withdraw: /).click();
    await page.getByRole("button", { name: "Withdraw the consent" }).click();
    await page.getByText(/Nobody had been told on it/).waitFor();
    await page.getByText(/withdrawn 25 November 2026/).waitFor();
  });
});

/** Where in the page's content a word stands, from its left edge to its right. */
async function edgesOf(page: Page, word: string) {
  const edges: unknown = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent.indexOf(${JSON.stringify(word)});
      if (at >= 0) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + ${word.length});
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      }
    }
  })()`);
  return z.object({ left: z.number(), right: z.number() }).parse(edges);
}

test("a name in Arabic turns neither its neighbours in a list nor the words around it", async () => {
  const mixed = await anOpenCase(cell, owner, { label: "K-2ARA-BICX", place: "سوق" });
  for (const [day, pseudonym] of ["سارة", "2 Ali"].entries()) {
    const added = { caseId: mixed, pseudonym };
    assert.ok((await addPerson(cell, owner, added, daysAfterNoon(day))).ok);
  }
  const words = "قاسم 12 (Ali), 7 days";
  const facts = [seen("pay.deferred", 2)];
  const request = { caseId: mixed, source: "talk", verified: true, words, facts } as const;
  assert.ok((await addObservation(cell, owner, law.factors, request, noon)).ok);
  await visit({ desk: "owner", width: 1280 }, async (page) => {
    await page.goto(`${served.origin}/cases/${mixed}`);
    const [arabic, latin] = [await edgesOf(page, "سارة"), await edgesOf(page, "2 Ali")];
    assert.ok(Math.abs(arabic.left - latin.left) < 1, "each begins its own row");
    await page.goto(`${served.origin}/cases/${mixed}/observations`);
    assert.equal(await page.locator("blockquote bdi").first().textContent(), words);
    await page.goto(`${served.origin}/cases`);
    const line = page.getByRole("row").filter({ hasText: "K-2ARA-BICX" });
    assert.match((await line.textContent()) ?? "", /Cleaning, \u2068سوق\u2069+ · /);
  });
});
