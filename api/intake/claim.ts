import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case.ts";
import { claimIncoming, incomingById } from "../../store/inbox.ts";
import { type Incoming, incomingOf } from "./incoming.ts";

/**
 * Takes something that came in, to handle it: nobody else can until the transaction ends. Whoever comes second is told that it
 * was handled, also where a restricted case hides by whom.
 */
export async function claim(
  tx: Tx,
  id: string,
): Promise<Outcome<Incoming, "inbox.not-found" | "inbox.already-handled">> {
  if (!isId(id)) {
    return refused("inbox.not-found");
  }
  if (!(await claimIncoming(tx, id))) {
    return refused("inbox.already-handled");
  }
  const row = await incomingById(tx, id);
  return row === null ? refused("inbox.not-found") : done(incomingOf(row));
}
