import assert from "node:assert/strict";
import { test } from "node:test";
import { addObservation } from "../../../api/case/observe.ts";
import { addPerson } from "../../../api/person/person.ts";
import { givePlace } from "../../../api/plan/handover/give.ts";
import { noteNeed } from "../../../api/plan/need.ts";
import { meetRightDay } from "../../../api/rights/day/meet-day.ts";
import { noteLifeAnswer } from "../../../api/rights/note-answer.ts";
import { noteLifeEvent } from "../../../api/rights/note-event.ts";
import { readRights } from "../../../api/rights/read.ts";
import { answerAges } from "../../../api/safeguard/answer-ages.ts";
import { noteNotified } from "../../../api/safeguard/note-notified.ts";
import { setSafeguard } from "../../../api/safeguard/safeguard.ts";
import { addDays, dayOf, type Moment } from "../../../domain/time/day.ts";
import { loadLaw } from "../../../law/law.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { daysAfterNoon } from "../../../test/factories/case.ts";
import { observed } from "../../../test/factories/comparison.ts";
import { problemsIn } from "../../../test/factories/forms.ts";
import { aLifeEvent, toldThem } from "../../../test/factories/life.ts";
import { aNeed, aPlan } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";
import { rowsOf } from "../../../test/page.ts";

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
  return { ...{ status: answer.status, text }, to: answer.headers.get("location") ?? "" };
}

async function get(path: string): Promise<string> {
  const { status, text } = await send(path);
  assert.equal(status, 200, path);
  return text;
}

const atOf = ({ caseId, person }: Of) => `/cases/${caseId}/persons/${person}`;

async function answer(
  of: Of,
  said: "yes" | "no" | "unknown",
  words: string | null = null,
  at: Moment = noon,
) {
  const how = { words, on: dayOf(noon), source: "authority" } as const;
  const noted = { ...of, ...how, question: "under-eighteen", answer: said };
  assert.ok((await noteLifeAnswer(cell, liv, { ...noted, id: crypto.randomUUID() }, at)).ok);
}

async function safeguard({ caseId }: Of, holds: boolean, days: number) {
  const kind = "minor-or-maybe" as const;
  const set = { ...{ caseId, kind, holds, how: null }, why: "En ny kollega er i tvil." };
  assert.ok((await setSafeguard(cell, liv, set, daysAfterNoon(days))).ok);
}

async function letterOf(of: Of): Promise<string> {
  const form = { id: crypto.randomUUID(), language: "nb" };
  const { status, to } = await send(`${atOf(of)}/rights/letter`, form);
  assert.equal(status, 303);
  return await get(to);
}

const notice = /under 18, eller kan være det<\/h2>/;
const before = /Vernet ble satt .* november 2026, etter at det var svart om denne personen/;
const childsPart = /Til deg som er, eller kan være, under atten/;

test("where the case says that somebody may be a child, their rights, what if, plan and letters say so, with what was answered before that and by whom", async () => {
  const of = await aPlan(cell, liv);
  const at = atOf(of);
  const views = ["/rights", "/rights/what-if", "/rights/letter", "/plan"].map((v) => `${at}${v}`);
  assert.match(await get(`${at}/plan`), /Spør personen hva det neste/);
  await answer(of, "unknown");
  assert.match(await get(`${at}/plan`), /Ellers gjenstår ingenting i planen nå\. Gjør først/);
  await answer(of, "no", "Undersøkt av legen på sykehuset: over 18.");
  for (const view of views) {
    assert.doesNotMatch(await get(view), notice, view);
  }
  const stillHeld =
    /I saken står det fortsatt at noen er eller kan være under atten.*\/safeguards"/s;
  assert.doesNotMatch(await get(`${at}/rights`), stillHeld);
  const make = () => letterOf(of);
  const grown = await make();
  assert.doesNotMatch(grown, childsPart);
  assert.doesNotMatch(grown, notice);

  await safeguard(of, true, 1);
  for (const view of views) {
    const page = await get(view);
    assert.match(page, notice, view);
    assert.match(page, before, view);
    assert.match(page, /Nei\. Sagt av den som bestemte det, skrevet ned av Liv Berg/, view);
  }
  assert.doesNotMatch(await get(`${at}/rights`), stillHeld);
  assert.match(await get(`${at}/rights/letter`), /Til det er svart, er brevet som til en voksen/);
  const made = await make();
  assert.match(made, notice);
  assert.match(made, childsPart);
  assert.match(made, /Først melder en voksen fra/);
  assert.match(made, /ingen reise for deg/);
  await answer(of, "no", "Undersøkt av legen på sykehuset: over 18.", daysAfterNoon(2));
  assert.match(
    await get(`${at}/rights`),
    stillHeld,
    "answered since, it is lifted where it is of nobody else",
  );
});

