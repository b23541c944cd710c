import assert from "node:assert/strict";
import test from "node:test";
import type { Correction } from "../../domain/plan/correction.ts";
import { asOf, type Content, historyOf, newestOf } from "../../domain/plan/entry.ts";
import type { GivenField } from "../../domain/plan/field.ts";
import type { Step } from "../../domain/plan/step.ts";
import { addDays, day, dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { insertEntry } from "../../store/plan/plan-entry.ts";
import { insertTaken } from "../../store/plan/plan-taken.ts";
import { noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, daysAfterNoon } from "../../test/factories/case.ts";
import { aFollowUp, aNeed, aPlan, aPlanB, aStep, someWishes } from "../../test/factories/plan.ts";
import { joinColleague } from "../case/join.ts";
import { noteOutcome } from "../outcome/note.ts";
import { noteConsent, withdrawConsent } from "../person/consent.ts";
import { addPerson } from "../person/person.ts";
import { readWork } from "../work/read.ts";
import { noteCorrection } from "./correct.ts";
import { noteFollowUp } from "./follow-up.ts";
import { givePlace, takePlaceBack } from "./handover/give.ts";
import { handOver, takeOver } from "./handover/hand-over.ts";
import { seeTakenPlan } from "./handover/taken.ts";
import { moveDay } from "./move-day.ts";
import { noteNeed } from "./need.ts";
import { openPlan } from "./open.ts";
import { notePlanB } from "./plan-b.ts";
import { listPlans, readPlan } from "./read.ts";
import { noteStep } from "./step.ts";
import { noteWishes } from "./wish.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const nav = await testCell(cluster, "nav", ["nav"]);
await introduce(cluster, [cell, nav], "http://localhost");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Bo Ås");
const today = dayOf(noon);

function ok<Value>(
  outcome:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly refused: string },
): Value {
  if (!outcome.ok) {
    assert.fail(outcome.refused);
  }
  return outcome.value;
}

type Of = Awaited<ReturnType<typeof aPlan>>;

async function standing(of: Of, by = owner) {
  return newestOf(ok(await readPlan(cell, by, of, today)).entries);
}

const contents = async <K extends Content["kind"]>(of: Of, kind: K) =>
  (await standing(of))
    .map(({ content }) => content)
    .filter((content): content is Extract<Content, { kind: K }> => content.kind === kind);

const step = (of: Of, thing: string, seen: number, content: Step, at: Moment = noon) =>
  noteStep(cell, owner, { ...of, thing, seen, field: "money", content }, at);

async function deadlines(caseId: string) {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ kind: string; due: string; how: string | null }>(
      "select kind, due::text, how from work.deadline where case_id = $1 order by kind, due",
      [caseId],
    );
    return rows;
  });
}

/** Unseen news that one plan was handed over. */
async function toldOf(plan: string, actor: typeof owner) {
  const { taken } = ok(await readWork(cell, actor, today));
  return taken.filter((each) => each.plan === plan);
}

test("a person has one plan: whoever opens a second is told that there is one, also at the same moment", async () => {
  const of = await aPlan(cell, owner);
  ok(await joinColleague(cell, owner, { caseId: of.caseId, colleague: other.id }));
  const second = await openPlan(cell, other, of, noon);
  assert.deepEqual(second, { ok: false, refused: "plan.already-open" });

  const caseId = of.caseId;
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "Or" }, noon));
  const both = await Promise.all(
    [owner, other].map((actor) => openPlan(cell, actor, { caseId, person }, noon)),
  );
  assert.deepEqual(both.map((outcome) => outcome.ok).toSorted(), [false, true]);

  const bare = { ...of, person: crypto.randomUUID() };
  assert.deepEqual(await openPlan(cell, owner, bare, noon), {
    ok: false,
    refused: "person.not-found",
  });
  const { plans } = ok(await listPlans(cell, owner, caseId));
  assert.deepEqual(new Set(plans.map((plan) => plan.person)), new Set([of.person, person]));
  assert.equal(plans.length, 2);
});

