import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import type { CaseAccess } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { lastingRefusals } from "../../domain/document/document.ts";
import { referralStates } from "../../domain/referral/step.ts";
import { accessWithin } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type ReceivedReferral,
  receivedOfCase,
  type SentReferral,
  sentByAgency,
  sentFromCase,
} from "../../store/referral/referral.ts";
import { onAgency, onCase } from "../access/perform.ts";

export const sent = z.object({
  id: z.string(),
  caseId: z.string(),
  caseLabel: z.string(),
  recipient: z.string(),
  recipientName: z.string(),
  purpose: z.string(),
  basis: z.array(z.string()),
  fields: z.array(z.string()),
  due: z.string(),
  until: z.string(),
  sent: z.string(),
  sentBy: z.string(),
  delivered: z.boolean(),
  refused: z.enum(lastingRefusals).nullable(),
  state: z.enum(referralStates),
  since: z.string().nullable(),
});

export const sentList = z.object({ sent: z.array(sent) });
export const caseList = sentList.extend({
  received: z.array(
    z.object({
      id: z.string(),
      sender: z.string(),
      senderName: z.string(),
      purpose: z.string(),
      came: z.string(),
      state: z.enum(referralStates),
    }),
  ),
});

export type ReceivedLine = Pick<
  ReceivedReferral,
  "id" | "sender" | "senderName" | "purpose" | "came" | "state"
>;

export interface CaseReferrals {
  readonly head: CaseHead;
  readonly access: CaseAccess;
  readonly sent: readonly SentReferral[];
  readonly received: readonly ReceivedLine[];
}

export async function referralsOfCase(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<CaseReferrals, "not-permitted" | "case.not-found">> {
  return await onCase(cell, actor, caseId, { action: "referral.read" }, async (tx) => {
    const [head, access, sent, received] = await Promise.all([
      caseHead(tx, caseId),
      accessWithin(tx, caseId, actor.id),
      sentFromCase(tx, caseId),
      receivedOfCase(tx, caseId),
    ]);
    return done({
      head,
      access,
      sent,
      received: received.map(({ id, sender, senderName, purpose, came, state }) => ({
        id,
        sender,
        senderName,
        purpose,
        came,
        state,
      })),
    });
  });
}

const most = 200;

/** Lists referrals of visible cases; the unanswered first, by due date. */
export async function referralsOfAgency(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<readonly SentReferral[], "not-permitted">> {
  return await onAgency(cell, actor, { action: "referral.read" }, async (tx) =>
    done(await sentByAgency(tx, most)),
  );
}
