import {
  mostRemovals,
  type RemovalDays,
  sameDays,
  soonestFirst,
} from "../../domain/referral/removal.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById, post } from "../../store/document.ts";
import { passedOnFrom, type SaidOfRemoval, saidOfRemovals } from "../../store/intake.ts";
import { lockReferral } from "../../store/referral.ts";
import { insertStep } from "../../store/step.ts";

/** The removal that was decided here and stands, of a referral that came in. */
export function standsHere(said: readonly SaidOfRemoval[], thread: string): RemovalDays | null {
  return said.findLast((each) => each.thread === thread && each.own)?.days ?? null;
}

/** Those that were decided where it was passed on, and stand. */
export function standsFurther(
  said: readonly SaidOfRemoval[],
  thread: string,
): readonly RemovalDays[] {
  const further = new Map(
    said.filter((each) => each.thread !== thread).map((each) => [each.thread, each.days]),
  );
  return [...further.values()].filter((days) => days !== null);
}

/** Every removal that stands in a referral that came in, here and further on, the soonest first; the same days stand once. */
export function standingIn(said: readonly SaidOfRemoval[], thread: string): readonly RemovalDays[] {
  const here = standsHere(said, thread);
  return soonestFirst([...standsFurther(said, thread), ...(here === null ? [] : [here])]);
}

/**
 * What stands where a case was passed on reaches whoever referred it first, without waiting for somebody to read it here: of several,
 * the soonest; that it was called off only when none stands any more; and nothing where nothing became otherwise.
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

/** Tells whoever referred it the soonest of those that stand, where that is not what they were told last. */
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
