import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case/case.ts";
import { claimIncoming, incomingById } from "../../store/intake/inbox.ts";
import { type Incoming, incomingOf } from "./incoming.ts";

export async function claim(
  tx: Tx,
  id: string,
): Promise<Outcome<Incoming, "inbox.not-found" | "inbox.already-handled" | "inbox.unreadable">> {
  if (!isId(id)) {
    return refused("inbox.not-found");
  }
  const waits = await claimIncoming(tx, id);
  const row = await incomingById(tx, id);
  if (row === null) {
    return refused("inbox.not-found");
  }
  if (!waits) {
    return refused("inbox.already-handled");
  }
  const incoming = incomingOf(row);
  return incoming === null ? refused("inbox.unreadable") : done(incoming);
}
