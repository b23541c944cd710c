import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import { day, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { agesSaidIn } from "../../store/plan-entry.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import { aRow, aTalk } from "../../test/factories/journey.ts";
import { aLifeEvent, toldThem } from "../../test/factories/life.ts";
import { aNeed, aPlan, aStep } from "../../test/factories/plan.ts";
import { addPerson } from "../case/person.ts";
import { readSafeguards } from "../case/read.ts";
import { type SetSafeguard, setSafeguard } from "../case/safeguard.ts";
import { readDeadlines } from "../deadline/read.ts";
import { noteRow } from "../journey/note.ts";
import { noteJourney } from "../journey/settle.ts";
import { tellNews } from "../news/tell.ts";
import { meetRightDay } from "../rights/meet-day.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { undoRightDay } from "../rights/undo-day.ts";
import { readWork } from "../work/read.ts";
import { givePlace } from "./give.ts";
import { noteNeed } from "./need.ts";
import { openPlan } from "./open.ts";
import { readPlan } from "./read.ts";
import { noteStep } from "./step.ts";

const today = dayOf(noon);
const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker");
const helper = await testColleague(cluster, cell, "caseworker");

type Of = Awaited<ReturnType<typeof aPlan>>;
/** What somebody says in their own words of going home. */
const says = (of: Of, words: string, at = noon, thing: string = crypto.randomUUID()) => {
  const row = { row: "wish", said: null, answer: "yes" } as const;
  const { caseId, person } = of;
  return noteRow(cell, owner, { caseId, person, thing, row, words, on: today }, at);
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
/** What is missing of whoever is or may be a child. */
async function waitsFor(of: Of, by = owner) {
  const read = await readPlan(cell, by, of, today);
  assert.ok(read.ok);
  const child = read.value.journey?.locks.child;
  return child === undefined ? undefined : [...child.shut, ...child.questions];
}
/** Of whom the case says that they may be a child, and nothing else is known. */
const asked = ["notify", "age", "child-welfare", "receiver"];
const held = (of: Of) =>
  asActor(cell, owner, async (tx) =>
    inForce(await safeguardsOf(tx, of.caseId)).map(({ kind, why }) => [kind, why]),
  );

/** Whoever lifts it means each wording that the case has of an age. */
const lift = async (by: Colleague, request: SetSafeguard, at: Moment) => {
  const said = await asActor(cell, owner, (tx) => agesSaidIn(tx, [request.caseId]));
  return setSafeguard(cell, by, { ...request, misread: said.map(({ id }) => id) }, at);
};

for (const said of ["yes", "unknown"] as const) {
  test(`of whoever is or may be a child, answered ${said}, no journey is kept before child welfare took it in and joins, whatever they said`, async () => {
    const of = await aPlan(cell, owner);
    await saysAll(of);
    await answer(of, said);
    assert.deepEqual(await waitsFor(of), asked);
    assert.equal(await goes(of), false);
    const decided = { row: "age", said: null, basis: "decision", answer: "under-18" } as const;
    await aRow(cell, owner, of, decided);
    await aRow(cell, owner, of, { row: "notified", said: null, "taken-in": "yes" });
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
  const step = { ...of, thing: crypto.randomUUID(), seen: 0, field: "money", content } as const;
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

test("what the person says of their own age sets it too: the age is asked, no plain answer is taken, and it is not another case's", async () => {
  const of = await aPlan(cell, owner);
  await saysAll(of);
  assert.ok((await says(of, "My sister is 16.")).ok);
  assert.deepEqual(await held(of), []);
  assert.ok((await says(of, "I am 16 and I want to go home.")).ok);
  assert.deepEqual(await held(of), [["minor-or-maybe", ""]]);
  const work = await readWork(cell, owner, today);
  assert.ok(work.ok && work.value.ages.some((each) => each.case.id === of.caseId));
  const byWord = await answered(of, "no");
  assert.deepEqual(byWord, { ok: false, refused: "life.who-looked" });
  const lifting = { caseId: of.caseId, kind: "minor-or-maybe", holds: false, how: null } as const;
  const misread = { ...lifting, why: "Tolken hørte feil, hun er 26", talked: true } as const;
  const another = { ...lifting, why: "Gjelder en annen sak" } as const;
  const said = { ok: false, refused: "safeguard.child-said" };
  assert.deepEqual(await setSafeguard(cell, owner, another, noon), said);
  assert.deepEqual(await lift(owner, misread, noon), said, "nobody does so alone");
  const part = { caseId: of.caseId, part: "member" } as const;
  const second = await aColleagueWith(cluster, cell, "caseworker", part);
  const unread = await lift(second, misread, noon);
  assert.deepEqual(unread, { ok: false, refused: "safeguard.child-not-seen" });
  const gives = async (field: "law" | "return") => {
    const given = { ...of, colleague: second.id, fields: [field] };
    assert.ok((await givePlace(cell, owner, given, noon)).ok);
  };
  await gives("law");
  const partNotSeen = { ok: false, refused: "safeguard.child-part-not-seen" };
  assert.deepEqual(await lift(second, misread, noon), partNotSeen, "nor who does not see it");
  await gives("return");
  const byPaper = await lift(second, { ...misread, why: "Passet viser 20" }, noon);
  const notRead = { ok: false, refused: "safeguard.child-not-read" };
  assert.deepEqual(byPaper, notRead);
  const untalked = await lift(second, { ...misread, talked: false }, noon);
  assert.deepEqual(untalked, { ok: false, refused: "safeguard.child-not-talked" });
  assert.ok((await lift(second, misread, noon)).ok, "what was said stands as it was");
  await answer(of, "no");
  const after = moment("2026-11-25T13:00:00Z");
  assert.ok((await says(of, "I am 16, I want to go home.", after)).ok);
  assert.deepEqual(await answered(of, "no"), byWord, "said anew it is asked anew");
  assert.deepEqual(await lift(owner, misread, noon), said);
  assert.ok((await lift(second, misread, noon)).ok);
  const set = { ...lifting, holds: true, why: "Looks young" } as const;
  assert.ok((await setSafeguard(cell, owner, set, noon)).ok);
  assert.ok((await says(of, "I am 16.", moment("2026-11-25T14:00:00Z"))).ok);
  assert.deepEqual(await setSafeguard(cell, owner, another, noon), said);
  const looked = { ...misread, why: "UDI har undersøkt alderen: over 18" } as const;
  assert.deepEqual(await lift(owner, looked, noon), said, "it is answered, or read");
  const more = { ok: false, refused: "safeguard.child-unanswered" };
  assert.deepEqual(await lift(second, misread, noon), more, "a colleague set it too");
  assert.ok((await lift(second, looked, noon)).ok);
});

test("where it was answered that nobody knows, and nothing else speaks of a child, what was said is lifted as misread all the same", async () => {
  const second = await testColleague(cluster, cell, "caseworker", "Nora Vik");
  /** Somebody who says so in a restricted case, whose other pair of eyes came into it by law and the part where it stands. */
  const young = async () => {
    const of = await aPlan(cell, owner, { restricted: true });
    const fields = ["law", "return"] as const;
    assert.ok((await givePlace(cell, owner, { ...of, colleague: second.id, fields }, noon)).ok);
    assert.ok((await says(of, "I am 16, I go home.", at(1))).ok);
    return of;
  };
  const at = (minutes: number) =>
    moment(new Date(Date.parse(noon) + minutes * 60_000).toISOString());
  type Of = Awaited<ReturnType<typeof young>>;
  type More = { readonly answer?: "yes"; readonly words?: string; readonly source?: "authority" };
  const knows = async (of: Of, minutes: number, more: More = {}) => {
    const { answer: said = "unknown", words = null, source = "told" } = more;
    const given = { question: "under-eighteen", answer: said, words, source, on: today } as const;
    const told = { ...of, id: crypto.randomUUID(), ...given };
    assert.ok((await noteLifeAnswer(cell, owner, told, at(minutes))).ok);
  };
  const lifts = (by: Colleague, of: Of, minutes: number, why = "Tolken hørte feil, hun er 26") =>
    lift(
      by,
      { caseId: of.caseId, kind: "minor-or-maybe", holds: false, how: null, why, talked: true },
      at(minutes),
    );
  const written = { ok: false, refused: "safeguard.child-written" };

  const of = await young();
  await knows(of, 2);
  const alone = { ok: false, refused: "safeguard.child-said" };
  assert.deepEqual(await lifts(owner, of, 3), alone, "who wrote it does not");
  assert.ok((await lifts(second, of, 4)).ok);
  assert.deepEqual(await held(of), []);
  const rights = await readRights(cell, owner, of, today);
  assert.ok(rights.ok);
  const last = rights.value.life.answers.findLast(({ question }) => question === "under-eighteen");
  assert.deepEqual([last?.answer, last?.words], ["no", "Tolken hørte feil, hun er 26"]);
  assert.deepEqual(rights.value.urgent, [], "child welfare is no longer to be notified");
  const plan = await readPlan(cell, owner, of, today);
  const [lifted] = plan.ok ? plan.value.lifted : [];
  const at4 = ["Nora Vik", "Tolken hørte feil, hun er 26", at(4)];
  assert.deepEqual(
    [lifted?.told?.name, lifted?.told?.why, lifted?.at],
    at4,
    "and beside the words it is said",
  );
  await tellNews(cell, () => at(5));
  const hears = async (who: Colleague) => {
    const work = await readWork(cell, who, today);
    const news = work.ok ? work.value.news : [];
    return news.flatMap(({ what, about }) => (about === of.caseId ? [what] : []));
  };
  assert.deepEqual(await hears(owner), ["lifted"], "who wrote and answered it hears");
  assert.deepEqual(await hears(second), [], "and not who lifted it");
  assert.ok((await readSafeguards(cell, owner, of.caseId)).ok);
  assert.deepEqual(await hears(owner), [], "until they have seen why");

  const more: readonly (readonly [string, (of: Of) => Promise<void>])[] = [
    ["a doubt in words of its own", (one) => knows(one, 2, { words: "She looks very young." })],
    ["whoever decided it does not know", (one) => knows(one, 2, { source: "authority" })],
    [
      "it was known before",
      async (one) => {
        await knows(one, 2, { answer: "yes" });
        await knows(one, 3);
      },
    ],
    [
      "a birthday that was taken back",
      async (one) => {
        await knows(one, 2);
        const birthday = { type: "turns-eighteen", day: day("2027-05-01") } as const;
        const told = aLifeEvent(one, birthday);
        assert.ok((await noteLifeEvent(cell, owner, told, at(3))).ok);
        const replaces = { of: "entry", id: told.id } as const;
        const back = { ...birthday, holds: false, words: "Of another.", replaces } as const;
        assert.ok((await noteLifeEvent(cell, second, aLifeEvent(one, back), at(4))).ok);
      },
    ],
    [
      "child welfare was notified, and that was written not to be so",
      async (one) => {
        await knows(one, 2);
        const found = await readRights(cell, owner, one, today);
        const step = found.ok ? (found.value.urgent[0]?.id ?? "") : "";
        const met = {
          ...one,
          id: crypto.randomUUID(),
          day: step,
          on: today,
          words: "Barnevernvakta, Kari tok imot.",
        };
        const told = { ...met, ...toldThem } as const;
        assert.ok((await meetRightDay(cell, owner, told, at(3))).ok);
        const undo = { ...one, day: step, met: met.id, why: "Det var en annen sak." };
        assert.ok((await undoRightDay(cell, second, undo, at(4))).ok);
      },
    ],
    [
      "another in the case is doubted too",
      async (one) => {
        const added = await addPerson(cell, owner, { caseId: one.caseId, pseudonym: "Mus" }, noon);
        assert.ok(added.ok);
        await knows(one, 2);
        await knows({ ...one, person: added.value }, 3);
      },
    ],
  ];
  for (const [what, happens] of more) {
    const one = await young();
    await happens(one);
    assert.deepEqual(await lifts(second, one, 9), written, what);
    assert.equal((await held(one)).length, 1, what);
  }
});

test("who answers of an age and who lifts what was said of it wait for each other, and nothing is lost", async () => {
  const of = await aPlan(cell, owner);
  const part = { caseId: of.caseId, part: "member" } as const;
  const second = await aColleagueWith(cluster, cell, "caseworker", part);
  const fields = ["law", "return"] as const;
  assert.ok((await givePlace(cell, owner, { ...of, colleague: second.id, fields }, noon)).ok);
  assert.ok((await says(of, "I am 16, I go home.")).ok);
  await answer(of, "unknown");
  const lifting = { caseId: of.caseId, kind: "minor-or-maybe", holds: false, how: null } as const;
  const misread = { ...lifting, why: "Tolken hørte feil, hun er 26", talked: true } as const;
  for (let turn = 0; turn < 4; turn += 1) {
    const [yes] = await Promise.all([answered(of, "yes"), lift(second, misread, noon)]);
    assert.ok(yes.ok);
  }
  assert.equal((await held(of)).length, 1, "it is written that it is a child");
});

test("of each who says so it is read or answered by itself, whatever the case says of another, whoever wrote it and however it is rewritten", async () => {
  const of = await aPlan(cell, owner);
  const added = await addPerson(cell, owner, { caseId: of.caseId, pseudonym: "Mus" }, noon);
  assert.ok(added.ok);
  await answer({ ...of, person: added.value }, "unknown");
  const part = { caseId: of.caseId, part: "member" } as const;
  const sleeps = await aColleagueWith(cluster, cell, "caseworker", part);
  const fields = ["housing"] as const;
  assert.ok((await givePlace(cell, owner, { ...of, colleague: sleeps.id, fields }, noon)).ok);
  await saysAll(of);
  const room = { ...of, thing: crypto.randomUUID(), field: "housing", seen: 0 } as const;
  const keep = (seen: number, what: string, by = sleeps) =>
    noteNeed(cell, by, { ...room, seen, content: aNeed({ what }) }, noon);
  assert.ok((await keep(0, "I am 16. A room with a lock.")).ok);
  assert.deepEqual(await waitsFor(of), asked);
  assert.ok((await keep(1, "A room with a lock.", owner)).ok);
  const byWord = { ok: false, refused: "life.who-looked" };
  assert.deepEqual(await answered(of, "no"), byWord, "another is written to be the child");
  await answer(of, "no", "UDI har undersøkt alderen: over 18");
  assert.deepEqual(await waitsFor(of), []);
});

test("who says so in words that were begun before it was answered, and kept after, is asked anew", async () => {
  const of = await aPlan(cell, owner);
  await saysAll(of);
  await answered(of, "no", null, moment("2026-11-25T12:00:00Z"));
  assert.ok((await says(of, "I am 16.")).ok);
  assert.deepEqual(await waitsFor(of), asked);
});

test("each wording of an age is meant by itself: one that was not read, or was written since, keeps the safeguard", async () => {
  const of = await aPlan(cell, owner);
  const part = { caseId: of.caseId, part: "member" } as const;
  const second = await aColleagueWith(cluster, cell, "caseworker", part);
  const fields = ["law", "return", "housing"] as const;
  assert.ok((await givePlace(cell, owner, { ...of, colleague: second.id, fields }, noon)).ok);
  assert.ok((await says(of, "I am 16, I go home.")).ok);
  const ids = async () =>
    (await asActor(cell, owner, (tx) => agesSaidIn(tx, [of.caseId]))).map(({ id }) => id);
  const one = await ids();
  const need = { ...of, thing: crypto.randomUUID(), field: "housing", seen: 0 } as const;
  const content = aNeed({ what: "I am 17 years old." });
  assert.ok((await noteNeed(cell, owner, { ...need, content }, noon)).ok);
  const lifting = { caseId: of.caseId, kind: "minor-or-maybe", holds: false, how: null } as const;
  const why = "Tolken hørte feil, hun er 26";
  const means = (misread?: readonly string[]) =>
    setSafeguard(cell, second, { ...lifting, why, talked: true, misread }, noon);
  const stays = { ok: false, refused: "safeguard.child-not-all-read" };
  assert.deepEqual(await means(), stays);
  assert.deepEqual(await means(one), stays);
  const both = await ids();
  assert.equal(both.length, 2);
  assert.ok((await means(both)).ok);
});

test("what is called the same in the plans of two persons is two wordings: each is meant by itself", async () => {
  const of = await aPlan(cell, owner);
  const added = await addPerson(cell, owner, { caseId: of.caseId, pseudonym: "Mus" }, noon);
  assert.ok(added.ok);
  const theirs = { caseId: of.caseId, person: added.value };
  assert.ok((await openPlan(cell, owner, theirs, noon)).ok);
  const part = { caseId: of.caseId, part: "member" } as const;
  const second = await aColleagueWith(cluster, cell, "caseworker", part);
  const thing = crypto.randomUUID();
  for (const one of [of, theirs]) {
    const given = { ...one, colleague: second.id, fields: ["law", "return"] } as const;
    assert.ok((await givePlace(cell, owner, given, noon)).ok);
    const its = { ...one, plan: "" };
    assert.ok((await says(its, "I am 16, I go home.", noon, thing)).ok);
  }
  const said = await asActor(cell, owner, (tx) => agesSaidIn(tx, [of.caseId]));
  assert.equal(new Set(said.map(({ id }) => id)).size, 2);
  const lifting = { caseId: of.caseId, kind: "minor-or-maybe", holds: false, how: null } as const;
  const request = { ...lifting, why: "Tolken hørte feil, hun er 26", talked: true };
  const [one = { id: "" }] = said;
  const stays = { ok: false, refused: "safeguard.child-not-all-read" };
  const lifts = (misread: readonly string[]) =>
    setSafeguard(cell, second, { ...request, misread }, noon);
  assert.deepEqual(await lifts([one.id]), stays);
  assert.ok((await lifts(said.map(({ id }) => id))).ok);
});

test("a child that a colleague or another agency told of is not lifted with what somebody said, nor by a birthday by hand", async () => {
  const of = await aPlan(cell, owner);
  assert.ok((await says(of, "I am 16.")).ok);
  const set = { caseId: of.caseId, kind: "minor-or-maybe", holds: true, how: null } as const;
  const child = { ...set, why: "Et barn til i leiligheten" } as const;
  assert.ok((await setSafeguard(cell, owner, child, noon)).ok, "on top of what is said");
  const twice = await setSafeguard(cell, owner, child, noon);
  assert.deepEqual(twice, { ok: false, refused: "safeguard.already-in-force" });
  await answer(of, "no", "UDI har undersøkt alderen: over 18");
  assert.deepEqual(await held(of), [["minor-or-maybe", child.why]]);

  const birthday = await aPlan(cell, owner);
  assert.ok((await says(birthday, "I am 16.")).ok);
  const adult = aLifeEvent(birthday, { type: "turns-eighteen", day: day("2020-01-01") });
  assert.ok((await noteLifeEvent(cell, owner, adult, noon)).ok);
  assert.deepEqual(await held(birthday), [["minor-or-maybe", ""]], "written after they said it");
  const said = { ok: false, refused: "safeguard.child-said" };
  const lift = { ...child, caseId: birthday.caseId, holds: false } as const;
  assert.deepEqual(await setSafeguard(cell, owner, lift, noon), said);
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
  assert.ok((await says(of, "I am 16.", after)).ok);
  assert.deepEqual(await waitsFor(of, helper), asked, "they say it themselves");
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
  assert.ok((await says(grown, "I am 17.")).ok);
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

test("whoever says in their plan that they are under eighteen is asked about, until it is answered after that", async () => {
  const of = await aPlan(cell, owner);
  await saysAll(of);
  assert.ok((await says(of, "I am 16 and I want to go home.")).ok);
  assert.deepEqual(await waitsFor(of), asked);
  const byWord = await answered(of, "no");
  assert.deepEqual(byWord, { ok: false, refused: "life.who-looked" });
  await answer(of, "no", "Looked into by the doctor: over 18");
  assert.deepEqual(await waitsFor(of), []);
  const plan = await readPlan(cell, owner, of, today);
  const marks = plan.ok ? plan.value.lifted.map(({ told }) => told) : [];
  assert.deepEqual(marks, [{ name: "A caseworker", why: "" }], "the words are marked as answered");
});

test("of whoever says it no plain answer is taken either where it is written that another of the case is one", async () => {
  const of = await aPlan(cell, owner);
  const added = await addPerson(cell, owner, { caseId: of.caseId, pseudonym: "Mus" }, noon);
  assert.ok(added.ok);
  await answer({ ...of, person: added.value }, "yes");
  await saysAll(of);
  assert.ok((await says(of, "I am 16.")).ok);
  const byWord = await answered(of, "no");
  assert.deepEqual(byWord, { ok: false, refused: "life.who-looked" });
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