test("what the person wants is kept in their order, and what they wanted before stays", async () => {
  const of = await aPlan(cell, owner);
  const first = someWishes();
  ok(await noteWishes(cell, owner, { ...of, seen: 0, content: first }, noon));
  const later = someWishes({
    inOrder: ["go-home"],
    words: "My mother is ill.",
    on: day("2026-12-01"),
  });
  const wishes = { ...of, seen: 1, content: later };
  assert.deepEqual(await noteWishes(cell, owner, wishes, noon), {
    ok: false,
    refused: "plan.not-yet",
  });
  ok(await noteWishes(cell, owner, wishes, daysAfterNoon(10)));

  const { entries } = ok(await readPlan(cell, owner, of, today));
  assert.deepEqual(
    historyOf(entries, "wishes").map(({ content }) => content),
    [later, first],
  );
  const then = asOf(entries, addDays(today, 5)).map(({ content }) => content);
  assert.deepEqual(then, [first], "the plan as it was in between");
});

test("of two who change the same at once one is kept, the other is told, and neither text is lost", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  const need = (what: string, seen: number) =>
    noteNeed(cell, owner, { ...of, thing, seen, field: "housing", content: aNeed({ what }) }, noon);
  ok(await need("A room.", 0));

  const both = await Promise.all([need("A room with a lock.", 1), need("A room with a view.", 1)]);

  const kept = both.filter((outcome) => outcome.ok);
  const told = both.flatMap((outcome) => (outcome.ok ? [] : [outcome.refused]));
  assert.equal(kept.length, 1);
  assert.deepEqual(told, ["plan.already-changed"]);
  const lost = both[0]?.ok === true ? "A room with a view." : "A room with a lock.";
  ok(await need(lost, 2));
  const history = historyOf(ok(await readPlan(cell, owner, of, today)).entries, thing);
  assert.equal(history.length, 3, "the second stands on top of the first");
});

/** Until a query waits for another's row. */
async function untilOneWaits(): Promise<void> {
  await asAdmin(cluster, cell.id, async (client) => {
    for (let tries = 0; tries < 500; tries += 1) {
      const { rowCount } = await client.query(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      if (rowCount !== 0) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.fail("nobody came to wait");
  });
}

test("of two who both saw the same, the one whose row comes second is told, though neither could see the other", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  const field = "housing";
  const first = { ...of, thing, seen: 0, field, content: aNeed() } as const;
  ok(await noteNeed(cell, owner, first, noon));
  let second: ReturnType<typeof noteNeed> | null = null;
  await asActor(cell, owner, async (tx) => {
    const content = aNeed({ what: "The first." });
    const entry = { thing, version: 2, field, at: noon, by: owner.id, content } as const;
    assert.equal(await insertEntry(tx, of.plan, entry), true);
    second = noteNeed(
      cell,
      owner,
      { ...first, seen: 1, content: aNeed({ what: "Second." }) },
      noon,
    );
    await untilOneWaits();
  });
  assert.deepEqual(await second, { ok: false, refused: "plan.already-changed" });
  assert.equal(historyOf(ok(await readPlan(cell, owner, of, today)).entries, thing).length, 2);
});

test("the same sent twice is one", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  ok(await step(of, thing, 0, aStep()));
  assert.equal(ok(await step(of, thing, 0, aStep())), 1);
  assert.equal((await contents(of, "step")).length, 1);
});

test("a thing keeps its field and its kind, and what is not there cannot be changed", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  ok(await step(of, thing, 0, aStep()));
  const refusal = { ok: false, refused: "plan.entry.not-found" };
  const elsewhere = { ...of, thing, seen: 1, field: "law", content: aStep() } as const;
  assert.deepEqual(await noteStep(cell, owner, elsewhere, noon), refusal);
  const asNeed = { ...of, thing, seen: 1, field: "money", content: aNeed() } as const;
  assert.deepEqual(await noteNeed(cell, owner, asNeed, noon), refusal);
  assert.deepEqual(await step(of, crypto.randomUUID(), 3, aStep()), refusal);
  assert.deepEqual(await step(of, "no-id", 0, aStep()), refusal);
});

