import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import { incomingList, waitingCount } from "../../store/inbox.ts";
import { type Notice, noticesFor } from "../../store/notice.ts";
import { type Awaited, awaitedAnswers, type OwnCase, ownCases } from "../../store/work.ts";
import { onAgency } from "../access/perform.ts";
import { type IncomingLine, lineOf } from "../intake/incoming.ts";

/** What waits for somebody at work; null where it is not theirs to see. */
export interface Work {
  readonly inbox: { readonly waiting: number; readonly newest: readonly IncomingLine[] } | null;
  readonly cases: readonly OwnCase[] | null;
  readonly awaited: readonly Awaited[] | null;
  /** New decisions that speak to one's own cases, and that nobody has put aside. */
  readonly notices: readonly Notice[];
}

const atMost = 5;

/** What waits: in the inbox, in one's own cases, and from others. */
export async function readWork(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<Work, "not-permitted">> {
  return await onAgency(cell, actor, { action: "work.read" }, async (tx) => {
    const [waiting, newest, cases, awaited, notices] = await Promise.all([
      may(actor, "inbox.list", null) ? waitingCount(tx) : null,
      may(actor, "inbox.list", null)
        ? incomingList(tx, { handled: false, after: null, limit: atMost })
        : null,
      may(actor, "case.list", null) ? ownCases(tx, actor.id, atMost) : null,
      may(actor, "referral.read", null) ? awaitedAnswers(tx, atMost) : null,
      // Only of cases one has a part in, so that whoever has none gets none.
      noticesFor(tx, actor.id, atMost),
    ]);
    const inbox =
      waiting === null || newest === null ? null : { waiting, newest: newest.map(lineOf) };
    return done({ inbox, cases, awaited, notices });
  });
}
