import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { receivesReferrals } from "../../domain/referral/disclose.ts";
import { possible } from "../../domain/referral/step.ts";
import type { Moment } from "../../domain/time/day.ts";
import { type CaseHead, caseHead } from "../../store/case-head.ts";
import { holdsSource } from "../../store/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { peers } from "../../store/document.ts";
import {
  type CaseConsent,
  type CasePerson,
  consentsOfCase,
  personsOfCase,
  receivedOfCase,
} from "../../store/referral.ts";
import { onCase } from "../access/perform.ts";

interface Passable {
  readonly id: string;
  readonly senderName: string;
  readonly purpose: string;
  readonly came: Moment;
}

export interface ReferralChoices {
  readonly head: CaseHead;
  readonly recipients: readonly { readonly cell: string; readonly name: string }[];
  readonly persons: readonly CasePerson[];
  readonly consents: readonly (CaseConsent & { readonly recipientName: string })[];
  /** Whether it holds words from a source who stays anonymous. */
  readonly sources: boolean;
  readonly passable: readonly Passable[];
}

export async function choicesFor(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<ReferralChoices, "not-permitted" | "case.not-found">> {
  return await onCase(cell, actor, caseId, { action: "referral.prepare" }, async (tx) => {
    const [head, known, persons, consents, received, sources] = await Promise.all([
      caseHead(tx, caseId),
      peers(tx),
      personsOfCase(tx, caseId),
      consentsOfCase(tx, caseId),
      receivedOfCase(tx, caseId),
      holdsSource(tx, caseId),
    ]);
    const nameOf = (id: string) => known.find((peer) => peer.cell === id)?.name ?? id;
    return done({
      head,
      sources,
      recipients: known
        .filter((peer) => peer.cell !== cell.id && receivesReferrals(peer.kinds))
        .map((peer) => ({ cell: peer.cell, name: peer.name })),
      persons,
      consents: consents.map((each) => ({ ...each, recipientName: nameOf(each.recipient) })),
      passable: received
        .filter(({ state }) => possible(state, "recipient").includes("pass-on"))
        .map(({ id, senderName, purpose, came }) => ({ id, senderName, purpose, came })),
    });
  });
}
