import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { isId } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { incomingName } from "../../store/inbox.ts";
import { onAgency } from "../access/perform.ts";

/** Opens the name that came with a report or a referral, for a reason, which the log keeps. */
export async function readIncomingName(
  cell: Cell,
  actor: Colleague,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Outcome<string, "not-permitted" | "inbox.not-found" | "inbox.no-reason">> {
  const ground = reason.trim();
  if (ground === "") {
    return refused("inbox.no-reason");
  }
  const act = { action: "inbox.read-name", record: id, ground } as const;
  return await onAgency(cell, actor, act, async (tx) => {
    const name = isId(id) ? await incomingName(tx, cell, id) : null;
    return name === null ? refused("inbox.not-found") : done(name);
  });
}
