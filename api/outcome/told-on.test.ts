import assert from "node:assert/strict";
import test from "node:test";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { day } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { personsOfCase } from "../../store/referral/referral.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aCase, aConsent, aWish, judgedAs, sharing } from "../../test/factories/referral.ts";
import { readCase } from "../case/read.ts";
import { deliverDue } from "../document/deliver.ts";
import { acknowledgeSafeguards } from "../intake/answer/acknowledge.ts";
import { takeOn } from "../intake/take-on.ts";
import { readReferral } from "../referral/read.ts";
import { sendReferrals } from "../referral/send.ts";
import { tellingChoices } from "./choices.ts";
import { outcomesOf } from "./list.ts";
import { noteOutcome } from "./note.ts";
import { tellOutcome } from "./tell.ts";

// Three in a chain: the outcome at the last reaches the first through the middle, who judges anew.
const cluster = await testCluster();
const administration = ["administrative-agency", "public-authority"];
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  ...administration,
]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const union = await testCell(cluster, "union", ["union"]);
const cells = [inspectorate, shelter, union];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const liv = await testColleague(cluster, shelter, "caseworker");
const tom = await testColleague(cluster, union, "caseworker");
const workers = new Map([
  [inspectorate, sari],
  [shelter, liv],
  [union, tom],
]);
const deliverAll = async () => {
  for (const cell of [...cells, ...cells]) {
    await deliverDue(cell, carryTo(cells), () => noon);
  }
};
const at = (cell: Cell) => {
  const who = workers.get(cell);
  assert.ok(who);
  return who;
};

let labels = 0;
async function refer(
  from: Cell,
  to: Cell,
  { caseId, person, passesOn }: { caseId: string; person: string; passesOn: string | null },
  wayBack: boolean,
) {
  const consented = { recipient: to.id, purpose: "assistance", wayBack } as const;
  const consent = await aConsent(from, at(from), person, consented);
  const id = crypto.randomUUID();
  const told = { to: to.id, purpose: "assistance", fields: ["observations", "name"] } as const;
  const wish = { ...aWish({ ...told, consent, question: "", judged: judgedAs() }), id };
  const request = { caseId, passesOn, referrals: [wish] };
  const sent = await sendReferrals(from, at(from), sharing, request, noon);
  assert.ok(sent.ok, sent.ok ? "" : sent.refused);
  await deliverAll();
  const all = { id, step: crypto.randomUUID(), safeguards: safeguardKinds };
  await acknowledgeSafeguards(to, at(to), all, noon);
  labels += 1;
  const taken = await takeOn(to, at(to), { id, label: `T-${labels}`, restricted: false }, noon);
  assert.ok(taken.ok, taken.ok ? "" : taken.refused);
  await deliverAll();
  return { id, caseId: taken.value.caseId };
}

/** The union tells the shelter of a dropped case. */
async function chain(wayBackToFirst: boolean) {
  labels += 1;
  const { id: first, person } = await aCase(inspectorate, sari, `T-${labels}`);
  const start = { caseId: first, person, passesOn: null };
  const up = await refer(inspectorate, shelter, start, wayBackToFirst);
  const persons = await asActor(shelter, liv, (tx) => personsOfCase(tx, up.caseId));
  const there = { caseId: up.caseId, person: persons[0]?.id ?? "", passesOn: up.id };
  const down = await refer(shelter, union, there, true);
  const outcome = crypto.randomUUID();
  const noted = { kind: "dropped", provision: null, note: "Kravet er betalt." } as const;
  const happened = { happened: day("2026-11-20"), caseId: down.caseId, id: outcome };
  assert.ok((await noteOutcome(union, tom, { ...noted, ...happened }, noon)).ok);
  const told = await tellOutcome(union, tom, sharing, wishFor(outcome, down.id), noon);
  assert.ok(told.ok, told.ok ? "" : told.refused);
  await deliverAll();
  const heard = await outcomesOf(shelter, liv, up.caseId, noon);
  assert.ok(heard.ok);
  const [came] = heard.value.outcomes;
  assert.deepEqual(
    { from: came?.cameFrom, further: came?.further },
    { from: "union", further: false },
  );
  return { first, up, down, came: came?.id ?? "" };
}

const wishFor = (outcome: string, thread: string) => ({
  ...{ outcome, thread, purpose: null, consent: null, noteNamesNobody: false },
  ...{ answers: [], reasoning: "De følger saken videre." },
});
async function passedTo(id: string) {
  const read = await readReferral(inspectorate, sari, id);
  assert.ok(read.ok);
  return read.value.steps.flatMap(({ deed }) => (deed.step === "pass-on" ? [deed.to] : []));
}
const toDo = async (caseId: string) => {
  const read = await readCase(shelter, liv, caseId);
  assert.ok(read.ok);
  return (read.value.inside?.toTellOn ?? []).map(({ outcome, thread, fromName }) => ({
    outcome,
    thread,
    fromName,
  }));
};

test("what the last in a chain told the one in the middle is theirs to tell on, on their own judgement; then the first has it, and that it was heard", async () => {
  const { first, up, down, came } = await chain(true);
  assert.deepEqual(await passedTo(up.id), ["union"]);
  assert.deepEqual(await toDo(up.caseId), [{ outcome: came, thread: up.id, fromName: union.name }]);
  const before = await outcomesOf(inspectorate, sari, first, noon);
  assert.deepEqual(before.ok && before.value.outcomes, [], "nothing goes on by itself");
  const choices = await tellingChoices(shelter, liv, sharing, came, noon);
  assert.deepEqual(choices.ok && choices.value.threads.map(({ id }) => id), [up.id]);
  const unreasoned = { ...wishFor(came, up.id), reasoning: " " };
  assert.deepEqual(await tellOutcome(shelter, liv, sharing, unreasoned, noon), {
    ok: false,
    refused: "outcome.no-reasoning",
  });
  assert.deepEqual(await tellOutcome(shelter, liv, sharing, wishFor(came, down.id), noon), {
    ok: false,
    refused: "outcome.not-ours",
  });
  assert.ok((await tellOutcome(shelter, liv, sharing, wishFor(came, up.id), noon)).ok);
  assert.deepEqual(await toDo(up.caseId), []);
  await deliverAll();
  const after = await outcomesOf(inspectorate, sari, first, noon);
  assert.ok(after.ok);
  const [heard] = after.value.outcomes;
  assert.deepEqual(
    { kind: heard?.kind, from: heard?.cameFrom, further: heard?.further },
    { kind: "dropped", from: "shelter", further: true },
  );
});

test("it is ruled anew for who hears it: without a consent that reaches so far, it stays with the one in the middle", async () => {
  const { first, up, came } = await chain(false);
  assert.deepEqual(await passedTo(up.id), [null], "nor is it told to whom it was passed on");
  assert.deepEqual(await tellOutcome(shelter, liv, sharing, wishFor(came, up.id), noon), {
    ok: false,
    refused: "outcome.no-rule-allows",
  });
  await deliverAll();
  const after = await outcomesOf(inspectorate, sari, first, noon);
  assert.deepEqual(after.ok && after.value.outcomes, []);
  assert.equal((await toDo(up.caseId)).length, 1, "and stays to be decided");
});
