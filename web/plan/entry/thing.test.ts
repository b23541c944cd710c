import assert from "node:assert/strict";
import test from "node:test";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { wordsIn, wrongIn } from "../../../test/factories/forms.ts";
import { aPlan } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const of = await aPlan(cell, owner);
const pages = testPages(testHouse([cell]), { owner: testDesk(cell, owner) });
const origin = "http://localhost";
const at = `${origin}/cases/${of.caseId}/persons/${of.person}/plan`;
const headers = { "x-desk": "owner", host: "localhost", origin, "accept-language": "en" };

const send = async (path: string, fields: Readonly<Record<string, string>>) =>
  await pages.request(at + path, { method: "POST", headers, body: new URLSearchParams(fields) });

test("of two on the same wording the second is shown what the first wrote, and keeps what was typed and ticked", async () => {
  const thing = `/needs/${crypto.randomUUID()}`;
  const need = { area: "housing", state: "needed", observer: "person", on: "2026-11-25" };
  assert.equal((await send(thing, { ...need, seen: "0", what: "A room." })).status, 303);
  assert.equal((await send(thing, { ...need, seen: "1", what: "A room by day." })).status, 303);
  const second = await send(thing, {
    ...{ ...need, seen: "1", what: "A room by night.", state: "met", alsoTells: "home" },
  });
  assert.equal(second.status, 400);
  const page = await second.text();
  assert.deepEqual(wrongIn(page), [["what", "plan.already-changed"]]);
  assert.match(
    page,
    /role="status"[^>]*>(?:(?!<\/div>).)*A room by day\./s,
    "what the first wrote",
  );
  assert.equal(wordsIn(page, "what"), "A room by night.");
  assert.match(page, /value="met" selected/);
  assert.match(page, /name="alsoTells"[^>]*value="home" checked/);
  assert.match(page, /name="seen" value="2"/, "sent again it is put on top of both");
});

test("a line of a plan may be as long as other words, and its words are kept without the line ends of the browser", async () => {
  const thing = crypto.randomUUID();
  const waits = `For the landlord, ${"å".repeat(400)}`;
  const step = { area: "housing", what: "Ring.\r\nAsk.", doer: "person", tells: "nobody" };
  const more = { seen: "0", state: "waiting", "state-words": waits };
  assert.equal((await send(`/steps/${thing}`, { ...step, ...more })).status, 303);
  const page = await (await pages.request(`${at}/steps/${thing}`, { headers })).text();
  assert.equal(wordsIn(page, "state-words"), waits);
  assert.equal(wordsIn(page, "what"), "Ring.\nAsk.");
});
