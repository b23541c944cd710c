import assert from "node:assert/strict";
import test from "node:test";
import type { DeadlineKind } from "../../domain/deadline/deadline.ts";
import { isOfChild } from "../../domain/deadline/thing.ts";
import { addDays, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { startDeadline } from "../../store/deadline/deadline.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan, aPlanB, aStep } from "../../test/factories/plan.ts";
import { joinColleague } from "../case/join.ts";
import { givePlace } from "../plan/handover/give.ts";
import { notePlanB } from "../plan/plan-b.ts";
import { noteStep } from "../plan/step.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readWork } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const of = await aPlan(cell, liv, { label: "Furulia" });
const today = dayOf(noon);

const pressing = async (on = today) => {
  const work = await readWork(cell, liv, on);
  assert.ok(work.ok && work.value.deadlines !== null);
  return work.value.deadlines.pressing.map(({ thing, due }) => `${thing?.kind ?? "unseen"} ${due}`);
};

const startUnseen = (kind: DeadlineKind, inDays: number) =>
  asActor(cell, liv, (tx) =>
    startDeadline(tx, {
      ...{ kind, about: crypto.randomUUID(), caseId: of.caseId },
      ...{ due: addDays(today, inDays), at: noon },
    }),
  );

const dropped = async (until: number, at: Moment) => {
  const source = "document" as const;
  const event = { type: "case-dropped" as const, day: addDays(today, -5), source };
  const told = aLifeEvent(of, { ...event, until: addDays(today, until) });
  assert.ok((await noteLifeEvent(cell, liv, told, at)).ok);
};

test("on Work what the law sets stands before what was missed in a plan, and what one sees before what one does not; five at most", async () => {
  const start = moment(`${addDays(today, -100)}T09:00:00Z`);
  for (const days of [90, 80]) {
    const content = aStep({ by: addDays(today, -days) });
    const step = { ...of, thing: crypto.randomUUID(), seen: 0, field: "money", content } as const;
    assert.ok((await noteStep(cell, liv, step, start)).ok);
  }
  const missed = [`plan-step ${addDays(today, -90)}`, `plan-step ${addDays(today, -80)}`];
  assert.deepEqual(await pressing(), missed);
  for (const kind of ["right-at-once", "right-day"] as const) {
    await startUnseen(kind, -3);
  }
  const unseen = `unseen ${addDays(today, -3)}`;
  assert.deepEqual(await pressing(), [...missed, unseen, unseen]);
  await dropped(14, noon);
  await startUnseen("safeguard-review", 90);
  const all = await pressing();
  assert.equal(all.length, 5);
  assert.deepEqual(all.slice(0, 3), [`right-day ${addDays(today, 14)}`, ...missed]);
  assert.doesNotMatch(all.join(), /unseen/);
});

test("a day of the law more than four weeks away waits in its place", async () => {
  const right = `right-day ${addDays(today, 14)}`;
  assert.equal((await pressing(addDays(today, -14)))[0], right);
  assert.notEqual((await pressing(addDays(today, -15)))[0], right);
});

test("of what cannot wait that which came up last stands first on Work", async () => {
  const source = "document" as const;
  for (const [type, ago, written] of [
    ["reflection-permit-granted", 60, 50],
    ["case-dropped", 2, 0],
  ] as const) {
    const event = { type, day: addDays(today, -ago), source };
    const at = moment(`${addDays(today, -written)}T09:00:00Z`);
    assert.ok((await noteLifeEvent(cell, liv, aLifeEvent(of, event), at)).ok);
  }
  const waiting = (await pressing()).filter((line) => line.startsWith("right-at-once"));
  assert.deepEqual(waiting, [`right-at-once ${today}`, `right-at-once ${addDays(today, -50)}`]);
});

test("what was agreed for what has come about stands after what the law does not let wait, and before all else", async () => {
  const other = await aPlan(cell, liv, { label: "Granlia" });
  const keep = { ...other, thing: crypto.randomUUID(), seen: 0, field: "money" } as const;
  assert.ok((await notePlanB(cell, liv, { ...keep, content: aPlanB() }, noon)).ok);
  const event = aLifeEvent(other, {
    type: "case-dropped",
    day: addDays(today, -1),
    until: addDays(today, 40),
  });
  assert.ok((await noteLifeEvent(cell, liv, event, noon)).ok);
  const all = await pressing();
  const kinds = all.map((line) => line.split(" ")[0]);
  assert.deepEqual(kinds.slice(0, 3), ["right-at-once", "right-at-once", "plan-b"]);
});

test("where more cannot wait than stands there, Work says so", async () => {
  const more = async () => {
    const work = await readWork(cell, liv, today);
    return work.ok ? work.value.deadlines?.moreAtOnce : null;
  };
  assert.equal(await more(), false);
  for (const label of ["Haugen", "Lia", "Moen", "Vika"]) {
    const one = await aPlan(cell, liv, { label });
    const event = aLifeEvent(one, { type: "case-dropped", day: addDays(today, -1) });
    assert.ok((await noteLifeEvent(cell, liv, event, noon)).ok);
  }
  assert.equal(await more(), true);
});

test("what is one's own stands before what a colleague has, a plan B that has come about too; a colleague's that cannot wait, of a child, is still told of", async () => {
  const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
  const anne = await testColleague(cluster, cell, "caseworker", "Anne Lie");
  const theirs = await aPlan(cell, hanne, { label: "Solvik" });
  assert.ok((await joinColleague(cell, hanne, { ...theirs, colleague: anne.id })).ok);
  const law = { ...theirs, colleague: anne.id, fields: ["law"] } as const;
  assert.ok((await givePlace(cell, hanne, law, noon)).ok);
  const event = aLifeEvent(theirs, { type: "turns-eighteen", day: addDays(today, 200) });
  assert.ok((await noteLifeEvent(cell, hanne, event, noon)).ok);
  const read = async () => {
    const work = await readWork(cell, anne, today);
    assert.ok(work.ok && work.value.deadlines !== null);
    return work.value.deadlines;
  };
  const others = await read();
  assert.ok(others.pressing.some(({ thing }) => thing !== null && isOfChild(thing)));
  assert.ok(others.pressing.every(({ isOthers }) => isOthers));
  const mine = await aPlan(cell, anne, { label: "Bakken" });
  const start = moment(`${addDays(today, -130)}T09:00:00Z`);
  for (const days of [118, 92, 60, 30]) {
    const content = aStep({ by: addDays(today, -days) });
    const step = { ...mine, thing: crypto.randomUUID(), seen: 0, field: "money", content } as const;
    assert.ok((await noteStep(cell, anne, step, start)).ok);
  }
  const keep = { ...mine, thing: crypto.randomUUID(), seen: 0, field: "money" } as const;
  assert.ok((await notePlanB(cell, anne, { ...keep, content: aPlanB() }, noon)).ok);
  const dropped = aLifeEvent(mine, {
    type: "case-dropped",
    day: addDays(today, -1),
    until: addDays(today, 40),
  });
  assert.ok((await noteLifeEvent(cell, anne, dropped, noon)).ok);
  const { pressing: now, moreAtOnce, moreOfChild } = await read();
  assert.deepEqual(
    now.map(({ thing, isOthers }) => [thing?.kind, isOthers]),
    [
      ["plan-b", false],
      ["plan-step", false],
      ["plan-step", false],
      ["plan-step", false],
      ["right-at-once", true],
    ],
  );
  assert.ok(now.some(({ thing }) => thing !== null && isOfChild(thing)));
  assert.deepEqual([moreAtOnce, moreOfChild], [false, false]);
});
