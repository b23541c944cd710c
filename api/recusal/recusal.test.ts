import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { day, dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertRecusal } from "../../store/case/recusal.ts";
import { insertRoutine } from "../../store/case/routine.ts";
import { asAdmin } from "../../store/cluster.ts";
import { startDeadline } from "../../store/deadline/deadline.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { joinColleague, stepIn } from "../case/join.ts";
import { listCases } from "../case/list.ts";
import { readCase } from "../case/read.ts";
import { remindDue } from "../deadline/remind.ts";
import { deliverDue } from "../document/deliver.ts";
import { listInbox } from "../intake/list.ts";
import { readIncoming } from "../intake/read.ts";
import { takeOn } from "../intake/take-on.ts";
import { readCaseLog } from "../log/read.ts";
import type { FoundFrom } from "./matter.ts";
import { readRecusals } from "./read.ts";
import { stepAside } from "./step-aside.ts";
import { undoRecusal } from "./undo.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["labour-inspectorate"]);
const police = await testCell(cluster, "police", ["police"]);
await introduce(cluster, [cell, police], "http://localhost");
const leader = await testColleague(cluster, cell, "supervisor", "Leader");
const other = await testColleague(cluster, cell, "supervisor", "Other leader");
const decides = await testColleague(cluster, cell, "caseworker", "Decides");
const standIn = await testColleague(cluster, cell, "caseworker", "Stand-in");
const owner = await testColleague(cluster, cell, "caseworker", "Owner");
const mate = await testColleague(cluster, cell, "caseworker", "Mate");
const officer = await testColleague(cluster, cell, "officer", "Officer");
await asActor(cell, leader, (tx) =>
  insertRoutine(
    tx,
    {
      ...{ trigger: "suspicion", startsWhen: "", decides: decides.id, standsIn: standIn.id },
      ...{ weekdays: [1], from: 480, to: 960, elseCall: "116" },
    },
    noon,
    leader.id,
  ),
);

const ofCase = (id: string): FoundFrom => ({ kind: "case", id });
const aside = (actor: Colleague, from: FoundFrom, colleague: string | null = null) =>
  stepAside(cell, actor, { from, colleague }, noon);
const undo = (actor: Colleague, from: FoundFrom, colleague: Colleague) =>
  undoRecusal(cell, actor, { from, colleague: colleague.id }, daysAfterNoon(1));
const partOf = async (actor: Colleague, caseId: string) => {
  const read = await readCase(cell, actor, caseId);
  return read.ok ? read.value.access.part : read.refused;
};

async function aReferral(): Promise<string> {
  const thread = crypto.randomUUID();
  await posted(police, cell, thread, aReferralSent());
  await deliverDue(police, carryTo([cell, police]), () => noon);
  return thread;
}

async function waiting(actor: Colleague): Promise<readonly string[]> {
  const listed = await listInbox(cell, actor, { pile: "waiting", after: null });
  assert.ok(listed.ok);
  assert.equal(listed.value.waiting, listed.value.lines.length);
  return listed.value.lines.map(({ id }) => id);
}

test("who steps aside sees nothing of the case from then on, and nobody asks why", async () => {
  const caseId = await anOpenCase(cell, owner, { label: "Nothing of it" });
  await joinColleague(cell, owner, { caseId, colleague: mate.id });
  assert.equal(await partOf(mate, caseId), "member");
  assert.deepEqual(await aside(mate, ofCase(caseId)), { ok: true, value: null });
  assert.equal(await partOf(mate, caseId), "case.not-found");
  const listed = await listCases(cell, mate, { after: null }, dayOf(noon));
  assert.ok(listed.ok && !listed.value.cases.some(({ id }) => id === caseId));
  assert.equal(await partOf(owner, caseId), "owner", "the others see it as before");
  const log = await readCaseLog(cell, owner, caseId);
  assert.ok(log.ok);
  assert.ok(log.value.lines.some((line) => line.verb === "recusal.step-aside"));
});

