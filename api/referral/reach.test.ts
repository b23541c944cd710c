import assert from "node:assert/strict";
import test from "node:test";
import { day, dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertObservation } from "../../store/case/case-opening.ts";
import { noon } from "../../test/carry.ts";
import { received, sharing, step } from "../../test/factories/received.ts";
import { aCase, aConsent, aWish } from "../../test/factories/referral.ts";
import { readIncomingName } from "../intake/answer/read-name.ts";
import { readWork } from "../work/read.ts";
import { prepareReferral } from "./prepare.ts";
import { replyInReferral } from "./reply.ts";
import { sendReferrals } from "./send.ts";
import { possibleInstead } from "./sent/take-step.ts";

const {
  acknowledge,
  ask,
  came,
  deliverAll,
  incomingOf,
  inspectorate,
  label,
  opened,
  per,
  police,
  rows,
  sari,
  sentOf,
  take,
  withdraw,
} = await received();
async function daysOf(thread: string, kind: string) {
  const found = await rows(
    inspectorate,
    "select how from work.deadline where about = $1 and kind = $2",
    [thread, kind],
  );
  return found.map(({ how }) => how ?? "runs");
}

test("a question that comes when nothing is awaited any more sets no day that nobody could meet", async () => {
  const waits = await opened();
  const crossed = await opened();
  await ask(waits.id);
  await ask(crossed.id);
  assert.ok((await withdraw(crossed.id)).ok);
  await deliverAll();
  assert.deepEqual(await daysOf(waits.id, "reply-owed"), ["runs"]);
  assert.deepEqual(await daysOf(crossed.id, "reply-owed"), []);
  const { steps } = await sentOf(crossed.id);
  assert.ok(
    steps.some(({ deed }) => deed.step === "ask"),
    "it is kept, and seen",
  );
});

test("what they asked back is ours to answer by their day, until we have", async () => {
  const soon = day("2026-11-27");
  const { id } = await opened("seen", { due: soon });
  const awaited = async () => {
    const work = await readWork(inspectorate, sari, dayOf(noon));
    assert.ok(work.ok);
    const dueIn = (list: typeof work.value.awaited) => list?.find((one) => one.id === id)?.due;
    return { theirs: dueIn(work.value.awaited), ours: dueIn(work.value.askedBack) };
  };
  assert.deepEqual(await awaited(), { theirs: soon, ours: undefined });
  await ask(id, { by: day("2026-11-26") });
  await deliverAll();
  assert.deepEqual(await awaited(), { theirs: undefined, ours: "2026-11-26" });
  const words = { id, step: step(), words: "Bak hallen.", namesNobody: true };
  assert.ok((await replyInReferral(inspectorate, sari, sharing, words, noon)).ok);
  assert.deepEqual(await awaited(), { theirs: soon, ours: undefined });
});

test("a name that was opened counts as opened: a withdrawal does not say that nobody saw it", async () => {
  const named = { fields: ["place", "name"] as const };
  const { id, person } = await came("seen", named);
  await acknowledge(id);
  const name = await readIncomingName(police, per, { id, reason: "Skal ringe" }, noon);
  assert.ok(name.ok && person !== "");
  const seen = await rows(police, "select from work.opened where incoming = $1", [id]);
  assert.equal(seen.length, 1);
});

test("a consent to some fields carries no word more in what follows", async () => {
  const told = async (fields: readonly string[] | null) => {
    const { id, caseId, person } = await opened();
    const consent = await aConsent(inspectorate, sari, person, {
      recipient: "police",
      purpose: "investigation",
    });
    await rows(inspectorate, "update work.consent set fields = $2 where id = $1", [
      consent,
      fields,
    ]);
    await rows(inspectorate, "update work.referral set consent = $2 where id = $1", [id, consent]);
    await ask(id);
    await deliverAll();
    const words = { id, step: step(), words: "Hun heter Kari.", namesNobody: false };
    const replied = await replyInReferral(inspectorate, sari, sharing, words, noon);
    assert.ok(replied.ok && caseId !== "");
    return replied.value.wordsTold;
  };
  assert.equal(await told(null), true, "or this means nothing");
  assert.equal(await told(["place", "words"]), true);
  assert.equal(await told(["place"]), false);
});

