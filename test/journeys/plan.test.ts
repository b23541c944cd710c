import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { noteNeed } from "../../api/plan/need.ts";
import { notePlanB } from "../../api/plan/plan-b.ts";
import { noteStep } from "../../api/plan/step.ts";
import { noteWishes } from "../../api/plan/wish.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { noon } from "../carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { aTalk } from "../factories/journey.ts";
import { aNeed, aPlan, aPlanB, aStep, someWishes } from "../factories/plan.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const nav = await testCell(cluster, "nav", ["nav"]);
await introduce(cluster, [cell, nav], "http://localhost");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const housing = await testColleague(cluster, cell, "officer", "Bo Ås");
const today = dayOf(noon);

let served: Served;
let browser: Browser;

before(async () => {
  const desks = { owner: testDesk(cell, owner), housing: testDesk(cell, housing) };
  served = await serve((origin) => testPages(testHouse([cell, nav], origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

interface As {
  readonly desk: "owner" | "housing";
  readonly locale: string;
  readonly width: number;
  readonly script?: boolean;
}

async function visit(as: As, look: (page: Page, at: BrowserContext) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: as.width, height: 740 },
    locale: as.locale,
    extraHTTPHeaders: { "x-desk": as.desk },
    javaScriptEnabled: as.script ?? true,
  });
  context.setDefaultTimeout(15_000);
  await look(await context.newPage(), context);
  await context.close();
}

const nb: Omit<As, "desk"> = { locale: "nb-NO", width: 360, script: false };
const en: Omit<As, "desk"> = { locale: "en-GB", width: 1280 };

/** A plan with something of everything in it. */
async function aFullPlan() {
  const of = await aPlan(cell, owner);
  const thing = () => crypto.randomUUID();
  const notAssessed = { state: "not-assessed" } as const;
  const late = aStep({
    by: addDays(today, 3),
    promised: true,
    standing: { state: "waiting", on: "an answer from the bank" },
  });
  const kept = [
    await noteWishes(cell, owner, { ...of, seen: 0, content: someWishes() }, noon),
    await noteNeed(
      cell,
      owner,
      {
        ...of,
        thing: thing(),
        seen: 0,
        alsoTells: [],
        field: "health",
        content: aNeed({ what: "Wakes at four.", assessment: notAssessed }),
      },
      noon,
    ),
    await noteNeed(
      cell,
      owner,
      { ...of, thing: thing(), seen: 0, field: "housing", alsoTells: [], content: aNeed() },
      noon,
    ),
    await noteStep(
      cell,
      owner,
      { ...of, thing: thing(), seen: 0, field: "money", content: late },
      noon,
    ),
    await notePlanB(
      cell,
      owner,
      { ...of, thing: thing(), seen: 0, field: "money", content: aPlanB() },
      noon,
    ),
  ];
  assert.ok(kept.every((outcome) => outcome.ok));
  await aTalk(cell, owner, of);
  return of;
}

const parts = [
  "",
  "/wishes",
  "/areas",
  "/steps",
  "/follow-ups",
  "/plan-b",
  "/ways",
  "/return",
  "/return/talk",
  "/return/journey",
  "/return/answers/listed?label=uncle",
  "/return/answers/arrangement",
  "/corrections",
  "/colleagues",
  "/hand-over",
  "/copy",
  "?on=2026-11-25",
];

test("no part of a plan has anything for axe to find, and all fit: nb at 360, en at 1280", async () => {
  const of = await aFullPlan();
  const at = `/cases/${of.caseId}/persons/${of.person}/plan`;
  const all = [`/cases/${of.caseId}/plans`, ...parts.map((part) => at + part)];
  for (const [how, paths] of [
    [{ ...nb, script: true }, all],
    [en, all.filter((path) => /plan$|steps|hand-over|copy/.test(path))],
  ] as const) {
    await visit({ desk: "owner", ...how }, async (page) => {
      for (const path of paths) {
        await page.goto(served.origin + path);
        await page.evaluate(
          "document.querySelectorAll('details').forEach((d) => { d.open = true; })",
        );
        await assertAccessible(page, path);
        await assertNoSidewaysScroll(page, path);
        assert.equal(await page.locator("h1").count(), 1, path);
      }
    });
  }
});

test("on paper stands the person's copy and nothing around it: the paper may be found", async () => {
  const of = await aFullPlan();
  await visit({ desk: "owner", ...en }, async (page) => {
    await page.goto(
      `${served.origin}/cases/${of.caseId}/persons/${of.person}/plan/copy?field=health`,
    );
    assert.doesNotMatch(await page.title(), /Alm/, "a browser prints the title too");
    const seen = [".bar .mark", ".account span", ".foot p", "h1", "main a", "main form"];
    for (const what of seen) {
      assert.ok(await page.locator(what).first().isVisible(), `${what} must be seen before`);
    }
    await page.emulateMedia({ media: "print" });
    for (const what of seen) {
      assert.equal(await page.locator(what).first().isVisible(), false, what);
    }
    assert.ok(await page.getByRole("heading", { name: "Wakes at four." }).isVisible());
  });
});

test("without script, on a phone: a plan from what the person wants to a step that is done and asked about", async () => {
  const { caseId, person } = await aPlan(cell, owner);
  const at = `${served.origin}/cases/${caseId}/persons/${person}/plan`;
  await visit({ desk: "owner", ...nb }, async (page) => {
    await page.goto(`${served.origin}/cases/${caseId}/plans`);
    await page.getByRole("link", { name: /Åpne planen/ }).click();
    await page.getByRole("heading", { name: "Planen til Alm" }).waitFor();
    await page.getByText("Ingen har spurt ennå hva personen vil").waitFor();

    await page.goto(`${at}/wishes`);
    await page.getByLabel("1. Viktigst").selectOption("wages");
    await page.getByLabel("2. Deretter").selectOption("go-home");
    await page.getByLabel("Med egne ord").fill("Jeg vil ha pengene, så vil jeg hjem.");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByRole("alert").locator('a[href="#heard"]').waitFor();
    await page.getByLabel("Hvem andre var der").selectOption("interpreter");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page
      .getByRole("heading", { name: /1\. lønnen personen har til gode; 2\. å reise hjem/ })
      .waitFor();

    await page.goto(`${at}/areas`);
    await page.locator("summary", { hasText: "Skriv ned et behov" }).click();
    await page.getByLabel("Område").selectOption("health");
    await page.locator("[name=state]").selectOption("needed");
    await page.getByLabel("Hva som trengs").fill("Vondt i ryggen.");
    await page.getByLabel("Ikke noe av dette").check();
    await page.locator("[name=observer]").selectOption("person");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByText("Ikke vurdert av en fagperson").first().waitFor();
    await page.goto(`${at}/copy?field=health`);
    await page.getByRole("heading", { name: "Vondt i ryggen." }).waitFor();

    await page.goto(`${at}/ways`);
    await page.getByRole("link", { name: /Ta dette inn i planen Lønna/ }).click();
    const what = await page.getByLabel("Hva som skal gjøres").inputValue();
    assert.match(what, /kreve lønn/);
    await page.getByLabel("Hvem som gjør det").selectOption({ label: "Ada Lind, caseworker" });
    await page.getByLabel("Innen når").fill("2026-11-20");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByRole("link", { name: /Dagen har gått/ }).waitFor();
    const kept = await page.getByLabel("Hva som skal gjøres").inputValue();
    assert.equal(kept, what, "nothing typed is lost");
    await page.getByLabel("Innen når").fill("2026-12-20");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByText(/innen 20\. desember 2026/).waitFor();

    await page.getByRole("link", { name: `Åpne steget ${what}` }).click();
    await page.getByLabel("Hvor langt det har kommet").selectOption("done");
    await page.getByLabel("Til hvem").selectOption("nobody");
    await page.getByLabel(/Hva det venter på/).fill("Firmaet har betalt alt.");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByText("Gjort 25. november 2026").waitFor();

    await page.goto(`${at}?on=2026-11-24`);
    await page.getByText(/Planen slik den sto 24\. november 2026/).waitFor();
    assert.equal(await page.getByText(what).count(), 0);
  });
});

test("two write at once: the second sees both texts, and nothing is lost", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  const first = {
    ...of,
    thing,
    seen: 0,
    field: "housing",
    content: aNeed({ what: "A room." }),
  } as const;
  assert.ok((await noteNeed(cell, owner, first, noon)).ok);
  await visit({ desk: "owner", ...en }, async (page) => {
    await page.goto(`${served.origin}/cases/${of.caseId}/persons/${of.person}/plan/needs/${thing}`);
    await page.getByLabel("What is needed").fill("A room near the school.");
    const meanwhile = { ...first, seen: 1, content: aNeed({ what: "A room with a lock." }) };
    assert.ok((await noteNeed(cell, owner, meanwhile, noon)).ok);
    await page.getByRole("button", { name: "Save" }).click();

    await page.getByRole("heading", { name: "Two people have written at the same time" }).waitFor();
    await page.getByText("A room with a lock.", { exact: true }).waitFor();
    assert.equal(await page.getByLabel("What is needed").inputValue(), "A room near the school.");
    await page.getByLabel("What is needed").fill("A room with a lock, near the school.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "A room with a lock, near the school." }).waitFor();
    await page.getByRole("link", { name: /Open the need A room with a lock/ }).click();
    await page.getByText("How it came to be so (2)").click();
    await page.getByText("A room with a lock.", { exact: true }).waitFor();
  });
});

test("a colleague who was given housing sees housing and no health, and the person's saying stands beside what it is about", async () => {
  const of = await aFullPlan();
  const at = `${served.origin}/cases/${of.caseId}/persons/${of.person}/plan`;
  await visit({ desk: "housing", ...en }, async (page) => {
    await page.goto(at);
    await page.getByRole("heading", { name: "You see nothing of this plan" }).waitFor();
  });
  await visit({ desk: "owner", ...en }, async (page) => {
    await page.goto(`${at}/areas`);
    await page.getByRole("heading", { name: "Wakes at four." }).waitFor();
    await page.goto(`${at}/colleagues`);
    await page.getByLabel("Colleague").selectOption({ label: "Bo Ås, officer" });
    await page.getByLabel("A place to live").check();
    await page.getByRole("button", { name: "Give these parts" }).click();
    await page.getByText(/Bo Ås, officer: What the person wants, A place to live/).waitFor();
  });
  await visit({ desk: "housing", ...en, script: false }, async (page) => {
    await page.goto(`${at}/areas`);
    await page.getByRole("heading", { name: "A room with a lock." }).waitFor();
    assert.equal(await page.getByText("Wakes at four.").count(), 0);
    await page.getByRole("link", { name: /Open the need A room with a lock/ }).click();
    await page.getByRole("link", { name: "The person says something here is wrong" }).click();
    await page.getByLabel("What the person says").fill("I said two rooms.");
    await page.getByLabel("None of these").check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.goto(`${at}/areas`);
    await page.getByText("I said two rooms.").first().waitFor();
    await page.goto(`${at}/copy?field=housing&also=from`);
    await page.getByRole("heading", { name: "I said two rooms." }).waitFor();
    await page.getByText(/Ada Lind has the whole of it/).waitFor();
  });
});
