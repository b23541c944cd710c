import assert from "node:assert/strict";
import test from "node:test";
import type { KeptRow, RowOf } from "../../domain/journey/row.ts";
import { givenFields } from "../../domain/plan/field.ts";
import { addDays, day, dayOf, type Moment } from "../../domain/time/day.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { daysAfterNoon } from "../../test/factories/case.ts";
import {
  answersOf,
  aRow,
  aSitting,
  aTalk,
  plainBut,
  plainRows,
} from "../../test/factories/journey.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aNeed, aPlan, someWishes } from "../../test/factories/plan.ts";
import { joinColleague } from "../case/join.ts";
import { noteCorrection } from "../plan/correct.ts";
import { givePlace } from "../plan/handover/give.ts";
import { handOver } from "../plan/handover/hand-over.ts";
import { noteNeed } from "../plan/need.ts";
import { readPlan } from "../plan/read.ts";
import { noteWishes } from "../plan/wish.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { noteRow, noteTalk } from "./note.ts";
import { doubt, noteJourney, settle } from "./settle.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Bo Ås");
const today = dayOf(noon);

type Of = Awaited<ReturnType<typeof aPlan>>;

async function journeyOf(of: Of, by = owner, on = today) {
  const read = await readPlan(cell, by, of, on);
  return read.ok ? read.value.journey : assert.fail(read.refused);
}
async function locksOf(of: Of, on = today) {
  return (await journeyOf(of, owner, on))?.locks ?? assert.fail();
}
const write = (of: Of, seen = 0, at: Moment = noon, along: RowOf<"journey">["along"] = "nobody") =>
  noteJourney(cell, owner, { ...of, seen, along, words: "Bus, in March.", on: dayOf(at) }, at);

/** Settles that a danger was told, and sees that the journey may be written. */
async function settleDanger(of: Of): Promise<void> {
  const question = { ...of, thing: crypto.randomUUID(), question: "danger-new", about: null };
  const settled = { ...question, outcome: "clear", reason: "He does not know where." } as const;
  assert.ok((await settle(cell, owner, settled, noon)).ok);
  assert.equal((await locksOf(of)).mayBeWritten, true);
}
/** How often danger was told of, for who sees the journey. */
async function dangersOf(of: Of): Promise<number> {
  const rows = (await journeyOf(of))?.rows ?? [];
  return rows.filter(({ row }) => row === "also_tells_of").length;
}

/** A plan whose journey another colleague reads and writes too. */
async function shared(): Promise<Of> {
  const of = await aPlan(cell, owner);
  await joinColleague(cell, owner, { caseId: of.caseId, colleague: other.id });
  const place = { ...of, colleague: other.id, fields: ["return"] } as const;
  assert.ok((await givePlace(cell, owner, place, noon)).ok);
  return of;
}

test("a plain yes in words that nobody reads opens every lock, and the journey is written", async () => {
  const of = await aPlan(cell, owner);
  const early = await write(of);
  assert.equal(early.ok || early.refused, "journey.waits");
  assert.deepEqual(early.codes, ["not-asked", "age"]);
  await aTalk(cell, owner, of);
  assert.equal((await locksOf(of)).mayBeWritten, true);
  assert.ok((await write(of)).ok);
  assert.equal((await journeyOf(of))?.isWritten, true);
});

test("a plain yes in words is none where the answers say that the passport comes only by going", async () => {
  const of = await aPlan(cell, owner);
  const held: KeptRow = {
    ...{ row: "holds", said: null, held: "someone", by: "other" },
    ...{ things: ["passport"], tied: "yes" },
  };
  await aTalk(cell, owner, of, plainBut(held));
  assert.deepEqual((await write(of)).codes, ["hangs-on"]);
});

