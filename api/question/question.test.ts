import assert from "node:assert/strict";
import test from "node:test";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase, daysAfterNoon, seen } from "../../test/factories/case.ts";
import { ok } from "../../test/ok.ts";
import { readCase } from "../case/read.ts";
import { readCaseLog } from "../log/read.ts";
import { noteOutcome } from "../outcome/note.ts";
import { addPerson } from "../person/person.ts";
import { noteAgreement } from "./agree.ts";
import { noteAnswer } from "./answer.ts";
import { type NoteAsked, noteAsked } from "./ask.ts";
import { readAsked, readQuestions, readSheet } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const law = loadLaw();
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const officer = await testColleague(cluster, cell, "officer", "Cato Vik");
const today = dayOf(noon);

const asking = (caseId: string, more: Partial<NoteAsked> = {}): NoteAsked => ({
  caseId,
  wording: "Did he force you?",
  question: null,
  person: null,
  on: today,
  language: "pl",
  interpreter: "chosen-by-person",
  rights: "yes",
  told: "That they need not answer, and may have a lawyer.",
  answer: null,
  facts: [],
  ...more,
});

const note = (caseId: string, more: Partial<NoteAsked> = {}, by = owner, at = noon) =>
  noteAsked(cell, by, law, asking(caseId, more), at);

async function report(caseId: string, happened = today): Promise<void> {
  const outcome = { kind: "reported", provision: null, note: null, happened } as const;
  ok(await noteOutcome(cell, owner, { id: crypto.randomUUID(), caseId, ...outcome }, noon));
}

test("a question is kept as it was worded, with its answer as an observation that it refers to", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "A" }, noon));
  const facts = [seen("pay.deferred", 2)];
  const id = ok(await note(caseId, { person, answer: "He said wait.", facts }));

  const { asked } = ok(await readAsked(cell, owner, law.interview, caseId, today));
  const { observations } = ok(await readCase(cell, owner, caseId));

  assert.equal(asked.length, 1);
  const [one] = asked;
  assert.equal(one?.id, id);
  assert.equal(one?.wording, "Did he force you?");
  assert.equal(one?.person, "A");
  assert.equal(one?.askedBy, "Ada Lind");
  assert.equal(one?.told, "That they need not answer, and may have a lawyer.");
  assert.equal(one?.answer?.observation, observations[0]?.id);
  assert.equal(observations[0]?.words, "He said wait.");
  assert.equal(observations[0]?.cameFrom, "talk");
});

test("a question without an answer makes no observation, and what was asked stands in order", async () => {
  const caseId = await anOpenCase(cell, owner);
  ok(await note(caseId, { wording: "Second?", on: today }));
  ok(await note(caseId, { wording: "First?", on: addDays(today, -3) }));

  const { asked } = ok(await readAsked(cell, owner, law.interview, caseId, today));

  assert.deepEqual(
    asked.map(({ wording, answer }) => [wording, answer]),
    [
      ["First?", null],
      ["Second?", null],
    ],
  );
  assert.deepEqual(ok(await readCase(cell, owner, caseId)).observations, []);
});

test("an answer that comes later is kept with who wrote it and the day, and the observation tells which question it answers", async () => {
  const caseId = await anOpenCase(cell, owner);
  const asked = ok(await note(caseId));
  const facts = [seen("pay.deferred", 2)];
  const later = { caseId, asked, on: addDays(today, 3), words: "He said wait.", facts };
  const observation = ok(await noteAnswer(cell, officer, law.factors, later, daysAfterNoon(4)));

  const [one] = ok(await readAsked(cell, owner, law.interview, caseId, today)).asked;
  assert.equal(one?.on, today);
  assert.deepEqual(one?.answer, {
    ...{ observation, on: addDays(today, 3), notedBy: "Cato Vik", noted: daysAfterNoon(4) },
    ...{ words: "He said wait.", facts },
  });
  const { observations } = ok(await readCase(cell, owner, caseId));
  assert.deepEqual(
    observations.map(({ id, answers }) => [id, answers]),
    [[observation, { question: asked, wording: "Did he force you?" }]],
  );
});

test("an answer from after a report is kept, and so is how it stood when the question was asked", async () => {
  const caseId = await anOpenCase(cell, owner);
  const asked = ok(await note(caseId, { on: addDays(today, -2) }));
  await report(caseId, addDays(today, -1));
  const late = { caseId, asked, on: today, words: "He said wait.", facts: [] };
  ok(await noteAnswer(cell, owner, law.factors, late, noon));

  const found = ok(await readAsked(cell, owner, law.interview, caseId, today));
  assert.equal(found.now.asks, "only-needs");
  assert.equal(found.asked[0]?.standing.asks, "everything");
  assert.equal(found.asked[0]?.answer?.words, "He said wait.");
});

