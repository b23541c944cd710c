import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import type { DeadlineKind } from "../../domain/deadline/deadline.ts";
import { isOfChild } from "../../domain/deadline/thing.ts";
import { addDays, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { type TodoGroup, todoGroups } from "../../domain/work/todo.ts";
import { asActor } from "../../store/as-actor.ts";
import { startDeadline } from "../../store/deadline/deadline.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan, aPlanB, aStep } from "../../test/factories/plan.ts";
import { joinColleague } from "../case/join.ts";
import { givePlace } from "../plan/handover/give.ts";
import { notePlanB } from "../plan/plan-b.ts";
import { noteStep } from "../plan/step.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { readWork } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const of = await aPlan(cell, liv, { label: "Furulia" });
const today = dayOf(noon);

const listed = async (actor = liv, on = today) => {
  const work = await readWork(cell, actor, on);
  assert.ok(work.ok);
  return work.value.todos;
};
type Todos = Awaited<ReturnType<typeof listed>>;

/** The deadlines of some groups, as they stand. */
const linesIn = ({ groups }: Todos, ...names: readonly TodoGroup[]) =>
  groups
    .filter(({ group }) => names.includes(group))
    .flatMap(({ open, more }) => [...open, ...more])
    .flatMap(({ task, whose }) => (task.kind === "deadline" ? [{ ...task.deadline, whose }] : []));
const namesOf = (lines: ReturnType<typeof linesIn>) =>
  lines.map(({ thing, due }) => `${thing?.kind ?? "unseen"} ${due}`);
const pressing = async (on = today) => namesOf(linesIn(await listed(liv, on), ...todoGroups));

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

test("on Work what was missed in a plan does not hide a day of the law within four weeks; what one does not see comes last, and what can wait months not at all", async () => {
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
  const todos = await listed();
  const right = `right-day ${addDays(today, 14)}`;
  assert.deepEqual(namesOf(linesIn(todos, ...todoGroups)), [...missed, right, unseen, unseen]);
  const later = todos.groups.find(({ group }) => group === "later");
  assert.deepEqual(
    later?.open.map(({ due, weight }) => `${weight} ${due}`),
    [`law ${addDays(today, 14)}`],
    "it is open, the unseen are folded",
  );
  assert.ok(todos.rest.some(({ due }) => due === addDays(today, 90)));
});

test("a day of the law more than four weeks away is left to the deadlines", async () => {
  const right = `right-day ${addDays(today, 14)}`;
  assert.ok((await pressing(addDays(today, -14))).includes(right));
  assert.ok(!(await pressing(addDays(today, -15))).includes(right));
  assert.ok((await listed(liv, addDays(today, -15))).rest.some(({ weight }) => weight === "law"));
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
  const kinds = (await pressing()).map((line) => line.split(" ")[0]);
  assert.deepEqual(kinds.slice(0, 3), ["right-at-once", "right-at-once", "plan-b"]);
});

test("where more cannot wait than is open, the rest is folded and counted, and nothing is lost", async () => {
  const now = async () => {
    const found = (await listed()).groups.find(({ group }) => group === "at-once");
    assert.ok(found);
    return found;
  };
  assert.equal((await now()).more.length, 0);
  const before = (await now()).open.length;
  for (const label of ["Haugen", "Lia", "Moen", "Vika", "Moa"]) {
    const one = await aPlan(cell, liv, { label });
    const event = aLifeEvent(one, { type: "case-dropped", day: addDays(today, -1) });
    assert.ok((await noteLifeEvent(cell, liv, event, noon)).ok);
  }
  const { open, more } = await now();
  assert.ok(more.length > 0);
  assert.equal(open.length + more.length, before + 5);
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
  const urgent = async () => linesIn(await listed(anne), "at-once");
  const others = await urgent();
  assert.ok(others.some(({ thing }) => thing !== null && isOfChild(thing)));
  assert.ok(others.every(({ whose, owner }) => whose === "others" && owner?.name === "Hanne Moen"));
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
  const now = await urgent();
  assert.deepEqual(
    now.map(({ thing, whose }) => [thing?.kind, whose]),
    [
      ["plan-b", "own"],
      ["right-at-once", "others"],
    ],
  );
  assert.ok(now.some(({ thing }) => thing !== null && isOfChild(thing)));
  const steps = linesIn(await listed(anne), "overdue");
  assert.deepEqual(
    namesOf(steps),
    [118, 92, 60, 30].map((days) => `plan-step ${addDays(today, -days)}`),
  );
});

test("who leads is told at once of a child in a colleague's case that they may see, after their own, and by whose it is; others are not", async () => {
  const open = await aPlan(cell, liv, { label: "Barlia" });
  const shut = await aPlan(cell, liv, { label: "Stengt", restricted: true });
  const these = [open.caseId, shut.caseId];
  const leads = await testColleague(cluster, cell, "supervisor", "Siri Moe");
  const [aside, other] = [
    await aColleagueWith(cluster, cell, "supervisor", { caseId: open.caseId, part: "recused" }),
    await testColleague(cluster, cell, "caseworker"),
  ];
  const childrenOf = async (actor: Colleague) =>
    (await listed(actor)).groups.flatMap(({ group, open: first, more }) =>
      [...first, ...more]
        .filter(({ task, caseId }) => task.kind === "child" && these.includes(caseId ?? ""))
        .map(({ caseId, whose, owner }) => ({ group, caseId, whose, owner })),
    );
  assert.deepEqual(await childrenOf(leads), [], "nothing yet");
  const kind = { kind: "minor-or-maybe", holds: true, why: "Sagt", how: null } as const;
  for (const { caseId } of [open, shut]) {
    assert.ok((await setSafeguard(cell, liv, { ...kind, caseId }, noon)).ok);
  }
  assert.ok((await joinColleague(cell, liv, { caseId: open.caseId, colleague: leads.id })).ok);
  const line = { group: "at-once", caseId: open.caseId } as const;
  const further = await testColleague(cluster, cell, "supervisor", "Tor Vik");
  assert.deepEqual(await childrenOf(leads), [{ ...line, whose: "own", owner: null }]);
  assert.deepEqual(await childrenOf(further), [{ ...line, whose: "others", owner: "Liv Berg" }]);
  assert.deepEqual(await childrenOf(aside), [], "who stepped aside");
  assert.deepEqual(await childrenOf(other), [], "who does not lead");
});