test("a talk that is sent twice is kept once; sent anew with other answers it is refused, and nothing is lost of the first", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  const talk = { ...of, thing, on: today, answers: answersOf(plainRows) };
  assert.deepEqual(await noteTalk(cell, owner, talk, noon), { ok: true, value: 15 });
  assert.deepEqual(await noteTalk(cell, owner, talk, noon), { ok: true, value: 15 });
  assert.equal((await journeyOf(of))?.rows.length, 15);
  const anew = { ...talk, answers: answersOf(plainRows.slice(1)) };
  const refused = { ok: false, refused: "plan.already-changed" };
  assert.deepEqual(await noteTalk(cell, owner, anew, noon), refused);
  assert.equal((await journeyOf(of))?.rows.length, 15);
});

test("who says no to being asked gives no other answers, a talk begins with how it was, and none is of tomorrow", async () => {
  const of = await aPlan(cell, owner);
  const talk = { ...of, thing: crypto.randomUUID(), on: today };
  const no = aSitting({ asked: "no" });
  const refusals = await Promise.all([
    noteTalk(cell, owner, { ...talk, answers: answersOf(plainRows, no) }, noon),
    noteTalk(cell, owner, { ...talk, answers: answersOf(plainRows).slice(1) }, noon),
    noteTalk(cell, owner, { ...talk, on: addDays(today, 1), answers: answersOf(plainRows) }, noon),
  ]);
  assert.deepEqual(
    refusals.map((each) => each.ok || each.refused),
    ["journey.asked-no", "journey.no-such-answer", "plan.not-yet"],
  );
  assert.ok((await noteTalk(cell, owner, { ...talk, answers: answersOf([], no) }, noon)).ok);
  assert.deepEqual((await locksOf(of)).yes.shut, ["not-asked"]);
});

test("the mother who lives with a feared uncle: each pair is asked, and the same home shuts", async () => {
  const of = await aPlan(cell, owner);
  const talk = await aTalk(
    cell,
    owner,
    of,
    plainBut(
      { row: "lives", said: null, where: "with-someone" },
      { row: "afraid", said: null, answer: "some" },
      { row: "met_by", said: null, label: "mother", role: "lives-with", over: false },
      {
        ...{ row: "listed", said: null, label: "uncle", whys: ["afraid"] },
        ...{ finds: "not-known", reach: "not-known" },
      },
    ),
  );
  assert.deepEqual((await locksOf(of)).safe.questions, ["safe-from", "tie"]);
  const tie = { row: "tie", said: talk, met: "mother", listed: "uncle" } as const;
  await aRow(cell, owner, of, { ...tie, tie: "same-home" });
  assert.deepEqual((await locksOf(of)).safe.shut, ["meets-listed"]);
  await aRow(cell, owner, of, {
    ...{ row: "met_by", said: talk, label: "mother", role: "lives-with", over: true },
  });
  await aRow(cell, owner, of, {
    ...{ row: "met_by", said: talk, label: "sister", role: "lives-with", over: false },
  });
  assert.deepEqual((await locksOf(of)).safe.questions, ["safe-from", "tie"]);
  await aRow(cell, owner, of, { ...tie, met: "sister", tie: "none" });
  await aRow(cell, owner, of, {
    ...{ row: "listed", said: talk, label: "uncle", whys: ["debt"], finds: "no", reach: "no" },
  });
  const { rows } = (await journeyOf(of)) ?? assert.fail();
  const last = rows.findLast((row) => row.row === "listed");
  assert.deepEqual(last?.whys, ["afraid", "debt"], "why they are listed is never taken back");
  assert.ok((await write(of)).ok);
});

