import assert from "node:assert/strict";
import { test } from "node:test";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const leader = await testColleague(cluster, shelter, "supervisor");
const officer = await testColleague(cluster, shelter, "officer");
const pages = testPages(testHouse([shelter]), {
  leader: testDesk(shelter, leader),
  officer: testDesk(shelter, officer),
});

const read = async (who: string) =>
  await (
    await pages.request("/capacity", { headers: { host: "localhost", "x-desk": who } })
  ).text();

const send = async (who: string, fields: Record<string, string>) =>
  await pages.request("/capacity", {
    method: "POST",
    body: new URLSearchParams({ state: "few", from: "2026-11-25", ...fields }),
    headers: { "sec-fetch-site": "same-origin", "x-desk": who, "accept-language": "en" },
  });

test("only a supervisor is given the form, and only theirs is taken", async () => {
  assert.match(await read("leader"), /name="free"/, "or this means nothing");
  assert.doesNotMatch(await read("officer"), /name="free"/);
  assert.equal((await send("officer", {})).status, 403);
});

test("what is wrong is said at its field, and what was typed stays", async () => {
  const answer = await send("leader", { id: "x", free: "mange", words: "Vi har fullt." });
  assert.equal(answer.status, 400);
  const html = await answer.text();
  assert.match(html, /href="#free"/);
  assert.match(html, /value="mange"/);
  assert.match(html, /Vi har fullt\.<\/textarea>/);
});

test("whoever wrote on an old page sees what was said meanwhile, keeps their own words, and can send them", async () => {
  assert.equal((await send("leader", { words: "Først ute" })).status, 303);
  const late = await send("leader", { id: "x", words: "Kom etter" });
  assert.equal(late.status, 400);
  const html = await late.text();
  assert.match(html, /«Først ute»/);
  assert.match(html, /Kom etter<\/textarea>/);
  const after = /name="after" value="([^"]+)"/.exec(html)?.[1] ?? "";
  assert.equal((await send("leader", { after, words: "Kom etter" })).status, 303);
  assert.match(await read("officer"), /«Kom etter»/);
});