test("a step's day runs while it is open, moves with it, and ends met or moot; so does a follow-up's", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  const by = addDays(today, 14);
  ok(await step(of, thing, 0, aStep({ by: addDays(today, 7) })));
  const moving = {
    ...of,
    thing,
    seen: 1,
    field: "money",
    to: by,
    why: "away",
    words: null,
  } as const;
  ok(await moveDay(cell, owner, moving, noon));
  const given = crypto.randomUUID();
  ok(await step(of, given, 0, aStep({ by: addDays(today, 1) })));
  const asked = crypto.randomUUID();
  const follow = { ...of, thing: asked, field: "days" } as const;
  ok(await noteFollowUp(cell, owner, { ...follow, seen: 0, content: aFollowUp(owner.id) }, noon));
  assert.deepEqual(
    (await deadlines(of.caseId)).map(({ due, how }) => [due, how]),
    [
      [today, null],
      [addDays(today, 1), null],
      [by, null],
    ],
  );

  ok(await step(of, thing, 2, aStep({ by, standing: { state: "done", day: today, how: null } })));
  const why = "They did not want it.";
  const over = aStep({ by: addDays(today, 1), standing: { state: "given-up", why } });
  ok(await step(of, given, 1, over));
  const standingNow = { state: "noted", on: today, words: "They sleep." } as const;
  const noted = aFollowUp(owner.id, { standing: standingNow });
  ok(await noteFollowUp(cell, owner, { ...follow, seen: 1, content: noted }, noon));
  assert.deepEqual(
    (await deadlines(of.caseId)).map(({ how }) => how),
    ["met", "moot", "met"],
  );
});

test("a day that runs is moved by itself, with its reason in the plan and the log, and the deadline with it", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  const [by, to] = [addDays(today, 7), addDays(today, 21)];
  ok(await step(of, thing, 0, aStep({ by })));
  const quietly = await step(of, thing, 1, aStep({ by: to }));
  assert.equal(quietly.ok ? "" : quietly.refused, "plan.day-is-moved");
  const move = {
    ...of,
    thing,
    seen: 1,
    field: "money",
    to,
    why: "person-asked",
    words: "Ill.",
  } as const;
  for (const [wrong, code] of [
    [{ to: by }, "plan.same-day"],
    [{ to: addDays(today, -1) }, "plan.by-passed"],
    [{ why: "other", words: " " }, "plan.moved-why"],
    [{ thing: crypto.randomUUID() }, "plan.entry.not-found"],
  ] as const) {
    const tried = await moveDay(cell, owner, { ...move, ...wrong }, noon);
    assert.equal(tried.ok ? "" : tried.refused, code);
  }
  const both = await Promise.all([
    moveDay(cell, owner, move, noon),
    moveDay(cell, owner, { ...move, to: addDays(today, 30) }, noon),
  ]);
  assert.deepEqual(both.map((each) => (each.ok ? "kept" : each.refused)).toSorted(), [
    "kept",
    "plan.already-changed",
  ]);
  const [kept] = both[0]?.ok === true ? [move.to] : [addDays(today, 30)];
  assert.equal(ok(await moveDay(cell, owner, { ...move, to: kept ?? to }, noon)), 2, "sent twice");
  assert.deepEqual(await deadlines(of.caseId), [{ kind: "plan-step", due: kept, how: null }]);
  const [newest] = historyOf(ok(await readPlan(cell, owner, of, today)).entries, thing);
  const moved = { from: by, why: "person-asked", words: "Ill." };
  assert.deepEqual(newest?.content, { ...aStep({ by: kept ?? null }), moved });
  await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query(
      "select ground from log.entry where case_id = $1 and verb = 'plan.move-day' and actor = $2",
      [of.caseId, owner.id],
    );
    assert.deepEqual(new Set(rows.map(({ ground }) => ground)), new Set(["person-asked", "other"]));
  });
  ok(
    await step(
      of,
      thing,
      2,
      aStep({ by: kept ?? to, standing: { state: "done", day: today, how: null } }),
    ),
  );
  const over = await moveDay(cell, owner, { ...move, seen: 3, to: addDays(today, 40) }, noon);
  assert.equal(over.ok ? "" : over.refused, "plan.nothing-to-move");
});