test("an answer by itself names a talk that is there, or none", async () => {
  const of = await aPlan(cell, owner);
  const row = { row: "tie", said: "elsewhere", met: "a", listed: "b", tie: "none" } as const;
  const answer = { ...of, thing: crypto.randomUUID(), row, words: null, on: today };
  const refused = { ok: false, refused: "journey.talk.not-found" };
  assert.deepEqual(await noteRow(cell, owner, answer, noon), refused);
  const alone = { ...answer, row: { ...row, said: null } };
  const nobody = { ok: false, refused: "journey.no-such-person" };
  assert.deepEqual(await noteRow(cell, owner, alone, noon), nobody, "neither is there");
  const long = { row: "met_by", said: null, label: "x".repeat(201), role: "meets" } as const;
  const named = { ...answer, row: { ...long, over: false } };
  const tooLong = { ok: false, refused: "journey.label-too-long" };
  assert.deepEqual(await noteRow(cell, owner, named, noon), tooLong);
  const talk = { ...of, thing: crypto.randomUUID(), on: today };
  const answers = [...answersOf(plainRows), { row: named.row, words: null }];
  assert.deepEqual(await noteTalk(cell, owner, { ...talk, answers }, noon), tooLong);
  const settled = { row: "settled", said: null, question: "who", about: null } as const;
  const way = { ...answer, row: { ...settled, outcome: "clear" } as const };
  const notAnswer = { ok: false, refused: "journey.no-such-answer" };
  assert.deepEqual(await noteRow(cell, owner, way, noon), notAnswer);
});

test("a named question is settled with a reason by another than who asked, and only while it is open", async () => {
  const of = await shared();
  const talk = await aTalk(
    cell,
    owner,
    of,
    plainBut({ row: "pays", said: null, who: "other", back: "no" }),
  );
  const question = { ...of, question: "pays", about: null, outcome: "clear" } as const;
  const by = (colleague: typeof owner, more = {}) =>
    settle(
      cell,
      colleague,
      { ...question, thing: crypto.randomUUID(), reason: "A church pays.", ...more },
      noon,
    );
  const found = (await journeyOf(of))?.standing.yes ?? [];
  const about = found.find(({ says }) => says.is === "asks" && says.question === "pays")?.about;
  assert.equal(about, null);
  const code = async (outcome: ReturnType<typeof by>) => {
    const done = await outcome;
    return done.ok || done.refused;
  };
  assert.equal(await code(by(owner)), "journey.by-another");
  assert.equal(await code(by(other, { reason: "" })), "journey.no-reason");
  assert.equal(await code(by(other, { question: "informed" })), "journey.question.not-found");
  assert.equal(await code(by(other)), true);
  assert.equal((await locksOf(of)).mayBeWritten, true);
  assert.equal(await code(by(other)), "journey.question.not-found");
  assert.notEqual(talk, "");
  const later = await locksOf(of, addDays(today, 31));
  assert.deepEqual(later.yes.questions, ["pays", "still-so"], "it holds for 30 days");
});

test("what only asking answers no reason settles", async () => {
  const of = await shared();
  await aTalk(cell, owner, of, plainBut({ row: "informed", said: null, by: "nobody" }));
  const settled = await settle(
    cell,
    other,
    {
      ...{ ...of, thing: crypto.randomUUID(), question: "informed", about: null },
      ...{ outcome: "clear", reason: "It is fine." },
    },
    noon,
  );
  assert.deepEqual(settled, { ok: false, refused: "journey.by-asking" });
});

test("a doubt makes a written journey wait until another colleague settles it", async () => {
  const of = await shared();
  const talk = await aTalk(cell, owner, of);
  assert.ok((await write(of)).ok);
  const thing = crypto.randomUUID();
  const way = { ...of, thing, lock: "yes", about: `${talk}.01` } as const;
  const elsewhere = await doubt(cell, other, { ...way, about: "no", reason: "Hm." }, noon);
  assert.equal(elsewhere.ok || elsewhere.refused, "plan.entry.not-found");
  const bare = await doubt(cell, other, { ...way, reason: "" }, noon);
  assert.equal(bare.ok || bare.refused, "journey.no-reason");
  assert.ok((await doubt(cell, other, { ...way, reason: "She looked at him." }, noon)).ok);
  assert.deepEqual((await locksOf(of)).yes.questions, ["does-not-fit"]);
  const settled = (by: typeof owner) =>
    settle(
      cell,
      by,
      {
        ...{ ...of, thing: crypto.randomUUID(), question: "does-not-fit", about: way.about },
        ...{ outcome: "clear", reason: "Asked her alone." },
      },
      noon,
    );
  const own = await settled(other);
  assert.equal(own.ok || own.refused, "journey.by-another");
  assert.ok((await settled(owner)).ok);
  assert.equal((await locksOf(of)).mayBeWritten, true);
});

