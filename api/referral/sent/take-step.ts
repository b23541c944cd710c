import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { possibleAfter } from "../../../domain/referral/removal.ts";
import { type Deed, type DeedKind, sideOf } from "../../../domain/referral/step.ts";
import type { Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import type { Cell } from "../../../store/cell.ts";
import { peerById, post } from "../../../store/document/document.ts";
import { insertStep, stepsOf } from "../../../store/plan/step.ts";
import { lockReferral } from "../../../store/referral/referral.ts";
import { keepStepDeadlines } from "./step-deadlines.ts";

/** The step does not follow from the referral's state. */
export type MovedOn = "referral.already-moved-on";

export function possibleInstead(outcome: Outcome<unknown, string>): readonly DeedKind[] | null {
  return "possible" in outcome ? (outcome.possible as readonly DeedKind[]) : null;
}

function movedOn(can: readonly DeedKind[]): Outcome<never, MovedOn> & {
  readonly possible: readonly DeedKind[];
} {
  return { ok: false, refused: "referral.already-moved-on", possible: can };
}

export interface StepTaking {
  /** Sent twice, it is one. */
  readonly id: string;
  readonly thread: string;
  readonly other: string;
  /** Own words are kept here whether or not they go. */
  readonly deed: Deed;
  /** Whether own words or the onward recipient go along; null without any. */
  readonly wordsTold: boolean | null;
}

/** Codes always; own words and onward recipient where allowed. */
function asTold(deed: Deed, wordsTold: boolean | null): Deed {
  if (deed.step === "pass-on" && wordsTold !== true) {
    return { ...deed, to: null };
  }
  return "words" in deed && wordsTold !== true ? { ...deed, words: null } : deed;
}

/**
 * Writes row and document in the caller's transaction. Of two simultaneous steps on one side the second is refused
 * with what is possible.
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
