import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { deliverDue } from "../../api/document/deliver.ts";
import { tellNews } from "../../api/news/tell.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertRoutine } from "../../store/case/routine.ts";
import { noteNews } from "../../store/document/news.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { newOn, rowsOf } from "../../test/page.ts";
import { type Served, serve } from "../../test/serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const police = await testCell(cluster, "police", ["police"]);
await introduce(cluster, [cell, police], "http://localhost");
const mats = await testColleague(cluster, cell, "caseworker", "Mats Lindal");
const turid = await testColleague(cluster, cell, "supervisor", "Turid Fossum");
const hours = { weekdays: [1, 2, 3, 4, 5], from: 480, to: 960, elseCall: "Vakta" };
await asActor(cell, turid, (tx) =>
  insertRoutine(
    tx,
    { trigger: "suspicion", startsWhen: "", decides: mats.id, standsIn: turid.id, ...hours },
    noon,
    turid.id,
  ),
);
const desks = { mats: testDesk(cell, mats), turid: testDesk(cell, turid) };
type Who = keyof typeof desks;
const app = testPages(testHouse([cell]), desks);

async function text(path: string, who: Who, language = "en"): Promise<string> {
  const headers = { host: "localhost", "accept-language": language, "x-desk": who };
  const answer = await app.request(path, { headers });
  assert.equal(answer.status, 200, path);
  return await answer.text();
}

const thread = crypto.randomUUID();
await posted(police, cell, thread, aReferralSent());
await deliverDue(police, carryTo([cell, police]), () => noon);
const caseId = await anOpenCase(cell, mats, { label: "Vier" });
for (const [days, what] of (
  ["declined", "asked", "outcome", "withdrawn", "replied"] as const
).entries()) {
  const about = what === "outcome" ? caseId : crypto.randomUUID();
  await asActor(cell, { kind: "courier", cell: cell.id }, (tx) =>
    noteNews(tx, { what, about, caseId, peer: "police", at: daysAfterNoon(days) }),
  );
}
await tellNews(cell, () => noon);

let served: Served;
let browser: Browser;
before(async () => {
  served = await serve((origin) => testPages(testHouse([cell], origin), desks));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  served.close();
});

test("what others did is new on the work of whom it concerns, with the way to it, and of nobody else", async () => {
  const work = await text("/work", "mats", "nb");
  const ofReferral =
    newOn(work) +
    rowsOf(work)
      .map(({ html }) => html)
      .join("");
  assert.match(ofReferral, new RegExp(`href="/inbox/${thread}"[^>]*>[^<]*Cell police`));
  const news = newOn(work);
  assert.match(news, />5<\/span><\/h3>/, "all are counted");
  assert.match(news, new RegExp(`href="/cases/${caseId}/outcomes">[^<]*<span[^>]*>Cell police`));
  assert.match(news, /<span class="sub">Cell police trakk/);
  const told = (html: string) =>
    html.match(/Cell police (?:avslo|trakk|svarte|fortalte|har)/g)?.length ?? 0;
  assert.equal(told(news.split("<details>")[0] ?? ""), 3, "the newest");
  assert.equal(told(news), 5, "the others are folded, and none is out of reach");
  assert.doesNotMatch(newOn(await text("/work", "turid", "nb")), /Cell police (?:avslo|fortalte)/);
});

for (const locale of ["nb-NO", "en-GB"]) {
  test(`what is new can be read by everyone, on a phone and at a desk (${locale})`, async () => {
    for (const width of [360, 1280]) {
      const viewport = { width, height: 800 };
      const as = { locale, viewport, extraHTTPHeaders: { "x-desk": "mats" } };
      await visit(browser, `${served.origin}/work`, as, async (page) => {
        await assertAccessible(page, "work");
        await assertNoSidewaysScroll(page, "work");
      });
    }
  });
}

test("opened, it is new no longer", async () => {
  await text(`/inbox/${thread}`, "mats");
  await text(`/cases/${caseId}/outcomes`, "mats");
  const news = newOn(await text("/work", "mats"));
  assert.match(news, />4<\/span><\/h3>/, "the others are there");
  assert.doesNotMatch(news, /told an outcome/);
});
