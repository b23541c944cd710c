import assert from "node:assert/strict";
import test from "node:test";
import { addPerson } from "../../../api/case/person.ts";
import { givePlace } from "../../../api/plan/give.ts";
import { noteReturn } from "../../../api/plan/return.ts";
import { meetRightDay } from "../../../api/rights/meet-day.ts";
import { noteLifeAnswer } from "../../../api/rights/note-answer.ts";
import { readRights } from "../../../api/rights/read.ts";
import { dayOf } from "../../../domain/base/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aPlan, aReturnNote } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const of = await aPlan(cell, owner);
for (const fields of [["return"], ["housing"]] as const) {
  assert.ok((await givePlace(cell, owner, { ...of, colleague: liv.id, fields }, noon)).ok);
}
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  liv: testDesk(cell, liv),
});

async function get(path: string, language = "en", desk = "owner") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan`;
  return await (await pages.request(at + path, { headers })).text();
}

/** All that a journey hangs on is answered, and nobody is feared; and the journey, where it is to be. */
async function sayAll(plan: typeof of, journey: string | null = null) {
  for (const [topic, answer, words] of [
    ["wish", "yes", "Yes, I want to go home."],
    ["waits", "said", "My mother."],
    ["fear", "no", "Nobody."],
    ["told", "said", "Nobody."],
    ...(journey === null ? [] : [["journey", "said", journey] as const]),
  ] as const) {
    const note = { ...plan, seen: 0, content: aReturnNote({ topic, answer, words }) };
    assert.ok((await noteReturn(cell, owner, note, noon)).ok, topic);
  }
}
await sayAll(of, "Plane on 12 December.");

test("a journey that is written down stands on the first page of the plan and goes along when it is handed over", async () => {
  for (const path of ["", "/hand-over"]) {
    assert.match(
      await get(path),
      /\/return">Going home<\/a>: [^<]*<bdi>Plane on 12 December\./,
      path,
    );
    assert.doesNotMatch(await get(path), /Nothing is open|Nothing is left/, path);
  }
});

test("before a day is set for a journey it says to ask a lawyer, with the way to what changes for who reads the rights", async () => {
  for (const [language, words] of [
    ["en", /Before a day for the journey is set: ask a lawyer\./],
    ["nb", /Før en dag for reisen settes: spør en advokat\./],
  ] as const) {
    assert.match(await get("/return", language), words);
    assert.match(await get("/return/return-journey", language), words);
  }
  assert.match(await get("/return"), /rights\/what-if"/);
  const part = await get("/return", "en", "liv");
  assert.match(part, /ask a lawyer/, "it is seen");
  assert.doesNotMatch(part, /rights\/what-if"/);
});

test("the form of a journey asks whether child welfare has agreed and is on it, of whoever is or may be a child, and says so where it is told", async () => {
  const one = await aPlan(cell, owner);
  const [today, id] = [dayOf(noon), () => crypto.randomUUID()];
  const at = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan/return`;
  const headers = { "x-desk": "owner", host: "localhost", "accept-language": "nb" };
  const form = async () => await (await pages.request(`${at}/return-journey`, { headers })).text();
  const send = async (words: string, joins: string) => {
    const typed = {
      seen: "0",
      topic: "journey",
      answer: "said",
      heard: "alone",
      words,
      joins,
      along: "none",
    };
    const body = new URLSearchParams({ ...typed, on: today });
    const origin = { origin: "http://localhost" };
    const path = `${at}/return-journey`;
    return await pages.request(path, { method: "POST", headers: { ...headers, ...origin }, body });
  };
  assert.doesNotMatch(await form(), /name="joins"/);
  await sayAll(one);
  const age = {
    question: "under-eighteen",
    answer: "unknown",
    words: null,
    source: "told",
  } as const;
  assert.ok((await noteLifeAnswer(cell, owner, { ...one, ...age, id: id(), on: today }, noon)).ok);
  const rights = await readRights(cell, owner, one, today);
  const day = rights.ok ? (rights.value.urgent[0]?.id ?? "") : "";
  const told = { on: today, words: "Barnevernvakta, Kari.", reached: "received" } as const;
  assert.ok((await meetRightDay(cell, owner, { ...one, ...told, id: id(), day }, noon)).ok);

  const lock = async () => {
    const page = await (await pages.request(at, { headers })).text();
    return /eller vergen har sagt ja til reisen og er med på den.*?<\/dd>/s.exec(page)?.[0] ?? "";
  };
  assert.match(await form(), /Har barneverntjenesten, eller vergen, sagt ja til denne reisen/);
  assert.match(await lock(), /Mangler.*Mona Lie fra barnevernet reiser med meg/s);
  const asksWho = /Skriv hvem i barneverntjenesten som er med på reisen/;
  for (const [words, joins, says] of [
    ["Fly 20. desember med Kari i barnevernet.", "", /href="#joins">[^<]*sagt ja til denne reisen/],
    ["Fly 20. desember med Kari i barnevernet.", "not-yet", asksWho],
    ["Fly 20. desember.", "agreed", asksWho],
  ] as const) {
    const answered = await send(words, joins);
    assert.equal(answered.status, 400, words);
    assert.match(await answered.text(), says);
  }
  assert.equal((await send("Fly 20. desember med Kari i barnevernet.", "agreed")).status, 303);
  assert.match(await lock(), /På plass/);
  const list = await (await pages.request(at, { headers })).text();
  assert.match(list, /Barneverntjenesten eller vergen har sagt ja til reisen og er med/);
});

