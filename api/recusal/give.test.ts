import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin, asKeeper } from "../../store/cluster.ts";
import { insertIncomingGiven } from "../../store/intake/given.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { ok } from "../../test/ok.ts";
import { deliverDue } from "../document/deliver.ts";
import { newCode, threadOf } from "../door/held.ts";
import { sendReport } from "../door/send-report.ts";
import { listInbox } from "../intake/list.ts";
import { readIncoming } from "../intake/read.ts";
import { takeOn } from "../intake/take-on.ts";
import { readWork } from "../work/read.ts";
import { giveIncoming, giveMany, setAsideMany } from "./give.ts";
import { stepAside } from "./step-aside.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const police = await testCell(cluster, "police", ["police"]);
const cell = await testCell(cluster, "shelter", ["labour-inspectorate"]);
await introduce(cluster, [door, police, cell], "http://localhost");
const [ada, bo] = await Promise.all([
  testColleague(cluster, cell, "caseworker", "Ada Lind"),
  testColleague(cluster, cell, "caseworker", "Bo Ås"),
]);
const analyst = await testColleague(cluster, cell, "analyst", "Eva Li");

async function reportComes(ofChild = false): Promise<string> {
  const code = newCode();
  const minor = { factor: "sub.minor", state: "present", level: null, scope: "one" } as const;
  const facts = ofChild ? [{ ...minor, how: "seen", day: null, note: null } as const] : [];
  const report = { place: "Lillevik", sector: "cleaning", words: "Sett.", facts, name: null };
  const sent = { code, recipient: cell.id, report: { kind: "report", ...report } } as const;
  ok(await sendReport(door, sent, noon));
  await deliverDue(door, carryTo([cell]), () => noon);
  return threadOf(code);
}

const give = async (by: Colleague, id: string, to: { id: string }, had?: string | null) => {
  const given = await giveIncoming(cell, by, { id, colleague: to.id, had }, noon);
  return given.ok ? "given" : given.refused;
};
const hasIt = async (id: string) =>
  ok(await readIncoming(cell, ada, id, noon)).incoming.given?.name ?? null;
async function tasksOf(who: Colleague, id: string) {
  const { groups } = ok(await readWork(cell, who, dayOf(noon))).todos;
  return groups.flatMap(({ open, more }) =>
    [...open, ...more].flatMap(({ task, whose }) =>
      "line" in task && task.line.id === id ? [`${task.kind} ${whose}`] : [],
    ),
  );
}
const newFor = async (who: Colleague, id: string) =>
  ok(await readWork(cell, who, dayOf(noon))).inbox?.newest.find((line) => line.id === id);

test("what came in is given to a colleague: among theirs on Work, and others see who has it", async () => {
  const id = await reportComes();
  assert.deepEqual(await tasksOf(bo, id), []);
  assert.equal((await newFor(bo, id))?.given, null);
  assert.equal(await give(ada, id, bo, null), "given");
  assert.deepEqual(await tasksOf(bo, id), ["given-in own"]);
  assert.equal(await newFor(bo, id), undefined, "once");
  assert.deepEqual(await tasksOf(ada, id), []);
  const seen = (await newFor(ada, id))?.given;
  assert.deepEqual(seen, { id: bo.id, name: "Bo Ås", by: "Ada Lind", at: noon });
  const pile = ok(await listInbox(cell, ada, { pile: "waiting", after: null }));
  assert.equal(pile.lines.find((line) => line.id === id)?.given?.name, "Bo Ås");
  const { rows } = await asAdmin(cluster, cell.id, (client) =>
    client.query("select actor, record from log.entry where verb = 'inbox.give' and record = $1", [
      id,
    ]),
  );
  assert.deepEqual(rows, [{ actor: ada.id, record: id }]);
});

test("a referral that must be answered is the answer of the one it was given to, and waits for no one else", async () => {
  const id = crypto.randomUUID();
  await posted(police, cell, id, aReferralSent({ due: dayOf(noon) }));
  await deliverDue(police, carryTo([cell]), () => noon);
  assert.deepEqual(await tasksOf(ada, id), ["to-answer nobody"]);
  assert.equal(await give(ada, id, bo), "given");
  assert.deepEqual(await tasksOf(bo, id), ["to-answer own"]);
  assert.deepEqual(await tasksOf(ada, id), []);
  assert.equal((await newFor(ada, id))?.given?.name, "Bo Ås");
});

