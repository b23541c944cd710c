import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import type { GivenField } from "../../domain/plan/field.ts";
import type { Doer } from "../../domain/plan/step.ts";
import { day, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin, asKeeper } from "../../store/cluster.ts";
import { startDeadline } from "../../store/deadline/deadline.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aFollowUp, aPlan, aStep } from "../../test/factories/plan.ts";
import { noteFollowUp } from "../plan/follow-up.ts";
import { givePlace } from "../plan/handover/give.ts";
import { handOver } from "../plan/handover/hand-over.ts";
import { moveDay } from "../plan/move-day.ts";
import { noteStep } from "../plan/step.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readDeadlines } from "./read.ts";
import { remindDue } from "./remind.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const nils = await testColleague(cluster, cell, "caseworker", "Nils Vik");
const odd = await testColleague(cluster, cell, "officer", "Odd Moe");
await testColleague(cluster, cell, "supervisor", "Turid Foss");

// 9 December 2026 is a Wednesday: reminded Friday the 4th and on the date; missed on the 10th and 11th.
const due = day("2026-12-09");
const at = (dayInDecember: number): Moment =>
  moment(`2026-12-${String(dayInDecember).padStart(2, "0")}T09:00:00Z`);

const remindAt = async (now: Moment) => {
  const { unheard } = await remindDue(
    cell,
    () => now,
    (error) => assert.fail(String(error)),
  );
  assert.equal(unheard, 0);
};

const hand = async (
  of: { caseId: string; person: string },
  from: Colleague,
  to: Colleague,
  keeps: readonly GivenField[] = [],
) => {
  const request = { ...of, to: to.id, mustKnow: "Ring after four.", keeps };
  assert.ok((await handOver(cell, from, request, noon)).ok);
};

const give = async (of: { caseId: string; person: string }, fields: readonly GivenField[]) =>
  assert.ok((await givePlace(cell, liv, { ...of, colleague: hanne.id, fields }, noon)).ok);

/** In a plan that Liv has; gives its id. */
async function stepIn(of: { caseId: string; person: string }, doer: Doer, by = due) {
  const thing = crypto.randomUUID();
  const content = aStep({ what: "Find a room.", doer, by });
  const kept = await noteStep(
    cell,
    liv,
    { ...of, thing, seen: 0, field: "housing", content },
    noon,
  );
  assert.ok(kept.ok, kept.ok ? "" : kept.refused);
  return thing;
}

const does = ({ id }: Colleague) => ({ who: "colleague", id }) as const;

async function toldOf(about: string): Promise<readonly string[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ told: string }>(
      `select t.stage || ' ' || c.name as told
         from work.deadline_told t join work.deadline d on d.id = t.deadline join access.colleague c on c.id = t.colleague
        where d.about = $1 order by t.at, c.name`,
      [about],
    );
    return rows.map(({ told }) => told);
  });
}

async function found(actor: Colleague, whose: "mine" | "ours", about: string) {
  const read = await readDeadlines(cell, actor, { whose, after: null }, day("2026-12-01"));
  assert.ok(read.ok);
  return read.value.deadlines.find(({ thing }) => thing?.about === about);
}

async function dayOfRight(of: { caseId: string; person: string }): Promise<string> {
  const granted = aLifeEvent(of, { day: day("2026-11-25") });
  assert.ok((await noteLifeEvent(cell, liv, granted, noon)).ok);
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ about: string }>(
      "select about from work.deadline where kind = 'right-day' and person = $1 order by due limit 1",
      [of.person],
    );
    return rows[0]?.about ?? "";
  });
}

