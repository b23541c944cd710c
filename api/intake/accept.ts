import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { isPastUse } from "../../domain/referral/use.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { keepOpened } from "../../store/inbox.ts";
import { type MovedOn, takeStep } from "../referral/take-step.ts";
import type { Incoming } from "./incoming.ts";

export type AcceptRefusal =
  | "referral.no-recipient"
  | "referral.not-acknowledged"
  | "referral.already-withdrawn"
  | "referral.day-passed"
  | MovedOn;

/**
 * A referral is answered "accepted" before anything is made of it: shut, withdrawn meanwhile, or past its last day, it is not taken
 * on. Whether it becomes a case of its own or comes to one that there is, its sender hears the same.
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