test("who helps with another area cannot move a day, and nobody moves one that the law sets", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  ok(await step(of, thing, 0, aStep({ by: addDays(today, 7) })));
  ok(await givePlace(cell, owner, { ...of, colleague: other.id, fields: ["housing"] }, noon));
  const move = { ...of, thing, seen: 1, to: addDays(today, 9), why: "away", words: null } as const;
  const tried = await moveDay(cell, other, { ...move, field: "money" }, noon);
  assert.equal(tried.ok ? "" : tried.refused, "not-permitted");
  const guessed = await moveDay(cell, other, { ...move, field: "housing" }, noon);
  assert.equal(guessed.ok ? "" : guessed.refused, "plan.entry.not-found");
  const elsewhere = crypto.randomUUID();
  await asAdmin(cluster, cell.id, (client) =>
    client.query(
      "insert into work.right_day (id, case_id, person, right_name, due) values ($1, $2, $3, 'wage-claim', $4)",
      [elsewhere, of.caseId, of.person, addDays(today, 7)],
    ),
  );
  const law = await moveDay(cell, owner, { ...move, thing: elsewhere, field: "money" }, noon);
  assert.equal(law.ok ? "" : law.refused, "plan.day-of-law");
});

test("nobody moves or ends a day of one plan from another, by the id it runs by", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  const by = addDays(today, 7);
  ok(await step(of, thing, 0, aStep({ by })));
  const elsewhere = await aPlan(cell, other);
  for (const content of [
    aStep({ by: addDays(today, 90) }),
    aStep({ standing: { state: "given-up", why: "x" } }),
  ]) {
    const theirs = { ...elsewhere, thing, seen: 0, field: "money", content } as const;
    const tried = await noteStep(cell, other, theirs, noon);
    assert.equal(tried.ok ? "" : tried.refused, "plan.already-changed");
  }
  assert.deepEqual(await deadlines(of.caseId), [{ kind: "plan-step", due: by, how: null }]);
});

test("the very same is not kept twice: another thing in the same words is said to stand already, and one that differs is kept", async () => {
  const of = await aPlan(cell, owner);
  const rings = aStep({ what: "Ring the bank." });
  const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
  ok(await step(of, one, 0, rings));
  ok(await step(of, one, 0, rings));
  assert.deepEqual(await step(of, two, 0, rings), { ok: false, refused: "plan.stands-already" });
  ok(await step(of, two, 0, { ...rings, what: "Ring the bank about the card." }));
  const elsewhere = { ...of, thing: crypto.randomUUID(), seen: 0, content: rings };
  ok(await noteStep(cell, owner, { ...elsewhere, field: "work" }, noon));
});

test("a step that tells another agency waits for a consent of the person, and stops when it is withdrawn", async () => {
  const of = await aPlan(cell, owner);
  const consent = ok(
    await noteConsent(
      cell,
      owner,
      {
        ...of,
        recipient: "nav",
        purpose: "assistance",
        given: today,
        how: "spoken",
        until: addDays(today, 60),
        fields: null,
        language: "Norsk",
        wayBack: false,
        heard: true,
      },
      noon,
    ),
  );
  const thing = crypto.randomUUID();
  const telling = (more: Partial<Step>, given: string | null = null) =>
    aStep({ tells: { to: "agency", cell: "nav", consent: given }, ...more });
  const begun = { standing: { state: "begun" } } as const;
  ok(await step(of, thing, 0, telling({})));
  assert.deepEqual(await step(of, thing, 1, telling(begun)), {
    ok: false,
    refused: "plan.no-consent",
  });
  ok(await step(of, thing, 1, telling(begun, consent)));
  ok(await withdrawConsent(cell, owner, { caseId: of.caseId, consent }, noon));
  const end = { standing: { state: "done", day: today, how: null } } as const;
  assert.deepEqual(await step(of, thing, 2, telling(end, consent)), {
    ok: false,
    refused: "plan.consent-ended",
  });
  const stopped = { standing: { state: "given-up", why: "The consent is withdrawn." } } as const;
  ok(await step(of, thing, 2, telling(stopped, consent)));

  const nobody = aStep({ tells: { to: "agency", cell: "nowhere", consent: null } });
  assert.deepEqual(await step(of, crypto.randomUUID(), 0, nobody), {
    ok: false,
    refused: "plan.no-such-agency",
  });
});

