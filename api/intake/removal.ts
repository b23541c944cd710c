import type { Colleague } from "../../domain/access/actor.ts";
import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import { type Outcome, refused } from "../../domain/base/outcome.ts";
import {
  isOfRemoval,
  mostRemovals,
  sameDays,
  standingRemoval,
} from "../../domain/referral/removal.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { lockReferral } from "../../store/referral.ts";
import { stepsOf } from "../../store/step.ts";
import { onWhatCameIn } from "../access/perform.ts";
import { type MovedOn, takeStep } from "../referral/take-step.ts";
import { belongingOf, type ReceivedRefusal, receivedById } from "./received.ts";

export interface NoteRemoval {
  /** The referral that came in. */
  readonly id: string;
  readonly step: string;
  readonly decided: Day;
  /** The day it is planned for, where that is known. */
  readonly planned: Day | null;
}

type Refusal =
  | ReceivedRefusal
  | "not-permitted"
  | "referral.no-recipient"
  | "referral.not-bound"
  | "removal.not-decided-yet"
  | "removal.planned-before-decided"
  | "removal.already-told"
  | "removal.too-often";

/** One removal stands for one person in a referral: another day changes it, and the same again is told to nobody. */
async function refusalOf(
  tx: Tx,
  { id, step, ...days }: NoteRemoval,
): Promise<"removal.already-told" | "removal.too-often" | null> {
  await lockReferral(tx, id);
  const steps = await stepsOf(tx, id);
  if (steps.some((taken) => taken.id === step)) {
    return null;
  }
  if (sameDays(standingRemoval(steps)?.deed ?? null, days)) {
    return "removal.already-told";
  }
  // The last of them is kept for calling it off.
  return steps.filter(isOfRemoval).length < mostRemovals - 1 ? null : "removal.too-often";
}

/**
 * Notes that a removal was decided here, or that its days are others now, where "talk before any removal" came along: whoever owns
 * the case is told at once, in codes and days alone, so that somebody talks with the person first (report lines 765-775).
 */
export async function noteRemoval(
  cell: Cell,
  actor: Colleague,
  { id, step, decided, planned }: NoteRemoval,
  now: Moment,
): Promise<Outcome<null, Refusal | MovedOn>> {
  const act = { action: "removal.note", record: idOrNull(id) } as const;
  return await onWhatCameIn(
    cell,
    actor,
    belongingOf(id),
    act,
    async (tx): Promise<Outcome<null, Refusal | MovedOn>> => {
      const received = await receivedById(tx, id);
      if (!received.ok) {
        return received;
      }
      if (!received.value.referral.safeguards.includes("talk-before-removal")) {
        return refused("referral.not-bound");
      }
      if (decided > dayOf(now)) {
        return refused("removal.not-decided-yet");
      }
      if (planned !== null && planned < decided) {
        return refused("removal.planned-before-decided");
      }
      const wrong = await refusalOf(tx, { id, step, decided, planned });
      if (wrong !== null) {
        return refused(wrong);
      }
      const deed = { step: "removal", decided, planned } as const;
      const taking = { id: step, thread: id, other: received.value.from.cell, deed };
      return await takeStep(tx, cell, actor.id, { ...taking, wordsTold: null }, now);
    },
  );
}
