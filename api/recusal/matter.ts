import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case/case.ts";
import { type AsideFrom, lockRecusals } from "../../store/case/recusal.ts";
import { caseOfIncoming, incomingById, lockIncoming } from "../../store/intake/inbox.ts";
import type { Belonging } from "../access/perform.ts";

/** A case, or an incoming item that may have become one. */
export type FoundFrom =
  | { readonly kind: "case"; readonly id: string }
  | { readonly kind: "incoming"; readonly id: string };

export type NotFound = "case.not-found" | "inbox.not-found";

/** The case itself, or the one an incoming item became. */
export function belongingOf({ kind, id }: FoundFrom): Belonging<NotFound> {
  return kind === "case"
    ? { caseOf: async () => id, missing: "case.not-found" }
    : { caseOf: (tx) => caseOfIncoming(tx, id), missing: "inbox.not-found" };
}

async function cameInOrCase(tx: Tx, id: string): Promise<AsideFrom | null> {
  if (!isId(id)) {
    return null;
  }
  await lockIncoming(tx, id);
  if ((await incomingById(tx, id)) === null) {
    return null;
  }
  const caseId = await caseOfIncoming(tx, id);
  return caseId === null ? { incoming: id } : { caseId };
}

/** Locks it, so that one at a time steps aside; null where hidden. */
export async function holdMatter(tx: Tx, { kind, id }: FoundFrom): Promise<AsideFrom | null> {
  const matter = kind === "case" ? { caseId: id } : await cameInOrCase(tx, id);
  if (matter !== null && "caseId" in matter) {
    await lockRecusals(tx, matter.caseId);
  }
  return matter;
}
