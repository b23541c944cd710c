import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull, isId } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { type Refused, refusedInThread } from "../../store/document.ts";
import {
  caseOfIncoming,
  incomingById,
  nameOpens,
  type ReplyRow,
  repliesTo,
} from "../../store/inbox.ts";
import { onWhatCameIn } from "../access/perform.ts";
import { type Incoming, incomingOf } from "./incoming.ts";

export interface IncomingRead {
  readonly incoming: Incoming;
  /** What was written back, the first first. */
  readonly replies: readonly ReplyRow[];
  /** What we sent back and the sender refused for good; null when nothing was. */
  readonly refused: Refused | null;
  /** Whether a name came along that this reader may ask to see. */
  readonly nameOpens: boolean;
}

/** Reads one thing that came in. One that never came, and one that went to a case the actor may not see, are refused alike. */
export async function readIncoming(
  cell: Cell,
  actor: Colleague,
  id: string,
): Promise<Outcome<IncomingRead, "not-permitted" | "inbox.not-found" | "inbox.unreadable">> {
  const act = { action: "inbox.read", record: idOrNull(id) } as const;
  const belonging = {
    caseOf: (tx: Tx) => caseOfIncoming(tx, id),
    missing: "inbox.not-found",
  } as const;
  return await onWhatCameIn(cell, actor, belonging, act, async (tx) => {
    const row = isId(id) ? await incomingById(tx, id) : null;
    if (row === null) {
      return refused("inbox.not-found");
    }
    const incoming = incomingOf(row);
    if (incoming === null) {
      return refused("inbox.unreadable");
    }
    const [replies, refusal, opens] = await Promise.all([
      repliesTo(tx, id),
      refusedInThread(tx, row.sender, id),
      nameOpens(tx, id),
    ]);
    return done({ incoming, replies, refused: refusal, nameOpens: opens });
  });
}