test("a no shuts, and a new yes needs all five questions of freedom anew", async () => {
  const of = await aPlan(cell, owner);
  await aTalk(cell, owner, of);
  await aTalk(cell, owner, of, [{ row: "wish", said: null, answer: "no" }]);
  assert.deepEqual((await locksOf(of)).yes.shut, ["no"]);
  await aTalk(cell, owner, of, [{ row: "wish", said: null, answer: "yes" }]);
  assert.deepEqual((await locksOf(of)).yes.shut, ["not-asked"]);
  await aTalk(cell, owner, of);
  assert.equal((await locksOf(of)).mayBeWritten, true);
});

test("an answer that the person says is wrong counts no more, until it is asked anew, also once it was dealt with", async () => {
  const of = await aPlan(cell, owner);
  const talk = await aTalk(cell, owner, of);
  const said = { kind: "correction", said: "I never said yes.", on: today } as const;
  const content = { ...said, about: `${talk}.01`, standing: { state: "open" } } as const;
  const keep = { ...of, thing: crypto.randomUUID(), field: "return" } as const;
  assert.ok((await noteCorrection(cell, owner, { ...keep, seen: 0, content }, noon)).ok);
  assert.deepEqual((await write(of)).codes, ["corrected"]);
  const standing = { state: "answered", done: "We ask anew.", on: today } as const;
  const answered = { ...content, standing };
  assert.ok((await noteCorrection(cell, owner, { ...keep, seen: 1, content: answered }, noon)).ok);
  assert.deepEqual((await write(of)).codes, ["corrected"], "no one has asked anew");
  await aTalk(cell, owner, of);
  assert.ok((await write(of)).ok);
});

test("that a talk was not as it is written, and that something is missing, keep a journey too", async () => {
  const of = await aPlan(cell, owner);
  const talk = await aTalk(cell, owner, of);
  const wrong = async (about: string | null) => {
    const content = { kind: "correction", about, said: "He was there.", on: today } as const;
    const keep = { ...of, thing: crypto.randomUUID(), field: "return", seen: 0 } as const;
    const open = { ...content, standing: { state: "open" } } as const;
    assert.ok((await noteCorrection(cell, owner, { ...keep, content: open }, noon)).ok);
  };
  await wrong(talk);
  assert.deepEqual((await locksOf(of)).safe.questions, ["corrected"]);
  await wrong(null);
  assert.deepEqual((await locksOf(of)).safe.questions, ["corrected", "does-not-fit"]);
});

test("who no longer names the journey among what they want is asked again", async () => {
  const of = await aPlan(cell, owner);
  await aTalk(cell, owner, of);
  const content = someWishes({ inOrder: ["wages"] });
  assert.ok((await noteWishes(cell, owner, { ...of, seen: 0, content }, noon)).ok);
  assert.deepEqual((await locksOf(of)).yes.shut, ["no-yes"]);
  await aTalk(cell, owner, of);
  assert.equal((await locksOf(of)).mayBeWritten, true);
});

test("while the case says that the person may be a child their age is asked, whatever was answered here", async () => {
  const of = await aPlan(cell, owner);
  await aTalk(cell, owner, of);
  const set = { caseId: of.caseId, kind: "minor-or-maybe", holds: true } as const;
  const minor = { ...set, why: "Looks young.", how: null };
  assert.ok((await setSafeguard(cell, owner, minor, daysAfterNoon(1))).ok);
  const { child, mayBeWritten } = await locksOf(of, addDays(today, 1));
  assert.equal(mayBeWritten, false);
  assert.deepEqual(
    [child.shut, child.questions],
    [["notify"], ["age", "child-welfare", "receiver"]],
  );
});

test("who is under eighteen by their own word is guarded in the case at once", async () => {
  const of = await aPlan(cell, owner);
  const young = { row: "age", said: null, basis: "own-word", answer: "under-18" } as const;
  await aTalk(cell, owner, of, [young]);
  const read = await readPlan(cell, owner, of, today);
  const kinds = read.ok ? read.value.head.safeguards.map(({ kind }) => kind) : [];
  assert.ok(kinds.includes("minor-or-maybe"));
});

