import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, type Moment } from "../../domain/base/day.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import type { ReturnNote, ReturnRefusal, ReturnTopic } from "../../domain/plan/return.ts";
import { returnProblem } from "../../domain/plan/return-problem.ts";
import { safeguardsOf } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { onPlan } from "../access/perform.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry } from "./keep.ts";

/** Each topic of a return is one thing in a plan; each time it was asked is a version of it. */
export const returnThing = (topic: ReturnTopic): string => `return-${topic}`;

/** Writes down what the person said of a return. A journey is kept only once both locks are open, by what holds in the case too. */
export async function noteReturn(
  cell: Cell,
  actor: Colleague,
  request: Omit<Keep<ReturnNote>, "thing" | "field">,
  now: Moment,
): Promise<Outcome<number, ReturnRefusal | KeepRefusal>> {
  const { content } = request;
  const keep = { ...request, thing: returnThing(content.topic), field: "return" } as const;
  return await onPlan(cell, actor, keep, "plan.note", async (tx, opened) => {
    const holding = inForce(await safeguardsOf(tx, request.caseId));
    const problem = ({ entries }: Before<ReturnNote>) =>
      returnProblem(entries, holding, content, dayOf(now));
    return await keepEntry<"return", ReturnRefusal>({ tx, actor, opened, now }, keep, { problem });
  });
}
