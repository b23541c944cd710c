import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { deliverDue } from "../../api/document/deliver.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { givenBack } from "../../test/factories/forms.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { type Served, serve } from "../../test/serve.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const police = await testCell(cluster, "police", ["police"]);
await introduce(cluster, [cell, police], "http://localhost");
const mats = await testColleague(cluster, cell, "caseworker", "Mats Lindal");
const turid = await testColleague(cluster, cell, "supervisor", "Turid Fossum");
const odd = await testColleague(cluster, cell, "officer", "Odd Moe");
const desks = {
  mats: testDesk(cell, mats),
  turid: testDesk(cell, turid),
  odd: testDesk(cell, odd),
};
type Who = keyof typeof desks;
const app = testPages(testHouse([cell]), desks);

async function text(path: string, who: Who, language = "en"): Promise<string> {
  const headers = { host: "localhost", "accept-language": language, "x-desk": who };
  const answer = await app.request(path, { headers });
  assert.equal(answer.status, 200, path);
  return await answer.text();
}

async function statusOf(path: string, who: Who): Promise<number> {
  const headers = { host: "localhost", "x-desk": who };
  return (await app.request(path, { headers })).status;
}

async function post(path: string, who: Who, body: Readonly<Record<string, string>> = {}) {
  const headers = {
    host: "localhost",
    "sec-fetch-site": "same-origin",
    "content-type": "application/x-www-form-urlencoded",
    "x-desk": who,
  };
  return await app.request(path, { method: "POST", headers, body: new URLSearchParams(body) });
}

async function aReferral(): Promise<string> {
  const thread = crypto.randomUUID();
  await posted(police, cell, thread, aReferralSent());
  await deliverDue(police, carryTo([cell, police]), () => noon);
  return thread;
}

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

test("whoever owns a case reads to whom it goes, steps aside, and finds nothing of it", async () => {
  const caseId = await anOpenCase(cell, mats, { label: "Mosebakken" });
  assert.match(await text(`/cases/${caseId}`, "mats"), new RegExp(`/cases/${caseId}/aside`));
  const page = await text(`/cases/${caseId}/aside`, "mats");
  assert.match(page, /Turid Fossum/);
  assert.doesNotMatch(page, /name="colleague"/, "that is for who leads");
  const stepped = await post(`/cases/${caseId}/aside`, "mats");
  assert.equal(stepped.headers.get("location"), "/work?aside=yes");
  const work = await text("/work?aside=yes", "mats", "nb");
  assert.match(work, /role="status"/);
  assert.doesNotMatch(work, /Mosebakken/);
  for (const path of ["", "/aside", "/observations", "/log", "/deadlines"]) {
    assert.equal(await statusOf(`/cases/${caseId}${path}`, "mats"), 404, path);
  }
  assert.match(await text("/cases", "turid"), /Mosebakken/, "it is hers now");
});

test("one who leads sets another aside and lets them back in; who does not lead has no such form and no such way", async () => {
  const caseId = await anOpenCase(cell, turid, { label: "Tjernlia" });
  const at = `/cases/${caseId}/aside`;
  assert.equal((await post(`${at}/another`, "mats", { colleague: odd.id })).status, 403);
  assert.match(await text(at, "turid"), /<select[^>]* name="colleague"/);
  const unnamed = await post(`${at}/another`, "turid", { colleague: "" });
  assert.deepEqual(await givenBack(unnamed), [400, ["colleague", "not-chosen"]]);
  const stranger = await post(`${at}/another`, "turid", { colleague: crypto.randomUUID() });
  assert.deepEqual(await givenBack(stranger), [400, ["colleague", "recusal.no-such-colleague"]]);
  assert.equal((await post(`${at}/another`, "turid", { colleague: odd.id })).status, 303);
  assert.equal(await statusOf(`/cases/${caseId}`, "odd"), 404);
  const page = await text(at, "turid", "nb");
  assert.match(page, /Odd Moe[^<]*<span[^>]*>[^<]*Turid Fossum/);
  assert.match(page, new RegExp(`type="hidden" name="colleague" value="${odd.id}"`));
  assert.equal((await post(`${at}/undo`, "mats", { colleague: odd.id })).status, 403);
  assert.equal((await post(`${at}/undo`, "turid", { colleague: odd.id })).status, 303);
  assert.equal(await statusOf(`/cases/${caseId}`, "odd"), 200);
});

test("who steps aside from what came in finds it neither in the inbox nor at its address", async () => {
  const id = await aReferral();
  assert.match(await text("/inbox", "mats"), new RegExp(id));
  assert.match(await text(`/inbox/${id}`, "mats"), new RegExp(`/inbox/${id}/aside`));
  assert.match(await text(`/inbox/${id}/aside`, "mats"), new RegExp(`action="/inbox/${id}/aside"`));
  assert.equal((await post(`/inbox/${id}/aside`, "mats")).status, 303);
  assert.doesNotMatch(await text("/inbox", "mats"), new RegExp(id));
  assert.doesNotMatch(await text("/work", "mats"), new RegExp(id));
  assert.equal(await statusOf(`/inbox/${id}`, "mats"), 404);
  assert.equal(await statusOf(`/inbox/${id}/aside`, "mats"), 404);
  assert.match(await text("/inbox", "turid"), new RegExp(id));
});

for (const locale of ["nb-NO", "en-GB"]) {
  test(`the page can be used by everyone, on a phone and at a desk (${locale})`, async () => {
    const caseId = await anOpenCase(cell, turid, { label: "Vier" });
    await post(`/cases/${caseId}/aside`, "odd");
    const id = await aReferral();
    for (const width of [360, 1280]) {
      const viewport = { width, height: 800 };
      const as = { locale, viewport, extraHTTPHeaders: { "x-desk": "turid" } };
      for (const path of [`/cases/${caseId}/aside`, `/inbox/${id}/aside`]) {
        await visit(browser, `${served.origin}${path}`, as, async (page) => {
          await assertAccessible(page, path);
          await assertNoSidewaysScroll(page, path);
        });
      }
    }
  });
}
