import assert from "node:assert/strict";
import { test } from "node:test";
import { joinColleague } from "../../../api/case/join.ts";
import { addPerson } from "../../../api/person/person.ts";
import { noteNeed } from "../../../api/plan/need.ts";
import { openPlan } from "../../../api/plan/open.ts";
import { noteLifeAnswer } from "../../../api/rights/note-answer.ts";
import { noteLifeEvent } from "../../../api/rights/note-event.ts";
import { setSafeguard } from "../../../api/safeguard/safeguard.ts";
import { addDays, dayOf } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { daysAfterNoon } from "../../../test/factories/case.ts";
import { aLifeEvent } from "../../../test/factories/life.ts";
import { aNeed, aPlan } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const second = await testColleague(cluster, cell, "caseworker", "Ine Moe");
const desks = { liv: testDesk(cell, liv), second: testDesk(cell, second) };
const pages = testPages(testHouse([cell]), desks);

type Of = Awaited<ReturnType<typeof aPlan>>;

async function send(path: string, form?: Readonly<Record<string, string>>, desk = "liv") {
  const answer = await pages.request(`http://localhost${path}`, {
    ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
    headers: {
      ...{ "x-desk": desk, host: "localhost", "accept-language": "nb" },
      "sec-fetch-site": "same-origin",
    },
  });
  const text = await answer.text();
  return { status: answer.status, text, to: answer.headers.get("location") ?? "" };
}

async function get(path: string, desk = "liv"): Promise<string> {
  const { status, text } = await send(path, undefined, desk);
  assert.equal(status, 200, path);
  return text;
}

const atOf = ({ caseId, person }: Of) => `/cases/${caseId}/persons/${person}/rights`;

/** Alm has a plan, Mus has none. */
async function two(): Promise<{ readonly alm: Of; readonly mus: Of }> {
  const alm = await aPlan(cell, liv);
  const { caseId } = alm;
  const added = await addPerson(cell, liv, { caseId, pseudonym: "Mus" }, noon);
  assert.ok(added.ok);
  return { alm, mus: { ...alm, person: added.value } };
}

async function answer(of: Of, said: "no" | "unknown", days: number) {
  const words = said === "no" ? "Undersøkt av legen på sykehuset: over 18." : null;
  const how = { words, on: dayOf(noon), source: "authority" } as const;
  const id = crypto.randomUUID();
  const noted = { ...of, ...how, id, question: "under-eighteen", answer: said };
  assert.ok((await noteLifeAnswer(cell, liv, noted, daysAfterNoon(days))).ok);
}

async function setByColleague({ caseId }: Of, days: number) {
  const set = { caseId, kind: "minor-or-maybe", holds: true, how: null } as const;
  const why = "En i huset ser ung ut.";
  assert.ok((await setSafeguard(cell, liv, { ...set, why }, daysAfterNoon(days))).ok);
}

const notice = /under 18, eller kan være det<\/h2>/;
const notThis = /Det er ikke skrevet om denne personen, men om:/;
const of = (alm: Of) =>
  new RegExp(`${notThis.source} <a class="ds-link" href="${atOf(alm)}"><bdi>Alm</bdi></a>`);

test("where it is written of another that they are or may be a child, the pages of the others say of whom, and a letter does not", async () => {
  const { alm, mus } = await two();
  await answer(alm, "unknown", 0);
  for (const view of ["", "/what-if", "/letter"]) {
    const page = await get(`${atOf(mus)}${view}`);
    assert.match(page, notice, view);
    assert.match(page, of(alm), view);
    assert.match(page, /Kan denne personen også være under atten, svar det her/, view);
    assert.doesNotMatch(await get(`${atOf(alm)}${view}`), notThis, "nor of themselves");
  }
  const form = { id: crypto.randomUUID(), language: "nb" };
  const { to } = await send(`${atOf(mus)}/letter`, form);
  const letter = await get(to);
  assert.match(letter, notice, "it is asked beside the letter");
  assert.doesNotMatch(letter, /Alm/, "which the person reads along");
  await answer(mus, "no", 1);
  const still = await get(atOf(mus));
  assert.match(still, /I saken står det fortsatt at noen er eller kan være under atten/);
  assert.match(still, of(alm));
});

/** Where it comes first on a page. */
const banner = (page: string) =>
  /<strong>Under 18, eller kan være det\.[^<]*<\/strong>(.*?)<\/li>/s.exec(page)?.[1] ?? "none";

