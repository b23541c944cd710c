import assert from "node:assert/strict";
import test from "node:test";
import type { KeptRow } from "../../domain/journey/row.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { tellChildWelfare } from "../../test/factories/case.ts";
import { observed } from "../../test/factories/comparison.ts";
import {
  answersOf,
  aRow,
  aSitting,
  aTalk,
  plainBut,
  plainRows,
} from "../../test/factories/journey.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { joinColleague } from "../case/join.ts";
import { addObservation } from "../case/observe.ts";
import { noteCorrection } from "../plan/correct.ts";
import { givePlace } from "../plan/handover/give.ts";
import { readPlan } from "../plan/read.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { answerAges } from "../safeguard/answer-ages.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { noteRow, noteTalk } from "./note.ts";
import { noteJourney, settle } from "./settle.ts";

// A journey that should wait.

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const ada = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const bo = await testColleague(cluster, cell, "caseworker", "Bo Moe");
const cy = await testColleague(cluster, cell, "caseworker", "Cy Li");
const today = dayOf(noon);
type Of = Awaited<ReturnType<typeof aPlan>>;

/** A plan in which two more see what is said of going home. */
async function shared(): Promise<Of> {
  const of = await aPlan(cell, ada);
  for (const { id } of [bo, cy]) {
    assert.ok((await joinColleague(cell, ada, { caseId: of.caseId, colleague: id })).ok);
    const place = { ...of, colleague: id, fields: ["return"] } as const;
    assert.ok((await givePlace(cell, ada, place, noon)).ok);
  }
  return of;
}
/** What keeps the journey from being written; nothing where it was. */
const waits = async (of: Of, along: "nobody" | "named" = "nobody") =>
  (await noteJourney(cell, ada, { ...of, seen: 0, along, words: "Bus.", on: today }, noon)).codes;
async function found(
  of: Of,
  by: typeof ada,
  question: string,
  { about = null as string | null, outcome = "clear" as "clear" | "not-clear" } = {},
) {
  const settles = { ...of, thing: crypto.randomUUID(), question, about, outcome };
  const kept = await settle(cell, by, { ...settles, reason: "So." }, noon);
  return kept.ok || kept.refused;
}
const childOf = async (of: Of) => {
  const read = await readPlan(cell, ada, of, today);
  assert.ok(read.ok);
  return { child: read.value.child, safeguards: read.value.head.safeguards.length };
};
const inDoubt = ["notify", "age", "child-welfare", "receiver"];
const under: KeptRow = { row: "age", said: null, basis: "own-word", answer: "under-18" };

test("one colleague alone opens nothing: who wrote an answer down settles it as little as who asked", async () => {
  const of = await shared();
  const some = { row: "afraid", said: null, answer: "some" } as const;
  const boss = { row: "listed", said: null, label: "boss", whys: ["afraid"] } as const;
  const cousin = { row: "met_by", said: null, label: "cousin", role: "meets" } as const;
  const talk = await aTalk(
    cell,
    ada,
    of,
    plainBut(
      some,
      { row: "met", said: null, answer: "some" },
      { ...cousin, over: false },
      { ...boss, finds: "no", reach: "no" },
    ),
  );
  const tie = { row: "tie", said: talk, met: "cousin", listed: "boss", tie: "in-contact" } as const;
  await aRow(cell, bo, of, tie);
  const about = "cousin/boss";
  assert.equal(await found(of, bo, "tie", { about }), "journey.by-another");
  assert.equal(await found(of, ada, "tie", { about }), "journey.by-another");
  assert.deepEqual(await waits(of), ["tie"]);
  assert.equal(await found(of, cy, "tie", { about }), true);
  assert.deepEqual(await waits(of), []);
});

test("a colleague who disagrees with what was settled says so, and it is asked anew", async () => {
  const of = await shared();
  await aTalk(cell, ada, of, plainBut({ row: "pays", said: null, who: "other", back: "no" }));
  assert.equal(await found(of, bo, "pays"), true);
  assert.equal(await found(of, cy, "pays"), "journey.question.not-found");
  assert.equal(await found(of, cy, "pays", { outcome: "not-clear" }), true);
  assert.deepEqual(await waits(of), ["pays"]);
  assert.equal(await found(of, cy, "pays"), "journey.by-another");
  assert.equal(await found(of, bo, "pays"), "journey.by-another");
});

test("no answer is hung on a talk in which they said no to being asked", async () => {
  const of = await aPlan(cell, ada);
  const said = await aTalk(cell, ada, of, [], { sitting: aSitting({ asked: "no" }) });
  const row = { row: "wish", said, answer: "yes" } as const;
  const answer = { ...of, thing: crypto.randomUUID(), row, words: null, on: today };
  const refused = { ok: false, refused: "journey.asked-no" };
  assert.deepEqual(await noteRow(cell, ada, answer, noon), refused);
});

test("a talk of an earlier date, written down after a no, undoes nothing", async () => {
  const of = await shared();
  await aTalk(cell, ada, of, [{ row: "wish", said: null, answer: "no" }]);
  const earlier = { thing: crypto.randomUUID(), on: addDays(today, -12) };
  const talk = { ...of, ...earlier, answers: answersOf(plainRows) };
  assert.ok((await noteTalk(cell, bo, talk, noon)).ok);
  assert.deepEqual(await waits(of), ["no"]);
});

