import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case.ts";
import { caseOfIncoming, incomingById } from "../../store/inbox.ts";
import type { PerhapsBelonging } from "../access/perform.ts";
import { type Incoming, incomingOf } from "./incoming.ts";

export type ReceivedReferral = Incoming & { readonly kind: "referral" };

export type ReceivedRefusal = "inbox.not-found" | "inbox.unreadable" | "inbox.not-a-referral";

/** Finds the case it was taken on as, if any. */
export function belongingOf(id: string): PerhapsBelonging<"inbox.not-found"> {
  return { caseOf: (tx) => caseOfIncoming(tx, id), missing: "inbox.not-found" };
}

export async function receivedById(
  tx: Tx,
  id: string,
): Promise<Outcome<ReceivedReferral, ReceivedRefusal>> {
  const row = isId(id) ? await incomingById(tx, id) : null;
  if (row === null) {
    return refused("inbox.not-found");
  }
  const incoming = incomingOf(row);
  if (incoming === null) {
    return refused("inbox.unreadable");
  }
  return incoming.kind === "referral" ? done(incoming) : refused("inbox.not-a-referral");
}
