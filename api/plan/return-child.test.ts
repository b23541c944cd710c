import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import { day, dayOf, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case/case.ts";
import { caseHead } from "../../store/case/case-head.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, tellChildWelfare } from "../../test/factories/case.ts";
import { aRow, aTalk } from "../../test/factories/journey.ts";
import { aLifeEvent, toldThem } from "../../test/factories/life.ts";
import { aNeed, aPlan, aStep } from "../../test/factories/plan.ts";
import { readDeadlines } from "../deadline/read.ts";
import { noteJourney } from "../journey/settle.ts";
import { tellNews } from "../news/tell.ts";
import { addPerson } from "../person/person.ts";
import { meetRightDay } from "../rights/day/meet-day.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { readWork } from "../work/read.ts";
import { givePlace } from "./handover/give.ts";
import { noteNeed } from "./need.ts";
import { readPlan } from "./read.ts";
import { noteStep } from "./step.ts";

const today = dayOf(noon);
const at = (minutes: number) => moment(new Date(Date.parse(noon) + minutes * 60_000).toISOString());
const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker");
const helper = await testColleague(cluster, cell, "caseworker");

type Of = Awaited<ReturnType<typeof aPlan>>;
/** Something in their plan is ticked to be about their age. */
const asks = (of: Of, at = noon, by = owner) => {
  const need = { ...of, thing: crypto.randomUUID(), field: "housing", seen: 0 } as const;
  const content = aNeed({ what: `She says something at ${at}.` });
  return noteNeed(cell, by, { ...need, alsoTells: ["age"], content }, at);
};
const saysAll = (of: Of) => aTalk(cell, owner, of);
const goes = async (of: Of, by = owner) =>
  (
    await noteJourney(
      cell,
      by,
      { ...of, seen: 0, along: "nobody", words: "Bus, in March.", on: today },
      noon,
    )
  ).ok;
async function answered(
  of: Of,
  said: "yes" | "no" | "unknown",
  words: string | null = null,
  now = noon,
) {
  const more = { question: "under-eighteen", answer: said, words, on: today } as const;
  const source = words === null ? "told" : "authority";
  const given = { ...of, id: crypto.randomUUID(), ...more, source } as const;
  return await noteLifeAnswer(cell, owner, given, now);
}
async function answer(...given: Parameters<typeof answered>) {
  assert.ok((await answered(...given)).ok);
}
const guard = (of: Of, holds = true, by = owner) =>
  setSafeguard(
    cell,
    by,
    { caseId: of.caseId, kind: "minor-or-maybe", holds, why: "Looks young", how: null },
    noon,
  );
async function waitsFor(of: Of, by = owner) {
  const read = await readPlan(cell, by, of, today);
  assert.ok(read.ok);
  const child = read.value.journey?.locks.child;
  return child === undefined ? undefined : [...child.shut, ...child.questions];
}
/** The case says that they may be a child; nothing else is known. */
const asked = ["notify", "age", "child-welfare", "receiver"];
const held = (of: Of) =>
  asActor(cell, owner, async (tx) =>
    inForce(await safeguardsOf(tx, of.caseId)).map(({ kind, why }) => [kind, why]),
  );

for (const said of ["yes", "unknown"] as const) {
  test(`of whoever is or may be a child, answered ${said}, no journey is kept before child welfare took it in and joins, whatever they said`, async () => {
    const of = await aPlan(cell, owner);
    await saysAll(of);
    await answer(of, said);
    assert.deepEqual(await waitsFor(of), asked);
    assert.equal(await goes(of), false);
    const decided = { row: "age", said: null, basis: "decision", answer: "under-18" } as const;
    await aRow(cell, owner, of, decided);
    await tellChildWelfare(cell, owner, of.caseId);
    await aRow(cell, owner, of, { row: "receiver", said: null, "looked-into": "yes" });
    const acts = { row: "for_child", said: null, who: "child-welfare", says: "agrees" } as const;
    await aRow(cell, owner, of, { ...acts, joins: "no" });
    assert.deepEqual(await waitsFor(of), ["child-welfare"], "nor without child welfare");
    await aRow(cell, owner, of, { ...acts, joins: "yes" });
    assert.ok(await goes(of));
  });
}

test("a journey that was written down before the age was in doubt waits, and steps and deadlines with it", async () => {
  const of = await aPlan(cell, owner);
  await saysAll(of);
  assert.ok(await goes(of));
  const content = aStep({ what: "Buy the ticket home.", by: today });
  const alsoTells = ["journey"] as const;
  const first = { ...of, thing: crypto.randomUUID(), seen: 0, field: "money" } as const;
  const step = { ...first, alsoTells, content };
  assert.ok((await noteStep(cell, owner, step, noon)).ok);
  const ofStep = async () => {
    const list = await readDeadlines(cell, owner, { whose: "mine", after: null }, today);
    assert.ok(list.ok);
    const found = list.value.deadlines.find(({ thing }) => thing?.about === step.thing);
    return found?.thing?.journey;
  };
  assert.deepEqual([await waitsFor(of), await ofStep()], [[], null]);
  await answer(of, "unknown");
  assert.deepEqual([await waitsFor(of), await ofStep()], [asked, "waits"]);
  await answer(of, "no", "Looked into by the doctor: over 18");
  assert.deepEqual([await waitsFor(of), await ofStep()], [[], null]);
});

test("a safeguard that somebody may be a child asks of whom: a no of who looked into it opens what waits, until it is set anew", async () => {
  const of = await aPlan(cell, owner);
  await saysAll(of);
  assert.ok((await guard(of)).ok);
  assert.deepEqual(await waitsFor(of), asked);
  const byWord = await answered(of, "no");
  assert.deepEqual(byWord, { ok: false, refused: "life.who-looked" }, "it can mean nobody else");
  await answer(of, "no", "Looked into by the doctor: over 18");
  assert.ok(await goes(of));
  assert.ok((await guard(of, false)).ok);
  assert.ok((await guard(of)).ok);
  assert.deepEqual(await waitsFor(of), asked);
});

test("who helps with a journey and reads nothing of the law is told by the case, which says so once it is written of the age", async () => {
  const of = await aPlan(cell, owner);
  await saysAll(of);
  assert.ok(await goes(of));
  const fields = ["return"] as const;
  assert.ok((await givePlace(cell, owner, { ...of, colleague: helper.id, fields }, noon)).ok);
  assert.deepEqual(await waitsFor(of, helper), []);
  await answer(of, "unknown");
  assert.deepEqual(await held(of), [["minor-or-maybe", ""]]);
  assert.deepEqual(await waitsFor(of, helper), asked);
  assert.equal(await goes(of, helper), false);
});

test("who ticks that something is about age asks it: the case says so, and another colleague answers, with a reason", async () => {
  const of = await aPlan(cell, owner);
  await saysAll(of);
  const plain = { ...of, thing: crypto.randomUUID(), field: "housing", seen: 0 } as const;
  const sixteen = aNeed({ what: "I am 16 and I want to go home." });
  assert.ok((await noteNeed(cell, owner, { ...plain, content: sixteen }, noon)).ok);
  assert.deepEqual(await held(of), [], "words are not read");
  assert.ok((await asks(of)).ok);
  assert.deepEqual(await held(of), [["minor-or-maybe", ""]]);
  assert.deepEqual(await waitsFor(of), asked);
  const work = await readWork(cell, owner, today);
  const line = work.ok ? work.value.ages.find((each) => each.case.id === of.caseId) : undefined;
  assert.deepEqual(
    line?.persons.map((each) => each.asked),
    [true],
  );
  assert.deepEqual(await answered(of, "no"), { ok: false, refused: "life.by-another" });
  const lifting = { caseId: of.caseId, kind: "minor-or-maybe", holds: false, how: null } as const;
  const request = { ...lifting, why: "She is 26", otherCase: true } as const;
  const stays = { ok: false, refused: "safeguard.child-asked" };
  assert.deepEqual(await setSafeguard(cell, owner, request, noon), stays);

  const second = await testColleague(cluster, cell, "caseworker", "Nora Vik");
  const given = { ...of, colleague: second.id, fields: ["law"] } as const;
  assert.ok((await givePlace(cell, owner, given, noon)).ok);
  const no = (words: string | null, at = noon) => {
    const said = { question: "under-eighteen", answer: "no", words, on: today } as const;
    const told = { ...of, id: crypto.randomUUID(), ...said, source: "told" } as const;
    return noteLifeAnswer(cell, second, told, at);
  };
  assert.deepEqual(await no(null), { ok: false, refused: "life.no-reason" });
  assert.ok((await no("She is 26, she told me with the interpreter.", at(1))).ok);
  assert.deepEqual([await held(of), await waitsFor(of)], [[], []]);
  assert.ok(await goes(of));

  await tellNews(cell, () => at(2));
  const hears = async (who: Colleague) => {
    const read = await readWork(cell, who, today);
    const news = read.ok ? read.value.news : [];
    return news.flatMap(({ what, about }) => (about === of.caseId ? [what] : []));
  };
  assert.deepEqual(await hears(owner), ["answered"], "who asked hears");
  assert.ok(!(await hears(second)).includes("answered"));
  assert.ok((await asks(of, at(3))).ok);
  assert.deepEqual(await waitsFor(of), asked, "asked anew");
  const looked = "UDI, 24 November, 26/1234";
  await answer(of, "no", looked, at(4));
  assert.deepEqual(await waitsFor(of), [], "who decided the age settles it, whoever writes it");
});

test("what was ticked once is asked once, however the thing is rewritten without new words", async () => {
  const of = await aPlan(cell, owner);
  const need = { ...of, thing: crypto.randomUUID(), field: "housing", seen: 0 } as const;
  const content = aNeed({ what: "She says something of her age." });
  const keep = (seen: number, more = {}) =>
    noteNeed(
      cell,
      owner,
      { ...need, seen, alsoTells: ["age"], content: { ...content, ...more } },
      noon,
    );
  assert.ok((await keep(0)).ok);
  await answer(of, "no", "UDI, 24 November, 26/1234", at(1));
  assert.ok((await keep(1, { state: "met" })).ok);
  assert.deepEqual(await held(of), []);
  assert.ok((await keep(2, { what: "She says more of her age." })).ok);
  assert.deepEqual(await held(of), [["minor-or-maybe", ""]]);
});

for (const row of [
  { row: "age", said: null, basis: "own-word", answer: "under-18" },
  { row: "age", said: null, basis: "own-word", answer: "not-known" },
  { row: "age", said: null, basis: "doubt", answer: "adult" },
] as const) {
  test(`an age in a journey asks it everywhere: ${row.basis}, ${row.answer}`, async () => {
    const of = await aPlan(cell, owner);
    await aRow(cell, owner, of, { ...row, basis: "own-word", answer: "adult" });
    assert.deepEqual(await held(of), [], "an adult is not asked about");
    await aRow(cell, owner, of, row);
    assert.deepEqual(await held(of), [["minor-or-maybe", ""]]);
  });
}

for (const [age, state] of [
  ["under-18", "open"],
  ["not-known", "ask"],
  ["adult", "none"],
] as const) {
  test(`who comes along, ${age}, makes the box about a child of the case ${state}`, async () => {
    const of = await aPlan(cell, owner);
    const along = { row: "travels_with", said: null, label: "Her sister", whose: "other" } as const;
    await aRow(cell, owner, of, {
      ...along,
      age,
      "other-parent": "not-known",
      locks: "not-in-case",
    });
    const head = await asActor(cell, owner, (tx) => caseHead(tx, of.caseId));
    assert.equal(head.child.state, state);
  });
}

test("of each whose age is asked it is answered by itself, whatever the case says of another, and by who has a room of the plan too", async () => {
  const of = await aPlan(cell, owner);
  const added = await addPerson(cell, owner, { caseId: of.caseId, pseudonym: "Mus" }, noon);
  assert.ok(added.ok);
  await answer({ ...of, person: added.value }, "unknown");
  const part = { caseId: of.caseId, part: "member" } as const;
  const sleeps = await aColleagueWith(cluster, cell, "caseworker", part);
  const fields = ["housing"] as const;
  assert.ok((await givePlace(cell, owner, { ...of, colleague: sleeps.id, fields }, noon)).ok);
  await saysAll(of);
  await answer(of, "no", null, noon);
  assert.deepEqual(await waitsFor(of), []);
  assert.ok((await asks(of, at(1), sleeps)).ok);
  assert.deepEqual(await waitsFor(of), asked);
  assert.deepEqual(await answered(of, "no"), { ok: false, refused: "life.no-reason" });
  await answer(of, "no", "UDI, 24 November, 26/1234", at(2));
  assert.deepEqual(await waitsFor(of), []);
});

test("what is ticked in a form that was begun before the age was answered, and kept after, asks anew", async () => {
  const of = await aPlan(cell, owner);
  await saysAll(of);
  await answered(of, "no", null, moment("2026-11-25T12:00:00Z"));
  assert.ok((await asks(of)).ok);
  assert.deepEqual(await waitsFor(of), asked);
});

test("a child that a colleague or another agency told of is not lifted with what is answered, nor by a birthday by hand", async () => {
  const of = await aPlan(cell, owner);
  assert.ok((await asks(of)).ok);
  const set = { caseId: of.caseId, kind: "minor-or-maybe", holds: true, how: null } as const;
  const child = { ...set, why: "Et barn til i leiligheten" } as const;
  assert.ok((await setSafeguard(cell, owner, child, noon)).ok, "on top of what is asked");
  const twice = await setSafeguard(cell, owner, child, noon);
  assert.deepEqual(twice, { ok: false, refused: "safeguard.already-in-force" });
  await answer(of, "no", "UDI har undersøkt alderen: over 18");
  assert.deepEqual(await held(of), [["minor-or-maybe", child.why]]);

  const birthday = await aPlan(cell, owner);
  assert.ok((await asks(birthday)).ok);
  const adult = aLifeEvent(birthday, { type: "turns-eighteen", day: day("2020-01-01") });
  assert.ok((await noteLifeEvent(cell, owner, adult, noon)).ok);
  assert.deepEqual(await held(birthday), [["minor-or-maybe", ""]], "written after it was asked");
  const stays = { ok: false, refused: "safeguard.child-asked" };
  const lift = { ...child, caseId: birthday.caseId, holds: false } as const;
  assert.deepEqual(await setSafeguard(cell, owner, lift, noon), stays);
  await saysAll(birthday);
  assert.deepEqual(await waitsFor(birthday), asked);
});

test("who helps with a journey and reads nothing of the law knows once it is answered that this person is no child, and what they are not told", async () => {
  const of = await aPlan(cell, owner);
  const added = await addPerson(cell, owner, { caseId: of.caseId, pseudonym: "Mus" }, noon);
  assert.ok(added.ok);
  const mus = { ...of, person: added.value };
  await saysAll(of);
  assert.ok(await goes(of));
  const fields = ["return"] as const;
  assert.ok((await givePlace(cell, owner, { ...of, colleague: helper.id, fields }, noon)).ok);
  await answer(mus, "yes");
  assert.deepEqual(await waitsFor(of, helper), asked);
  await answer(of, "no");
  assert.deepEqual(await waitsFor(of), []);
  assert.deepEqual(await waitsFor(of, helper), []);
  const after = moment("2026-11-25T12:00:00Z");
  assert.ok((await asks(of, after)).ok);
  assert.deepEqual(await waitsFor(of, helper), asked, "it is asked of them");
  await answer(of, "unknown", null);
  assert.deepEqual(await waitsFor(of, helper), asked);
  const looked = "UDI har undersøkt alderen: over 18";
  assert.ok((await answered(of, "no", looked, moment("2026-11-25T13:00:00Z"))).ok);
  const still = [await waitsFor(of), await waitsFor(of, helper)];
  assert.deepEqual(still, [[], []], "and is settled for both");
});

test("the case says that somebody may be a child once: by a birthday to come too, not by an adult's, and is not lifted while that is written", async () => {
  const of = await aPlan(cell, owner);
  const turns = async (on: string) => {
    const event = aLifeEvent(of, { type: "turns-eighteen", day: day(on) });
    assert.ok((await noteLifeEvent(cell, owner, event, noon)).ok);
  };
  const grown = await aPlan(cell, owner);
  const adult = aLifeEvent(grown, { type: "turns-eighteen", day: day("2020-01-01") });
  assert.ok((await noteLifeEvent(cell, owner, adult, noon)).ok);
  assert.ok((await asks(grown)).ok);
  assert.deepEqual(await held(grown), [], "known by a birthday before");

  await turns("2027-08-01");
  assert.deepEqual(await held(of), [["minor-or-maybe", ""]]);
  await answer(of, "yes");
  assert.equal((await held(of)).length, 1);
  const written = { ok: false, refused: "safeguard.child-written" };
  assert.deepEqual(await guard(of, false), written);
  const member = await aColleagueWith(cluster, cell, "caseworker", { ...of, part: "member" });
  const notSeen = { ok: false, refused: "safeguard.child-not-seen" };
  assert.deepEqual(await guard(of, false, member), notSeen, "nor by who reads nothing of the law");
  assert.equal((await held(of)).length, 1);

  const doubted = await aPlan(cell, owner);
  await answer(doubted, "unknown");
  assert.deepEqual(await guard(doubted, false), written);
  await answer(doubted, "no", "Looked into by the doctor: over 18");
  assert.deepEqual(await held(doubted), [], "it was set by what was written, and is lifted by it");
  assert.ok((await noteLifeEvent(cell, owner, aLifeEvent(doubted), noon)).ok);
  assert.deepEqual(await held(doubted), [], "what is not of the age leaves it as it was lifted");
});

test("what was set by what is written of the age is lifted once it is answered of everybody; what a colleague set is not", async () => {
  const of = await aPlan(cell, owner);
  const added = await addPerson(cell, owner, { caseId: of.caseId, pseudonym: "Rips" }, noon);
  assert.ok(added.ok);
  const rips = { ...of, person: added.value };
  const looked = "Looked into by the doctor: over 18";
  await answer(of, "unknown");
  await answer(of, "no", looked);
  assert.deepEqual(await held(of), [["minor-or-maybe", ""]], "it may be the other");
  await answer(rips, "no", looked);
  assert.deepEqual(await held(of), []);
  assert.ok((await guard(of)).ok);
  await answer(of, "no", looked);
  await answer(rips, "no", looked);
  assert.deepEqual(await held(of), [["minor-or-maybe", "Looks young"]]);
});

test("in a case of several a plain no is taken once it is written who is or may be the child", async () => {
  const pors = await aPlan(cell, owner);
  assert.ok((await guard(pors)).ok);
  const added = await addPerson(cell, owner, { caseId: pors.caseId, pseudonym: "Rips" }, noon);
  assert.ok(added.ok);
  const rips = { ...pors, person: added.value };
  const refused = { ok: false, refused: "life.who-looked" };
  assert.deepEqual(await answered(pors, "no"), refused);
  assert.deepEqual(await answered(rips, "no"), refused);
  await answer(rips, "unknown");
  await answer(pors, "no");
  await answer(rips, "no", "Looked into by the doctor: over 18");
});

test("whose birthday is written and to come is a child without being asked anew, before child welfare was notified and after", async () => {
  const of = await aPlan(cell, owner);
  const turns = aLifeEvent(of, { type: "turns-eighteen", day: day("2027-05-01") });
  assert.ok((await noteLifeEvent(cell, owner, turns, noon)).ok);
  const child = async () => {
    const plan = await readPlan(cell, owner, of, today);
    return plan.ok ? plan.value.child : null;
  };
  assert.equal(await child(), "to-notify");
  const rights = await readRights(cell, owner, of, today);
  const first = rights.ok ? (rights.value.urgent[0]?.id ?? "") : "";
  const words = "Barnevernvakta, Kari tok imot.";
  const met = { ...of, id: crypto.randomUUID(), day: first, on: today, words } as const;
  assert.ok((await meetRightDay(cell, owner, { ...met, ...toldThem }, noon)).ok);
  assert.equal(await child(), "notified");
});
