import type { Colleague } from "../../domain/access/actor.ts";
import type { Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull, isId } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import {
  caseOfIncoming,
  incomingById,
  incomingName,
  keepOpened,
  lockIncoming,
} from "../../store/inbox.ts";
import { onWhatCameIn } from "../access/perform.ts";

/**
 * Opens the name that came with a report or a referral, for a reason, which the log keeps. Once it was taken on, only for those
 * with a part in the case, like every name in it. A referral counts as opened by it: nobody can take it back unseen any more.
 */
export async function readIncomingName(
  cell: Cell,
  actor: Colleague,
  { id, reason }: { readonly id: string; readonly reason: string },
  now: Moment,
): Promise<Outcome<string, "not-permitted" | "inbox.not-found" | "inbox.no-reason">> {
  const ground = reason.trim();
  const act = { action: "inbox.read-name", record: idOrNull(id), ground: ground || null } as const;
  const belonging = {
    caseOf: (tx: Tx) => caseOfIncoming(tx, id),
    missing: "inbox.not-found",
  } as const;
  return await onWhatCameIn(cell, actor, belonging, act, async (tx) => {
    if (ground === "") {
      return refused("inbox.no-reason");
    }
    if (!isId(id)) {
      return refused("inbox.not-found");
    }
    await lockIncoming(tx, id);
    const name = await incomingName(tx, cell, id);
    if (name === null) {
      return refused("inbox.not-found");
    }
    if ((await incomingById(tx, id))?.kind === "referral") {
      await keepOpened(tx, id, now, actor.id);
    }
    return done(name);
  });
}