test("what the person says is wrong stands beside it, in the field of what it is about, and is answered and not rewritten", async () => {
  const of = await aPlan(cell, owner);
  const about = crypto.randomUUID();
  ok(await step(of, about, 0, aStep()));
  const thing = crypto.randomUUID();
  const said = "I never said the bank.";
  const open: Correction = {
    kind: "correction",
    about,
    said,
    on: today,
    standing: { state: "open" },
  };
  const say = (field: "money" | "health", seen: number, content: Correction) =>
    noteCorrection(cell, owner, { ...of, thing, seen, field, content }, noon);
  assert.deepEqual(await say("health", 0, open), { ok: false, refused: "plan.entry.not-found" });
  ok(await say("money", 0, open));
  const done = { state: "answered", done: "Changed to the post office.", on: today } as const;
  const rewritten = { ...open, said: "I said nothing.", standing: done };
  assert.deepEqual(await say("money", 1, rewritten), { ok: false, refused: "plan.said-is-said" });
  ok(await say("money", 1, { ...open, standing: done }));
  assert.deepEqual(await contents(of, "correction"), [{ ...open, standing: done }]);
  assert.equal((await contents(of, "step")).length, 1, "what it is about is not written over");
});

test("the plan goes on when the case is dropped: nothing in it is closed, and everything can still be written", async () => {
  const of = await aPlan(cell, owner);
  const thing = crypto.randomUUID();
  ok(await step(of, thing, 0, aStep()));
  const outcome = { kind: "dropped", provision: null, note: null, happened: today } as const;
  const id = crypto.randomUUID();
  ok(await noteOutcome(cell, owner, { id, caseId: of.caseId, ...outcome }, noon));

  assert.equal(ok(await readPlan(cell, owner, of, today)).state?.state, "dropped");
  ok(await step(of, thing, 1, aStep({ standing: { state: "begun" } })));
  const planB = { ...of, thing: crypto.randomUUID(), seen: 0, field: "money" } as const;
  ok(await notePlanB(cell, owner, { ...planB, content: aPlanB() }, noon));
});

test("handed over, all of it is with the next; the one who leaves reads nothing, and one who keeps a part their own as well", async () => {
  for (const keeps of [[], ["housing"]] as const) {
    const of = await aPlan(cell, owner);
    const note = (by: typeof owner, field: "housing" | "health", what: string) => {
      const assessment = field === "health" ? ({ state: "not-assessed" } as const) : null;
      const content = aNeed({ what, assessment });
      return noteNeed(
        cell,
        by,
        { ...of, thing: crypto.randomUUID(), seen: 0, field, content },
        noon,
      );
    };
    ok(await note(owner, "health", "own, health"));
    ok(await note(owner, "housing", "own, housing"));
    const mustKnow = "She answers after six.";
    ok(await handOver(cell, owner, { ...of, to: other.id, mustKnow, keeps }, daysAfterNoon(1)));
    const [given, ...more] = await toldOf(of.plan, other);
    assert.deepEqual([given?.isMine, given?.by, more], [true, "Ada Lind", []], "told of it");
    assert.deepEqual(await toldOf(of.plan, owner), []);
    ok(await note(other, "health", "the next, health"));
    ok(await note(other, "housing", "the next, housing"));

    const texts = async (by: typeof owner) =>
      (await standing(of, by)).map(({ content }) => {
        if (content.kind === "need") {
          return content.what;
        }
        return content.kind === "handover" ? content.mustKnow : content.kind;
      });
    const all = ["own, health", "own, housing", mustKnow, "the next, health", "the next, housing"];
    assert.deepEqual(new Set(await texts(other)), new Set(all));
    // They wrote the handover too.
    const kept = ["own, health", "own, housing", mustKnow, "the next, housing"];
    assert.deepEqual(new Set(await texts(owner)), new Set(keeps.length === 0 ? [] : kept));
    assert.deepEqual(await note(owner, "health", "no more"), {
      ok: false,
      refused: "not-permitted",
    });
    assert.equal((await note(owner, "housing", "still")).ok, keeps.length > 0);
  }
});

