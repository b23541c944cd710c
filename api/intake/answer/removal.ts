import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import {
  isOfRemoval,
  mostRemovals,
  type RemovalDays,
  sameDays,
  standingRemoval,
} from "../../../domain/referral/removal.ts";
import { type Day, dayOf, type Moment } from "../../../domain/time/day.ts";
import { asActor, type Tx } from "../../../store/as-actor.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { saidOfRemovals } from "../../../store/intake/intake.ts";
import { stepsOf } from "../../../store/plan/step.ts";
import { lockReferral } from "../../../store/referral/referral.ts";
import { onWhatCameIn } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { once, someDay } from "../../openapi.ts";
import { type MovedOn, takeStep } from "../../referral/sent/take-step.ts";
import { belongingOf, type ReceivedRefusal, receivedById } from "../received.ts";
import { standsHere, tellSoonest } from "./relay-removal.ts";

export const noting = form(
  z.object({ step: once, decided: someDay, planned: someDay.nullable().default(null) }),
  {
    "removal.not-decided-yet": "decided",
    "removal.planned-before-decided": "planned",
    "removal.already-told": "planned",
    "removal.too-often": "planned",
  },
);

export interface NoteRemoval {
  readonly id: string;
  readonly step?: string | undefined;
  readonly decided: Day;
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

function wrongDays(
  { decided, planned }: RemovalDays,
  today: Day,
): "removal.not-decided-yet" | "removal.planned-before-decided" | null {
  if (decided > today) {
    return "removal.not-decided-yet";
  }
  return planned !== null && planned < decided ? "removal.planned-before-decided" : null;
}

/** One removal per person and referral; a repeat is told to nobody. */
async function refusalOf(
  tx: Tx,
  { id, step, ...days }: NoteRemoval & { readonly step: string },
): Promise<"removal.already-told" | "removal.too-often" | null> {
  await lockReferral(tx, id);
  const steps = await stepsOf(tx, id);
  if (steps.some((taken) => taken.id === step)) {
    return null;
  }
  const standing = [
    standingRemoval(steps)?.deed ?? null,
    standsHere(await saidOfRemovals(tx, id), id),
  ];
  if (standing.some((each) => sameDays(each, days))) {
    return "removal.already-told";
  }
  // The last step is reserved for calling it off.
  return steps.filter(isOfRemoval).length < mostRemovals - 1 ? null : "removal.too-often";
}

/**
 * Tells the case's owner at once, in codes and dates alone, so that somebody talks first (report lines 765-775). An
 * earlier one elsewhere follows.
 */
export async function noteRemoval(
  cell: Cell,
  actor: Colleague,
  { id, step = crypto.randomUUID(), decided, planned }: NoteRemoval,
  now: Moment,
): Promise<Outcome<null, Refusal | MovedOn>> {
  const act = { action: "removal.note", record: idOrNull(id) } as const;
  const noted = await onWhatCameIn(
    cell,
    actor,
    belongingOf(id),
    act,
    async (tx): Promise<Outcome<string, Refusal | MovedOn>> => {
      const received = await receivedById(tx, id);
      if (!received.ok) {
        return received;
      }
      if (!received.value.referral.safeguards.includes("talk-before-removal")) {
        return refused("referral.not-bound");
      }
      const wrong =
        wrongDays({ decided, planned }, dayOf(now)) ??
        (await refusalOf(tx, { id, step, decided, planned }));
      if (wrong !== null) {
        return refused(wrong);
      }
      const deed = { step: "removal", decided, planned } as const;
      const sender = received.value.from.cell;
      const taking = { id: step, thread: id, other: sender, deed };
      const taken = await takeStep(tx, cell, actor.id, { ...taking, wordsTold: null }, now);
      return taken.ok ? done(sender) : taken;
    },
  );
  if (!noted.ok) {
    return noted;
  }
  // A removal decided elsewhere is passed on in nobody's name.
  const told = { thread: id, sender: noted.value };
  await asActor(cell, { kind: "courier", cell: cell.id }, (tx) => tellSoonest(tx, cell, told, now));
  return done(null);
}
