import assert from "node:assert/strict";
import test from "node:test";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aPlan } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const of = await aPlan(cell, owner);
const pages = testPages(testHouse([cell]), { owner: testDesk(cell, owner) });
const origin = "http://localhost";
const at = `${origin}/cases/${of.caseId}/persons/${of.person}/plan`;

async function get(path: string, language = "en") {
  const headers = { "x-desk": "owner", host: "localhost", "accept-language": language };
  return await (await pages.request(at + path, { headers })).text();
}

/** Writes down what was said of a topic; `seen` is how often it was said before. */
async function say(topic: string, seen: number, answer: string, heard = "alone") {
  const answered = await pages.request(`${at}/return/return-${topic}`, {
    method: "POST",
    headers: { "x-desk": "owner", host: "localhost", origin, "accept-language": "en" },
    body: new URLSearchParams({
      ...{ seen: String(seen), topic, answer, heard },
      ...{ words: "In my words.", on: "2026-11-25" },
    }),
  });
  return { status: answered.status, page: await answered.text() };
}

const kept = async (...said: Parameters<typeof say>) =>
  assert.equal((await say(...said)).status, 303);

test("the lock says why it is shut on a yes that others heard; a no makes the journey wait, wherever it stands", async () => {
  for (const topic of ["waits", "told"]) {
    await kept(topic, 0, "said");
  }
  await kept("fear", 0, "no");
  await kept("wish", 0, "yes", "others-there");
  assert.match(await get("/return"), /it was said with others there, and does not count/);
  assert.match(await get("/return", "nb"), /Spør igjen alene, eller med tolk/);
  const early = await say("journey", 0, "said");
  assert.equal(early.status, 400);
  assert.match(early.page, /The yes was said with others there/);

  await kept("wish", 1, "yes", "interpreter");
  await kept("journey", 0, "said");
  const waits = /The person says no to going now\. The journey waits\./;
  const before = await Promise.all(["", "/return"].map((path) => get(path)));
  assert.ok(before.every((page) => !/The journey waits/.test(page)));

  await kept("wish", 2, "no");
  for (const path of ["", "/return"]) {
    assert.match(await get(path), waits, path);
    assert.match(await get(path, "nb"), /Personen sier nei til å reise nå\. Reisen venter\./, path);
  }
  const page = await get("/return");
  const first = page.slice(page.indexOf("<h1"), page.indexOf("Nothing here is taken"));
  assert.match(first, waits, "the first that is read on the page");
  assert.match(await get("/copy?field=return"), /You say no to going now\. The journey waits\./);
});

test("beside the locks stands that nobody travels while the person is afraid, or while that is not known", async () => {
  const warning = /Nobody travels before it is settled who meets the person/;
  assert.doesNotMatch(await get("/return"), warning);
  await kept("fear", 1, "yes");
  const page = await get("/return");
  assert.match(page, /The person is afraid of somebody there/);
  assert.match(page, warning);
  await kept("fear", 2, "will-not-say");
  assert.match(await get("/return"), /Not known is not no/);
  assert.match(await get("/return", "nb"), /Ingen reiser før det er avklart hvem som møter/);
});
