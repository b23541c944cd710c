import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Report } from "../../domain/document/document.ts";
import { receivesAs } from "../../domain/receipt/recipients.ts";
import { tellsSomething } from "../../domain/receipt/tells.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById, post } from "../../store/document/document.ts";
import { heldReceipt, keepReceipt } from "../../store/intake/door.ts";
import { holderOf, threadOf } from "./held.ts";

export interface SendReport {
  /** The receipt's code, made with the form: sent twice, it is one sending. */
  readonly code: string;
  readonly recipient: string;
  readonly report: Report;
}

export interface Sent {
  readonly code: string;
  readonly recipient: { readonly cell: string; readonly name: string };
  readonly before: boolean;
}

/** Finds the earlier sending under this code, or null. */
async function heldAs(tx: Tx, code: string): Promise<Sent | null> {
  const held = await heldReceipt(tx);
  if (held === null) {
    return null;
  }
  const peer = await peerById(tx, held.recipient);
  const recipient = { cell: held.recipient, name: peer?.name ?? held.recipient };
  return { code, recipient, before: true };
}

/** Finds the earlier sending under this code, or null. */
export async function sentBefore(door: Cell, code: string): Promise<Sent | null> {
  return code === "" ? null : await asActor(door, holderOf(door, code), (tx) => heldAs(tx, code));
}

/**
 * Seals a report to one agency and keeps nothing readable. A repeated code sends once. Refuses an empty report and a
 * closed recipient.
 */
export async function sendReport(
  door: Cell,
  { code, recipient, report }: SendReport,
  now: Moment,
): Promise<Outcome<Sent, "seen.no-such-recipient" | "seen.nothing-told">> {
  if (!tellsSomething(report)) {
    return refused("seen.nothing-told");
  }
  return await asActor(door, holderOf(door, code), async (tx) => {
    const peer = await peerById(tx, recipient);
    if (peer === null || receivesAs(peer.kinds) === null) {
      return refused("seen.no-such-recipient");
    }
    const thread = threadOf(code);
    const receipt = { thread, recipient, sentOn: dayOf(now) };
    if (await keepReceipt(tx, holderOf(door, code).receipt, receipt)) {
      await post(tx, door, {
        to: peer,
        thread,
        content: report,
        written: now,
        first: true,
        forPeerAlone: true,
      });
      return done({ code, recipient: { cell: peer.cell, name: peer.name }, before: false });
    }
    const held = await heldAs(tx, code);
    if (held === null) {
      throw new Error("A receipt that cannot be kept must be there already.");
    }
    return done(held);
  });
}
