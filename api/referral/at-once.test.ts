import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout as rest } from "node:timers/promises";
import { day } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin } from "../../store/cluster.ts";
import { type Envelope, open } from "../../store/document/seal.ts";
import { noon } from "../../test/carry.ts";
import { received, sharing } from "../../test/factories/received.ts";
import { aCase, aConsent, aWish } from "../../test/factories/referral.ts";
import { type Carry, deliverDue } from "../document/deliver.ts";
import { withdrawConsent } from "../person/consent.ts";
import { sendReferrals } from "./send.ts";

const {
  cluster,
  deliver,
  incomingOf,
  inspectorate,
  label,
  opened,
  police,
  rows,
  sari,
  sentOf,
  take,
  withdraw,
} = await received();
/** Until so many queries wait for a lock, or `done`. */
async function standing(cell: Cell, many: number, done: () => boolean = () => false) {
  for (let turn = 0; turn < 500 && !done(); turn += 1) {
    const waiting = await rows(
      cell,
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      [],
    );
    if (waiting.length >= many) {
      return;
    }
    await rest(10);
  }
}

test("a consent withdrawn while a referral on it is being sent takes that referral back too", async () => {
  const { id: caseId, person } = await aCase(inspectorate, sari, label());
  const to = { recipient: "police", purpose: "investigation" };
  const consent = await aConsent(inspectorate, sari, person, to);
  const id = crypto.randomUUID();
  const wish = { ...aWish({ consent, until: day("2027-05-01") }), id };
  const held = await asAdmin(cluster, inspectorate.id, async (client) => {
    await client.query("begin");
    await client.query("lock table work.referral in share mode");
    const sending = sendReferrals(
      inspectorate,
      sari,
      sharing,
      { caseId, passesOn: null, referrals: [wish] },
      noon,
    );
    await standing(inspectorate, 1);
    let ended = false;
    const withdrawing = withdrawConsent(inspectorate, sari, { caseId, consent }, noon).finally(
      () => {
        ended = true;
      },
    );
    await standing(inspectorate, 2, () => ended);
    await client.query("commit");
    return { sending, withdrawing };
  });
  const [sent, withdrawn] = await Promise.all([held.sending, held.withdrawing]);
  assert.ok(sent.ok, "it was on its way before the consent was withdrawn");
  assert.deepEqual(withdrawn, { ok: true, value: { told: 1, rested: true } });
  assert.equal((await sentOf(id)).referral.state, "withdrawn");
});

test("what is emptied before it left does not leave as it was, though a courier was looking at it", async () => {
  const mark = "kanarifugl-utboks";
  const { id: caseId } = await aCase(inspectorate, sari, label());
  const id = crypto.randomUUID();
  const request = { caseId, passesOn: null, referrals: [{ ...aWish({ question: mark }), id }] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  const left: Envelope[] = [];
  const carry: Carry = async (_peer, envelope) => {
    left.push(envelope);
    return { problem: "document.unreachable" };
  };
  const carrying = await asAdmin(cluster, inspectorate.id, async (client) => {
    // The courier's query has begun and waits for rows.
    await client.query(
      `create policy slow on sealed.delivery as restrictive for select to courier
         using (pg_advisory_xact_lock_shared(4711) is not null)`,
    );
    await client.query("select pg_advisory_lock(4711)");
    const carried = deliverDue(inspectorate, carry, () => noon);
    await standing(inspectorate, 1);
    const withdrawn = await withdraw(id);
    assert.deepEqual(withdrawn, { ok: true, value: { beforeItLeft: true } });
    await client.query("select pg_advisory_unlock(4711)");
    return { carried };
  });
  await carrying.carried;
  await asAdmin(cluster, inspectorate.id, (client) =>
    client.query("drop policy slow on sealed.delivery"),
  );
  const all = await Promise.all(
    left.map((envelope) => open(envelope, police.keys, inspectorate.keys.public.sign)),
  );
  const told = all.filter(({ thread }) => thread === id);
  assert.equal(told.length, 1, "the referral left, and what follows it waits");
  assert.doesNotMatch(JSON.stringify(told), new RegExp(mark));
});

test("taken on and taken back at one moment: one of the two is told, and neither breaks off", async () => {
  const { id } = await opened();
  assert.deepEqual(await withdraw(id), { ok: true, value: { beforeItLeft: false } });
  const both = await asAdmin(cluster, police.id, async (client) => {
    await client.query("select pg_advisory_lock(hashtextextended('incoming ' || $1, 0))", [id]);
    const taking = take(id);
    await standing(police, 1);
    const carried = deliver(inspectorate);
    await standing(police, 2);
    await client.query("select pg_advisory_unlock_all()");
    return { taking, carried };
  });
  const [taken] = await Promise.all([both.taking, both.carried]);
  assert.equal(taken.ok, true, "it came first");
  assert.equal((await incomingOf(id)).referral.state, "withdrawn");
});
