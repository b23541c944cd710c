import assert from "node:assert/strict";
import test from "node:test";
import { noteNeed } from "../../../api/plan/need.ts";
import { noteReturn } from "../../../api/plan/return.ts";
import { noteWishes } from "../../../api/plan/wish.ts";
import { isHealth, planAreas } from "../../../domain/plan/field.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aNeed, aPlan, aReturnNote, someWishes } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";
import { wordsOfPdf } from "../../../test/read-pdf.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const of = await aPlan(cell, owner);
const pages = testPages(testHouse([cell]), { owner: testDesk(cell, owner) });
const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan`;
const harms = ["safety", "health", "mental-health", "cognition", "return"];

const wishes = { ...of, seen: 0, content: someWishes({ words: "Word wishes." }) };
assert.ok((await noteWishes(cell, owner, wishes, noon)).ok);
for (const field of planAreas) {
  const assessment = isHealth(field) ? ({ state: "not-assessed" } as const) : null;
  const content = aNeed({ what: `Word ${field}.`, assessment });
  const keep = { ...of, thing: crypto.randomUUID(), seen: 0, field, content };
  assert.ok((await noteNeed(cell, owner, keep, noon)).ok);
}
const goes = { ...of, seen: 0, content: aReturnNote({ words: "Word return." }) };
assert.ok((await noteReturn(cell, owner, goes, noon)).ok);

const all = ["wishes", ...planAreas, "return"];
const wordsIn = (text: string) => all.filter((field) => text.includes(`Word ${field}.`));

async function ask(path: string, language = "en") {
  const headers = { "x-desk": "owner", host: "localhost", "accept-language": language };
  return await pages.request(at + path, { headers });
}
const page = async (path: string, language?: string) => await (await ask(path, language)).text();
const pdf = async (path: string) =>
  wordsOfPdf(new Uint8Array(await (await ask(path)).arrayBuffer())).join(" ");

test("the person's copy begins without what may harm when found, says so, and holds it where it is chosen", async () => {
  const begins = all.filter((field) => !harms.includes(field));
  const chosen = harms.map((field) => `field=${field}`).join("&");
  assert.deepEqual(wordsIn(await page("/copy")), begins);
  assert.deepEqual(wordsIn(await pdf("/copy.pdf")), begins);
  assert.deepEqual(wordsIn(await page(`/copy?${chosen}`)).toSorted(), harms.toSorted());
  assert.deepEqual(wordsIn(await pdf(`/copy.pdf?${chosen}`)).toSorted(), harms.toSorted());
  assert.match(await page("/copy"), /may harm when somebody else finds it/);
  assert.match(await page("/copy", "nb"), /kan skade hvis andre finner det/);
  const [form = ""] = /<form class="no-print".*?<\/form>/s.exec(await page("/copy")) ?? [];
  for (const field of all) {
    const [box = ""] = new RegExp(`<input[^>]*value="${field}"[^>]*>`).exec(form) ?? [];
    assert.equal(/ checked/.test(box), begins.includes(field), field);
  }
  assert.doesNotMatch(await page("/copy"), /<details[^>]*>(?:(?!<\/details>).)*name="field"/s);
});
