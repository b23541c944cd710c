import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { isPastUse } from "../../domain/referral/use.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { keepOpened } from "../../store/intake/inbox.ts";
import { type MovedOn, takeStep } from "../referral/sent/take-step.ts";
import type { Incoming } from "./incoming.ts";

export type AcceptRefusal =
  | "referral.no-recipient"
  | "referral.not-acknowledged"
  | "referral.already-withdrawn"
  | "referral.day-passed"
  | MovedOn;

/**
 * Answers “accepted” before use. Refuses a shut, withdrawn or expired referral. The sender hears the same for new and
 * existing cases.
 */
export async function accept(
  tx: Tx,
  cell: Cell,
  by: string,
  incoming: Incoming,
  now: Moment,
): Promise<Outcome<null, AcceptRefusal>> {
  if (incoming.kind === "report") {
    return done(null);
  }
  const { id, from, referral } = incoming;
  if (referral.unacknowledged.length > 0) {
    return refused("referral.not-acknowledged");
  }
  if (referral.told === null) {
    return refused("referral.already-withdrawn");
  }
  if (isPastUse(referral, dayOf(now))) {
    return refused("referral.day-passed");
  }
  const deed = { step: "accept" } as const;
  const taking = { id: crypto.randomUUID(), thread: id, other: from.cell, deed, wordsTold: null };
  const taken = await takeStep(tx, cell, by, taking, now);
  if (taken.ok) {
    await keepOpened(tx, id, now, by);
  }
  return taken;
}