test("a second answer, one of a day that cannot be, one that says nothing and one to no question here are refused, and nothing is kept", async () => {
  const caseId = await anOpenCase(cell, owner);
  const other = await anOpenCase(cell, owner, { label: "Another" });
  const elsewhere = ok(await note(other));
  const had = ok(await note(caseId, { answer: "Yes." }));
  const asked = ok(await note(caseId));
  const answer = { caseId, asked, on: today, words: "Yes.", facts: [] };
  const refusals = [
    await noteAnswer(cell, owner, law.factors, { ...answer, asked: had }, noon),
    await noteAnswer(cell, owner, law.factors, { ...answer, asked: elsewhere }, noon),
    await noteAnswer(cell, owner, law.factors, { ...answer, on: addDays(today, 1) }, noon),
    await noteAnswer(cell, owner, law.factors, { ...answer, on: addDays(today, -1) }, noon),
    await noteAnswer(cell, owner, law.factors, { ...answer, words: " " }, noon),
  ];
  assert.deepEqual(
    refusals.map((each) => (each.ok ? "kept" : each.refused)),
    [
      "question.already-answered",
      "question.no-such-asked",
      "question.not-yet-answered",
      "question.answered-before-asked",
      "observation.says-nothing",
    ],
  );
  assert.equal(ok(await readCase(cell, owner, caseId)).observations.length, 1);
});

test("a refusal keeps neither question nor answer", async () => {
  const caseId = await anOpenCase(cell, owner);
  const other = await anOpenCase(cell, owner, { label: "Another" });
  const elsewhere = ok(await addPerson(cell, owner, { caseId: other, pseudonym: "B" }, noon));
  const refusals = [
    await note(caseId, { person: elsewhere, answer: "Yes." }),
    await note(caseId, { question: "pay.gone", answer: "Yes." }),
    await note(caseId, { on: addDays(today, 1), answer: "Yes." }),
    await note(caseId, { facts: [seen("pay.gone")] }),
  ];
  assert.deepEqual(
    refusals.map((each) => (each.ok ? "kept" : each.refused)),
    [
      "person.not-found",
      "question.no-such-question",
      "question.not-yet-asked",
      "observation.no-such-factor",
    ],
  );
  assert.deepEqual(ok(await readAsked(cell, owner, law.interview, caseId, today)).asked, []);
  assert.deepEqual(ok(await readCase(cell, owner, caseId)).observations, []);
});

test("after a report only safety and needs are offered, until the police agree, and again when they take it back", async () => {
  const caseId = await anOpenCase(cell, owner);
  ok(await note(caseId, { answer: "Late.", facts: [seen("pay.deferred", 2)] }));
  const offered = async () => ok(await readQuestions(cell, owner, law, caseId, today));
  const before = await offered();
  assert.ok(before.offer.settling.length > 3, "questions must be offered, or this means nothing");

  await report(caseId);
  const reported = await offered();
  assert.deepEqual(reported.offer.settling, []);
  assert.equal(reported.offer.heldBack, before.offer.settling.length);
  assert.deepEqual(reported.offer.needs, before.offer.needs);

  const agreement = { caseId, who: "Vik, prosecutor", on: today };
  ok(await noteAgreement(cell, owner, { ...agreement, holds: true }, noon));
  const agreed = await offered();
  assert.deepEqual(agreed.offer.settling, before.offer.settling);
  assert.equal(agreed.agreements[0]?.notedBy, "Ada Lind");

  ok(await noteAgreement(cell, owner, { ...agreement, holds: false }, daysAfterNoon(1)));
  const ended = await offered();
  assert.deepEqual(ended.offer.settling, []);
  assert.equal(ended.agreements.length, 2);
});

test("what sources disagree on is told, and no question is offered about it", async () => {
  const caseId = await anOpenCase(cell, owner);
  const asksOfPay = async () => {
    const { offer, disputed } = ok(await readQuestions(cell, owner, law, caseId, today));
    const settled = offer.settling.flatMap(({ settles }) => settles.map(({ id }) => id));
    return { asked: settled.includes("pay.deferred"), disputed: disputed.map(({ id }) => id) };
  };
  assert.deepEqual(await asksOfPay(), { asked: true, disputed: [] });
  ok(await note(caseId, { answer: "Late.", facts: [seen("pay.deferred", 2)] }));
  ok(await note(caseId, { answer: "No.", facts: [seen("pay.deferred", 1, "absent")] }));
  assert.deepEqual(await asksOfPay(), { asked: false, disputed: ["pay.deferred"] });
});

test("a question asked after a report is kept, and says so; one about needs says that", async () => {
  const caseId = await anOpenCase(cell, owner);
  await report(caseId, addDays(today, -1));
  ok(await note(caseId, { on: addDays(today, -2), wording: "Before?" }));
  ok(await note(caseId, { question: "need.now", wording: "How is it?" }));
  ok(await note(caseId, { wording: "Did he?" }, owner, daysAfterNoon(1)));

  const { asked } = ok(await readAsked(cell, owner, law.interview, caseId, today));

  assert.deepEqual(
    asked.map(({ wording, standing, ofNeeds }) => [wording, standing.asks, ofNeeds]),
    [
      ["Before?", "everything", false],
      ["How is it?", "only-needs", true],
      ["Did he?", "only-needs", false],
    ],
  );
});

