import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import { type After, incomingList, waitingCount } from "../../store/inbox.ts";
import { onAgency } from "../access/perform.ts";
import { type IncomingLine, lineOf } from "./incoming.ts";

export interface ListInbox {
  /** What waits, or what was handled. */
  readonly handled: boolean;
  readonly after: After | null;
}

export interface InboxPage {
  readonly lines: readonly IncomingLine[];
  /** Where the next page begins; null on the last. */
  readonly next: After | null;
  /** How many wait in all. */
  readonly waiting: number;
}

const atOnce = 20;

/** What came in to the agency, newest first, a page at a time. */
export async function listInbox(
  cell: Cell,
  actor: Colleague,
  { handled, after }: ListInbox,
): Promise<Outcome<InboxPage, "not-permitted">> {
  return await onAgency(cell, actor, { action: "inbox.list" }, async (tx) => {
    const [rows, waiting] = await Promise.all([
      incomingList(tx, { handled, after, limit: atOnce + 1 }),
      waitingCount(tx),
    ]);
    const lines = rows.slice(0, atOnce).map(lineOf);
    const last = rows.length > atOnce ? lines.at(-1) : undefined;
    return done({
      lines,
      next: last === undefined ? null : { cameAt: last.cameAt, id: last.id },
      waiting,
    });
  });
}
