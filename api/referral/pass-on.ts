import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { mayTellWithin } from "../../domain/referral/way-back.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById } from "../../store/document/document.ts";
import { type ReceivedReferral, receivedOfCase } from "../../store/referral/referral.ts";
import { type MovedOn, takeStep } from "./sent/take-step.ts";

export interface Sending {
  readonly cell: Cell;
  readonly actor: Colleague;
  readonly sharing: Sharing;
  readonly caseId: string;
  readonly passesOn: string | null;
  readonly now: Moment;
}

/** By the same rules as an outcome. */
async function mayHearToWhom(
  tx: Tx,
  { cell, sharing, now }: Sending,
  { sender, purpose, wayBack }: ReceivedReferral,
): Promise<boolean> {
  const to = { id: sender, kinds: (await peerById(tx, sender))?.kinds ?? [] };
  const within = { from: cell, to, purpose, consentUntil: wayBack, answers: [] };
  return mayTellWithin(sharing, within, ["outcome"], dayOf(now)).told.includes("outcome");
}

/** Told before it goes; to whom, where a rule allows. */
export async function tellThatItPasses(
  tx: Tx,
  sending: Sending,
  to: readonly string[],
): Promise<Outcome<null, "referral.not-found" | "referral.no-recipient" | MovedOn>> {
  const { cell, actor, caseId, passesOn, now } = sending;
  if (passesOn === null) {
    return done(null);
  }
  const came = (await receivedOfCase(tx, caseId)).find(({ id }) => id === passesOn);
  if (came === undefined) {
    return refused("referral.not-found");
  }
  const toTold = await mayHearToWhom(tx, sending, came);
  for (const recipient of to) {
    const deed = { step: "pass-on", to: recipient } as const;
    const step = { id: crypto.randomUUID(), thread: passesOn, other: came.sender };
    const taken = await takeStep(tx, cell, actor.id, { ...step, deed, wordsTold: toTold }, now);
    if (!taken.ok) {
      return taken;
    }
  }
  return done(null);
}