test("the form of a journey asks whether anybody under eighteen is along, and says what was answered; another's child is not", async () => {
  const one = await aPlan(cell, owner);
  const added = await addPerson(cell, owner, { caseId: one.caseId, pseudonym: "Mus" }, noon);
  assert.ok(added.ok);
  const at = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan/return`;
  const headers = { "x-desk": "owner", host: "localhost", "accept-language": "nb" };
  const get = async (path: string) => await (await pages.request(at + path, { headers })).text();
  await sayAll(one);
  const mus = { caseId: one.caseId, person: added.value, id: crypto.randomUUID() };
  const age = { question: "under-eighteen", answer: "unknown", words: null } as const;
  const today = dayOf(noon);
  const answered = { ...mus, ...age, source: "told", on: today } as const;
  assert.ok((await noteLifeAnswer(cell, owner, answered, noon)).ok);
  const grown = { question: "under-eighteen", answer: "no", words: null, on: today } as const;
  const own = { ...one, ...grown, id: crypto.randomUUID(), source: "told" } as const;
  assert.ok((await noteLifeAnswer(cell, owner, own, noon)).ok);

  assert.match(await get("/return-journey"), /Er noen med på reisen som er eller kan være under/);
  const send = async (along: string) => {
    const typed = { seen: "0", topic: "journey", answer: "said", heard: "alone", along };
    const body = new URLSearchParams({ ...typed, on: today, words: "Fly 20. desember." });
    const path = `${at}/return-journey`;
    const more = { ...headers, origin: "http://localhost" };
    return await pages.request(path, { method: "POST", headers: more, body });
  };
  for (const [along, says] of [
    ["", /Svar på om noen som er eller kan være under atten, er med på reisen/],
    ["child", /Et barn som saken kan gjelde, har en reise for seg, med barneverntjenesten/],
  ] as const) {
    const refused = await send(along);
    assert.equal(refused.status, 400);
    assert.match(await refused.text(), says);
  }
  assert.equal((await send("none")).status, 303);
  assert.match(await get(""), /Ingen som er eller kan være under atten, er med på reisen/);
});

test("where the plan says that the person is under eighteen it leads to the words, until their age is answered", async () => {
  const one = await aPlan(cell, owner);
  const at = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan`;
  const headers = { "x-desk": "owner", host: "localhost", "accept-language": "nb" };
  const overview = async () => await (await pages.request(at, { headers })).text();
  const words = "Jeg er 16 og vil hjem.";
  const content = aReturnNote({ topic: "wish", answer: "yes", words });
  assert.ok((await noteReturn(cell, owner, { ...one, seen: 0, content }, noon)).ok);
  assert.match(
    await overview(),
    /href="[^"]*\/plan\/return\/return-wish">Se hva som står i planen om alderen, under «/,
  );
  const age = { question: "under-eighteen", answer: "unknown", words: null } as const;
  const of = { ...one, id: crypto.randomUUID(), source: "told", on: dayOf(noon) } as const;
  assert.ok((await noteLifeAnswer(cell, owner, { ...of, ...age }, noon)).ok);
  assert.doesNotMatch(await overview(), /Se hva som står i planen om alderen/);
});
