import assert from "node:assert/strict";
import { deliverDue } from "../../api/document/deliver.ts";
import { acknowledgeSafeguards } from "../../api/intake/answer/acknowledge.ts";
import { askBack } from "../../api/intake/answer/ask-back.ts";
import { declineReferral } from "../../api/intake/answer/decline.ts";
import { readIncoming } from "../../api/intake/read.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import { readReferral } from "../../api/referral/read.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import { withdrawReferral } from "../../api/referral/sent/withdraw.ts";
import type { ReferralWish } from "../../api/referral/wish.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import type { DeclineReason } from "../../domain/referral/step.ts";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertObservation, insertSafeguard } from "../../store/case/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin } from "../../store/cluster.ts";
import { nameOpens } from "../../store/intake/inbox.ts";
import { carryTo, noon } from "../carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../cluster.ts";
import { aCase, aWish } from "./referral.ts";

export const { sharing } = loadLaw();
export const step = () => crypto.randomUUID();
export const nothing = { words: "", namesNobody: false };

export interface Sent {
  readonly id: string;
  readonly caseId: string;
  readonly person: string;
}

export async function received() {
  const cluster = await testCluster();
  const inspectorate = await testCell(cluster, "inspectorate", [
    "labour-inspectorate",
    "administrative-agency",
  ]);
  const police = await testCell(cluster, "police", ["police"]);
  const tax = await testCell(cluster, "tax", ["tax", "public-authority"]);
  const cells = [inspectorate, police, tax];
  await introduce(cluster, cells, "http://localhost");
  const sari = await testColleague(cluster, inspectorate, "caseworker", "Sari Sender");
  const per = await testColleague(cluster, police, "caseworker", "Per Politi");
  const pia = await testColleague(cluster, police, "caseworker", "Pia Politi");
  const officer = await testColleague(cluster, police, "officer");
  const toril = await testColleague(cluster, tax, "caseworker", "Toril Skatt");

  const deliver = async (from: Cell) => await deliverDue(from, carryTo(cells), () => noon);
  async function deliverAll(): Promise<void> {
    for (const cell of [...cells, ...cells]) {
      await deliver(cell);
    }
  }

  let labels = 0;
  const label = () => {
    labels += 1;
    return `K-${labels}`;
  };

  /** To the police, undelivered; its content holds `mark`. */
  async function sent(mark = "seen", wish: Partial<ReferralWish> = {}): Promise<Sent> {
    const { id: caseId, person } = await aCase(inspectorate, sari, label());
    await asActor(inspectorate, sari, async (tx) => {
      const by = { caseId, at: noon, by: sari.id };
      const how = `dari ${mark}`;
      await insertSafeguard(tx, { ...by, kind: "interpreter", holds: true, why: "x", how });
      const noted = { caseId, notedAt: noon, notedBy: sari.id, cameFrom: "inspectorate" };
      await insertObservation(tx, { ...noted, verified: false, words: mark, facts: [] });
    });
    const id = crypto.randomUUID();
    const question = `Kan dere se på dette? ${mark}`;
    const all = { ...aWish(), question, person, ...wish };
    const request = { caseId, passesOn: null, referrals: [{ ...all, id }] };
    const outcome = await sendReferrals(inspectorate, sari, sharing, request, noon);
    assert.ok(outcome.ok, outcome.ok ? "" : outcome.refused);
    return { id, caseId, person };
  }

  async function came(mark = "seen", wish: Partial<ReferralWish> = {}): Promise<Sent> {
    const referral = await sent(mark, wish);
    await deliver(inspectorate);
    return referral;
  }

  async function acknowledge(id: string, by: Colleague = per): Promise<void> {
    const all = { id, step: step(), safeguards: safeguardKinds };
    const left = await acknowledgeSafeguards(police, by, all, noon);
    assert.deepEqual(left, { ok: true, value: [] });
  }

  async function opened(mark = "seen", wish: Partial<ReferralWish> = {}): Promise<Sent> {
    const referral = await came(mark, wish);
    await acknowledge(referral.id);
    return referral;
  }

  async function incomingOf(id: string, cell = police, by: Colleague = per) {
    const read = await readIncoming(cell, by, id, noon);
    assert.ok(read.ok && read.value.incoming.kind === "referral", read.ok ? "" : read.refused);
    return { ...read.value, referral: read.value.incoming.referral };
  }

  async function sentOf(id: string) {
    const read = await readReferral(inspectorate, sari, id);
    assert.ok(read.ok, read.ok ? "" : read.refused);
    return read.value;
  }

  const withdraw = async (id: string) =>
    await withdrawReferral(
      inspectorate,
      sari,
      { id, step: step(), reason: "no-longer-needed" },
      noon,
    );

  const take = async (id: string, by: Colleague = per) =>
    await takeOn(police, by, { id, label: label(), restricted: false }, noon);

  const ask = async (id: string, more: Partial<Parameters<typeof askBack>[3]> = {}) =>
    await askBack(
      police,
      per,
      sharing,
      { id, step: step(), about: "where", by: day("2026-12-01"), ...nothing, ...more },
      noon,
    );

  const decline = async (
    id: string,
    own = nothing,
    by: Colleague = per,
    reason: DeclineReason = "too-little",
  ) => await declineReferral(police, by, sharing, { id, reason, ...own }, noon);

  async function rows(cell: Cell, sql: string, values: readonly unknown[]) {
    return await asAdmin(cluster, cell.id, async (client) => {
      const found = await client.query<Record<string, unknown>>(sql, [...values]);
      return found.rows;
    });
  }

  /** Gives what row security shows, whatever a verb would say. */
  async function toApp(id: string, by: Colleague = per) {
    return await asActor(police, by, async (tx) => {
      const told = await tx.query("select from work.incoming_told where incoming = $1", [id]);
      return { told: told.rows.length, nameOpens: await nameOpens(tx, id) };
    });
  }

  return {
    cluster,
    inspectorate,
    police,
    tax,
    sari,
    per,
    pia,
    officer,
    toril,
    deliver,
    deliverAll,
    label,
    came,
    acknowledge,
    opened,
    incomingOf,
    sentOf,
    withdraw,
    take,
    ask,
    decline,
    rows,
    toApp,
  };
}
