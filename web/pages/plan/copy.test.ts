import assert from "node:assert/strict";
import test from "node:test";
import { noteCorrection } from "../../../api/plan/correct.ts";
import { noteNeed } from "../../../api/plan/need.ts";
import { notePlanB } from "../../../api/plan/plan-b.ts";
import { noteReturn } from "../../../api/plan/return.ts";
import { noteWishes } from "../../../api/plan/wish.ts";
import { dayOf } from "../../../domain/base/day.ts";
import { isHealth, planAreas } from "../../../domain/plan/field.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aNeed, aPlan, aPlanB, aReturnNote, someWishes } from "../../../test/factories/plan.ts";
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

test("that something is missing, and what is done then, read as somebody would write them, on the page and to the person", async () => {
  const keep = () => ({ ...of, thing: crypto.randomUUID(), seen: 0, field: "days" }) as const;
  const said = { said: "Nothing of the course.", on: dayOf(noon), about: null } as const;
  const content = { kind: "correction", ...said, standing: { state: "open" } } as const;
  assert.ok((await noteCorrection(cell, owner, { ...keep(), content }, noon)).ok);
  const then = aPlanB({ who: "Liv", instead: "The union goes on." });
  assert.ok((await notePlanB(cell, owner, { ...keep(), content: then }, noon)).ok);
  const lines = [
    ["en", "/corrections", /About something that is missing from the plan</],
    ["nb", "/corrections", /Gjelder noe som mangler i planen</],
    ["en", "/copy", /You say something is missing here: Nothing of the course\./],
    ["nb", "/copy", /Du sier at noe mangler her: Nothing of the course\./],
    ["en", "/copy", /Then Liv does this: The union goes on\./],
    ["nb", "/copy", /Da gjør Liv dette: The union goes on\./],
  ] as const;
  for (const [language, path, line] of lines) {
    assert.match(await page(path, language), line);
  }
});
