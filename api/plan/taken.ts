import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { messageTo } from "../../store/message.ts";
import { insertTaken, seeTaken, type Taken, toldOfTaking } from "../../store/plan-taken.ts";
import { onAgency } from "../access/perform.ts";

/**
 * Tells the one whom a plan is taken from and the others who lead, in the transaction that takes it: nobody who leads takes a plan
 * unseen. Who is recused from the case hears nothing of it. The message says that something waits, and no more.
 */
export async function tellTaken(
  tx: Tx,
  taken: Taken & { readonly from: string | null },
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  const told = await toldOfTaking(tx, { ...taken, by });
  await insertTaken(tx, taken, told, { at, by });
  for (const colleague of told) {
    await messageTo(tx, colleague, dayOf(at), at);
  }
}

/** Notes that one has seen that a plan was taken over: it waits for them no longer. */
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