test("while a case's box about a child is raised, told or not, letters are a child's though no safeguard is set, until it is answered that the person is an adult", async () => {
  const alm = await aPlan(cell, liv);
  const { caseId } = alm;
  const isChilds = async (of: Of) => {
    const letter = await letterOf(of);
    const isAsked = notice.test(await get(`${atOf(of)}/rights/letter`));
    return [childsPart.test(letter), /Alarmtelefonen.*ROSA/s.test(letter), isAsked];
  };
  const [childs, grown] = [
    [true, true, true],
    [false, false, false],
  ];
  await answer(alm, "no", "Undersøkt av legen på sykehuset: over 18.");
  assert.deepEqual(await isChilds(alm), grown);
  const added = await addPerson(cell, liv, { caseId, pseudonym: "Mus" }, noon);
  assert.ok(added.ok);
  const mus = { ...alm, person: added.value };
  const seen = { caseId, source: "talk", verified: false, words: null } as const;
  const facts = [observed("sub.minor", "maybe", 1, "some")];
  const { factors } = loadLaw();
  assert.ok((await addObservation(cell, liv, factors, { ...seen, facts }, noon)).ok);
  assert.deepEqual(await isChilds(mus), childs, "open");
  const told = { caseId, body: "barnevern", whom: "Kari", toldAt: noon, takenIn: "yes" } as const;
  assert.ok((await noteNotified(cell, liv, told, noon)).ok);
  assert.deepEqual(await isChilds(mus), childs, "told");
  assert.deepEqual(await isChilds(alm), grown, "it is answered that this one is an adult");
  const adults = { caseId, says: "adults", basis: "paper", words: null } as const;
  assert.ok((await answerAges(cell, liv, adults, daysAfterNoon(1))).ok);
  assert.deepEqual(await isChilds(mus), grown, "not raised, and nobody was asked");
});

/** Something in the plan is ticked to be about the age. */
async function asksAge(of: Of, at: Moment) {
  const content = aNeed({ what: "Hun sier noe om alderen." });
  const need = { ...of, thing: crypto.randomUUID(), seen: 0, field: "papers", content } as const;
  assert.ok((await noteNeed(cell, liv, { ...need, alsoTells: ["age"] }, at)).ok);
}

test("whose age is asked anew, where the case said so of another before, has the notice and a child's letter", async () => {
  const of = await aPlan(cell, liv);
  const at = atOf(of);
  await safeguard(of, true, 0);
  assert.ok((await addPerson(cell, liv, { caseId: of.caseId, pseudonym: "Mus" }, noon)).ok);
  await answer(of, "no", "Undersøkt av legen på sykehuset: over 18.", daysAfterNoon(1));
  assert.doesNotMatch(await get(`${at}/rights`), notice);
  await asksAge(of, daysAfterNoon(2));
  const anew = /Etter at det var svart, spurte en kollega igjen 27\. november 2026/;
  for (const view of ["/rights", "/rights/what-if", "/rights/letter", "/plan"]) {
    const page = await get(`${at}${view}`);
    assert.match(page, notice, view);
    assert.match(page, anew, view);
  }
  assert.ok(rowsOf(await get("/work")).some(({ href }) => href.startsWith(`${at}/rights/answers`)));
  const form = { id: crypto.randomUUID(), language: "nb" };
  const { to } = await send(`${at}/rights/letter`, form);
  const made = await get(to);
  assert.match(made, anew);
  assert.match(made, childsPart);
});