test("a supervisor with a part in the case hands over for somebody who is gone, and reads nothing by it", async () => {
  const of = await aPlan(cell, owner);
  ok(await noteWishes(cell, owner, { ...of, seen: 0, content: someWishes() }, noon));
  const supervisor = await aColleagueWith(cluster, cell, "supervisor", { ...of, part: "member" });
  const outside = await testColleague(cluster, cell, "supervisor");
  const request = { ...of, to: other.id, mustKnow: "Ada is on leave from today." };
  for (const actor of [other, outside]) {
    assert.deepEqual(await takeOver(cell, actor, request, noon), {
      ok: false,
      refused: "not-permitted",
    });
  }
  ok(await takeOver(cell, supervisor, request, noon));
  const third = await testColleague(cluster, cell, "caseworker");
  const told = async (actor: typeof owner) => await toldOf(of.plan, actor);
  for (const actor of [owner, outside]) {
    const [line] = await told(actor);
    assert.deepEqual([line?.to, line?.of?.pseudonym], ["Bo Ås", "Alm"]);
    assert.equal((await seeTakenPlan(cell, third, { plan: of.plan, number: 2 }, noon)).ok, false);
    ok(await seeTakenPlan(cell, actor, { plan: of.plan, number: 2 }, noon));
    ok(await seeTakenPlan(cell, actor, { plan: of.plan, number: 2 }, noon));
    assert.deepEqual(await told(actor), []);
  }
  assert.deepEqual(await told(supervisor), []);
  const [given, ...more] = await told(other);
  assert.deepEqual([given?.plan, given?.isMine, more], [of.plan, true, []]);
  ok(await seeTakenPlan(cell, other, { plan: of.plan, number: 2 }, noon));
  const { coordinators } = ok(await readPlan(cell, outside, of, today)).plan;
  assert.deepEqual(
    coordinators.map(({ name, isTaken }) => [name, isTaken]),
    [
      ["Ada Lind", false],
      ["Bo Ås", true],
    ],
  );
  await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query("select colleague from work.message where sent_at is null");
    const left = rows.map(({ colleague }) => colleague);
    assert.ok([owner, outside, other].every(({ id }) => left.includes(id)));
    assert.ok(!left.includes(supervisor.id) && !left.includes(third.id));
  });
  assert.equal((await standing(of, other)).length, 2);
  assert.deepEqual(await standing(of, supervisor), [], "only what they wrote, had they a field");
  assert.deepEqual(await takeOver(cell, supervisor, request, noon), {
    ok: false,
    refused: "plan.hand-to-oneself",
  });
});

test("a supervisor who takes a plan to themselves, in a case closed to others, is told of all the same", async () => {
  const of = await aPlan(cell, owner, { restricted: true, label: "Granheim" });
  const supervisor = await aColleagueWith(cluster, cell, "supervisor", { ...of, part: "member" });
  const outside = await testColleague(cluster, cell, "supervisor", "Turid Foss");
  const request = { ...of, to: supervisor.id, mustKnow: "I take it from here." };
  ok(await takeOver(cell, supervisor, request, noon));
  const [mine] = ok(await readWork(cell, owner, today)).taken;
  assert.equal(mine?.of?.label, "Granheim", "whom it was taken from reads which");
  const [theirs] = ok(await readWork(cell, outside, today)).taken;
  assert.deepEqual([theirs?.plan, theirs?.of, theirs?.to], [of.plan, null, null]);
  assert.notEqual(theirs?.by, "");
});

