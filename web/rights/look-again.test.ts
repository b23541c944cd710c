import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../api/person/person.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { noteLifeAnswer } from "../../api/rights/note-answer.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { readRights } from "../../api/rights/read.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { questionOfContradiction } from "../../rules/rights/contradiction.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { rowsOf } from "../../test/page.ts";
import { sayIn } from "../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const bo = await testColleague(cluster, cell, "caseworker", "Bo Moe");
const pages = testPages(testHouse([cell]), {
  liv: testDesk(cell, liv),
  bo: testDesk(cell, bo),
});
const today = dayOf(noon);

async function get(desk: string, path: string, language = "en") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  const answer = await pages.request(`http://localhost${path}`, { headers });
  assert.equal(answer.status, 200, path);
  return await answer.text();
}

test("that something must be looked at again is said of each person wherever their rights are told of, until it is settled", async () => {
  const of = await aPlan(cell, liv, { label: "Furulia" });
  const give = { ...of, colleague: bo.id, fields: ["housing"] as const };
  assert.ok((await givePlace(cell, liv, give, noon)).ok);
  const at = `/cases/${of.caseId}/persons/${of.person}`;
  const paths = [
    `/cases/${of.caseId}`,
    `/cases/${of.caseId}/rights`,
    "/deadlines",
    `${at}/plan`,
    `${at}/plan/hand-over`,
    `${at}/rights/what-if`,
  ];
  const drop = async (days: number) => {
    const dropped = { type: "case-dropped", day: addDays(today, -days) } as const;
    assert.ok((await noteLifeEvent(cell, liv, aLifeEvent(of, dropped), noon)).ok);
  };
  const said = {
    en: [
      /Look once more(<| before)|Check the date before/,
      /Look once more at this before it is noted/,
    ],
    nb: [/Se en gang til(<| før)|Sjekk datoen før/, /Se en gang til på dette før det noteres/],
  } as const;
  const way = `href="${at}/rights/happened"`;
  await drop(6);
  for (const path of paths) {
    assert.doesNotMatch(await get("liv", path, "nb"), said.nb[0], path);
  }
  assert.doesNotMatch(await get("liv", paths[0] ?? "", "nb"), said.nb[1]);
  await drop(5);
  for (const path of paths) {
    for (const language of ["en", "nb"] as const) {
      const html = await get("liv", path, language);
      assert.match(html, said[language][0], path);
      assert.ok(html.includes(way), path);
    }
  }
  const onWork = async (desk: "liv" | "bo") =>
    rowsOf(await get(desk, "/work", "nb")).filter(({ html }) =>
      html.includes("se etter før du stoler på datoen"),
    );
  const [row] = await onWork("liv");
  assert.ok(row, "Work says it");
  assert.ok(
    (await get("liv", row.href.replace(/#.*/, ""), "nb")).includes(`${at}/rights`),
    "and leads on",
  );
  assert.deepEqual(await onWork("bo"), []);
  const rights = await get("liv", `${at}/rights`, "nb");
  assert.match(rights, /Å klage på at saken er henlagt[^<]*\. Hviler på noe som må ses på igjen/);
  assert.doesNotMatch(rights, /Kvalifisert tolk[^<]*Hviler på/);
  const overview = await get("liv", `/cases/${of.caseId}`, "nb");
  const first = overview.indexOf("Se en gang til</h2>");
  assert.ok(first > 0 && first < overview.indexOf(sayIn("nb")("case.overview.beyond")));
  assert.equal(overview.split("Se en gang til på dette før det noteres").length, 3, "each of two");
  assert.match(await get("liv", paths[0] ?? ""), said.en[1]);
  for (const path of paths.slice(0, 3)) {
    assert.doesNotMatch(await get("bo", path, "nb"), said.nb[0], path);
  }

  const read = await readRights(cell, liv, of, today);
  const [contradiction] = read.ok ? read.value.contradictions : [];
  const question = contradiction === undefined ? null : questionOfContradiction(contradiction);
  assert.ok(question !== null);
  const stands = { question, answer: "stands", words: null, on: today, source: "told" } as const;
  const answer = { ...of, ...stands, id: crypto.randomUUID() };
  assert.ok((await noteLifeAnswer(cell, liv, answer, noon)).ok);
  for (const path of paths) {
    assert.doesNotMatch(await get("liv", path, "nb"), said.nb[0], path);
  }
  assert.doesNotMatch(await get("liv", paths[0] ?? "", "nb"), said.nb[1]);
});

test("the plan, its handover and what if say what must be looked at again, with the ways to put it right, before what rests on it", async () => {
  const of = await aPlan(cell, liv, { label: "Granlia" });
  const give = { ...of, colleague: bo.id, fields: ["housing"] as const };
  assert.ok((await givePlace(cell, liv, give, noon)).ok);
  for (const days of [6, 5]) {
    const dropped = { type: "case-dropped", day: addDays(today, -days) } as const;
    assert.ok((await noteLifeEvent(cell, liv, aLifeEvent(of, dropped), noon)).ok);
  }
  const at = `/cases/${of.caseId}/persons/${of.person}`;
  for (const [path, rests] of [
    ["/plan", "Saken er henlagt. Planen går videre"],
    ["/plan/hand-over", "Dager som loven setter"],
    ["/rights/what-if", "Hva som kan skje"],
  ] as const) {
    const html = await get("liv", `${at}${path}`, "nb");
    const which = html.indexOf("Kan være det samme, skrevet to ganger: «Saken henlagt»");
    assert.ok(which > 0 && which < html.indexOf(rests), path);
    assert.match(html, />Rett: Saken henlagt.*>Skriv at det stemmer</s, path);
  }
  assert.doesNotMatch(await get("bo", `${at}/plan`, "nb"), /Se en gang til|skrevet to ganger/);
});

test("what an answer says otherwise leads to that question, and is not put down to there being two cases", async () => {
  const of = await aPlan(cell, liv, { label: "Lierlia" });
  const turned = { type: "turns-eighteen", day: addDays(today, -60) } as const;
  assert.ok((await noteLifeEvent(cell, liv, aLifeEvent(of, turned), noon)).ok);
  const at = `/cases/${of.caseId}/persons/${of.person}/rights`;
  assert.doesNotMatch(await get("liv", at, "nb"), /Se en gang til/);
  const said = { question: "under-eighteen", answer: "unknown", words: null } as const;
  const answer = { ...of, ...said, on: today, source: "told", id: crypto.randomUUID() } as const;
  assert.ok((await noteLifeAnswer(cell, liv, answer, noon)).ok);
  const way = `href="${at}/answers/under-eighteen">Skriv ned et nytt svar: Er personen under atten`;
  for (const path of [at, `${at}/happened`]) {
    const [, notice = ""] =
      /Se en gang til(.*?rett dagen, eller svar på nytt)/s.exec(await get("liv", path, "nb")) ??
      assert.fail(path);
    assert.ok(notice.includes(way), path);
    assert.doesNotMatch(notice, /to saker|skriv at det stemmer/);
  }
  for (const days of [6, 5]) {
    const dropped = { type: "case-dropped", day: addDays(today, -days) } as const;
    assert.ok((await noteLifeEvent(cell, liv, aLifeEvent(of, dropped), noon)).ok);
  }
  const both = await get("liv", at, "nb");
  assert.match(both, /to saker, skriv at det stemmer.*rett dagen, eller svar på nytt/s);
});

test("where the case says that somebody in it may be a child, the rights of who has not been asked say so, with the way to answer", async () => {
  const of = await aPlan(cell, liv, { label: "Mosebakken" });
  const rights = () => get("liv", `/cases/${of.caseId}/persons/${of.person}/rights`, "nb");
  const says = /under 18, eller kan være det<\/h2>.*\/answers\/under-eighteen"/s;
  assert.doesNotMatch(await rights(), says);
  const set = {
    caseId: of.caseId,
    kind: "minor-or-maybe",
    holds: true,
    why: "Ser ung ut.",
  } as const;
  assert.ok((await setSafeguard(cell, liv, { ...set, how: null }, noon)).ok);
  assert.match(await rights(), says);
  // Two are there, and it means the other once that is written.
  const { caseId } = of;
  const added = await addPerson(cell, liv, { caseId, pseudonym: "Gran" }, noon);
  assert.ok(added.ok);
  const answered = (person: string, answer: string) => {
    const more = { question: "under-eighteen", words: null, on: today, source: "told" } as const;
    const id = crypto.randomUUID();
    return noteLifeAnswer(cell, liv, { caseId, person, id, answer, ...more }, noon);
  };
  assert.ok(!(await answered(of.person, "no")).ok, "it may be this one");
  assert.ok((await answered(added.value, "unknown")).ok);
  assert.ok((await answered(of.person, "no")).ok);
  assert.doesNotMatch(await rights(), says);
});