test("who then says no to being asked does not put right a talk that was not so", async () => {
  const of = await aPlan(cell, ada);
  const about = await aTalk(cell, ada, of);
  const standing = { state: "open" } as const;
  const content = {
    kind: "correction",
    about,
    said: "He was there.",
    on: today,
    standing,
  } as const;
  const keep = { ...of, thing: crypto.randomUUID(), field: "return", seen: 0, content } as const;
  assert.ok((await noteCorrection(cell, ada, keep, noon)).ok);
  await aTalk(cell, ada, of, [], { sitting: aSitting({ asked: "no" }) });
  assert.deepEqual(await waits(of), ["corrected"]);
  await aTalk(cell, ada, of);
  assert.deepEqual(await waits(of), []);
});

test("danger is dated when it was written down, whenever it happened", async () => {
  const of = await aPlan(cell, ada);
  await aTalk(cell, ada, of);
  const row = { row: "also_tells_of", said: null, of: "danger" } as const;
  const on = addDays(today, -20);
  const told = { ...of, thing: crypto.randomUUID(), row, words: null, on };
  assert.ok((await noteRow(cell, ada, told, noon)).ok);
  assert.deepEqual(await waits(of), ["danger-new"]);
});

test("a decision of an age says who made it, and opens nothing while the case is in doubt", async () => {
  const of = await aPlan(cell, ada);
  await aTalk(cell, ada, of);
  const set = { caseId: of.caseId, kind: "minor-or-maybe", holds: true, how: null } as const;
  assert.ok((await setSafeguard(cell, ada, { ...set, why: "Looks young." }, noon)).ok);
  const decided = { row: "age", said: null, basis: "decision", answer: "adult" } as const;
  const answer = { ...of, thing: crypto.randomUUID(), row: decided, words: null, on: today };
  const refused = { ok: false, refused: "journey.who-decided" };
  assert.deepEqual(await noteRow(cell, ada, answer, noon), refused);
  const talk = { ...of, thing: crypto.randomUUID(), on: today };
  const inTalk = { ...talk, answers: answersOf([decided]) };
  assert.deepEqual(await noteTalk(cell, ada, inTalk, noon), refused);
  await aRow(cell, ada, of, { ...decided, authority: "UDI", reference: "26/1" });
  assert.deepEqual(await waits(of), inDoubt);
});

test("the box about a child asks the age of who is in the case, before a journey too", async () => {
  const raise = [
    (of: Of) =>
      answerAges(
        cell,
        ada,
        { caseId: of.caseId, says: "under-18", basis: "paper", words: "Passport" },
        noon,
      ),
    (of: Of) => {
      const facts = [observed("sub.minor", "present", 1, "all")];
      const seen = { caseId: of.caseId, source: "talk", verified: false, words: null } as const;
      return addObservation(cell, ada, loadLaw().factors, { ...seen, facts }, noon);
    },
  ];
  for (const each of raise) {
    const of = await aPlan(cell, ada);
    await aTalk(cell, ada, of);
    assert.ok((await each(of)).ok);
    assert.equal((await childOf(of)).child, "age-to-ask");
    assert.deepEqual(await waits(of), inDoubt);
  }
});

test("a child who comes along is no doubt of the age of who takes them along, and opens once all is known", async () => {
  const of = await shared();
  const son = { row: "travels_with", said: null, label: "son", age: "under-18" } as const;
  const named = { ...son, "other-parent": "not-known", locks: "not-in-case" } as const;
  await aTalk(cell, ada, of, plainBut({ ...named, whose: "not-known" }));
  assert.deepEqual(await waits(of, "named"), ["along"]);
  await aRow(cell, bo, of, { ...named, whose: "own", "other-parent": "agrees" });
  assert.equal((await childOf(of)).child, null);
  assert.deepEqual(await waits(of, "named"), []);
});

test("that child welfare was told is what the case says, and no answer of a journey", async () => {
  const of = await aPlan(cell, ada);
  await aTalk(cell, ada, of, plainBut(under));
  await aRow(cell, ada, of, { row: "receiver", said: null, "looked-into": "yes" });
  const acts = { row: "for_child", said: null, says: "agrees", joins: "yes" } as const;
  await aRow(cell, ada, of, { ...acts, who: "guardian" });
  const told = { row: "notified", said: null, "taken-in": "yes" } as const;
  const answer = { ...of, thing: crypto.randomUUID(), row: told, words: null, on: today };
  const refused = { ok: false, refused: "journey.no-such-answer" };
  assert.deepEqual(await noteRow(cell, ada, answer, noon), refused);
  assert.deepEqual(await waits(of), ["notify"]);
  await tellChildWelfare(cell, ada, of.caseId);
  assert.deepEqual(await waits(of), []);
});

test("who is grown up by a birthday is asked all the same where what is said of them is against it", async () => {
  for (const [row, safeguards] of [
    [under, 1],
    [{ ...under, basis: "decision" }, 1],
    [{ ...under, answer: "not-known" }, 0],
  ] as const) {
    const of = await aPlan(cell, ada);
    const turned = { type: "turns-eighteen", day: addDays(today, -20), source: "told" } as const;
    assert.ok((await noteLifeEvent(cell, ada, aLifeEvent(of, turned), noon)).ok);
    await aTalk(cell, ada, of, plainBut(row));
    const child = safeguards === 1 ? "age-to-ask" : null;
    assert.deepEqual(await childOf(of), { child, safeguards });
  }
});
