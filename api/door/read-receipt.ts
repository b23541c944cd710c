import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { readCode } from "../../domain/receipt/code.ts";
import type { Day } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById } from "../../store/document/document.ts";
import {
  type AdditionSent,
  additionsSent,
  type HowFar,
  heldReceipt,
  howFar,
  type ReplyThatCame,
  repliesThatCame,
} from "../../store/intake/door.ts";
import { holderOf } from "./held.ts";

/** Never tells of a case, an inspection, or staff. */
export interface ReceiptRead {
  readonly recipient: string;
  readonly sentOn: Day;
  readonly howFar: HowFar;
  readonly replies: readonly ReplyThatCame[];
  readonly additions: readonly AdditionSent[];
}

/** Refuses malformed and unknown codes alike. Not logged. */
export async function readReceipt(
  door: Cell,
  typed: string,
): Promise<Outcome<ReceiptRead, "receipt.not-found">> {
  const code = readCode(typed);
  if (code === null) {
    return refused("receipt.not-found");
  }
  return await asActor(door, holderOf(door, code), async (tx) => {
    const held = await heldReceipt(tx);
    if (held === null) {
      return refused("receipt.not-found");
    }
    const recipient = await peerById(tx, held.recipient);
    return done({
      recipient: recipient?.name ?? held.recipient,
      sentOn: held.sentOn,
      howFar: await howFar(tx, held.thread),
      replies: await repliesThatCame(tx, door, held.thread),
      additions: await additionsSent(tx, held.thread),
    });
  });
}