test("Safeguards says whose age is asked and by whom, with the way to answer it, and takes a colleague's own reason on top", async () => {
  const of = await aPlan(cell, liv);
  const at = `/cases/${of.caseId}/safeguards`;
  const said = new RegExp(
    `href="${atOf(of)}/rights/answers/under-eighteen"[^<]*<bdi>Alm</bdi></a> spurt 25. november 2026 av Liv Berg`,
  );
  const first = await get(at);
  assert.doesNotMatch(first, said);
  assert.doesNotMatch(first, /more-minor/);
  await asksAge(of, noon);
  assert.match(await get(at), said);
  assert.doesNotMatch((await send(at, undefined, "second")).text, said, "law is not hers");
  const form = { kind: "minor-or-maybe", holds: "yes", "more-minor-or-maybe": "" };
  const empty = await send(at, form);
  assert.equal(empty.status, 400);
  assert.match(empty.text, /href="#more-minor-or-maybe"/);
  const own = { ...form, "more-minor-or-maybe": "Hun ser veldig ung ut." };
  assert.equal((await send(at, own)).status, 303);
  const page = await get(at);
  assert.match(page, /Hun ser veldig ung ut\./);
  assert.doesNotMatch(page, /more-minor/, "one reason of a colleague's own is enough");
});

test("who turns eighteen while child welfare has not confirmed still reads what is awaited, in the open", async () => {
  const of = await aPlan(cell, liv);
  const before = daysAfterNoon(-10);
  const turns = aLifeEvent(of, { type: "turns-eighteen", day: addDays(dayOf(noon), -2) });
  assert.ok((await noteLifeEvent(cell, liv, turns, before)).ok);
  const rights = await readRights(cell, liv, of, dayOf(before));
  const day = rights.ok ? (rights.value.urgent[0]?.id ?? "") : "";
  const met = {
    ...of,
    id: crypto.randomUUID(),
    day,
    on: dayOf(before),
    words: "Told Kari at child welfare.",
    ...toldThem,
  } as const;
  assert.ok((await meetRightDay(cell, liv, met, before)).ok);
  const at = `${atOf(of)}/rights`;
  const awaited = /skal bekrefte det til den som meldte, innen/;
  assert.match((await get(at)).split("<details")[0] ?? "", awaited);
});

test("the case says that somebody may be a child once it is written and while it is, and child welfare is notified once they have taken it in", async () => {
  const of = await aPlan(cell, liv);
  const at = atOf(of);
  await answer(of, "unknown");
  const lift = {
    ...{ caseId: of.caseId, holds: false, how: null },
    why: "Ser voksen ut.",
  } as const;
  const kept = { ...lift, kind: "minor-or-maybe" } as const;
  const written = { ok: false, refused: "safeguard.child-written" };
  assert.deepEqual(await setSafeguard(cell, liv, kept, noon), written);
  const [, day = ""] = /days\/([0-9a-f-]+)\/met"/.exec(await get(`${at}/rights`)) ?? [];
  const write = async (answer: Record<string, string>) => {
    const sent = await send(`${at}/rights/days/${day}/met`, { on: dayOf(noon), ...answer });
    return [sent.status, ...problemsIn(sent.text)].join(", ");
  };
  const isNow = ({ group, href }: { group: string; href: string }) =>
    group === "at-once" && href.includes(`/days/${day}/met`);
  const stands = async () => rowsOf(await get("/work")).some(isNow);
  for (const [answer, answered] of [
    [{ words: "Told Kari at child welfare." }, "400, how not-chosen"],
    [{ how: "done", words: "Told Kari." }, "400, body not-chosen, takenIn not-chosen"],
    [{ how: "done", body: "child-welfare" }, "400, takenIn not-chosen"],
    [{ how: "tried", words: "Ja, Kari der tok imot." }, "303"],
    [{ how: "done", body: "another", takenIn: "yes" }, "303"],
    [{ how: "done", body: "child-welfare", takenIn: "not-known" }, "303"],
  ] as const) {
    assert.equal(await write(answer), answered);
    assert.ok(await stands(), "no such answer ends it, whatever its words");
  }
  assert.equal(await write({ how: "done", ...toldThem.told, words: "Ingen svarte." }), "303");
  assert.ok(!(await stands()), "its words are not read");
  const awaited = /skal bekrefte det til den som meldte, innen .*Alderen må undersøkes/s;
  const inTheOpen = (await get(`${at}/rights`)).split("<details").slice(0, -1);
  assert.match(inTheOpen[0] + (inTheOpen[1] ?? ""), awaited, "in no fold");
  assert.match(inTheOpen.join(""), /Hvem du ringer om et barn.*116 111/s);
  const plan = await get(`${at}/plan`);
  assert.match(plan, /Under 18, eller kan være det/);
  assert.match(plan, awaited);
  assert.deepEqual(await setSafeguard(cell, liv, kept, noon), written);
});

