import assert from "node:assert/strict";
import test from "node:test";
import { givePlace } from "../../api/plan/handover/give.ts";
import { handOver } from "../../api/plan/handover/hand-over.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { readRights } from "../../api/rights/read.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { day, dayOf } from "../../domain/time/day.ts";
import { atOnce } from "../../rules/rights/urgent.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { sayIn } from "../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const bo = await testColleague(cluster, cell, "caseworker", "Bo Moe");
const odd = await testColleague(cluster, cell, "officer", "Odd Moe");
const pages = testPages(testHouse([cell]), {
  liv: testDesk(cell, liv),
  bo: testDesk(cell, bo),
  odd: testDesk(cell, odd),
});

type Of = { readonly caseId: string; readonly person: string };
const at = ({ caseId, person }: Of) => `/cases/${caseId}/persons/${person}`;

async function get(desk: string, of: Of, path: string, language = "en") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  return await (await pages.request(`http://localhost${at(of)}/plan${path}`, { headers })).text();
}

/** Expelled in the reflection period: something is urgent. */
async function aPlanInLaw(): Promise<Of> {
  const of = await aPlan(cell, liv);
  for (const type of ["reflection-permit-granted", "expulsion-decided"] as const) {
    const event = aLifeEvent(of, { type, day: day("2026-11-20") });
    const noted = await noteLifeEvent(cell, liv, event, noon);
    assert.ok(noted.ok, JSON.stringify(noted));
  }
  return of;
}

const asIs = (text: string) => text.replaceAll("&#39;", "'").replaceAll("&quot;", '"');

test("who may read the rights finds on the plan, and at a handover, what the law does not let wait and its next days", async () => {
  const of = await aPlanInLaw();
  const read = await readRights(cell, liv, of, dayOf(noon));
  assert.ok(read.ok);
  const urgent = atOnce(read.value.answer).flatMap(({ rights }) => rights);
  const next = read.value.days.slice(0, 3);
  assert.ok(urgent.length > 0 && next.length > 0, "there must be some, or this means nothing");
  for (const [language, path, said] of [
    [
      "en",
      "",
      "The law sets them, and they are not moved in the plan. You find them under Rights and",
    ],
    [
      "nb",
      "",
      "Loven setter dem, og de flyttes ikke i planen. De står under Rettigheter og frister",
    ],
    ["en", "/hand-over", "Days that the law sets"],
    ["nb", "/hand-over", "Dager som loven setter"],
  ] as const) {
    const page = asIs(await get("liv", of, path, language));
    assert.ok(page.includes(said), said);
    assert.ok(page.includes(`href="${at(of)}/rights#deadlines"`));
    for (const { title } of [...urgent, ...next]) {
      assert.ok(page.includes(title[language]), `${path}: ${title[language]}`);
    }
  }
  const listed = await get("liv", of, "");
  assert.equal(
    listed.split('case-line"').length - 1,
    atOnce(read.value.answer).length + next.length,
  );
  assert.ok(listed.includes(sayIn("en")("plan.open-none")));
  const [, ...lines] = listed.split('case-line"');
  for (const line of lines) {
    assert.match(line, /\/days\/[0-9a-f-]+\/met" aria-label="Write how it went: /);
  }
});

test("an expulsion without a last day to appeal, or with one whose year may be a slip, leads to where it is written, until it is known", async () => {
  const missing = /Look in the decision and write it down, then Lenke keeps that day too/;
  const wrong =
    /one of them may be wrong\. Check both in the decision or letter, the year too, and correct what/;
  for (const [until, field, words, why] of [
    [null, "until", "Write down the last day", missing],
    [day("2027-12-20"), "note", "Correct the days", wrong],
  ] as const) {
    const of = await aPlan(cell, liv);
    const expelled = { type: "expulsion-decided", day: day("2026-11-20"), until } as const;
    const event = aLifeEvent(of, expelled);
    assert.ok((await noteLifeEvent(cell, liv, event, noon)).ok);
    const way = new RegExp(`replaces=entry:${event.id}#${field}">${words}<`);
    const page = await get("liv", of, "");
    assert.match(page, way);
    const [, met = ""] = /href="([^"]*\/days\/[0-9a-f-]+\/met)"/.exec(page) ?? [];
    const headers = { "x-desk": "liv", host: "localhost", "accept-language": "en" };
    const form = await (await pages.request(`http://localhost${met}`, { headers })).text();
    assert.match(form, why);
    const known = aLifeEvent(of, { ...expelled, until: day("2026-12-20") });
    const replaces = { of: "entry", id: event.id } as const;
    assert.ok((await noteLifeEvent(cell, liv, { ...known, replaces }, noon)).ok);
    const after = await get("liv", of, "");
    assert.match(after, /See a lawyer at once/);
    assert.doesNotMatch(after, /#until/);
  }
});

test("of more days than it lists, the plan says how many there are, with the way to them; of no more it says nothing", async () => {
  const of = await aPlanInLaw();
  assert.doesNotMatch(await get("liv", of, ""), /more, under Rights/);
  for (const due of ["2026-05-15", "2026-06-15", "2026-07-15", "2026-08-15"]) {
    const event = aLifeEvent(of, { type: "wage-due", day: day(due) });
    assert.ok((await noteLifeEvent(cell, liv, event, noon)).ok);
  }
  const read = await readRights(cell, liv, of, dayOf(noon));
  const more = (read.ok ? read.value.days.filter(({ met }) => met === null).length : 0) - 3;
  assert.ok(more > 0, "there must be more, or this means nothing");
  const [en, nb] = [await get("liv", of, ""), await get("liv", of, "", "nb")];
  assert.match(en, new RegExp(`rights#deadlines">And ${more} more, under`));
  assert.match(nb, new RegExp(`rights#deadlines">Og ${more} til, under`));
});

test("who may not read the rights is told where the days of the law stand, and nothing of them", async () => {
  const hidden = async (actor: Colleague, desk: string, of: Of) => {
    const page = await get(desk, of, "");
    assert.match(page, /under Rights and deadlines, for those who may read them/, desk);
    assert.doesNotMatch(page, /case-line"|rights#deadlines/, desk);
    assert.equal((await readRights(cell, actor, of, dayOf(noon))).ok, false, desk);
  };
  const of = await aPlanInLaw();
  const housing = { ...of, colleague: bo.id, fields: ["housing"] } as const;
  assert.ok((await givePlace(cell, liv, housing, noon)).ok);
  await hidden(bo, "bo", of);
  const handed = { ...of, to: odd.id, mustKnow: "Ring after four.", keeps: [] };
  assert.ok((await handOver(cell, liv, handed, noon)).ok);
  await hidden(odd, "odd", of);
});
