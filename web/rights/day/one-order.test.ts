import assert from "node:assert/strict";
import { test } from "node:test";
import { noteStep } from "../../../api/plan/step.ts";
import { noteLifeEvent } from "../../../api/rights/note-event.ts";
import { readRights } from "../../../api/rights/read.ts";
import { addDays, dayOf, moment } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aLifeEvent } from "../../../test/factories/life.ts";
import { aPlan, aStep } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";
import { rowsOf } from "../../../test/page.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const pages = testPages(testHouse([cell]), { liv: testDesk(cell, liv) });
const today = dayOf(noon);

async function get(path: string, language: string) {
  const headers = { "x-desk": "liv", host: "localhost", "accept-language": language };
  const answer = await pages.request(`http://localhost${path}`, { headers });
  assert.equal(answer.status, 200, path);
  const html = await answer.text();
  return html.slice(html.indexOf("<h1")).replaceAll("&#39;", "'");
}

const places = (html: string, words: readonly string[]) => words.map((each) => html.indexOf(each));

test("what cannot wait stands in one order on every page, then the day of the law that was missed, then what was agreed in the plan", async () => {
  const of = await aPlan(cell, liv, { label: "Furulia" });
  const step = aStep({ what: "Vinterklær og mat", by: addDays(today, -20) });
  const keep = {
    ...of,
    thing: crypto.randomUUID(),
    seen: 0,
    field: "money",
    content: step,
  } as const;
  const before = moment(`${addDays(today, -40)}T09:00:00Z`);
  assert.ok((await noteStep(cell, liv, keep, before)).ok);
  for (const [type, days, until, written] of [
    ["limited-permit-granted", 150, addDays(today, 20), -40],
    ["case-dropped", 9, null, -8],
    ["expulsion-decided", 5, null, -4],
    ["bankruptcy", 3, null, -2],
    ["wage-due", 60, null, 0],
  ] as const) {
    const event = aLifeEvent(of, { type, day: addDays(today, -days), until });
    const at = moment(`${addDays(today, written)}T09:00:00Z`);
    const noted = await noteLifeEvent(cell, liv, event, at);
    assert.ok(noted.ok, JSON.stringify(noted));
  }
  const read = await readRights(cell, liv, of, today);
  assert.ok(read.ok);
  const { urgent, days } = read.value;
  const missed = days.filter(({ due }) => due < today);
  assert.ok(urgent.length >= 3 && missed.length > 0, "there must be some, or this means nothing");
  const at = `/cases/${of.caseId}/persons/${of.person}`;
  for (const language of ["nb", "en"] as const) {
    const titles = [...urgent, ...missed].map(({ title }) => title[language]);
    const some = titles.slice(0, 3);
    for (const [path, named] of [
      [`${at}/rights`, titles],
      ["/deadlines", [...titles, "Vinterklær og mat"]],
      [`${at}/plan`, [...titles, "Vinterklær og mat"]],
      [`${at}/plan/hand-over`, titles],
      [`/cases/${of.caseId}`, some],
      [`/cases/${of.caseId}/rights`, some],
      [`/cases/${of.caseId}/standing`, [...titles, "Vinterklær og mat"]],
    ] as const) {
      const found = places(await get(path, language), named);
      assert.ok(!found.includes(-1), `${path}: ${named.filter((_, i) => found[i] === -1)}`);
      assert.deepEqual(
        found,
        found.toSorted((one, other) => one - other),
        `${path}: ${named}`,
      );
    }
  }
  const ways = (html: string) => [
    ...new Set([...html.matchAll(/\/days\/([0-9a-f-]+)\/met/g)].map(([, id = ""]) => id)),
  ];
  const rows = rowsOf(await get("/work", "nb"));
  const onWork = rows.filter(({ group }) => ["at-once", "overdue"].includes(group));
  const found = ways(onWork.map(({ href }) => href).join(" "));
  assert.deepEqual(
    found.slice(0, urgent.length),
    ways(await get("/deadlines", "nb")).slice(0, urgent.length),
    "what cannot wait",
  );
  assert.ok(found.length >= urgent.length + missed.length);
  const overview = await get(`/cases/${of.caseId}`, "nb");
  assert.match(overview, new RegExp(`Og ${urgent.length + missed.length - 3} til<`));
  for (const [path, verb] of [
    ["/work", "Skriv hva du gjorde: "],
    ["/deadlines", "Skriv hvordan det gikk: "],
  ] as const) {
    const html = await get(path, "nb");
    const named = html.match(new RegExp(`days/[0-9a-f-]+/met#meet"[^>]*aria-label="${verb}`, "g"));
    assert.ok((named?.length ?? 0) >= urgent.length, path);
  }
});
