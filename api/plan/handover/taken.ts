import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { dayOf, type Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import type { Cell } from "../../../store/cell.ts";
import { messageTo } from "../../../store/document/message.ts";
import {
  type Going,
  insertTaken,
  seeTaken,
  type Taken,
  toldOfGoing,
} from "../../../store/plan/plan-taken.ts";
import { onAgency } from "../../access/perform.ts";

/**
 * Tells the new holder; a taking also the former and other leaders, so that none is unseen. Never the recused. One's
 * own handing on leaves no message.
 */
export async function tellGoing(
  tx: Tx,
  going: Going,
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  const told = await toldOfGoing(tx, going, by);
  await insertTaken(tx, going, told, { at, by });
  for (const colleague of going.taken === null ? [] : told) {
    await messageTo(tx, colleague, dayOf(at), at);
  }
}

/** The reader has seen it: it waits no longer. */
export async function seeTakenPlan(
  cell: Cell,
  actor: Colleague,
  taken: Taken,
  now: Moment,
): Promise<Outcome<null, "plan.not-found" | "not-permitted">> {
  const act = { action: "plan.see-taken", record: taken.plan } as const;
  return await onAgency<null, "plan.not-found">(cell, actor, act, async (tx) =>
    (await seeTaken(tx, taken, actor.id, now)) ? done(null) : refused("plan.not-found"),
  );
}
