import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { addObservation } from "../../api/case/observe.ts";
import { compare } from "../../domain/comparison/compare.ts";
import { topLevel } from "../../domain/knowledge/factor.ts";
import { loadLaw } from "../../law/law.ts";
import { comparisonJson } from "../../main/commands/compare-json.ts";
import { askable } from "../../web/observation/observation-form.tsx";
import { assertAccessible, assertForEveryone, assertNoSidewaysScroll } from "../axe.ts";
import { openBrowser } from "../browser.ts";
import { noon } from "../carry.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { anOpenCase, seen } from "../factories/case.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { type Served, serve } from "../serve.ts";

// An inspector on a phone: a case with few, some and very many facts beside the decided cases, and one fact turned over.

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const owner = await testColleague(cluster, cell, "officer", "Ada Lind");
const law = loadLaw();
const cases = new Map<number, string>();
let served: Served;
let browser: Browser;

before(async () => {
  for (const count of [2, 20, 64]) {
    const caseId = await anOpenCase(cell, owner, { label: `K-${count}` });
    const facts = askable(law)
      .slice(0, count)
      .map((factor) => seen(factor.id, topLevel(factor)));
    const request = { caseId, source: "talk" as const, verified: true, words: null, facts };
    assert.ok((await addObservation(cell, owner, law.factors, request, noon)).ok);
    cases.set(count, caseId);
  }
  const desks = { owner: testDesk(cell, owner) };
  served = await serve((origin) => testPages(testHouse([cell], origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

async function visit(
  { width, locale, script = true }: { width: number; locale: string; script?: boolean },
  look: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    locale,
    extraHTTPHeaders: { "x-desk": "owner" },
    javaScriptEnabled: script,
  });
  await look(await context.newPage());
  await context.close();
}

const comparison = (count: number) => `${served.origin}/cases/${cases.get(count)}/comparison`;

test("the comparison reads with 2, 20 and 64 facts, and three judgments beside each other", async () => {
  const addresses = [
    ...[...cases.keys()].map(comparison),
    `${served.origin}/compare`,
    `${served.origin}/cases/${cases.get(20)}/provisions`,
    `${served.origin}/knowledge/decisions/three`,
  ];
  await assertForEveryone(browser, addresses, "owner");
});

test("what the command line answers is what the page shows, point by point", async () => {
  const facts = askable(law)
    .slice(0, 20)
    .map((factor) => seen(factor.id, topLevel(factor)));
  const answer = comparisonJson(compare(law, [{ id: "talk", facts }], null));
  await visit({ width: 1280, locale: "en-GB" }, async (page) => {
    await page.goto(comparison(20));
    const shown = await page.locator("section[data-decision]").evaluateAll((sections) =>
      sections.map((section) => ({
        id: section.getAttribute("data-decision"),
        relation: section.getAttribute("data-relation"),
        points: [...section.querySelectorAll("li[data-bearing]")].map((row) =>
          [row.getAttribute("data-bearing"), row.getAttribute("data-factor")].join(" "),
        ),
      })),
    );
    assert.deepEqual(
      shown.map(({ id }) => id).toSorted(),
      Object.values(answer.nearest).toSorted(),
    );
    for (const { id, relation, points } of shown) {
      const told = answer.cases.find((each) => each.id === id);
      assert.ok(told !== undefined);
      assert.equal(relation, told.relation);
      const { matched, weaker, against, open, extra, shared, notNeeded, notRequired } = told;
      const lists = {
        matched,
        weaker,
        against,
        open,
        extra,
        shared,
        not_needed: notNeeded,
        not_required: notRequired,
        unchecked: told.unchecked.map((f) => ({ f })),
      };
      const ofCommand = Object.entries(lists).flatMap(([bearing, list]) =>
        list.map(({ f }) => `${bearing} ${f}`),
      );
      assert.deepEqual(points.toSorted(), ofCommand.toSorted(), id ?? "");
    }
    const sides = await page.locator("li[data-side] .terms").allTextContents();
    assert.equal(sides.length, answer.sides.length);
    for (const [place, { decisions, compared, final }] of answer.sides.entries()) {
      const line = `Decided cases: ${decisions} · Compared with: ${compared} `;
      assert.ok(sides[place]?.startsWith(line) && sides[place]?.includes(` Final: ${final} `));
    }
  });
});

test("on a phone without script one fact is turned over, seen beside the real one, and taken back", async () => {
  await visit({ width: 360, locale: "en-GB", script: false }, async (page) => {
    await page.goto(comparison(20));
    await page.locator("button[name=turn]:visible").first().click();

    const turned = page.locator("#turned");
    assert.match((await turned.textContent()) ?? "", /This is not what is known/);
    assert.ok(
      (await turned.locator("[data-supposed]").count()) > 0,
      "some decision lies otherwise",
    );
    await assertNoSidewaysScroll(page, "turned");

    await turned.getByRole("button", { name: "Take back" }).click();
    assert.equal(await page.locator("#turned").count(), 0);
  });
});

test("what is turned over has nothing for axe to find", async () => {
  await visit({ width: 360, locale: "nb-NO" }, async (page) => {
    await page.goto(comparison(20));
    await page.locator("#other").selectOption({ index: 5 });
    await page.getByRole("button", { name: "Se hva som endrer seg" }).click();
    await page.locator("#turned").waitFor();
    await assertAccessible(page, "turned");

    await page.goto(`${served.origin}/compare`);
    await page.locator("summary", { hasText: "Arbeid og lønn" }).click();
    await page.locator('input[name="f.pay.deferred"]').last().check();
    await page.getByRole("button", { name: "Sammenlign", exact: true }).click();
    await page.locator("button[name=turn]:visible").first().click();
    await page.locator("#turned").waitFor();
    await assertAccessible(page, "turned without a case");
  });
});

test("facts of no case are turned over by keyboard alone, on a phone without script, and what was entered is still there", async () => {
  await visit({ width: 360, locale: "nb-NO", script: false }, async (page) => {
    await page.goto(`${served.origin}/compare`);
    await page.locator("summary", { hasText: "Arbeid og lønn" }).press("Enter");
    await page.locator('input[name="f.pay.deferred"]').last().press("Space");
    await page.getByRole("button", { name: "Sammenlign", exact: true }).press("Enter");
    await page.locator("button[name=turn]:visible").first().press("Enter");

    const turned = page.locator("#turned");
    assert.match((await turned.textContent()) ?? "", /Dette er ikke det vi vet/);
    await assertNoSidewaysScroll(page, "turned without a case");

    await turned.getByRole("button", { name: "Tilbake til det som er kjent" }).press("Enter");
    assert.equal(await page.locator("#turned").count(), 0);
    assert.ok(await page.locator('input[name="f.pay.deferred"]').last().isChecked());
  });
});