test("a report that another agency told of counts as one noted here", async () => {
  const caseId = await anOpenCase(cell, owner);
  const offered = async () =>
    ok(await readQuestions(cell, owner, law, caseId, today)).standing.asks;
  assert.equal(await offered(), "everything");
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query(
      `insert into work.outcome (id, case_id, kind, happened, noted_at, came_from)
       values (gen_random_uuid(), $1, 'reported', $2, now(), 'police-district')`,
      [caseId, today],
    );
  });
  assert.equal(await offered(), "only-needs");
});

test("an officer may ask, and not write down what the police agreed to", async () => {
  const caseId = await anOpenCase(cell, owner);
  ok(await note(caseId, {}, officer));
  const agreement = { caseId, holds: true, who: "Vik", on: today };
  const noted = await noteAgreement(cell, officer, agreement, noon);
  assert.equal(noted.ok ? "kept" : noted.refused, "not-permitted");
});

test("a recused colleague and an outsider to a restricted case see no question and keep none", async () => {
  const caseId = await anOpenCase(cell, owner, { restricted: true });
  ok(await note(caseId));
  const recused = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "recused" });
  for (const outsider of [recused, officer]) {
    const answers = [
      await readQuestions(cell, outsider, law, caseId, today),
      await readAsked(cell, outsider, law.interview, caseId, today),
      await readSheet(cell, outsider, law.interview, caseId),
      await note(caseId, {}, outsider),
    ];
    assert.ok(answers.every((each) => !each.ok && each.refused === "case.not-found"));
    const { rows } = await asActor(cell, outsider, (tx) =>
      tx.query("select id from work.question_asked where case_id = $1", [caseId]),
    );
    assert.deepEqual(rows, []);
  }
  assert.equal(ok(await readAsked(cell, owner, law.interview, caseId, today)).asked.length, 1);
});

test("nobody at work can change or delete what was asked, what was answered, or what the police agreed to", async () => {
  const caseId = await anOpenCase(cell, owner);
  ok(await note(caseId, { answer: "Late." }));
  const statements = [
    "update work.question_asked set wording = 'How was it?'",
    "delete from work.question_asked",
    "update work.question_answered set observation = gen_random_uuid()",
    "delete from work.question_answered",
    "update work.police_agreement set who = 'Nobody'",
    "delete from work.police_agreement",
  ];
  for (const statement of statements) {
    await assert.rejects(
      asActor(cell, owner, (tx) => tx.query(statement)),
      /permission denied/,
      statement,
    );
  }
});

test("the database takes a question only in one's own name, and an answer only from the same case", async () => {
  const caseId = await anOpenCase(cell, owner);
  const other = await anOpenCase(cell, owner, { label: "Another" });
  const here = ok(await note(caseId));
  ok(await note(other, { answer: "Elsewhere." }));
  const [answer] = ok(await readCase(cell, owner, other)).observations;
  const sql = `insert into work.question_asked
      (id, case_id, wording, asked_on, language, interpreter, rights, noted_at, asked_by)
    values (gen_random_uuid(), $1, 'How?', $2, 'nb', 'none', 'no', now(), $3)`;

  await asActor(cell, owner, (tx) => tx.query(sql, [caseId, today, owner.id]));
  await assert.rejects(
    asActor(cell, owner, (tx) => tx.query(sql, [caseId, today, officer.id])),
    /row-level security/,
  );
  await assert.rejects(
    asActor(cell, owner, (tx) =>
      tx.query("insert into work.question_answered (question, observation) values ($1, $2)", [
        here,
        answer?.id,
      ]),
    ),
    /row-level security/,
  );
});

test("asking, reading and agreeing are in the log of the case, without a word of what was said", async () => {
  const caseId = await anOpenCase(cell, owner);
  ok(await note(caseId, { wording: "A canary question?", answer: "A canary answer." }));
  ok(await readAsked(cell, owner, law.interview, caseId, today));
  ok(
    await noteAgreement(
      cell,
      owner,
      { caseId, holds: true, who: "Canary prosecutor", on: today },
      noon,
    ),
  );

  const { lines } = ok(await readCaseLog(cell, owner, caseId));

  const verbs = lines.map(({ verb }) => verb);
  for (const verb of ["question.ask", "question.read", "question.agree"]) {
    assert.ok(verbs.includes(verb), verb);
  }
  const all = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query("select * from log.entry");
    return JSON.stringify(rows);
  });
  assert.doesNotMatch(all, /canary/i);
});
