import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { type Outcome, refused } from "../../../domain/base/outcome.ts";
import type { Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { saidOfRemovals } from "../../../store/intake/intake.ts";
import { stepsOf } from "../../../store/plan/step.ts";
import { lockReferral } from "../../../store/referral/referral.ts";
import { onWhatCameIn } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { once } from "../../openapi.ts";
import { type MovedOn, takeStep } from "../../referral/sent/take-step.ts";
import { belongingOf, type ReceivedRefusal, receivedById } from "../received.ts";
import { standsFurther, standsHere } from "./relay-removal.ts";

export const callingOff = form(z.object({ step: once }), {});

export interface CallOffRemoval {
  readonly id: string;
  readonly step?: string | undefined;
}

type Refusal =
  | ReceivedRefusal
  | "not-permitted"
  | "referral.no-recipient"
  | "removal.none-here"
  | "removal.stands-further";

/** A removal is called off where it was decided. */
async function refusalOf(
  tx: Tx,
  { id, step }: { readonly id: string; readonly step: string },
): Promise<"removal.none-here" | "removal.stands-further" | null> {
  await lockReferral(tx, id);
  if ((await stepsOf(tx, id)).some((taken) => taken.id === step)) {
    return null;
  }
  const said = await saidOfRemovals(tx, id);
  if (standsFurther(said, id).length > 0) {
    return "removal.stands-further";
  }
  return standsHere(said, id) === null ? "removal.none-here" : null;
}

export async function callOffRemoval(
  cell: Cell,
  actor: Colleague,
  { id, step = crypto.randomUUID() }: CallOffRemoval,
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
      const wrong = await refusalOf(tx, { id, step });
      if (wrong !== null) {
        return refused(wrong);
      }
      const deed = { step: "removal-off" } as const;
      const taking = { id: step, thread: id, other: received.value.from.cell, deed };
      return await takeStep(tx, cell, actor.id, { ...taking, wordsTold: null }, now);
    },
  );
}
