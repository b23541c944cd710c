import type { Colleague } from "../../domain/access/actor.ts";
import { mayOnRights } from "../../domain/access/may.ts";
import { dayOf, type Moment } from "../../domain/base/day.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import type { ReturnNote, ReturnRefusal, ReturnTopic } from "../../domain/plan/return.ts";
import { returnProblem } from "../../domain/plan/return-problem.ts";
import type { Cell } from "../../store/cell.ts";
import { onPlan } from "../access/perform.ts";
import { holdingFor } from "./holding.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry } from "./keep.ts";

/** Each topic of a return is one thing in a plan; each time it was asked is a version of it. */
export const returnThing = (topic: ReturnTopic): string => `return-${topic}`;

/**
 * Writes down what the person said of a return. A journey is kept only once both locks are open, by what holds in the case too; of
 * whoever is or may be a child not before child welfare was notified, since a yes from a child alone is not enough.
 */
export async function noteReturn(
  cell: Cell,
  actor: Colleague,
  request: Omit<Keep<ReturnNote>, "thing" | "field">,
  now: Moment,
): Promise<Outcome<number, ReturnRefusal | KeepRefusal>> {
  const { content } = request;
  const keep = { ...request, thing: returnThing(content.topic), field: "return" } as const;
  return await onPlan(cell, actor, keep, "plan.note", async (tx, opened) => {
    const today = dayOf(now);
    const readsRights: boolean = mayOnRights(actor, "rights.read", opened.access, opened.access);
    const holding = await holdingFor(tx, request, readsRights, today);
    const problem = ({ entries }: Before<ReturnNote>) =>
      returnProblem(entries, holding, content, today);
    return await keepEntry<"return", ReturnRefusal>({ tx, actor, opened, now }, keep, { problem });
  });
}
