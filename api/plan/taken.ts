import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { messageTo } from "../../store/message.ts";
import {
  type Going,
  insertTaken,
  seeTaken,
  type Taken,
  toldOfGoing,
} from "../../store/plan-taken.ts";
import { onAgency } from "../access/perform.ts";

/**
 * Tells whoever is given a plan, in the transaction that gives it; where it is taken, also the one it is taken from and the others
 * who lead: nobody who leads takes a plan unseen. Who is recused from the case hears nothing of it. A message says that something
 * waits, and no more; one who hands their own plan on leaves none, since a message to another is not theirs to see.
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

/** Notes that one has seen that a plan went over: it waits for them no longer. */
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
