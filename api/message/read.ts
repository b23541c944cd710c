import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import { type MessageRow, messagesPage, messagesPageSize } from "../../store/document/message.ts";
import { onAgency } from "../access/perform.ts";

export interface MessageList {
  /** All for those who lead; else one's own. */
  readonly whose: "mine" | "ours";
  readonly messages: readonly MessageRow[];
  /** The mark for the next page; null on the last. */
  readonly next: string | null;
}

/** Lists the newest first. Messages never say what they concern. */
export async function readMessages(
  cell: Cell,
  actor: Colleague,
  after: string | null,
): Promise<Outcome<MessageList, "not-permitted">> {
  const whose = actor.role === "supervisor" ? "ours" : "mine";
  const colleague = whose === "ours" ? null : actor.id;
  return await onAgency(cell, actor, { action: "message.read" }, async (tx) => {
    const found = await messagesPage(tx, { colleague, after });
    const shown = found.slice(0, messagesPageSize);
    const next = found.length > messagesPageSize ? (shown.at(-1)?.id ?? null) : null;
    return done({ whose, messages: shown, next });
  });
}
