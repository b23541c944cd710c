import assert from "node:assert/strict";
import { test } from "node:test";
import { noteOutcome } from "../../api/outcome/note.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { sayIn } from "../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const officer = await testColleague(cluster, cell, "officer", "Odd Moe");
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  other: testDesk(cell, other),
  officer: testDesk(cell, officer),
});
const today = dayOf(noon);
const of = await aPlan(cell, owner, { label: "Furulia" });

async function overview(who: string, language = "en", path = `/cases/${of.caseId}`) {
  const headers = { host: "localhost", "accept-language": language, "x-desk": who };
  const answer = await pages.request(path, { headers });
  assert.equal(answer.status, 200);
  return await answer.text();
}

const note = async (kind: "charged" | "dropped", days: number, provision = "strl-257") => {
  const about = { kind, provision, note: null, happened: addDays(today, -days) };
  const outcome = { ...about, id: crypto.randomUUID(), caseId: of.caseId };
  assert.ok((await noteOutcome(cell, owner, outcome, noon)).ok);
};

test("a case says what the law does not let wait, and what was noted of a person alone, to those who may read it", async () => {
  await note("charged", 60);
  const said = new RegExp(
    `To appeal that the case was dropped|${sayIn("en")("case.overview.beyond")}`,
  );
  assert.ok(!(await overview("owner")).includes(sayIn("en")("case.overview.beyond")));
  for (const [provision, days] of [
    ["258", 6],
    ["257", 5],
    ["108a", 5],
  ] as const) {
    const dropped = { type: "case-dropped", day: addDays(today, -days), provision } as const;
    assert.ok((await noteLifeEvent(cell, owner, aLifeEvent(of, dropped), noon)).ok);
  }
  const give = { ...of, colleague: other.id, fields: ["housing"] as const };
  assert.ok((await givePlace(cell, owner, give, noon)).ok);
  const at = `/cases/${of.caseId}/persons/${of.person}/rights`;
  for (const [language, law, beyond] of [
    [
      "en",
      /<b>To appeal that the case was dropped<\/b><small>.{0,9}Alm.{0,9}: Do now/,
      /Case dropped, 19 November 2026, Penal Code § 258.*Case dropped, 20 November 2026, Penal Code § 257.*Case dropped, 20 November 2026, Immigration Act § 108 a/s,
    ],
    [
      "nb",
      /<b>Å klage på at saken er henlagt<\/b><small>.{0,9}Alm.{0,9}: Gjør nå/,
      /Saken henlagt, 19\. november 2026, Straffeloven § 258.*20\. november 2026, Straffeloven § 257.*20\. november 2026, Utlendingsloven § 108 a/s,
    ],
  ] as const) {
    const html = await overview("owner", language);
    assert.match(html, law);
    assert.ok(html.includes(`href="${at}#deadlines"`));
    assert.match(html.slice(html.indexOf(`href="${at}/happened"`)), beyond);
    assert.ok(html.includes(`/cases/${of.caseId}/outcomes#note-outcome`));
  }
  for (const who of ["other", "officer"]) {
    const html = await overview(who);
    assert.match(html, /Furulia/);
    assert.doesNotMatch(html, said, who);
  }
  await note("dropped", 5);
  const other108a = await overview("owner");
  assert.match(other108a, /Case dropped, 20 November 2026, Immigration Act § 108 a/);
  assert.doesNotMatch(other108a, /Case dropped, 20 November 2026, Penal Code § 257/);
  await note("dropped", 5, "utl-108a");
  const after = await overview("owner");
  assert.ok(!after.includes(sayIn("en")("case.overview.beyond")));
  assert.match(after, /<b>To appeal that the case was dropped/, "still to be done");
});

test("the list of cases marks one where something cannot wait, in words, and only for those who may read it", async () => {
  for (const [language, urgent] of [
    ["en", />Urgent</],
    ["nb", />Haster</],
  ] as const) {
    assert.match(await overview("owner", language, "/cases"), urgent);
    for (const who of ["other", "officer"]) {
      const html = await overview(who, language, "/cases");
      assert.match(html, /Furulia/);
      assert.doesNotMatch(html, urgent, who);
    }
  }
});
