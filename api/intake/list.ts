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

/** Gives what waits, by default. */
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
  /** Null on the last page. */
  readonly next: After | null;
  /** Held apart: above the inbox's budget. */
  readonly waiting: number;
  readonly held: number;
}

const atOnce = 20;

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
