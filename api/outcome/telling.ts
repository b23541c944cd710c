import { z } from "@hono/zod-openapi";
import { type Fault, faultsOf } from "../../domain/base/fault.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { OutcomeTold } from "../../domain/document/document.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import {
  goesOnTo,
  mayTell,
  type OutcomeDisclosure,
  type TellRefusal,
} from "../../domain/outcome/outcome.ts";
import { carriedUntil } from "../../domain/referral/consent.ts";
import { isPurpose, purposes } from "../../domain/referral/disclose.ts";
import { namingIn } from "../../domain/referral/naming.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { type Peer, peerById } from "../../store/document/document.ts";
import { type CaseOutcome, outcomesOfCase } from "../../store/referral/outcome.ts";
import { type CaseConsent, consentsOfCase, namesKept } from "../../store/referral/referral.ts";
import { form } from "../form.ts";
import { type ChainThread, threadsOfCase } from "./threads.ts";

export const telling = form(
  z.object({
    thread: z.uuid(),
    purpose: z
      .enum(purposes)
      .nullable()
      .default(null)
      .openapi({ description: "Null: what the referral was for." }),
    consent: z.uuid().nullable().default(null),
    noteNamesNobody: z.boolean().default(false),
    answers: z
      .array(z.object({ code: z.string().max(60), holds: z.boolean() }))
      .max(40)
      .default([])
      .openapi({ description: "What rules hang on, as it was answered." }),
    reasoning: z.string().trim().max(4_000).openapi({
      description: "Why it is necessary and in proportion. Kept, never sent.",
    }),
  }),
  {
    "referral.to-oneself": "thread",
    "referral.no-such-purpose": "thread",
    "outcome.not-ours": "thread",
    "outcome.not-in-chain": "thread",
    "outcome.already-told": "thread",
    "outcome.no-rule-allows": "thread",
    "outcome.no-reasoning": "reasoning",
  },
);

export interface TellingWish {
  readonly outcome: string;
  readonly thread: string;
  /** Null: the referral's own purpose. */
  readonly purpose: string | null;
  /** Null: the consent that reaches back. */
  readonly consent: string | null;
  /** The sender has read the note, and it names nobody. */
  readonly noteNamesNobody: boolean;
  readonly answers: readonly { readonly code: string; readonly holds: boolean }[];
  readonly reasoning: string;
}

export interface WeighedTelling {
  readonly outcome: CaseOutcome;
  readonly thread: ChainThread;
  readonly peer: Peer;
  readonly consent: CaseConsent | null;
  readonly disclosure: OutcomeDisclosure;
  readonly content: OutcomeTold;
}

export type TellingRefusal =
  | TellRefusal
  | "outcome.not-ours"
  | "outcome.not-in-chain"
  | "outcome.already-told"
  | "outcome.no-reasoning"
  | "referral.no-such-purpose";

export function tellingFaults({
  reasoning,
}: Partial<Pick<TellingWish, "reasoning">>): readonly Fault<"outcome.no-reasoning">[] {
  return faultsOf([reasoning?.trim() === "" && "outcome.no-reasoning", "reasoning"]);
}

type Subject = Pick<WeighedTelling, "outcome" | "thread">;

/**
 * Both in one case. Another agency's outcome is passed on by the rules of the new recipient, on our own judgement.
 */
async function subjectOf(
  tx: Tx,
  caseId: string,
  wish: TellingWish,
): Promise<Outcome<Subject, TellingRefusal>> {
  const [outcomes, threads] = await Promise.all([
    outcomesOfCase(tx, caseId),
    threadsOfCase(tx, caseId),
  ]);
  const outcome = outcomes.find(({ id }) => id === wish.outcome);
  const thread = threads.find(({ id }) => id === wish.thread);
  if (outcome === undefined) {
    return refused("outcome.not-ours");
  }
  if (thread === undefined) {
    return refused("outcome.not-in-chain");
  }
  if (!goesOnTo(outcome, thread)) {
    return refused("outcome.not-ours");
  }
  return outcome.told.some((to) => to.thread === thread.id)
    ? refused("outcome.already-told")
    : done({ outcome, thread });
}

/** A named consent for this recipient and purpose, or the referral's way back. */
function consentUntil(
  consent: CaseConsent | null,
  { other, wayBack, purpose: of }: ChainThread,
  purpose: string,
): Day | null {
  if (consent !== null) {
    const holds = consent.recipient === other && consent.purpose === purpose;
    return holds ? carriedUntil(consent, "outcome") : null;
  }
  return purpose === of ? wayBack : null;
}

/** Weighs by the same rules as a referral. Keeps nothing. */
export async function weighTelling(
  tx: Tx,
  cell: Cell,
  sharing: Sharing,
  { caseId, wish }: { readonly caseId: string; readonly wish: TellingWish },
  today: Day,
): Promise<Outcome<WeighedTelling, TellingRefusal>> {
  const subject = await subjectOf(tx, caseId, wish);
  if (!subject.ok) {
    return subject;
  }
  const { outcome, thread } = subject.value;
  const [peer, consents] = await Promise.all([
    peerById(tx, thread.other),
    consentsOfCase(tx, caseId),
  ]);
  if (peer === null) {
    return refused("outcome.not-in-chain");
  }
  const purpose = wish.purpose ?? thread.purpose;
  if (!isPurpose(purpose)) {
    return refused("referral.no-such-purpose");
  }
  if (tellingFaults(wish).length > 0) {
    return refused("outcome.no-reasoning");
  }
  const consent = consents.find(({ id }) => id === wish.consent) ?? null;
  const to = { id: peer.cell, kinds: peer.kinds };
  const until = consentUntil(consent, thread, purpose);
  const within = { from: cell, to, purpose, consentUntil: until, answers: wish.answers };
  const kept = wish.noteNamesNobody ? await namesKept(tx, cell, caseId) : null;
  const namesNobody = kept !== null && namingIn([outcome.note ?? ""], kept).length === 0;
  const allowed = mayTell(sharing, within, outcome, namesNobody, today);
  if (!allowed.ok) {
    return allowed;
  }
  const { fields, basis } = allowed.value;
  const content: OutcomeTold = {
    kind: "outcome",
    basis: basis.map(({ id }) => id),
    outcome: outcome.kind,
    provision: fields.includes("provision") ? outcome.provision : null,
    note: fields.includes("note") ? outcome.note : null,
    happened: outcome.happened,
    further: outcome.cameFrom !== null,
  };
  return done({ outcome, thread, peer, consent, disclosure: allowed.value, content });
}
