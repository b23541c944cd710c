import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { joinColleague } from "../../api/case/join.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { openBrowser, unfold } from "../browser.ts";
import { noon } from "../carry.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { aPlan } from "../factories/plan.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Bo Ås");

let served: Served;
let browser: Browser;

before(async () => {
  const desks = { owner: testDesk(cell, owner), other: testDesk(cell, other) };
  served = await serve((origin) => testPages(testHouse([cell], origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

/** A plan of which another colleague sees what is said of going home. */
async function shared() {
  const of = await aPlan(cell, owner);
  assert.ok((await joinColleague(cell, owner, { caseId: of.caseId, colleague: other.id })).ok);
  const place = { ...of, colleague: other.id, fields: ["return"] } as const;
  assert.ok((await givePlace(cell, owner, place, noon)).ok);
  return `${served.origin}/cases/${of.caseId}/persons/${of.person}/plan/return`;
}

/** A phone without script. */
async function onPhone(
  desk: "owner" | "other",
  locale: string,
  look: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({
    ...{ viewport: { width: 360, height: 740 }, locale, javaScriptEnabled: false },
    extraHTTPHeaders: { "x-desk": desk },
  });
  context.setDefaultTimeout(15_000);
  await look(await context.newPage());
  await context.close();
}

type Chosen = readonly (readonly [name: string, value: string])[];

async function write(page: Page, name: string, words: string) {
  await unfold(page, name);
  await page.locator(`[name="${name}"]`).fill(words);
}

async function choose(page: Page, chosen: Chosen) {
  for (const [name, value] of chosen) {
    await unfold(page, name);
    await page.locator(`[name="${name}"][value="${value}"]`).check();
  }
}
const keep = (page: Page) => page.locator("main form .actions button").click();
const lists = (page: Page, heading: RegExp) =>
  page.locator("h3", { hasText: heading }).locator("+ ul > li").count();

const plainly: Chosen = [
  ...([
    ["sitting.asked", "yes"],
    ["sitting.alone", "yes"],
    ["sitting.understood", "shared"],
  ] as const),
  ...([
    ["wish.answer", "yes"],
    ["idea.how", "own"],
    ["pays.who", "own"],
  ] as const),
  ...([
    ["holds.held", "nobody"],
    ["stays.ticked", "nothing-bad"],
    ["hangs.on", "nothing"],
  ] as const),
  ...([
    ["informed.by", "helper"],
    ["lives.where", "own-place"],
    ["met.answer", "nobody"],
  ] as const),
  ...([
    ["knows.answer", "nobody"],
    ["afraid.answer", "none"],
    ["owes.answer", "none"],
  ] as const),
  ...([
    ["work_people.answer", "none"],
    ["age.answer", "adult"],
  ] as const),
];
const but = (...instead: Chosen): Chosen => [
  ...plainly.filter(([name]) => !instead.some(([other]) => other === name)),
  ...instead,
];

const writeJourney = async (page: Page, at: string) => {
  await page.goto(`${at}/journey`);
  await page.locator("[name='journey.along'][value='nobody']").check();
  await page.locator("#words").fill("Plane on 12 December.");
  await keep(page);
};

for (const locale of ["nb-NO", "en-GB"]) {
  const unknown = locale === "nb-NO" ? /Dette vet vi ikke ennå/ : /We do not know this yet/;
  const first = locale === "nb-NO" ? /Dette må være på plass først/ : /This must be in place first/;

  test(`who fears an uncle, and whose mother lives with him, does not go to her: in ${locale}, on a phone without script`, async () => {
    const at = await shared();
    await onPhone("owner", locale, async (page) => {
      await page.goto(`${at}/talk`);
      await keep(page);
      await page.locator(".error-summary a[href='#sitting.asked']").waitFor();
      await choose(page, but(["lives.where", "with-someone"], ["afraid.answer", "some"]));
      await write(page, "lives.who.0", "mamma");
      await write(page, "afraid.who.0", "onkel");
      await write(page, "on", "2026-12-24");
      await keep(page);
      await page.locator(".error-summary a[href='#on']").waitFor();
      const typed = await page.locator("[name='afraid.who.0']").inputValue();
      assert.equal(typed, "onkel", "nothing typed is lost");
      await write(page, "on", "2026-11-25");
      await keep(page);
      await page.locator("[role=status]").waitFor();
      assert.equal(await lists(page, unknown), 2, "how safe, and the two of them");
      assert.equal(await lists(page, first), 0);

      await page.locator("a[href*='answers/tie']").click();
      await choose(page, [["tie.tie", "same-home"]]);
      await keep(page);
      assert.equal(await lists(page, first), 1, "they are not met");
      await page.locator("a[href*='answers/listed?']").first().click();
      await choose(page, [
        ["listed.finds", "yes"],
        ["listed.reach", "no"],
      ]);
      await keep(page);
      await writeJourney(page, at);
      await page.locator(".error-summary a[href='#words']").waitFor();
      assert.equal(await page.locator("#words").inputValue(), "Plane on 12 December.");

      await page.goto(at);
      assert.equal(await page.locator("a[href*='settle']").count(), 0, "not by who asked");
      const text = (await page.locator("main").textContent()) ?? "";
      assert.doesNotMatch(text, /\block|\blås(?!\p{L}*er)/iu);
    });
    await onPhone("other", locale, async (page) => {
      await page.goto(at);
      await page.locator("a[href*='question=reach']").click();
      await keep(page);
      await page.locator(".error-summary a[href='#reason']").waitFor();
      await choose(page, [["settled.outcome", "clear"]]);
      await page.locator("#reason").fill("In prison until 2030, told by his lawyer.");
      await keep(page);
      assert.equal(await lists(page, unknown), 0);
      assert.equal(await lists(page, first), 1, "no reason opens what the tie shuts");
      const told = await page.locator("h2", { hasText: /Slik er det nå|How it is now/ }).count();
      assert.equal(told, 1);
    });
    await onPhone("owner", locale, async (page) => {
      await page.goto(`${at}/talk`);
      await choose(page, but(["lives.where", "with-someone"], ["afraid.answer", "some"]));
      await write(page, "lives.who.0", "tante");
      await keep(page);
      await page.goto(`${at}/answers/met_by?label=mamma`);
      await choose(page, [
        ["met_by.role", "lives-with"],
        ["met_by.over", "yes"],
      ]);
      await keep(page);
      await page.locator("a[href*='answers/tie']").click();
      await choose(page, [["tie.tie", "none"]]);
      await keep(page);
      await writeJourney(page, at);
      await page.locator("[role=status]").waitFor();
      assert.match(
        (await page.locator("#journey + ul").textContent()) ?? "",
        /Plane on 12 December/,
      );
    });
  });
}

test("a plain yes in words that nobody reads is a yes: in Polish, on a phone without script", async () => {
  const at = await shared();
  await onPhone("owner", "nb-NO", async (page) => {
    await page.goto(`${at}/talk`);
    await choose(page, plainly);
    await write(page, "wish.words", "Tak, jestem gotowa.");
    await keep(page);
    await page.locator("[role=status]").waitFor();
    await page.getByText("Tak, jestem gotowa.").first().waitFor();
    assert.equal(await lists(page, /Dette må være på plass først/), 0);
    await writeJourney(page, at);
    await page.locator("[role=status]").waitFor();
    assert.match((await page.locator("#journey + ul").textContent()) ?? "", /Plane on 12 December/);
  });
});