test("handed over, the days of a plan are told to who has it now, stand among theirs, and are said to be theirs", async () => {
  const of = await aPlan(cell, liv);
  const step = await stepIn(of, { who: "person" });
  const right = await dayOfRight(of);
  assert.equal(await found(hanne, "mine", step), undefined);
  assert.equal((await found(liv, "mine", step))?.owner?.name, "Liv Berg");
  await hand(of, liv, hanne);
  await remindAt(at(4));
  assert.deepEqual(await toldOf(step), ["soon Hanne Moen"]);
  await remindAt(at(10));
  assert.deepEqual((await toldOf(step)).slice(1), ["missed Hanne Moen", "missed Turid Foss"]);
  const mine = await found(hanne, "mine", step);
  assert.deepEqual(
    [mine?.owner, mine?.thing?.words],
    [{ name: "Hanne Moen", left: false }, "Find a room."],
  );
  assert.equal((await found(hanne, "mine", right))?.owner?.name, "Hanne Moen");
  const left = await readDeadlines(cell, liv, { whose: "mine", after: null }, day("2026-12-01"));
  assert.ok(left.ok);
  const lines = left.value.deadlines.filter((line) => line.case?.id === of.caseId);
  assert.ok(
    lines.some(({ thing, due: by }) => thing === null && by === due),
    "nothing of it for who left",
  );
  assert.ok(lines.every(({ owner }) => owner?.name === "Hanne Moen"));
});

test("what whoever hands a plan over was to do falls to the next, and to nobody else; what they keep stays theirs", async () => {
  const of = await aPlan(cell, liv);
  const step = await stepIn(of, does(liv));
  await hand(of, liv, hanne);
  assert.equal((await found(hanne, "mine", step))?.owner?.name, "Hanne Moen");
  const place = { ...of, colleague: nils.id, fields: ["housing"] } as const;
  assert.ok((await givePlace(cell, hanne, place, noon)).ok);
  const theirs = await found(nils, "ours", step);
  assert.deepEqual([theirs?.thing?.words, theirs?.owner?.name], ["Find a room.", "Hanne Moen"]);
  const seen = await readDeadlines(cell, liv, { whose: "mine", after: null }, day("2026-12-01"));
  assert.ok(seen.ok);
  const lines = seen.value.deadlines.filter((line) => line.case?.id === of.caseId);
  assert.deepEqual([...new Set(lines.map(({ owner }) => owner?.name))], ["Hanne Moen"]);
  await remindAt(at(4));
  assert.deepEqual(await toldOf(step), ["soon Hanne Moen"]);

  const other = await aPlan(cell, liv);
  const kept = await stepIn(other, does(liv));
  const health = crypto.randomUUID();
  const content = aStep({ what: "Ring the doctor.", doer: does(liv), by: due });
  const noted = { ...other, thing: health, seen: 0, field: "health", content } as const;
  assert.ok((await noteStep(cell, liv, noted, noon)).ok);
  await hand(other, liv, hanne, ["housing"]);
  for (const actor of [liv, hanne]) {
    assert.equal((await found(actor, "mine", kept))?.owner?.name, "Liv Berg");
    // She still reads what she wrote, but it is no longer hers to do.
    assert.equal((await found(actor, "mine", health))?.owner?.name, "Hanne Moen");
  }
  assert.ok((await givePlace(cell, hanne, { ...place, ...other }, noon)).ok);
  assert.equal((await found(nils, "ours", kept))?.owner?.name, "Liv Berg");
  await remindAt(at(4));
  assert.deepEqual(await toldOf(kept), ["soon Liv Berg"]);
  assert.deepEqual(await toldOf(health), ["soon Hanne Moen"]);
});

test("what a colleague does is told to them first, and missed to who has the plan too; it is among their own", async () => {
  const of = await aPlan(cell, liv);
  await give(of, ["housing"]);
  const step = await stepIn(of, does(hanne));
  const follow = crypto.randomUUID();
  const content = aFollowUp(hanne.id, { due });
  const asked = { ...of, thing: follow, seen: 0, field: "housing", content } as const;
  assert.ok((await noteFollowUp(cell, liv, asked, noon)).ok);
  await remindAt(at(4));
  await remindAt(at(10));
  for (const about of [step, follow]) {
    assert.deepEqual(await toldOf(about), [
      "soon Hanne Moen",
      "missed Hanne Moen",
      "missed Liv Berg",
      "missed Turid Foss",
    ]);
    const mine = await found(hanne, "mine", about);
    assert.equal(mine?.owner?.name, "Hanne Moen");
    assert.equal((await found(liv, "mine", about))?.owner?.name, "Hanne Moen");
  }
  const move = { ...of, thing: follow, seen: 1, field: "housing", to: day("2026-12-16") } as const;
  const moved = await moveDay(cell, liv, { ...move, why: "person-asked", words: null }, noon);
  assert.ok(moved.ok, moved.ok ? "" : moved.refused);
  await remindAt(at(16));
  assert.equal((await toldOf(follow)).at(-1), "due Hanne Moen", "moved, it is theirs still");
});

