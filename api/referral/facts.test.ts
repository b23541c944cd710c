import assert from "node:assert/strict";
import { test } from "node:test";
import { asActor } from "../../store/as-actor.ts";
import { peerById, post } from "../../store/document/document.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import {
  aCase,
  aConsent,
  aWish,
  judgedAs,
  judgedForUnit,
  sharing,
} from "../../test/factories/referral.ts";
import { deliverDue } from "../document/deliver.ts";
import { withdrawConsent } from "../person/consent.ts";
import { factsTold } from "./facts.ts";
import { prepareReferral } from "./prepare.ts";
import { sendReferrals } from "./send.ts";
import { withdrawReferral } from "./sent/withdraw.ts";
import type { ReferralWish } from "./wish.ts";

const cluster = await testCluster();
const agency = ["administrative-agency", "public-authority", "control-authority"];
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate", ...agency]);
const tax = await testCell(cluster, "tax", ["tax", ...agency]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const unit = await testCell(cluster, "unit", ["police", "trafficking-unit", "public-authority"]);
const cells = [inspectorate, tax, police, shelter, unit];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const eli = await testColleague(cluster, unit, "officer");

let cases = 0;
const opened = async () => {
  cases += 1;
  return await aCase(inspectorate, sari, `F-${cases}`);
};

async function deliverAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carryTo(cells), () => noon);
  }
}

async function known() {
  await deliverAll();
  const facts = await factsTold(unit, eli);
  assert.ok(facts.ok);
  return facts.value;
}

const report = { purpose: "report-offence", fields: ["observations"], question: "" } as const;

async function send(caseId: string, more: Partial<ReferralWish>): Promise<string> {
  const id = crypto.randomUUID();
  const referral = { ...aWish({ ...report, ...more }), id };
  const request = { caseId, passesOn: null, referrals: [referral] };
  const sent = await sendReferrals(inspectorate, sari, sharing, request, noon);
  assert.deepEqual(sent, { ok: true, value: [{ id, before: false }] });
  return id;
}

async function shown(caseId: string, more: Partial<ReferralWish>) {
  const wish = aWish({ ...report, ...more });
  const found = await prepareReferral(inspectorate, sari, sharing, { caseId, wish }, noon);
  assert.ok(found.ok);
  return found.value.units.map(({ cell, codes, told, leftOut }) => [cell, codes, told, leftOut]);
}

const grounds = "grounds-to-believe-offence";

test("a special unit hears of a referral only where somebody says why it should", async () => {
  const { id } = await opened();
  const before = (await known()).length;
  await send(id, { judged: judgedForUnit() });
  assert.equal((await known()).length, before + 1, "it could hear, or the rest means nothing");
  for (const judged of [judgedAs(), judgedAs(grounds)]) {
    await send(id, { judged });
  }
  const empty = { ...judgedForUnit(), unit: { why: " ", answers: [], leftOut: false } };
  await send(id, { judged: empty });
  assert.equal((await known()).length, before + 1);
});

test("it is asked what the referral is for, and never for what nobody chose", async () => {
  const { id, person } = await opened();
  const to = { recipient: "shelter", purpose: "assistance" };
  const consent = await aConsent(inspectorate, sari, person, to);
  const before = (await known()).length;
  const help = { to: "shelter", purpose: "assistance", consent } as const;
  const judged = judgedForUnit(grounds);
  assert.deepEqual(await shown(id, { ...help, judged }), [], "no answer would let it be told");
  await send(id, { ...help, judged });
  assert.equal((await known()).length, before);
});

test("what was answered for the recipient is not taken for the unit", async () => {
  const { id } = await opened();
  const investigation = { purpose: "investigation" } as const;
  const { unit: _, ...forPolice } = judgedAs(grounds);
  const bare = { why: "They should know.", answers: [], leftOut: false };
  const before = (await known()).length;
  const unanswered = { ...investigation, judged: { ...forPolice, unit: bare } };
  assert.deepEqual(await shown(id, unanswered), [["unit", [grounds], false, false]]);
  await send(id, unanswered);
  assert.equal((await known()).length, before);
  const answered = { ...investigation, judged: judgedForUnit(grounds) };
  assert.deepEqual(await shown(id, answered), [["unit", [grounds], true, false]]);
  await send(id, answered);
  assert.equal((await known()).length, before + 1);
});

test("shown beforehand, it can be left out, and what else was shown goes as it was", async () => {
  const { id } = await opened();
  const before = (await known()).length;
  const judged = judgedForUnit();
  const wish = aWish({ ...report, judged });
  const seen = await prepareReferral(inspectorate, sari, sharing, { caseId: id, wish }, noon);
  assert.ok(seen.ok);
  const without = { ...judged, unit: { why: "Why.", answers: [], leftOut: true } };
  assert.deepEqual(await shown(id, { judged: without }), [["unit", [], false, true]]);
  const referral = { ...wish, judged: without, id: crypto.randomUUID(), shown: seen.value.shown };
  const request = { caseId: id, passesOn: null, referrals: [referral] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  assert.equal((await known()).length, before);
});

test("a unit that heard of a referral hears that it was taken back, also where a consent was", async () => {
  const { id, person } = await opened();
  const before = await known();
  const first = await send(id, { judged: judgedForUnit() });
  const stands = (await known()).find(({ id: fact }) => !before.some((old) => old.id === fact));
  assert.equal(stands?.withdrawn, null);
  const back = { id: first, step: crypto.randomUUID(), reason: "sent-by-mistake" } as const;
  assert.ok((await withdrawReferral(inspectorate, sari, back, noon)).ok);
  const after = await known();
  assert.equal(after.find((each) => each.id === stands?.id)?.withdrawn, "2026-11-25");

  const to = { recipient: "police", purpose: "report-offence" };
  const consent = await aConsent(inspectorate, sari, person, to);
  await send(id, { consent, judged: judgedForUnit() });
  const newest = (await known()).find((each) => !after.some((old) => old.id === each.id));
  assert.equal(newest?.withdrawn, null);
  assert.ok((await withdrawConsent(inspectorate, sari, { caseId: id, consent }, noon)).ok);
  const ended = (await known()).find((each) => each.id === newest?.id);
  assert.equal(ended?.withdrawn, "2026-11-25");
});

test("nobody but its sender takes back what a unit was told", async () => {
  const { id } = await opened();
  await send(id, { judged: judgedForUnit() });
  const fact = (await known()).find(({ withdrawn }) => withdrawn === null);
  assert.ok(fact !== undefined);
  const karim = await testColleague(cluster, tax, "caseworker");
  const content = {
    kind: "referral-fact",
    recipient: "police",
    purpose: "report-offence",
    on: fact.on,
    basis: [],
    withdrawn: fact.on,
  } as const;
  await asActor(tax, karim, async (tx) => {
    const to = await peerById(tx, "unit");
    assert.ok(to !== null);
    await post(tx, tax, { to, thread: fact.id, content, written: noon });
  });
  assert.equal((await known()).find((each) => each.id === fact.id)?.withdrawn, null);
});