test("who does not see what is said of going home writes and reads nothing of it", async () => {
  const of = await aPlan(cell, owner);
  await aTalk(cell, owner, of);
  const helper = await testColleague(cluster, cell, "caseworker", "Kim Dal");
  await joinColleague(cell, owner, { caseId: of.caseId, colleague: helper.id });
  const place = { ...of, colleague: helper.id, fields: ["money"] } as const;
  assert.ok((await givePlace(cell, owner, place, noon)).ok);
  assert.equal(await journeyOf(of, helper), null);
  const talk = { ...of, thing: crypto.randomUUID(), on: today, answers: answersOf(plainRows) };
  const refused = { ok: false, refused: "not-permitted" };
  assert.deepEqual(await noteTalk(cell, helper, talk, noon), refused);
  const words = await noteJourney(
    cell,
    helper,
    { ...of, seen: 0, along: "nobody", words: "Bus.", on: today } as const,
    noon,
  );
  assert.deepEqual(words, { ...refused, codes: [] });
});

test("an answer in words, as they were asked before, is kept and shown, and opens nothing", async () => {
  const of = await aPlan(cell, owner);
  const content = {
    ...{ kind: "return", topic: "wish", answer: "yes", words: "Ja, jeg vil hjem." },
    ...{ on: "2026-11-20", heard: "alone" },
  };
  await asAdmin(cluster, cell.id, (client) =>
    client.query(
      `insert into work.plan_entry (plan, thing, version, kind, field, content, written_at, written_by)
       values ($1, 'return-wish', 1, 'return', 'return', $2, $3, $4)`,
      [of.plan, JSON.stringify(content), noon, owner.id],
    ),
  );
  const read = await readPlan(cell, owner, of, today);
  const entries = read.ok ? read.value.entries : [];
  assert.deepEqual(entries[0]?.content, {
    ...{ kind: "return", row: null, words: "Ja, jeg vil hjem.", on: day("2026-11-20") },
  });
  assert.deepEqual((await locksOf(of)).yes.shut, ["not-asked"]);
});

test("who writes elsewhere in the plan that it tells of danger makes the journey wait, without seeing it or its words being seen", async () => {
  const of = await aPlan(cell, owner);
  await aTalk(cell, owner, of);
  assert.ok((await write(of)).ok);
  const helper = await testColleague(cluster, cell, "caseworker", "Eva Lund");
  assert.ok((await joinColleague(cell, owner, { caseId: of.caseId, colleague: helper.id })).ok);
  const place = { ...of, colleague: helper.id, fields: ["safety"] } as const;
  assert.ok((await givePlace(cell, owner, place, noon)).ok);
  const thing = crypto.randomUUID();
  const need = { ...of, thing, seen: 0, field: "safety", content: aNeed() } as const;
  assert.ok((await noteNeed(cell, helper, need, noon)).ok);
  assert.equal((await locksOf(of)).mayBeWritten, true);
  const content = aNeed({ what: "He stood outside." });
  const told = { ...need, seen: 1, alsoTells: ["danger"], content } as const;
  assert.deepEqual(await noteNeed(cell, helper, told, noon), { ok: true, value: 2 });
  assert.deepEqual(await noteNeed(cell, helper, told, noon), { ok: true, value: 2 });
  assert.deepEqual((await locksOf(of)).safe.questions, ["danger-new"]);
  assert.equal(await journeyOf(of, helper), null);
  await settleDanger(of);
  const met = { ...told, seen: 2, content: { ...content, state: "met" } } as const;
  assert.deepEqual(await noteNeed(cell, helper, met, noon), { ok: true, value: 3 });
  assert.equal(await dangersOf(of), 1, "the same words tell of no new danger");
  const more = { ...told, seen: 3, content: aNeed({ what: "He stood outside again." }) };
  assert.deepEqual(await noteNeed(cell, helper, more, noon), { ok: true, value: 4 });
  assert.equal(await dangersOf(of), 2);
  assert.deepEqual((await locksOf(of)).safe.questions, ["danger-new"], "what is told later is new");
});

