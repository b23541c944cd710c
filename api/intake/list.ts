import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import { type After, incomingList, type Pile, waitingCount } from "../../store/inbox.ts";
import { onAgency } from "../access/perform.ts";
import { type IncomingLine, lineOf } from "./incoming.ts";

export interface ListInbox {
  readonly pile: Pile;
  readonly after: After | null;
}

/** The pile that a page or a caller asks for; what waits, where they ask for none. */
export function pileFrom(asked: {
  readonly handled?: string | undefined;
  readonly held?: string | undefined;
}): Pile {
  if (asked.held === "yes") {
    return "held";
  }
  return asked.handled === "yes" ? "handled" : "waiting";
}

export interface InboxPage {
  readonly lines: readonly IncomingLine[];
  /** Where the next page begins; null on the last. */
  readonly next: After | null;
  /** How many wait in all, and how many are held apart: they came above the budget of the inbox. */
  readonly waiting: number;
  readonly held: number;
}

const atOnce = 20;

/** What came in to the agency, newest first, a page at a time. */
export async function listInbox(
  cell: Cell,
  actor: Colleague,
  { pile, after }: ListInbox,
): Promise<Outcome<InboxPage, "not-permitted">> {
  return await onAgency(cell, actor, { action: "inbox.list" }, async (tx) => {
    const [rows, counts] = await Promise.all([
      incomingList(tx, { pile, after, limit: atOnce + 1 }),
      waitingCount(tx),
    ]);
    const lines = rows.slice(0, atOnce).map(lineOf);
    const last = rows.length > atOnce ? lines.at(-1) : undefined;
    return done({
      lines,
      next: last === undefined ? null : { cameAt: last.cameAt, id: last.id },
      ...counts,
    });
  });
}