test("who helps with what is to be done for a child is child welfare and who answers when it is closed, and nobody who is for adults", async () => {
  const of = await aPlan(cell, liv);
  const at = `${atOf(of)}/rights`;
  await answer(of, "yes");
  const [, day = ""] = /days\/([0-9a-f-]+)\/met"/.exec(await get(at)) ?? [];
  assert.match(await get("/work"), new RegExp(`days/${day}/met.*<aside.*href="tel:116111"`, "s"));
  const [rights, one] = [await get(at), await get(`${at}/days/${day}/met`)];
  for (const page of [rights, one]) {
    assert.match(page, /Hvem du ringer om et barn.*barnevernvakta.*116 111/s);
    assert.doesNotMatch(page, /Hvem det er: advokat|ROSA/);
  }
  const due = { type: "wage-due", day: dayOf(noon) } as const;
  assert.ok((await noteLifeEvent(cell, liv, aLifeEvent(of, due), noon)).ok);
  assert.match(await get(at), /Hvem du ringer om et barn.*Hvem det er: advokat/s);
});

test("an age that is ticked in the plan is asked on the pages, and another colleague answers it there with a reason", async () => {
  const of = await aPlan(cell, liv);
  const need = { seen: "0", area: "health", state: "needed", observer: "person", on: "2026-11-25" };
  const form = { ...need, what: "Hun sier noe om alderen.", alsoTells: "age" };
  const kept = await send(`${atOf(of)}/plan/needs/${crypto.randomUUID()}`, form);
  assert.equal(kept.status, 303);
  const question = `${atOf(of)}/rights/answers/under-eighteen`;
  const asked = await get(question);
  assert.match(asked, /name="alsoTells"[^>]*value="danger"/);
  assert.doesNotMatch(asked, /name="alsoTells"[^>]*value="age"/, "the question itself asks it");
  assert.match(await get(kept.to), new RegExp(`role="status".*href="${question}"`, "s"));
  const said = { answer: "no", words: "Hun er 26.", on: "2026-11-25", source: "told" };
  const answers = async (desk: string, more = {}) =>
    await send(question, { id: crypto.randomUUID(), ...said, ...more }, desk);
  const own = await answers("liv");
  assert.equal(own.status, 400);
  assert.match(own.text, /href="#answer"/);
  assert.match(own.text, /value="Hun er 26\."/, "what was typed is there");
  const given = { ...of, colleague: second.id, fields: ["law"] } as const;
  assert.ok((await givePlace(cell, liv, given, noon)).ok);
  const unsaid = await answers("second", { words: "" });
  assert.equal(unsaid.status, 400);
  assert.match(unsaid.text, /href="#words"/);
  assert.equal((await answers("second")).status, 303);
  assert.doesNotMatch(await get(`${atOf(of)}/plan`), notice);
});

test("a safeguard of a colleague that was set on the wrong case is lifted by saying so", async () => {
  const of = await aPlan(cell, liv);
  await safeguard(of, true, 0);
  const at = `/cases/${of.caseId}/safeguards`;
  assert.match(await get(at), /type="checkbox" name="other-case"/);
  const lift = { kind: "minor-or-maybe", holds: "no", "why-minor-or-maybe": "Feil sak" };
  assert.equal((await send(at, lift)).status, 400);
  assert.equal((await send(at, { ...lift, "other-case": "yes" })).status, 303);
});
