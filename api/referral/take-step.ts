import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { possibleAfter } from "../../domain/referral/removal.ts";
import { type Deed, type DeedKind, sideOf } from "../../domain/referral/step.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById, post } from "../../store/document.ts";
import { lockReferral } from "../../store/referral.ts";
import { insertStep, stepsOf } from "../../store/step.ts";
import { keepStepDeadlines } from "./step-deadlines.ts";

/** A step that does not follow from where the referral stands. */
export type MovedOn = "referral.already-moved-on";

/** What is possible instead, where a step was refused because the referral had moved on; null of every other answer. */
export function possibleInstead(outcome: Outcome<unknown, string>): readonly DeedKind[] | null {
  return "possible" in outcome ? (outcome.possible as readonly DeedKind[]) : null;
}

function movedOn(can: readonly DeedKind[]): Outcome<never, MovedOn> & {
  readonly possible: readonly DeedKind[];
} {
  return { ok: false, refused: "referral.already-moved-on", possible: can };
}

/** One step to take in a referral, by either side. */
export interface StepTaking {
  /** Made with the form: the same step twice is one. */
  readonly id: string;
  readonly thread: string;
  /** The cell on the other side. */
  readonly other: string;
  /** With the words as they were written: they are kept here whether or not they go. */
  readonly deed: Deed;
  /** Whether own words go along, or to whom it is passed on; null where there is nothing of the kind. */
  readonly wordsTold: boolean | null;
}

/** What goes: codes always, own words, and to whom it is passed on, where they may. */
function asTold(deed: Deed, wordsTold: boolean | null): Deed {
  if (deed.step === "pass-on" && wordsTold !== true) {
    return { ...deed, to: null };
  }
  return "words" in deed && wordsTold !== true ? { ...deed, words: null } : deed;
}

/**
 * Takes a step: its row, and its document to the other side, in the caller's transaction. One side's steps wait for each other, so of
 * two at once one wins, and the other is told what is possible now.
 */
export async function takeStep(
  tx: Tx,
  cell: Cell,
  by: string,
  { id, thread, other, deed, wordsTold }: StepTaking,
  now: Moment,
): Promise<Outcome<null, "referral.no-recipient" | MovedOn>> {
  await lockReferral(tx, thread);
  const steps = await stepsOf(tx, thread);
  if (steps.some((step) => step.id === id)) {
    return done(null);
  }
  const side = sideOf(deed.step);
  const can = possibleAfter(steps, side);
  if (!can.includes(deed.step)) {
    return movedOn(can);
  }
  const peer = await peerById(tx, other);
  if (peer === null) {
    return refused("referral.no-recipient");
  }
  const content = { kind: "step", deed: asTold(deed, wordsTold) } as const;
  const document = await post(tx, cell, {
    to: peer,
    thread,
    content,
    written: now,
  });
  await insertStep(tx, { id, thread, side, deed, wordsTold, at: now, by, document });
  await keepStepDeadlines(tx, { thread, deed, ours: null }, now);
  return done(null);
}