test("what is said of a child stays at once with everyone, as another's", async () => {
  const id = await reportComes(true);
  assert.deepEqual(await tasksOf(ada, id), ["child-in nobody"]);
  await give(ada, id, bo);
  assert.deepEqual(await tasksOf(ada, id), ["child-in others"]);
  assert.deepEqual(await tasksOf(bo, id), ["child-in own"]);
});

test("given twice it is refused, given back it holds, given by two at once the second hears it", async () => {
  const id = await reportComes();
  assert.equal(await give(ada, id, bo, null), "given");
  assert.equal(await give(ada, id, bo), "inbox.already-theirs");
  assert.equal(await give(ada, id, ada, null), "inbox.other-has");
  assert.equal(await give(bo, id, ada, bo.id), "given");
  assert.equal(await hasIt(id), "Ada Lind");
  assert.deepEqual(await tasksOf(bo, id), []);
  assert.deepEqual(await tasksOf(ada, id), ["given-in own"]);
});

test("it is not given to one who left, who does not read the inbox, who stepped aside or who is unknown", async () => {
  const id = await reportComes();
  const left = await testColleague(cluster, cell, "caseworker", "Dag Moe");
  const aside = await testColleague(cluster, cell, "caseworker", "Finn Lo");
  assert.equal(await give(ada, id, aside), "given");
  assert.equal(await hasIt(id), "Finn Lo");
  ok(await stepAside(cell, aside, { from: { kind: "incoming", id }, colleague: null }, noon));
  assert.equal(await hasIt(id), null, "it is no one's again");
  assert.equal(await give(ada, id, left), "given");
  await asKeeper(cluster, cell.id, (client) =>
    client.query("update access.colleague set ended = $2 where id = $1", [left.id, noon]),
  );
  assert.equal(await hasIt(id), null);
  for (const each of [left, aside, analyst, { id: crypto.randomUUID() }]) {
    assert.equal(await give(ada, id, each), "inbox.cannot-have");
  }
  assert.equal(await give(aside, id, bo), "inbox.not-found");
  assert.equal(await give(analyst, id, bo), "not-permitted");
  assert.equal(await give(ada, "x", bo), "inbox.not-found");
  const past = async (by: Colleague, to: string, given = by.id) =>
    await asActor(cell, by, (tx) =>
      insertIncomingGiven(tx, { incoming: id, by: given, to, at: noon }),
    );
  await assert.rejects(past(ada, aside.id), /row-level security/);
  await assert.rejects(past(ada, left.id), /row-level security/);
  await assert.rejects(past(aside, bo.id), /row-level security/);
  await assert.rejects(past(ada, bo.id, bo.id), /row-level security/);
});

test("several are given or set aside, each answered by itself: taken on meanwhile, a child, a referral", async () => {
  const [taken, child, plain] = [await reportComes(), await reportComes(true), await reportComes()];
  const referral = crypto.randomUUID();
  await posted(police, cell, referral, aReferralSent());
  await deliverDue(police, carryTo([cell]), () => noon);
  ok(await takeOn(cell, bo, { id: taken, label: "K-2222-2222", restricted: false }, noon));
  const all = [taken, child, plain, referral, plain];
  const incoming = all.map((id) => `${id}.`);
  const given = ok(await giveMany(cell, ada, { incoming, colleague: bo.id }, noon));
  assert.deepEqual(
    given.map(({ id, refused }) => [id, refused]),
    [[taken, "inbox.already-handled"], ...[child, plain, referral].map((id) => [id, null])],
  );
  const aside = ok(await setAsideMany(cell, ada, { incoming: all, reason: "Kjent." }, noon));
  assert.deepEqual(
    aside.map(({ refused }) => refused),
    ["inbox.already-handled", "inbox.child-unanswered", null, "inbox.not-a-report"],
  );
  assert.equal(await give(ada, plain, ada), "inbox.already-handled");
  await assert.rejects(
    asActor(cell, ada, (tx) =>
      insertIncomingGiven(tx, { incoming: plain, by: ada.id, to: bo.id, at: noon }),
    ),
    /row-level security/,
  );
});
