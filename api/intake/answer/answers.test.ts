import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../../domain/access/actor.ts";
import { safeguardKinds } from "../../../domain/case/safeguard.ts";
import { day, moment } from "../../../domain/time/day.ts";
import type { Cell } from "../../../store/cell.ts";
import { carryTo, noon } from "../../../test/carry.ts";
import { everythingIn } from "../../../test/cluster.ts";
import { nothing, received, sharing, step } from "../../../test/factories/received.ts";
import { aCase, aConsent, aWish } from "../../../test/factories/referral.ts";
import { deliverDue } from "../../document/deliver.ts";
import { replyInReferral } from "../../referral/reply.ts";
import { sendReferrals } from "../../referral/send.ts";
import { readWork } from "../../work/read.ts";
import { acknowledgeSafeguards } from "./acknowledge.ts";
import { noteRemoval } from "./removal.ts";
import { noteSafeguardDone } from "./safeguard-done.ts";

const {
  acknowledge,
  ask,
  cluster,
  decline,
  deliver,
  deliverAll,
  incomingOf,
  inspectorate,
  label,
  officer,
  opened,
  per,
  pia,
  police,
  sari,
  sentOf,
  take,
  tax,
  toril,
  withdraw,
} = await received();
test("own words go back only where a rule or the way back carries them; else they stay, and the code goes alone", async () => {
  const mark = "kanarifugl-svar";
  const own = { words: `For lite. ${mark}`, namesNobody: false };
  const { id } = await opened();
  assert.deepEqual(await decline(id, own), { ok: true, value: { wordsTold: false } });
  await deliver(police);
  const [step] = (await sentOf(id)).steps.filter(({ deed }) => deed.step === "decline");
  assert.deepEqual(step?.deed, { step: "decline", reason: "too-little", words: null });
  assert.equal((await everythingIn(cluster, "inspectorate")).includes(mark), false);
  assert.ok((await everythingIn(cluster, "police")).includes(mark), "kept where it was written");

  const { id: caseId, person } = await aCase(inspectorate, sari, label());
  const to = { recipient: "police", purpose: "investigation", wayBack: true };
  const consent = await aConsent(inspectorate, sari, person, to);
  const agreed = crypto.randomUUID();
  const wish = { ...aWish(), id: agreed, person, consent };
  const request = { caseId, passesOn: null, referrals: [wish] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  await deliver(inspectorate);
  await acknowledge(agreed);
  assert.deepEqual(await decline(agreed, own), { ok: true, value: { wordsTold: true } });
  await deliver(police);
  assert.ok((await everythingIn(cluster, "inspectorate")).includes(mark));
});

test("a consent that was withdrawn carries no words back either", async () => {
  const { id: caseId, person } = await aCase(inspectorate, sari, label());
  const to = { recipient: "police", purpose: "investigation", wayBack: true };
  const consent = await aConsent(inspectorate, sari, person, to);
  const id = crypto.randomUUID();
  const wish = { ...aWish(), id, person, consent };
  const request = { caseId, passesOn: null, referrals: [wish] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  await deliver(inspectorate);
  await acknowledge(id);
  const safeguard = "talk-before-removal" as const;
  const say = async () => {
    const said = { id, step: step(), safeguard, words: "Snakket", namesNobody: false };
    const told = await noteSafeguardDone(police, per, sharing, said, noon);
    return told.ok && told.value.wordsTold;
  };
  await incomingOf(id);
  assert.equal(await say(), true, "while it held, they went");
  await withdraw(id);
  await deliver(inspectorate);
  assert.equal(await say(), false);
});

test("asked back by a day, replied to, and answered; a day that has passed is refused, and a form sent twice is one", async () => {
  const { id } = await opened();
  const late = await ask(id, { by: day("2026-11-24") });
  assert.deepEqual(late, { ok: false, refused: "referral.due-passed" });
  const once = step();
  assert.equal((await ask(id, { step: once })).ok, true);
  assert.equal((await ask(id, { step: once })).ok, true);
  const asked = await incomingOf(id);
  assert.equal(asked.steps.filter(({ deed }) => deed.step === "ask").length, 1);
  assert.equal(asked.referral.replyBy, "2026-12-01");
  const second = await ask(id);
  assert.ok(!second.ok && second.refused === "referral.already-moved-on");
  await deliver(police);
  const reply = { id, step: step(), words: "I Storås", namesNobody: true };
  assert.equal((await replyInReferral(inspectorate, sari, sharing, reply, noon)).ok, true);
  await deliver(inspectorate);
  const { referral } = await incomingOf(id);
  assert.deepEqual([referral.state, referral.replyBy], ["waiting", null]);
});

test("of two who answer at once one wins, and the other is told what is possible now", async () => {
  const { id } = await opened();
  const both = await Promise.all([take(id), decline(id, nothing, pia)]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  assert.ok(both.some((each) => !each.ok && each.refused === "inbox.already-handled"));

  const { id: asked } = await opened();
  const tries = await Promise.all([ask(asked), ask(asked, { about: "who" })]);
  const lost = tries.find(({ ok }) => !ok);
  assert.ok(tries.some(({ ok }) => ok));
  assert.deepEqual(lost && "possible" in lost && [...(lost.possible as string[])].toSorted(), [
    "accept",
    "acknowledge",
    "decline",
    "removal",
    "safeguard-done",
  ]);
});

test("what was done with a safeguard reaches the sender, for one that came and in words alone", async () => {
  const { id } = await opened();
  const said = { id, step: step(), safeguard: "interpreter", words: "Tolk", namesNobody: true };
  const done = async (more: Partial<Parameters<typeof noteSafeguardDone>[3]>) =>
    await noteSafeguardDone(
      police,
      per,
      sharing,
      { ...said, safeguard: "interpreter", ...more },
      noon,
    );
  const notCame = await done({ safeguard: "needs-time" });
  assert.deepEqual(notCame, { ok: false, refused: "referral.no-such-safeguard" });
  assert.deepEqual(await done({ words: " " }), { ok: false, refused: "referral.no-words" });
  assert.equal((await done({})).ok, true);
  await deliver(police);
  const heard = (await sentOf(id)).steps.map(({ deed }) => deed.step);
  assert.deepEqual(heard, ["acknowledge", "safeguard-done"]);
});

test("a removal is noted by those bound, with days that hold together, and once however often it is sent", async () => {
  const { id } = await opened();
  const days = { id, step: step(), decided: day("2026-11-25"), planned: null };
  const note = async (more: Partial<Parameters<typeof noteRemoval>[2]>) =>
    await noteRemoval(police, per, { ...days, ...more }, noon);
  const tomorrow = await note({ decided: day("2026-11-26") });
  assert.deepEqual(tomorrow, { ok: false, refused: "removal.not-decided-yet" });
  const backwards = await note({ planned: day("2026-11-24") });
  assert.deepEqual(backwards, { ok: false, refused: "removal.planned-before-decided" });
  const byOfficer = await noteRemoval(police, officer, days, noon);
  assert.deepEqual(byOfficer, { ok: false, refused: "not-permitted" });
  assert.deepEqual(await note({}), { ok: true, value: null });
  assert.deepEqual(await note({}), { ok: true, value: null });
  await deliver(police);
  const heard = (await sentOf(id)).steps.filter(({ deed }) => deed.step === "removal");
  assert.equal(heard.length, 1);
});

test("a removal where it was passed on reaches whoever referred it first, unread in between, and stands there too", async () => {
  const { id } = await opened();
  const taken = await take(id);
  assert.ok(taken.ok);
  const further = crypto.randomUUID();
  const fields = ["place", "sector", "observations"] as const;
  const passing = { ...aWish({ to: "tax", purpose: "inspection", fields }), id: further };
  const request = { caseId: taken.value.caseId, passesOn: id, referrals: [passing] };
  const passed = await sendReferrals(police, per, sharing, request, noon);
  assert.ok(passed.ok, passed.ok ? "" : passed.refused);
  await deliverAll();
  const all = { id: further, step: step(), safeguards: safeguardKinds };
  assert.ok((await acknowledgeSafeguards(tax, toril, all, noon)).ok);

  const waitsFor = async (cell: Cell, by: Colleague, thread: string) => {
    const work = await readWork(cell, by, day("2026-11-25"));
    assert.ok(work.ok);
    return work.value.removals.filter((removal) => removal.id === thread);
  };
  assert.deepEqual(await waitsFor(inspectorate, sari, id), []);
  const days = {
    id: further,
    step: step(),
    decided: day("2026-11-24"),
    planned: day("2026-11-27"),
  };
  assert.ok((await noteRemoval(tax, toril, days, noon)).ok);
  await deliver(tax);
  await deliver(police);

  const steps = (await sentOf(id)).steps.filter(({ deed }) => deed.step === "removal");
  assert.deepEqual(
    steps.map(({ deed }) => deed),
    [{ step: "removal", decided: "2026-11-24", planned: "2026-11-27" }],
  );
  const [between] = await waitsFor(police, per, further);
  assert.equal(between?.planned, "2026-11-27", "between, it stands too");
  const { steps: known } = await incomingOf(id);
  assert.ok(known.some(({ deed, by }) => deed.step === "removal" && by === null));
});

test("a step's id that another referral has used is no matter of this one", async () => {
  const [one, other] = [await opened(), await opened()];
  const days = { step: step(), decided: day("2026-11-24"), planned: null };
  for (const { id } of [one, other]) {
    assert.deepEqual(await noteRemoval(police, per, { id, ...days }, noon), {
      ok: true,
      value: null,
    });
  }
  await deliver(police);
  for (const { id } of [one, other]) {
    assert.ok((await sentOf(id)).steps.some(({ deed }) => deed.step === "removal"));
  }
});

test("a removal moves no referral: it was taken on the day it was taken on", async () => {
  const { id } = await opened();
  assert.ok((await take(id)).ok);
  await deliver(police);
  const later = moment("2026-11-29T11:00:00Z");
  const removal = { id, step: step(), decided: day("2026-11-28"), planned: null };
  assert.ok((await noteRemoval(police, per, removal, later)).ok);
  await deliverDue(police, carryTo([inspectorate], later), () => later);
  const { referral, steps } = await sentOf(id);
  assert.ok(
    steps.some(({ at }) => at > noon),
    "a step came later, or this means nothing",
  );
  assert.deepEqual([referral.state, referral.since], ["accepted", noon]);
});
