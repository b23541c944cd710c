import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { type Fault, faultsOf } from "../../domain/base/fault.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { purposes, receivesReferrals, wishFaults } from "../../domain/referral/disclose.ts";
import { chosenFields } from "../../domain/referral/field.ts";
import { possible } from "../../domain/referral/step.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { holdsSource } from "../../store/case/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { peers } from "../../store/document/document.ts";
import {
  type CaseConsent,
  type CasePerson,
  consentsOfCase,
  personsOfCase,
  receivedOfCase,
} from "../../store/referral/referral.ts";
import { onCase } from "../access/perform.ts";
import { form } from "../form.ts";
import { once, someDay } from "../openapi.ts";

export const words = z.string().trim().max(4_000);

const judgedAnswers = z
  .array(z.object({ code: z.string().max(60), holds: z.boolean(), words }))
  .max(40)
  .default([]);

export const judged = z.object({
  necessary: words,
  proportionate: words,
  interest: words,
  answers: judgedAnswers.openapi({
    description:
      "What rules hang on, as it was answered; and words-name-nobody, once somebody has read them.",
  }),
  unit: z
    .object({ why: words, answers: judgedAnswers, leftOut: z.boolean().default(false) })
    .optional()
    .openapi({
      description:
        "Why a special unit should know that there is a referral, and what the rules hang on for it. Without it, it is not told.",
    }),
});

export const wish = z.object({
  to: z.string().max(60),
  purpose: z.enum(purposes),
  fields: z.array(z.enum(chosenFields)).openapi({
    description: "Safeguards go along by themselves, each as far as the rules let it.",
  }),
  consent: z.uuid().nullable().default(null),
  person: z.uuid().nullable().default(null),
  question: words.default(""),
  judged,
  due: someDay,
  until: someDay,
});

export const sending = form(
  z.object({
    passesOn: z.uuid().nullable().default(null).openapi({
      description: "The referral that came in and is passed on: its sender is told.",
    }),
    referrals: z
      .array(wish.extend({ id: once, shown: z.string().max(100).optional() }))
      .min(1)
      .max(10),
  }),
  {
    "referral.not-found": "passesOn",
    "referral.already-moved-on": "passesOn",
    "referral.already-used": "referrals",
    "referral.already-changed": "referrals",
    "referral.no-recipient": "referrals.to",
    "referral.to-oneself": "referrals.to",
    "referral.no-such-purpose": "referrals.purpose",
    "referral.no-such-consent": "referrals.consent",
    "referral.consent-for-another": "referrals.consent",
    "referral.consent-ended": "referrals.consent",
    "referral.no-person": "referrals.person",
    "referral.due-passed": "referrals.due",
    "referral.ends-before-due": "referrals.until",
    "referral.longer-than-consent": "referrals.until",
    "referral.no-fields": "referrals.fields",
    "referral.name-not-open": "referrals.fields",
    "referral.nothing-there": "referrals.fields",
    "referral.no-rule-allows": "referrals.fields",
    "referral.not-judged": "referrals.judged",
    "referral.words-name-somebody": "referrals.question",
  },
);

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

export function sendingFaults(
  referrals: z.output<typeof sending.shape>["referrals"],
  { recipients, consents }: ReferralChoices,
  { from, today }: { readonly from: string; readonly today: Day },
): readonly Fault<keyof typeof sending.at>[] {
  return referrals.flatMap((each, at) => {
    const { to, question } = each;
    const consent = consents.find(({ id }) => id === each.consent) ?? null;
    const fields = question.trim() === "" ? each.fields : [...each.fields, "question" as const];
    const faults = faultsOf<keyof typeof sending.at>(
      [!recipients.some(({ cell }) => cell === to) && "referral.no-recipient", "to"],
      ...wishFaults({ from, to }, { ...each, fields, consent }, today),
    );
    return faults.map(([code, field]) => [code, `referrals.${at}.${field}`] as const);
  });
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
