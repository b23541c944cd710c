import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { type Outcome, refused } from "../../domain/base/outcome.ts";
import { inForce, type SafeguardKind, safeguardKinds } from "../../domain/case/safeguard.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { rule } from "../../domain/referral/disclose.ts";
import {
  type ChosenField,
  chosenFields,
  type Field,
  isSafeguard,
} from "../../domain/referral/field.ts";
import { safeguardsLater } from "../../domain/referral/step.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull, safeguardsOf } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { type Peer, peerById } from "../../store/document/document.ts";
import { stepsOf } from "../../store/plan/step.ts";
import {
  caseOfReferral,
  consentsOfCase,
  type SentReferral,
  sentReferralById,
} from "../../store/referral/referral.ts";
import { onPartOfCase } from "../access/perform.ts";
import { form } from "../form.ts";
import { once } from "../openapi.ts";
import { type MovedOn, takeStep } from "./sent/take-step.ts";

export const sendingSafeguard = form(z.object({ step: once, safeguard: z.enum(safeguardKinds) }), {
  "referral.no-recipient": "safeguard",
  "referral.safeguard-not-set": "safeguard",
  "referral.safeguard-no-rule": "safeguard",
  "referral.already-moved-on": "safeguard",
});

export interface SendSafeguard {
  readonly id: string;
  /** Sent twice, it is one. */
  readonly step: string;
  readonly safeguard: SafeguardKind;
}

type Refusal =
  | "not-permitted"
  | "referral.not-found"
  | "referral.no-recipient"
  | "referral.safeguard-not-set"
  | "referral.safeguard-no-rule";

function isChosen(field: Field): field is ChosenField {
  return (chosenFields as readonly Field[]).includes(field);
}

/** As when sending a referral, with all they were told; null if no rule allows it. */
async function rulesFor(
  tx: Tx,
  sharing: Sharing,
  parties: { readonly cell: Cell; readonly peer: Peer },
  { referral, kind }: { readonly referral: SentReferral; readonly kind: SafeguardKind },
  today: Day,
): Promise<readonly string[] | null> {
  const { cell, peer } = parties;
  const consents = await consentsOfCase(tx, referral.caseId);
  const before = safeguardsLater(await stepsOf(tx, referral.id)).map((each) => each.kind);
  const told = referral.fields.filter(isSafeguard);
  const wish = {
    purpose: referral.purpose,
    // Choosing to send it covers fields that must be chosen.
    fields: [...referral.fields, ...before, kind].filter(isChosen),
    safeguards: [...new Set([...told, ...before, kind])],
    due: referral.due,
    until: referral.until,
    consent: consents.find(({ id }) => id === referral.consent) ?? null,
    judged: referral.judged,
  };
  const to = { id: peer.cell, kinds: peer.kinds };
  const { rulings } = rule(sharing, { from: cell, to }, wish, today);
  const ruling = rulings.find(({ field }) => field === kind);
  return ruling?.told === true ? ruling.rules.map(({ id }) => id) : null;
}

/**
 * Sends it to a recipient of the case: ruled like others, with its how, and acknowledged there before more is read.
 */
export async function sendSafeguard(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  { id, step, safeguard: kind }: SendSafeguard,
  now: Moment,
): Promise<Outcome<null, Refusal | MovedOn>> {
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfReferral(tx, id), missing: "referral.not-found" },
    { action: "referral.send", record: idOrNull(id) },
    async (tx, caseId): Promise<Outcome<null, Refusal | MovedOn>> => {
      const referral = await sentReferralById(tx, id);
      const peer = referral === null ? null : await peerById(tx, referral.recipient);
      if (referral === null || peer === null) {
        return refused("referral.no-recipient");
      }
      const held = inForce(await safeguardsOf(tx, caseId)).find((each) => each.kind === kind);
      if (held === undefined) {
        return refused("referral.safeguard-not-set");
      }
      const subject = { referral, kind };
      const basis = await rulesFor(tx, sharing, { cell, peer }, subject, dayOf(now));
      if (basis === null) {
        return refused("referral.safeguard-no-rule");
      }
      const deed = { step: "safeguard", safeguard: kind, how: held.how, basis } as const;
      const taking = { id: step, thread: id, other: peer.cell, deed, wordsTold: null };
      return await takeStep(tx, cell, actor.id, taking, now);
    },
  );
}
