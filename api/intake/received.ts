import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import { ageIn } from "../../domain/referral/way-back.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById } from "../../store/document/document.ts";
import { caseOfIncoming, incomingById } from "../../store/intake/inbox.ts";
import { namesKept } from "../../store/referral/referral.ts";
import type { Belonging } from "../access/perform.ts";
import { type OwnWords, wordsWay } from "../referral/words-way.ts";
import { type Incoming, incomingOf } from "./incoming.ts";

export type ReceivedReferral = Incoming & { readonly kind: "referral" };

export type ReceivedRefusal = "inbox.not-found" | "inbox.unreadable" | "inbox.not-a-referral";

/** Finds the case it was taken on as, if any. */
export function belongingOf(id: string): Belonging<"inbox.not-found"> {
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

const noNames = { names: [], pseudonyms: [] };

/** Rules own words on a consent that reaches back, or else on a rule. */
export async function wordsBack(
  tx: Tx,
  cell: Cell,
  sharing: Sharing,
  { from, referral, handled }: ReceivedReferral,
  own: OwnWords,
  today: Day,
): Promise<ReturnType<typeof wordsWay>> {
  const sender = await peerById(tx, from.cell);
  const to = { id: from.cell, kinds: sender?.kinds ?? [] };
  const { purpose, wayBack, told } = referral;
  const answers = ageIn(fieldsIn(told ?? {}), []);
  const within = { from: cell, to, purpose, consentUntil: wayBack, answers };
  const caseId = handled?.caseId ?? null;
  const kept = caseId === null ? noNames : await namesKept(tx, cell, caseId);
  const pseudonyms = [
    ...kept.pseudonyms,
    ...(told?.pseudonym === undefined ? [] : [told.pseudonym]),
  ];
  return wordsWay(sharing, within, own, { ...kept, pseudonyms }, today);
}
