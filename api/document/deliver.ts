import { atOnce, waitSeconds } from "../../domain/document/budget.ts";
import { lastingRefusals } from "../../domain/document/document.ts";
import type { Moment } from "../../domain/time/day.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { endDeadline } from "../../store/deadline/deadline.ts";
import {
  leaseDue,
  markDelivered,
  markProblem,
  markRefused,
  type Peer,
  peerById,
  waitForPeer,
} from "../../store/document/document.ts";
import { type Envelope, isReceiptFor } from "../../store/document/seal.ts";
import { append } from "../../store/log/log.ts";

/** The signed receipt, or a code for the obstacle and how long to wait. */
type Carried =
  | { readonly receipt: string }
  | { readonly problem: string; readonly wait?: number | undefined };

/** By HTTPS in production. */
export type Carry = (peer: Peer, envelope: Envelope) => Promise<Carried>;

/** Of which a carrier has ten, so that no document is carried twice at once. */
const leaseSeconds = 15;
/** Later in the round, one waits for the next lease. */
const beginsWithin = 4000;

/** Answers of a healthy peer that is busy or has lost its database. */
const passing: readonly string[] = ["document.busy", "database.away"];

const codeForm = /^[a-z][a-z.-]{0,79}$/;

async function keepProblem(
  tx: Tx,
  envelope: Envelope,
  { problem, wait }: { readonly problem: string; readonly wait?: number | undefined },
  now: Moment,
): Promise<void> {
  if (problem === "document.too-many") {
    const seconds = Math.min(Math.max(wait ?? waitSeconds, 1), 3600);
    await waitForPeer(tx, { id: envelope.id, peer: envelope.to }, problem, { now, seconds });
    return;
  }
  const forGood = lastingRefusals.find((code) => code === problem);
  if (forGood === undefined) {
    // Only a code is kept: a peer's answer cannot stop us.
    const code = codeForm.test(problem) ? problem : "document.unreachable";
    const pause = passing.includes(problem) ? Math.min(Math.max(wait ?? 5, 1), 60) : null;
    await markProblem(tx, envelope.id, code, { now, pause });
    return;
  }
  const thread = await markRefused(tx, envelope.id, forGood, now);
  if (thread !== null) {
    // An undelivered referral gets no answer.
    await endDeadline(tx, { kind: "referral-answer", about: thread, how: "moot", at: now });
  }
  await append(tx, {
    actor: "courier",
    verb: "document.refused",
    record: envelope.id,
    caseId: null,
    ground: forGood,
  });
}

interface Due {
  readonly envelope: Envelope;
  readonly peer: Peer | null;
}

async function deliverOne(
  cell: Cell,
  { envelope, peer }: Due,
  carry: Carry,
  now: () => Moment,
): Promise<boolean> {
  const courier = { kind: "courier", cell: cell.id } as const;
  const carried: Carried =
    peer === null ? { problem: "document.unknown-recipient" } : await carry(peer, envelope);
  const authentic =
    peer !== null &&
    "receipt" in carried &&
    (await isReceiptFor(carried.receipt, peer.keys.sign, envelope.id));
  await asActor(cell, courier, async (tx) => {
    if (authentic && "receipt" in carried) {
      await markDelivered(tx, envelope.id, carried.receipt, now());
    } else {
      const problem = "problem" in carried ? carried : { problem: "document.false-receipt" };
      await keepProblem(tx, envelope, problem, now());
    }
  });
  return authentic;
}

async function leased(cell: Cell, now: Moment): Promise<readonly Due[]> {
  return await asActor(cell, { kind: "courier", cell: cell.id }, async (tx) => {
    const envelopes = await leaseDue(tx, cell.id, now, leaseSeconds);
    const peers = new Map<string, Peer | null>();
    for (const id of new Set(envelopes.map(({ to }) => to))) {
      peers.set(id, await peerById(tx, id));
    }
    return envelopes.map((envelope) => ({ envelope, peer: peers.get(envelope.to) ?? null }));
  });
}

/** A few at a time to each peer, so that it turns none away as busy. */
async function inLanes(
  due: readonly Due[],
  deliver: (one: Due) => Promise<boolean>,
): Promise<number> {
  const began = performance.now();
  let delivered = 0;
  const lane = async (waiting: Due[]) => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (performance.now() - began > beginsWithin) {
        return;
      }
      const went = await deliver(next);
      delivered += went ? 1 : 0;
    }
  };
  const lanes = [...new Set(due.map(({ envelope }) => envelope.to))].flatMap((peer) => {
    const waiting = due.filter(({ envelope }) => envelope.to === peer);
    return Array.from({ length: atOnce.carried }, () => lane(waiting));
  });
  await Promise.all(lanes);
  return delivered;
}

/** Delivers what is due; gives the number. Failures wait for their turn, final refusals have none. */
export async function deliverDue(cell: Cell, carry: Carry, now: () => Moment): Promise<number> {
  let delivered = 0;
  for (;;) {
    const due = await leased(cell, now());
    delivered += await inLanes(due, (one) => deliverOne(cell, one, carry, now));
    if (due.length === 0) {
      return delivered;
    }
  }
}
