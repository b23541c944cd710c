import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../../api/case/person.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { anOpenCase } from "../../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["private-helper"]);
const owner = await testColleague(cluster, cell, "caseworker");
const caseId = await anOpenCase(cell, owner, { label: "Furulia" });
const app = testPages(testHouse([cell]), { owner: testDesk(cell, owner) });
const added = await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon);
assert.ok(added.ok);
const at = `/cases/${caseId}/persons/${added.value}/rights`;

async function call(path: string, form?: Readonly<Record<string, string>>, language = "en") {
  const answer = await app.request(`http://localhost${path}`, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      ...{ host: "localhost", "accept-language": language, "x-desk": "owner" },
      "sec-fetch-site": "same-origin",
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  return { status: answer.status, text: await answer.text() };
}

test("a day before what it hangs on is refused at its field, with what was typed", async () => {
  const dropped = { kind: "case-dropped", day: "2026-11-20", source: "document" };
  assert.equal((await call(`${at}/happened`, dropped)).status, 303);
  const [, day = ""] =
    /days\/([0-9a-f-]+)\/met"[^>]*Counsel/.exec((await call(at)).text) ??
    assert.fail("the appeal of the drop cannot wait");
  const early = { id: crypto.randomUUID(), on: "2026-11-01", words: "Rang the lawyer." };
  for (const [language, words] of [
    ["en", /The day is before what this hangs on had happened/],
    ["nb", /Dagen er før det skjedde som dette henger på/],
  ] as const) {
    const { status, text } = await call(`${at}/days/${day}/met`, early, language);
    assert.equal(status, 400);
    assert.match(text, /href="#on"/);
    assert.match(text, words);
    assert.match(text, /value="2026-11-01"/);
    assert.match(text, /value="Rang the lawyer\."/);
  }
  const onTheDay = await call(`${at}/days/${day}/met`, { ...early, on: "2026-11-20" });
  assert.equal(onTheDay.status, 303);
});
