import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { addGap, missing } from "../../api/evidence/gap.ts";
import { addPerson } from "../../api/person/person.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { assertForEveryone } from "../../test/axe.ts";
import { openBrowser } from "../../test/browser.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";
import { type Served, serve } from "../../test/serve.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const jonas = await testColleague(cluster, police, "caseworker");
const caseId = await anOpenCase(police, jonas, { label: "K-7F3Q-2MXA" });
const alm = ok(await addPerson(police, jonas, { caseId, pseudonym: "Alm" }, noon));
const item = await aKeptItem(police, jonas, caseId, {
  ...{ what: "Photo of the sleeping quarters at Strandveien", restsOnWords: [alm] },
  ...{ madeEarliest: addDays(dayOf(noon), -9), on: ["element:strl-257/means"], bears: "for" },
});
const gap = missing.shape.parse({
  ...{ on: "strl-257/intent", what: "Toll passings", askWhom: "The road authority" },
  ...{ lastDay: addDays(dayOf(noon), 3), why: "kept-until" },
});
ok(await addGap(police, jonas, loadLaw(), { ...gap, caseId }, noon));

let served: Served;
let browser: Browser;

before(async () => {
  const desks = { jonas: testDesk(police, jonas) };
  served = await serve((origin) => testPages(testHouse([police], origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  served?.close();
});

test("no page of evidence, hours or travel has anything for axe to find, and all fit", async () => {
  const evidence = ["", "/items", "/items/new", `/items/${item}`, "/gaps", "/chronology"];
  const paths = [...evidence.map((path) => `/evidence${path}`), "/hours", "/travel"];
  const addresses = [...paths.map((path) => `/cases/${caseId}${path}`), "/work/new"];
  await assertForEveryone(
    browser,
    addresses.map((path) => served.origin + path),
    "jonas",
  );
});

test("at 400 % zoom no bar stays over the page, and the chain keeps the words of where the case is", async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 256 },
    extraHTTPHeaders: { "x-desk": "jonas" },
  });
  const page = await context.newPage();
  await page.goto(`${served.origin}/cases/${caseId}`);
  await page.evaluate("scrollTo(0, 600)");
  const covered = await page.evaluate(
    `[...document.querySelectorAll("*")].filter((one) => ["fixed", "sticky"].includes(getComputedStyle(one).position))
       .map((one) => one.getBoundingClientRect()).filter((box) => box.bottom > 0 && box.top < innerHeight)
       .reduce((sum, box) => sum + box.height, 0)`,
  );
  assert.equal(covered, 0, "pixels of 256 that stay covered");
  const here = page.locator(".link-here");
  assert.ok(await here.isVisible());
  assert.match((await here.textContent()) ?? "", /^\d\/6 /);
  await page.setViewportSize({ width: 1280, height: 740 });
  assert.ok(!(await here.isVisible()), "where each link has its words");
  await context.close();
});