test("the safeguard that stands first on a page of somebody says of whom it is written, where that is known to be another", async () => {
  const { alm, mus } = await two();
  assert.ok((await openPlan(cell, liv, mus, noon)).ok);
  const planOf = (one: Of) => `/cases/${one.caseId}/persons/${one.person}/plan`;
  const views = ["", "/what-if", "/happened", "/calendar"].map((view) => `/rights${view}`);
  const parts = ["", "/plan-b", "/ways", "/hand-over"].map((part) => `/plan${part}`);
  const pagesOf = (one: Of) =>
    [...views, ...parts].map((path) => `/cases/${one.caseId}/persons/${one.person}${path}`);
  await setByColleague(alm, 0);
  for (const path of [...pagesOf(alm), ...pagesOf(mus)]) {
    assert.match(banner(await get(path)), /^ Behandle personen som et barn/, path);
  }
  await answer(alm, "unknown", 1);
  for (const path of pagesOf(mus)) {
    const written = /^ <span class="no-print">Det er skrevet om: Alm\. <\/span>Behandle personen/;
    assert.match(banner(await get(path)), written, path);
  }
  for (const path of [...pagesOf(alm), `${planOf(mus)}/copy`, `${atOf(mus)}/letter`]) {
    assert.match(banner(await get(path)), /^ Behandle personen som et barn/, path);
  }
});

test("whose age is asked is named too, while no colleague has given a reason of their own since: then it may be any of them", async () => {
  const { alm, mus } = await two();
  const content = aNeed({ what: "Hun sier noe om alderen." });
  const need = { ...alm, thing: crypto.randomUUID(), seen: 0, field: "papers", content } as const;
  assert.ok((await noteNeed(cell, liv, { ...need, alsoTells: ["age"] }, noon)).ok);
  assert.match(await get(atOf(mus)), of(alm));
  await setByColleague(alm, 1);
  const page = await get(atOf(mus));
  assert.match(page, notice);
  assert.doesNotMatch(page, notThis);
  assert.match(page, /Er det denne personen, svar det her/);
  await answer(alm, "unknown", 2);
  assert.match(await get(atOf(mus)), of(alm), "written since, it is of them");
});

test("who does not read the rights of the one of whom it is written reads nothing of whom", async () => {
  const { alm, mus } = await two();
  await answer(alm, "unknown", 0);
  const joins = { caseId: alm.caseId, colleague: second.id };
  assert.ok((await joinColleague(cell, liv, joins)).ok);
  assert.equal((await send(atOf(alm), undefined, "second")).status, 403);
  for (const view of ["", "/what-if", "/letter"]) {
    const page = await get(`${atOf(mus)}${view}`, "second");
    assert.match(page, notice, view);
    assert.doesNotMatch(page, notThis, view);
    assert.doesNotMatch(page, new RegExp(`Alm|${alm.person}`), view);
    assert.match(banner(page), /^ Behandle personen som et barn/, view);
    assert.match(page, /Er det denne personen, svar det her/, view);
  }
});

/** A birthday to come, and the pages that would ask. */
async function toTurn() {
  const { alm, mus } = await two();
  const turns = aLifeEvent(alm, { type: "turns-eighteen", day: addDays(dayOf(noon), 200) });
  assert.ok((await noteLifeEvent(cell, liv, turns, noon)).ok);
  const form = { id: crypto.randomUUID(), language: "nb" };
  const { to } = await send(`${atOf(alm)}/letter`, form);
  const plan = `/cases/${alm.caseId}/persons/${alm.person}/plan`;
  const paths = [plan, to, ...["", "/what-if", "/letter"].map((view) => `${atOf(alm)}${view}`)];
  return { alm, mus, paths };
}

test("who is known to be a child, by a birthday to come, is not asked whether it is them", async () => {
  const { alm, mus, paths } = await toTurn();
  assert.match(await get(atOf(mus)), of(alm), "the case says so");
  for (const path of paths) {
    assert.doesNotMatch(await get(path), notice, path);
  }
  await setByColleague(alm, 1);
  assert.match(await get(atOf(mus)), notice, "of the other it is asked still");
  for (const path of paths) {
    assert.doesNotMatch(await get(path), notice, path);
  }
});

test("where an answer speaks against a birthday to come, it is asked", async () => {
  const { alm, paths } = await toTurn();
  await answer(alm, "no", 1);
  await setByColleague(alm, 2);
  for (const path of paths) {
    assert.match(await get(path), notice, path);
  }
});
