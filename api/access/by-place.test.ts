import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { seesInside } from "../../domain/access/may.ts";
import type { GivenField } from "../../domain/plan/field.ts";
import { day, dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import { caseAccess } from "../../store/case/case.ts";
import { insertNotices } from "../../store/case/notice.ts";
import { noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { seen } from "../../test/factories/case.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { ok } from "../../test/ok.ts";
import { compareCase } from "../case/compare.ts";
import { joinColleague } from "../case/join.ts";
import { listCases } from "../case/list.ts";
import { putAside } from "../case/notice.ts";
import { addObservation } from "../case/observe.ts";
import { readCase, readPersons, readSafeguards } from "../case/read.ts";
import { readDeadlines } from "../deadline/read.ts";
import { readCaseLog } from "../log/read.ts";
import { outcomesOf } from "../outcome/list.ts";
import { noteOutcome } from "../outcome/note.ts";
import { noteConsent } from "../person/consent.ts";
import { addPerson } from "../person/person.ts";
import { givePlace, takePlaceBack } from "../plan/handover/give.ts";
import { openPlan } from "../plan/open.ts";
import { listPlans, readPlan } from "../plan/read.ts";
import { readProvisions } from "../provision/read.ts";
import { noteAgreement } from "../question/agree.ts";
import { noteAsked } from "../question/ask.ts";
import { readAsked, readQuestions } from "../question/read.ts";
import { referralsOfCase } from "../referral/list.ts";
import { whomForCase } from "../routing/whom.ts";
import { readStanding } from "../standing/read.ts";

// What a colleague with a part in one plan reads of a restricted case: the same in rules and in row security.

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const union = await testCell(cluster, "union", ["private-helper"]);
await introduce(cluster, [cell, union], "http://localhost");
const law = loadLaw();
const today = dayOf(noon);
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const colleague = (name: string) => testColleague(cluster, cell, "caseworker", name);

type Of = Awaited<ReturnType<typeof aPlan>>;

const give = async (of: Of, to: Colleague, ...fields: GivenField[]) =>
  ok(await givePlace(cell, liv, { ...of, colleague: to.id, fields }, noon));

const observed = (caseId: string, by: Colleague, words: string) =>
  addObservation(
    cell,
    by,
    law.factors,
    { caseId, source: "talk", verified: false, words, facts: [seen("pay.cash")] },
    noon,
  );

async function aFullCase() {
  const of = await aPlan(cell, liv, { restricted: true });
  const { caseId } = of;
  const other = ok(await addPerson(cell, liv, { caseId, pseudonym: "Bjørk" }, noon));
  ok(await observed(caseId, liv, "Said by Bjørk."));
  const asking = { question: null, person: other, wording: "Who keeps the keys?", on: today };
  const spoken = {
    language: "nb",
    interpreter: "none",
    rights: "yes",
    told: "Who reads it.",
  } as const;
  const answer = { answer: "The foreman.", facts: [] };
  ok(await noteAsked(cell, liv, law, { caseId, ...asking, ...spoken, ...answer }, noon));
  const happened = { kind: "reported", provision: null, note: null, happened: today } as const;
  ok(await noteOutcome(cell, liv, { id: crypto.randomUUID(), caseId, ...happened }, noon));
  ok(await noteAgreement(cell, liv, { caseId, holds: true, who: "Per", on: today }, noon));
  const yes = { recipient: union.id, purpose: "assistance", given: today, how: "spoken" } as const;
  const until = { until: day("2026-12-25"), fields: null, language: "Norsk" } as const;
  const heard = { wayBack: false, heard: true };
  for (const person of [of.person, other]) {
    ok(await noteConsent(cell, liv, { caseId, person, ...yes, ...until, ...heard }, noon));
  }
  return { of, other };
}

const rowsOf = (actor: Colleague, caseId: string) =>
  asActor(cell, actor, async (tx) => {
    const within = ["observation", "question_asked", "outcome", "police_agreement"];
    const sql = [
      ...within.map((table) => [table, `work.${table} t where t.case_id = $1`]),
      [
        "question_answered",
        "work.question_answered a join work.question_asked t on t.id = a.question where t.case_id = $1",
      ],
      ["consent", "work.consent n join work.person p on p.id = n.person where p.case_id = $1"],
      ["entry", "log.entry e where e.case_id = $1 and e.actor <> current_setting('app.actor')"],
      ["safeguard", 'work."case" c where c.id = $1'],
      ["person", "work.person t where t.case_id = $1"],
    ] as const;
    const counts: [string, number][] = [];
    for (const [table, from] of sql) {
      const { rowCount } = await tx.query(`select from ${from}`, [caseId]);
      counts.push([table ?? "", rowCount ?? 0]);
    }
    return Object.fromEntries(counts);
  });

const readings = (actor: Colleague, id: string, period = { from: null, to: null }) => ({
  comparison: compareCase(cell, actor, law, id, today),
  provisions: readProvisions(cell, actor, law, { caseId: id, period }, today),
  questions: readQuestions(cell, actor, law, id, today),
  asked: readAsked(cell, actor, law.interview, id, today),
  outcomes: outcomesOf(cell, actor, id, noon),
  referrals: referralsOfCase(cell, actor, id),
  standing: readStanding(cell, actor, id, noon),
  whom: whomForCase(cell, actor, id, law, {
    now: noon,
    asked: {
      ...{ place: null, sector: null, needs: null, purpose: null },
      ...{ urgency: "days", underEighteen: null, privateToo: false },
    },
  }),
  log: readCaseLog(cell, actor, id),
});

async function answersOf(actor: Colleague, caseId: string) {
  const all = Object.entries(readings(actor, caseId));
  const answers: [string, unknown][] = [];
  for (const [name, reading] of all) {
    const read = await reading;
    answers.push([name, read.ok ? "read" : read]);
  }
  return Object.fromEntries(answers);
}

test("a bed for one opens nothing that others wrote of a restricted case, and each refusal says whom to ask; law opens it", async () => {
  const { of, other } = await aFullCase();
  const { caseId } = of;
  const [hanne, ada] = [await colleague("Hanne Moen"), await colleague("Ada Lind")];
  await give(of, hanne, "housing");
  await give(of, ada, "law");
  for (const reads of [liv, ada]) {
    const all = await answersOf(reads, caseId);
    assert.deepEqual([...new Set(Object.values(all))], ["read"], JSON.stringify(all));
  }
  for (const [name, answer] of Object.entries(await answersOf(hanne, caseId))) {
    assert.deepEqual(answer, { ok: false, refused: "not-permitted", ask: "Liv Berg" }, name);
  }
  const refusals = ok(await readCaseLog(cell, liv, caseId)).lines.filter(
    ({ who, verb }) => who === "Hanne Moen" && verb === "refused.comparison.read",
  );
  assert.equal(refusals.length, 1, "and it is logged");

  const whole = {
    ...{ observation: 2, question_asked: 1, outcome: 1, police_agreement: 1 },
    ...{ question_answered: 1, consent: 2 },
  };
  const counts = async (who: Colleague) => {
    const { entry = 0, ...rows } = await rowsOf(who, caseId);
    return { ...rows, entry: entry > 0 };
  };
  const everybody = { safeguard: 1, person: 2 };
  assert.deepEqual(await counts(ada), { ...whole, ...everybody, entry: true });
  const shut = Object.fromEntries(Object.keys(whole).map((table) => [table, 0]));
  // Steps in the one plan rest on a consent.
  assert.deepEqual(await counts(hanne), { ...shut, consent: 1, ...everybody, entry: false });

  ok(await observed(caseId, hanne, "Seen by Hanne."));
  const read = ok(await readCase(cell, hanne, caseId));
  assert.deepEqual(
    read.observations.map(({ words }) => words),
    ["Seen by Hanne."],
  );
  assert.equal(read.inside, null);
  assert.equal(read.ask, "Liv Berg");
  assert.deepEqual(
    read.persons.map(({ pseudonym, consents }) => [pseudonym, consents.length]).toSorted(),
    [
      ["Alm", 1],
      ["Bjørk", 0],
    ],
  );
  const persons = ok(await readPersons(cell, hanne, caseId));
  assert.deepEqual(persons.withPlan, [of.person]);
  assert.equal(persons.ask, "Liv Berg");
  assert.equal(ok(await readSafeguards(cell, hanne, caseId)).ask, "Liv Berg");
  assert.equal(ok(await listPlans(cell, hanne, caseId)).plans.length, 1);
  assert.equal(ok(await readPlan(cell, hanne, of, today)).state, null, "not known is not open");
  const state = async (who: Colleague) =>
    ok(await listCases(cell, who, { after: null }, today)).cases.find(({ id }) => id === caseId)
      ?.state;
  assert.equal(await state(hanne), null);
  assert.equal((await state(ada))?.state, "reported");
  assert.equal(ok(await readPlan(cell, ada, of, today)).state?.state, "reported");
  assert.equal(ok(await readCase(cell, ada, caseId)).observations.length, 3);
  assert.equal(ok(await readCase(cell, liv, caseId)).ask, null);
  assert.ok(other);
});

test("a decision that speaks to the case is told to nobody who came in by a part of a plan, and put aside by none of them", async () => {
  const { of } = await aFullCase();
  const [hanne, ada] = [await colleague("Hanne Moen"), await colleague("Ada Lind")];
  await give(of, hanne, "housing");
  await give(of, ada, "law");
  const matcher = { kind: "matcher", cell: cell.id } as const;
  await asActor(cell, matcher, (tx) =>
    insertNotices(tx, "rt-2020", [{ id: of.caseId, relation: "possible" }], noon),
  );
  const notices = async (who: Colleague) =>
    ok(await readCase(cell, who, of.caseId)).inside?.notices.length;
  assert.equal(await notices(ada), 1);
  assert.equal(await notices(hanne), undefined);
  const rows = (who: Colleague) =>
    asActor(cell, who, async (tx) => (await tx.query("select from work.decision_notice")).rowCount);
  assert.equal(await rows(ada), 1);
  assert.equal(await rows(hanne), 0);
  const put = await putAside(cell, hanne, { caseId: of.caseId, decision: "rt-2020" }, noon);
  assert.equal(put.ok, false);
});

test("of a day in the case that is not theirs a colleague sees that something is due, and not what", async () => {
  const { of, other } = await aFullCase();
  const [hanne, ada] = [await colleague("Hanne Moen"), await colleague("Ada Lind")];
  await give(of, hanne, "housing");
  await give(of, ada, "law");
  const about = async (who: Colleague) => {
    const list = ok(await readDeadlines(cell, who, { whose: "mine", after: null }, today));
    return list.deadlines
      .filter((each) => each.case?.id === of.caseId && each.due === "2026-12-25")
      .map(({ thing }) => thing?.person?.id ?? null)
      .toSorted();
  };
  assert.deepEqual(await about(ada), [of.person, other].toSorted());
  assert.deepEqual(await about(hanne), [of.person, null].toSorted());
});

type How = (of: Of, who: Colleague) => Promise<unknown>;
const back = (of: Of, who: Colleague, ...fields: GivenField[]) =>
  takePlaceBack(cell, liv, { ...of, colleague: who.id, fields }, noon);

const ways: readonly (readonly [string, How, boolean])[] = [
  ["given a bed", (of, who) => give(of, who, "housing"), false],
  ["given everything but law", (of, who) => give(of, who, "housing", "health", "work"), false],
  ["given law", (of, who) => give(of, who, "law"), true],
  [
    "given a bed, and law later",
    async (of, who) => {
      await give(of, who, "housing");
      await give(of, who, "law");
    },
    true,
  ],
  [
    "given law, and it was taken back",
    async (of, who) => {
      await give(of, who, "law", "housing");
      ok(await back(of, who, "law"));
    },
    false,
  ],
  [
    "given law, taken back, and given anew",
    async (of, who) => {
      await give(of, who, "law", "housing");
      ok(await back(of, who, "law"));
      await give(of, who, "law");
    },
    true,
  ],
  [
    "given law in the plan of another in the case",
    async (of, who) => {
      await give(of, who, "housing");
      const { caseId } = of;
      const person = ok(await addPerson(cell, liv, { caseId, pseudonym: "Gran" }, noon));
      const plan = ok(await openPlan(cell, liv, { caseId, person }, noon));
      await give({ caseId, person, plan }, who, "law");
    },
    true,
  ],
  [
    "given law in another case",
    async (of, who) => {
      await give(of, who, "housing");
      await give(await aPlan(cell, liv, { restricted: true }), who, "law");
    },
    false,
  ],
  [
    "brought in by the owner",
    async ({ caseId }, who) => ok(await joinColleague(cell, liv, { caseId, colleague: who.id })),
    true,
  ],
  [
    "brought in, and given a bed",
    async (of, who) => {
      ok(await joinColleague(cell, liv, { caseId: of.caseId, colleague: who.id }));
      await give(of, who, "housing");
    },
    true,
  ],
];

for (const [what, how, reads] of ways) {
  test(`${what}, a colleague ${reads ? "reads" : "does not read"} what is inside a restricted case: both walls say so`, async () => {
    const of = await aPlan(cell, liv, { restricted: true });
    ok(await observed(of.caseId, liv, "Said."));
    const who = await colleague("A colleague");
    await how(of, who);
    const walls = await asActor(cell, who, async (tx) => {
      const access = await caseAccess(tx, of.caseId, who.id);
      const { rowCount } = await tx.query("select from work.observation where case_id = $1", [
        of.caseId,
      ]);
      return { first: access !== null && seesInside(access), second: rowCount === 1 };
    });
    assert.deepEqual(walls, { first: reads, second: reads });
    const comparison = await compareCase(cell, who, law, of.caseId, today);
    assert.equal(comparison.ok, reads);
  });
}

test("in a case that is open to all here a part of a plan opens and shuts nothing", async () => {
  const of = await aPlan(cell, liv);
  ok(await observed(of.caseId, liv, "Said."));
  const hanne = await colleague("Hanne Moen");
  await give(of, hanne, "housing");
  const all = await answersOf(hanne, of.caseId);
  assert.deepEqual([...new Set(Object.values(all))], ["read"], JSON.stringify(all));
  assert.equal(ok(await readCase(cell, hanne, of.caseId)).observations.length, 1);
});