test("nobody is told of what they may not see: who was not given the field, and who is recused", async () => {
  const of = await aPlan(cell, liv);
  await give(of, ["money"]);
  const unseen = await stepIn(of, does(hanne));
  await remindAt(at(4));
  assert.deepEqual(await toldOf(unseen), ["soon Liv Berg"], "who has the plan is told instead");
  assert.equal(await found(hanne, "mine", unseen), undefined);
  await give(of, ["housing"]);
  await remindAt(at(9));
  assert.equal((await toldOf(unseen)).at(-1), "due Hanne Moen", "given it, they are told");
  const closed = await aPlan(cell, liv, { restricted: true });
  await give(closed, ["housing"]);
  const theirs = await stepIn(closed, does(hanne));
  await asAdmin(cluster, cell.id, (client) =>
    client.query("update work.case_member set part = 'recused' where case_id = $1 and actor = $2", [
      closed.caseId,
      hanne.id,
    ]),
  );
  await remindAt(at(4));
  assert.deepEqual(await toldOf(theirs), ["soon Liv Berg"]);
});

test("an officer who has the plan is told of its steps, and not of rights that are not theirs to read", async () => {
  const of = await aPlan(cell, liv);
  const step = await stepIn(of, { who: "person" });
  const right = await dayOfRight(of);
  await hand(of, liv, odd);
  await remindAt(at(4));
  assert.deepEqual(await toldOf(step), ["soon Odd Moe"]);
  await remindAt(moment("2027-06-01T09:00:00Z"));
  const told = await toldOf(right);
  assert.ok(told.length > 0);
  assert.ok(!told.some((line) => line.includes("Odd Moe")), told.join());
});

test("where who has the plan has left, whoever owns the case is told again", async () => {
  const of = await aPlan(cell, liv);
  const step = await stepIn(of, { who: "person" });
  const gone = await testColleague(cluster, cell, "caseworker", "Gone");
  await hand(of, liv, gone);
  await asKeeper(cluster, cell.id, (client) =>
    client.query("update access.colleague set ended = '2026-12-01' where id = $1", [gone.id]),
  );
  await remindAt(at(4));
  assert.deepEqual(await toldOf(step), ["soon Liv Berg"]);
});

test("the reminder reads who does what, and no word of a plan; a day is of nobody but a person of its case", async () => {
  const of = await aPlan(cell, liv);
  await stepIn(of, does(hanne));
  const other = await aPlan(cell, liv);
  const reminder = { kind: "reminder", cell: cell.id } as const;
  const seen = await asActor(cell, reminder, (tx) =>
    tx.query("select does from work.plan_entry where plan = $1 and does = $2", [of.plan, hanne.id]),
  );
  assert.equal(seen.rows.length, 1, "who does it, or this means nothing");
  for (const [columns, table] of [
    ["content", "work.plan_entry"],
    ["*", "work.plan_entry"],
    ["pseudonym", "work.person"],
    ["case_id", "work.plan"],
  ]) {
    const read = asActor(cell, reminder, (tx) => tx.query(`select ${columns} from ${table}`));
    await assert.rejects(read, /permission denied/, `${columns} of ${table}`);
  }
  const wrong = { kind: "plan-step", about: crypto.randomUUID(), caseId: of.caseId } as const;
  const started = (person: string) =>
    asActor(cell, liv, (tx) => startDeadline(tx, { ...wrong, person, due, at: noon }));
  await assert.rejects(started(other.person), /row-level security/);
  await started(of.person);
});