test("a supervisor who is recused hears nothing of a takeover, nor reads of it when they are recused after it", async () => {
  const of = await aPlan(cell, owner);
  const supervisor = await aColleagueWith(cluster, cell, "supervisor", { ...of, part: "member" });
  const recused = await aColleagueWith(cluster, cell, "supervisor", { ...of, part: "recused" });
  const outside = await testColleague(cluster, cell, "supervisor");
  const request = { ...of, to: other.id, mustKnow: "Ada is on leave." };
  ok(await takeOver(cell, supervisor, request, noon));
  const taken = async (actor: typeof owner) => ok(await readWork(cell, actor, today)).taken;
  const messages = async ({ id }: typeof owner) =>
    await asAdmin(cluster, cell.id, async (client) => {
      const { rows } = await client.query("select from work.message where colleague = $1", [id]);
      return rows.length;
    });
  assert.deepEqual([(await taken(outside)).length, await messages(outside)], [1, 1]);
  assert.deepEqual([(await taken(recused)).length, await messages(recused)], [0, 0]);
  const write = asActor(cell, supervisor, (tx) =>
    insertTaken(tx, { plan: of.plan, number: 2 }, [recused.id], { at: noon, by: supervisor.id }),
  );
  await assert.rejects(write, /row-level security/, "the database keeps it too");
  const asked = async (actor: typeof owner) =>
    await asActor(cell, actor, async (tx) => {
      const { rows } = await tx.query("select work.recused_of($1) as recused", [of.plan]);
      return rows[0]?.["recused"];
    });
  assert.deepEqual([await asked(supervisor), await asked(outside)], [[recused.id], []]);
  await asAdmin(cluster, cell.id, (client) =>
    client.query("insert into work.case_member (case_id, actor, part) values ($1, $2, 'recused')", [
      ...[of.caseId, outside.id],
    ]),
  );
  assert.deepEqual(await taken(outside), []);
  const seen = await seeTakenPlan(cell, outside, { plan: of.plan, number: 2 }, noon);
  assert.deepEqual(seen, { ok: false, refused: "plan.not-found" });
});

test("what is taken back is seen no more, and of a restricted case whoever is given something becomes a member", async () => {
  const of = await aPlan(cell, owner, { restricted: true });
  ok(await noteWishes(cell, owner, { ...of, seen: 0, content: someWishes() }, noon));
  const place = (fields: readonly GivenField[]) => ({ ...of, colleague: other.id, fields });
  const give = (...fields: readonly GivenField[]) => givePlace(cell, owner, place(fields), noon);
  const takeBack = (...fields: readonly GivenField[]) =>
    takePlaceBack(cell, owner, place(fields), noon);
  const given = async () =>
    ok(await readPlan(cell, owner, of, today)).places.map(({ name, fields }) => [name, fields]);
  assert.deepEqual(await readPlan(cell, other, of, today), {
    ok: false,
    refused: "case.not-found",
  });
  ok(await give("housing"));
  assert.equal((await standing(of, other)).length, 1, "wishes come along");
  assert.deepEqual(await given(), [["Bo Ås", ["wishes", "housing"]]]);
  ok(await give("law"));
  assert.deepEqual(await given(), [["Bo Ås", ["wishes", "housing", "law"]]], "the others stay");
  ok(await takeBack("housing"));
  ok(await takeBack("housing", "money"));
  assert.deepEqual(await given(), [["Bo Ås", ["wishes", "law"]]], "none but what is named goes");
  for (const [tried, code] of [
    [await takeBack("wishes"), "plan.wishes-go-along"],
    [await takeBack(), "plan.no-fields"],
    [await give(), "plan.no-fields"],
    [
      await givePlace(cell, owner, { ...of, colleague: owner.id, fields: ["law"] }, noon),
      "plan.has-it-all",
    ],
    [await takePlaceBack(cell, other, place(["law"]), noon), "not-permitted"],
  ] as const) {
    assert.deepEqual(tried, { ok: false, refused: code });
  }
  assert.deepEqual(await given(), [["Bo Ås", ["wishes", "law"]]]);
  ok(await takeBack("wishes", "law"));
  assert.deepEqual(await standing(of, other), []);
});