test("what a colleague wrote after it was read does not go along unread", async () => {
  const { id: caseId } = await aCase(inspectorate, sari, label());
  const wish = aWish();
  const prepare = async () => {
    const read = await prepareReferral(inspectorate, sari, sharing, { caseId, wish }, noon);
    assert.ok(read.ok);
    return read.value.shown;
  };
  const send = async (shown: string) => {
    const one = { ...wish, id: crypto.randomUUID(), shown };
    const request = { caseId, passesOn: null, referrals: [one] };
    const sent = await sendReferrals(inspectorate, sari, sharing, request, noon);
    return sent.ok ? "sent" : sent.refused;
  };
  const shown = await prepare();
  await asActor(inspectorate, sari, (tx) =>
    insertObservation(tx, {
      ...{ caseId, notedAt: noon, notedBy: sari.id, cameFrom: "inspectorate", verified: false },
      ...{ words: "Hun heter Kari.", facts: [] },
    }),
  );
  assert.equal(await send(shown), "referral.already-changed");
  assert.equal(await send(await prepare()), "sent");
});

const stateAt = async (id: string) => (await sentOf(id)).referral.state;

test("asked back and replied to; a step that no longer follows is refused with what is possible", async () => {
  const { id } = await came();
  const asking = { step: step(), words: "Hvilken inngang?", namesNobody: true };
  assert.deepEqual(await ask(id, asking), { ok: false, refused: "referral.not-acknowledged" });
  await acknowledge(id);
  assert.ok((await ask(id, asking)).ok);
  assert.ok((await ask(id, asking)).ok, "twice is once");
  await deliverAll();
  assert.equal(await stateAt(id), "asked-back");
  const reply = { id, step: step(), words: "Bakgården.", namesNobody: true };
  assert.ok((await replyInReferral(inspectorate, sari, sharing, reply, noon)).ok);
  const again = { ...reply, step: step() };
  const late = await replyInReferral(inspectorate, sari, sharing, again, noon);
  assert.equal(late.ok ? "" : late.refused, "referral.already-moved-on");
  assert.deepEqual(possibleInstead(late), ["safeguard", "withdraw"]);
  await deliverAll();
  assert.deepEqual(
    (await incomingOf(id)).steps.map(({ deed }) => deed.step),
    ["acknowledge", "ask", "reply"],
  );
});

test("withdrawn after it arrived, what nobody opened is emptied and what somebody opened stays", async () => {
  const [read, unread] = [await opened(), await opened()];
  assert.notEqual((await incomingOf(read.id)).referral.told, null, "it is open from now on");
  for (const { id } of [read, unread]) {
    assert.deepEqual(await withdraw(id), { ok: true, value: { beforeItLeft: false } });
  }
  await deliverAll();
  const told = async (id: string) => {
    const { referral } = await incomingOf(id);
    assert.equal(referral.state, "withdrawn");
    return referral.told;
  };
  assert.notEqual(await told(read.id), null);
  assert.equal(await told(unread.id), null);
  assert.equal((await take(unread.id)).ok, false);
});

test("of a withdrawal and an answer at the same time, both sides come to the same", async () => {
  const { id } = await opened();
  const [withdrawn, taken] = await Promise.all([withdraw(id), take(id)]);
  assert.ok(withdrawn.ok && taken.ok, "each could, by what it knew");
  await deliverAll();
  assert.equal(await stateAt(id), "withdrawn");
  assert.equal((await incomingOf(id)).referral.state, "withdrawn");
});

test("passed on, its sender is told so before anything goes, and to whom only where a rule lets them; withdrawn, it is passed on no more", async () => {
  const { id } = await opened();
  const taken = await take(id);
  assert.ok(taken.ok);
  const { caseId } = taken.value;
  const wish = aWish({ to: "tax", purpose: "inspection", fields: ["place", "observations"] });
  const pass = () => {
    const referrals = [{ ...wish, id: crypto.randomUUID() }];
    return sendReferrals(police, per, sharing, { caseId, passesOn: id, referrals }, noon);
  };
  assert.ok((await pass()).ok);
  await deliverAll();
  assert.equal(await stateAt(id), "passed-on");
  assert.deepEqual((await sentOf(id)).steps.at(-1)?.deed, { step: "pass-on", to: null });
  assert.ok((await withdraw(id)).ok);
  await deliverAll();
  const late = await pass();
  assert.equal(late.ok ? "" : late.refused, "referral.already-moved-on");
});
