import {
  mostRemovals,
  type RemovalDays,
  sameDays,
  soonestFirst,
} from "../../../domain/referral/removal.ts";
import type { Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import type { Cell } from "../../../store/cell.ts";
import { peerById, post } from "../../../store/document/document.ts";
import { passedOnFrom, type SaidOfRemoval, saidOfRemovals } from "../../../store/intake/intake.ts";
import { insertStep } from "../../../store/plan/step.ts";
import { lockReferral } from "../../../store/referral/referral.ts";

/** The removal decided here, if in force. */
export function standsHere(said: readonly SaidOfRemoval[], thread: string): RemovalDays | null {
  return said.findLast((each) => each.thread === thread && each.own)?.days ?? null;
}

/** Removals decided where the referral was passed on. */
export function standsFurther(
  said: readonly SaidOfRemoval[],
  thread: string,
): readonly RemovalDays[] {
  const further = new Map(
    said.filter((each) => each.thread !== thread).map((each) => [each.thread, each.days]),
  );
  return [...further.values()].filter((days) => days !== null);
}

/** Both kinds, the soonest first, equal dates once. */
export function standingIn(said: readonly SaidOfRemoval[], thread: string): readonly RemovalDays[] {
  const here = standsHere(said, thread);
  return soonestFirst([...standsFurther(said, thread), ...(here === null ? [] : [here])]);
}

/**
 * Passes removals back without waiting for a reader: the soonest; “off” only when none is left; nothing if unchanged.
 */
export async function relayRemoval(
  tx: Tx,
  cell: Cell,
  passedOn: string,
  now: Moment,
): Promise<void> {
  const first = await passedOnFrom(tx, passedOn);
  if (first !== null) {
    await tellSoonest(tx, cell, first, now);
  }
}

/** Tells the sender the soonest removal, if that differs from what they were told last. */
export async function tellSoonest(
  tx: Tx,
  cell: Cell,
  { thread, sender }: { readonly thread: string; readonly sender: string },
  now: Moment,
): Promise<void> {
  const peer = await peerById(tx, sender);
  if (peer === null) {
    return;
  }
  await lockReferral(tx, thread);
  const said = await saidOfRemovals(tx, thread);
  const told = said.filter((each) => each.thread === thread);
  const [stands = null] = standingIn(said, thread);
  if (told.length >= mostRemovals || sameDays(told.at(-1)?.days ?? null, stands)) {
    return;
  }
  const deed =
    stands === null
      ? ({ step: "removal-off" } as const)
      : ({ step: "removal", ...stands } as const);
  const posting = { to: peer, thread, written: now };
  const document = await post(tx, cell, { ...posting, content: { kind: "step", deed } });
  const step = { id: crypto.randomUUID(), thread, side: "recipient", deed } as const;
  await insertStep(tx, { ...step, wordsTold: null, at: now, by: null, document });
}