test("the owner's case goes to who decides by the routine, then to who stands in, and a restricted one opens to them", async () => {
  const caseId = await anOpenCase(cell, owner, { restricted: true });
  assert.equal(await partOf(decides, caseId), "case.not-found");
  assert.ok((await aside(owner, ofCase(caseId))).ok);
  assert.equal(await partOf(owner, caseId), "case.not-found", "though they opened it");
  assert.equal(await partOf(decides, caseId), "owner");
  assert.ok((await aside(decides, ofCase(caseId))).ok);
  assert.equal(await partOf(standIn, caseId), "owner");
  // Ownership is gone, and the first cannot take it back.
  assert.ok((await aside(standIn, ofCase(caseId))).ok);
  assert.equal(await partOf(leader, caseId), "owner");
});

test("deadlines of the case are told to who owns it now, and not to who stepped aside", async () => {
  const caseId = await anOpenCase(cell, owner);
  const about = crypto.randomUUID();
  const owed = { kind: "plan-step", about, caseId, due: day("2026-12-09"), at: noon } as const;
  await asActor(cell, owner, (tx) => startDeadline(tx, owed));
  await aside(owner, ofCase(caseId));
  await remindDue(
    cell,
    () => daysAfterNoon(13),
    (error) => assert.fail(String(error)),
  );
  const told = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.name from work.deadline_told t join work.deadline d on d.id = t.deadline
         join access.colleague c on c.id = t.colleague where d.about = $1`,
      [about],
    );
    return rows.map(({ name }) => name);
  });
  assert.deepEqual(told, ["Decides"]);
});

test("a case is left to nobody never", async () => {
  const alone = await testCell(cluster, "alone", ["labour-inspectorate"]);
  const only = await testColleague(cluster, alone, "caseworker", "Only");
  await testColleague(cluster, alone, "officer", "May hold none");
  const caseId = await anOpenCase(alone, only);
  const from = ofCase(caseId);
  assert.deepEqual(await stepAside(alone, only, { from, colleague: null }, noon), {
    ok: false,
    refused: "recusal.nobody-else",
  });
  const kept = { from: { caseId }, colleague: only.id, aside: true, fallsTo: null } as const;
  await assert.rejects(
    asActor(alone, only, (tx) => insertRecusal(tx, { ...kept, at: noon, by: only.id })),
    "nor past the verb",
  );
  assert.ok((await readCase(alone, only, caseId)).ok);
});

test("one who leads may set another aside, and no colleague may", async () => {
  const caseId = await anOpenCase(cell, owner);
  for (const actor of [mate, officer]) {
    assert.deepEqual(await aside(actor, ofCase(caseId), owner.id), {
      ok: false,
      refused: "not-permitted",
    });
    const kept = { from: { caseId }, colleague: standIn.id, aside: true, fallsTo: null } as const;
    await assert.rejects(
      asActor(cell, actor, (tx) => insertRecusal(tx, { ...kept, at: noon, by: actor.id })),
      "nor past the verb",
    );
  }
  assert.ok((await aside(leader, ofCase(caseId), owner.id)).ok);
  assert.equal(await partOf(owner, caseId), "case.not-found");
  assert.equal(await partOf(decides, caseId), "owner");
  assert.deepEqual(await aside(leader, ofCase(caseId), owner.id), {
    ok: false,
    refused: "recusal.already-aside",
  });
  const stranger = crypto.randomUUID();
  assert.deepEqual(await aside(leader, ofCase(caseId), stranger), {
    ok: false,
    refused: "recusal.no-such-colleague",
  });
});

test("it is undone by one who leads and is not aside themselves, and by nobody else", async () => {
  const caseId = await anOpenCase(cell, owner);
  const from = ofCase(caseId);
  await joinColleague(cell, owner, { caseId, colleague: mate.id });
  await aside(mate, from);
  await aside(officer, from);
  await aside(other, from);
  assert.deepEqual(await undo(mate, from, mate), { ok: false, refused: "case.not-found" });
  assert.deepEqual(await undo(owner, from, mate), { ok: false, refused: "not-permitted" });
  assert.deepEqual(await undo(other, from, other), { ok: false, refused: "case.not-found" });
  assert.deepEqual(await undo(other, from, mate), { ok: false, refused: "case.not-found" });
  assert.deepEqual(await joinColleague(cell, owner, { caseId, colleague: mate.id }), {
    ok: false,
    refused: "case.already-has-part",
  });
  assert.deepEqual(await stepIn(cell, other, { caseId, reason: "to see" }), {
    ok: false,
    refused: "case.not-found",
  });
  const read = await readRecusals(cell, leader, from);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.aside.map(({ name, by }) => `${name} by ${by}`),
    ["Mate by Mate", "Officer by Officer", "Other leader by Other leader"],
  );
  assert.ok((await undo(leader, from, mate)).ok);
  assert.ok((await undo(leader, from, officer)).ok);
  assert.equal(await partOf(mate, caseId), "member", "with the part they had");
  assert.equal(await partOf(officer, caseId), null, "who had none has none");
  assert.deepEqual(await undo(leader, from, mate), { ok: false, refused: "recusal.not-found" });
});

test("an owner who is let back in stands beside the one it went to", async () => {
  const caseId = await anOpenCase(cell, owner);
  await aside(owner, ofCase(caseId));
  await undo(leader, ofCase(caseId), owner);
  assert.equal(await partOf(owner, caseId), "member");
  assert.equal(await partOf(decides, caseId), "owner");
});

test("who is aside is known to who has a part and who leads, and to no other", async () => {
  const caseId = await anOpenCase(cell, owner);
  await aside(mate, ofCase(caseId));
  for (const [actor, known] of [
    [owner, 1],
    [leader, 1],
    [standIn, 0],
    [officer, 0],
  ] as const) {
    const read = await readRecusals(cell, actor, ofCase(caseId));
    assert.ok(read.ok);
    assert.equal(read.value.aside.length, known);
  }
});

test("who steps aside from what came in sees it in no list, opens it by no way, and is aside from the case that it becomes", async () => {
  const id = await aReferral();
  const from: FoundFrom = { kind: "incoming", id };
  assert.deepEqual(await waiting(mate), [id], "someone must see it, or this means nothing");
  assert.ok((await aside(mate, from)).ok);
  assert.deepEqual(await waiting(mate), []);
  assert.deepEqual(await waiting(owner), [id]);
  const unseen = { ok: false, refused: "inbox.not-found" };
  assert.deepEqual(await readIncoming(cell, mate, id, noon), unseen);
  assert.deepEqual(
    await takeOn(cell, mate, { id, label: "Mine", restricted: false }, noon),
    unseen,
  );
  const taken = await takeOn(cell, owner, { id, label: "Taken", restricted: false }, noon);
  assert.ok(taken.ok);
  const { caseId } = taken.value;
  assert.equal(await partOf(owner, caseId), "owner");
  assert.equal(await partOf(standIn, caseId), null, "open to the others here");
  assert.equal(await partOf(mate, caseId), "case.not-found");
  assert.deepEqual(await readIncoming(cell, mate, id, noon), unseen);
  const read = await readRecusals(cell, leader, ofCase(caseId));
  assert.ok(read.ok && read.value.aside.some((each) => each.id === mate.id));
});

test("what came in is told, when it is due, to nobody who is aside from it", async () => {
  const id = await aReferral();
  await aside(decides, { kind: "incoming", id });
  const due = daysAfterNoon(14);
  await remindDue(
    cell,
    () => due,
    (error) => assert.fail(String(error)),
  );
  const told = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.name from work.deadline_told t join work.deadline d on d.id = t.deadline
         join access.colleague c on c.id = t.colleague where d.about = $1`,
      [id],
    );
    return rows.map(({ name }) => name);
  });
  assert.deepEqual(told, ["Stand-in"]);
});

test("what one stepped aside from, another who leads can let them back in to, while it waits and when it is a case", async () => {
  const id = await aReferral();
  const from: FoundFrom = { kind: "incoming", id };
  await aside(mate, from);
  assert.ok((await undo(leader, from, mate)).ok);
  assert.ok((await waiting(mate)).includes(id));
  await aside(mate, from);
  await takeOn(cell, owner, { id, label: "Back", restricted: false }, noon);
  // The incoming item and its case lead to the same.
  assert.ok((await undo(leader, from, mate)).ok);
  const read = await readIncoming(cell, mate, id, noon);
  assert.equal(read.ok, true);
});
