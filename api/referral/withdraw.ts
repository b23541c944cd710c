import type { Colleague } from "../../domain/access/actor.ts";
import type { Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { possible, type WithdrawReason } from "../../domain/referral/step.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { emptyUnsent } from "../../store/document.ts";
import {
  caseOfReferral,
  type SentReferral,
  sentFromCase,
  sentReferralById,
} from "../../store/referral.ts";
import { onPartOfCase } from "../access/perform.ts";
import { tellUnitsOfEnd } from "./facts.ts";
import { type MovedOn, takeStep } from "./take-step.ts";

export interface WithdrawReferral {
  readonly id: string;
  /** Made with the form: sent twice, it is one. */
  readonly step: string;
  readonly reason: WithdrawReason;
}

/** How far a withdrawal reached, as far as this side can know. */
export interface Withdrawn {
  /** It had not left yet, and goes out empty; else the recipient empties it where nobody there has opened it. */
  readonly beforeItLeft: boolean;
}

interface Withdrawing {
  readonly cell: Cell;
  readonly by: string;
  readonly reason: WithdrawReason;
  readonly now: Moment;
}

async function withdrawOne(
  tx: Tx,
  { cell, by, reason, now }: Withdrawing,
  referral: SentReferral,
  step: string,
): Promise<Outcome<Withdrawn, "referral.no-recipient" | MovedOn>> {
  const deed = { step: "withdraw", reason } as const;
  const taking = { id: step, thread: referral.id, other: referral.recipient, deed };
  const taken = await takeStep(tx, cell, by, { ...taking, wordsTold: null }, now);
  if (!taken.ok) {
    return taken;
  }
  await tellUnitsOfEnd(tx, cell, referral, now);
  return done({ beforeItLeft: await emptyUnsent(tx, cell, referral.document) });
}

/** Withdraws every referral that rests on a consent, in the transaction that withdraws the consent. Gives how many recipients are told. */
export async function withdrawAllOn(
  tx: Tx,
  withdrawing: Withdrawing,
  on: { readonly caseId: string; readonly consent: string },
): Promise<number> {
  const resting = (await sentFromCase(tx, on.caseId)).filter(
    ({ consent, state }) =>
      consent === on.consent && possible(state, "sender").includes("withdraw"),
  );
  let told = 0;
  for (const referral of resting) {
    const withdrawn = await withdrawOne(tx, withdrawing, referral, crypto.randomUUID());
    told += Number(withdrawn.ok);
  }
  return told;
}

/**
 * Withdraws a referral: what has not left goes out empty, what nobody there has opened is emptied where it lies, and nothing more is
 * sent in it. The recipient is told. What was opened stays under the recipient's law.
 */
export async function withdrawReferral(
  cell: Cell,
  actor: Colleague,
  { id, step, reason }: WithdrawReferral,
  now: Moment,
): Promise<
  Outcome<Withdrawn, "not-permitted" | "referral.not-found" | "referral.no-recipient" | MovedOn>
> {
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfReferral(tx, id), missing: "referral.not-found" },
    { action: "referral.withdraw", record: idOrNull(id), ground: reason },
    async (
      tx,
    ): Promise<Outcome<Withdrawn, "referral.not-found" | "referral.no-recipient" | MovedOn>> => {
      const referral = await sentReferralById(tx, id);
      return referral === null
        ? refused("referral.not-found")
        : await withdrawOne(tx, { cell, by: actor.id, reason, now }, referral, step);
    },
  );
}