test("what is ticked of words is kept with each wording, and none of these is not the same as not said", async () => {
  const of = await aPlan(cell, owner);
  const need = { ...of, thing: crypto.randomUUID(), seen: 0, field: "money" } as const;
  const all = ["health", "law", "age"] as const;
  for (const [seen, alsoTells] of [undefined, [], all].entries()) {
    const told = alsoTells === undefined ? {} : { alsoTells };
    const content = aNeed({ what: `A coat ${seen}.` });
    assert.ok((await noteNeed(cell, owner, { ...need, seen, ...told, content }, noon)).ok);
  }
  const read = await readPlan(cell, owner, of, today);
  const kept = read.ok ? read.value.entries.map(({ alsoTells }) => alsoTells) : [];
  assert.deepEqual(kept, [null, [], all]);
});

test("danger that is ticked where what happened and what was answered is written makes the journey wait, also by who sees nothing of going home", async () => {
  const helper = await testColleague(cluster, cell, "caseworker", "Eva Lund");
  const alsoTells = ["danger"] as const;
  const told = [
    (of: Of) => {
      const more = { words: "He waits there.", alsoTells } as const;
      return noteLifeEvent(cell, helper, aLifeEvent(of, more), noon);
    },
    (of: Of) => {
      const answer = { question: "origin", answer: "EEA", words: "He waits.", on: today } as const;
      const id = crypto.randomUUID();
      return noteLifeAnswer(
        cell,
        helper,
        { ...of, ...answer, id, alsoTells, source: "told" },
        noon,
      );
    },
  ];
  for (const tell of told) {
    const of = await aPlan(cell, owner);
    await aTalk(cell, owner, of);
    assert.ok((await joinColleague(cell, owner, { caseId: of.caseId, colleague: helper.id })).ok);
    const place = { ...of, colleague: helper.id, fields: ["law"] } as const;
    assert.ok((await givePlace(cell, owner, place, noon)).ok);
    assert.equal((await locksOf(of)).mayBeWritten, true);
    const noted = await tell(of);
    assert.ok(noted.ok, noted.ok ? "" : noted.refused);
    assert.deepEqual((await locksOf(of)).safe.questions, ["danger-new"]);
    const read = await readRights(cell, owner, of, today);
    const { entries, answers } = read.ok ? read.value.life : assert.fail(read.refused);
    assert.deepEqual(
      [...entries, ...answers].map((each) => each.alsoTells),
      [alsoTells],
    );
  }
});

test("danger that is ticked at a hand-over makes the journey wait", async () => {
  const of = await aPlan(cell, owner);
  await aTalk(cell, owner, of);
  const to = await testColleague(cluster, cell, "caseworker", "Liv Moe");
  const hand = { ...of, to: to.id, mustKnow: "He waits.", keeps: [...givenFields] };
  assert.equal((await locksOf(of)).mayBeWritten, true);
  assert.ok((await handOver(cell, owner, { ...hand, alsoTells: ["danger"] }, noon)).ok);
  assert.deepEqual((await locksOf(of)).safe.questions, ["danger-new"]);
});

test("a journey is not written before it is known who comes along, and waits where someone is named afterwards", async () => {
  const of = await aPlan(cell, owner);
  await aTalk(cell, owner, of);
  assert.deepEqual((await write(of, 0, noon, "not-known")).codes, ["along"]);
  assert.deepEqual((await write(of, 0, noon, "named")).codes, ["along"], "no one is named");
  assert.ok((await write(of)).ok);
  const child = { row: "travels_with", said: null, label: "daughter", age: "under-18" } as const;
  const held = { whose: "own", "other-parent": "agrees", locks: "not-in-case" } as const;
  await aRow(cell, owner, of, { ...child, ...held });
  assert.deepEqual((await locksOf(of)).child.questions, ["along"]);
  assert.ok((await write(of, 1, noon, "named")).ok);
  assert.equal((await locksOf(of)).mayBeWritten, true);
});
