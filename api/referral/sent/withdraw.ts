import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { possible, type WithdrawReason, withdrawReasons } from "../../../domain/referral/step.ts";
import type { Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { stopThread } from "../../../store/plan/stop.ts";
import { toldOnConsent } from "../../../store/referral/outcome.ts";
import {
  caseOfReferral,
  type SentReferral,
  sentFromCase,
  sentReferralById,
} from "../../../store/referral/referral.ts";
import { onPartOfCase } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { once } from "../../openapi.ts";
import { tellUnitsOfEnd } from "../facts.ts";
import { type MovedOn, takeStep } from "./take-step.ts";

export const withdrawing = form(z.object({ step: once, reason: z.enum(withdrawReasons) }), {
  "referral.no-recipient": "reason",
});

export interface WithdrawReferral {
  readonly id: string;
  readonly step?: string | undefined;
  readonly reason: WithdrawReason;
}

export interface Withdrawn {
  /** Not delivered yet: it goes out empty. Else the recipient empties it if unopened. */
  readonly beforeItLeft: boolean;
}

export interface WithdrawnOn {
  readonly told: number;
  readonly rested: boolean;
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
  const thread = { thread: referral.id, other: referral.recipient };
  const stopped = await stopThread(tx, cell, thread, now);
  const first = stopped.find(({ document }) => document === referral.document);
  return done({ beforeItLeft: first?.beforeItLeft === true });
}

/** Withdraws declined ones too, in the consent's own transaction. */
export async function withdrawAllOn(
  tx: Tx,
  withdrawing: Withdrawing,
  on: { readonly caseId: string; readonly consent: string },
): Promise<WithdrawnOn> {
  const resting = (await sentFromCase(tx, on.caseId)).filter(
    ({ consent }) => consent === on.consent,
  );
  const standing = resting.filter(({ state }) => possible(state, "sender").includes("withdraw"));
  let told = 0;
  for (const referral of standing) {
    const withdrawn = await withdrawOne(tx, withdrawing, referral, crypto.randomUUID());
    told += Number(withdrawn.ok && referral.refused === null);
  }
  return { told, rested: resting.length > 0 || (await toldOnConsent(tx, on.consent)) };
}

/** Empties what is undelivered or unread, and sends nothing more. What was read stays under the recipient's law. */
export async function withdrawReferral(
  cell: Cell,
  actor: Colleague,
  { id, step = crypto.randomUUID(), reason }: WithdrawReferral,
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
