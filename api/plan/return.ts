import type { Colleague } from "../../domain/access/actor.ts";
import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import type { ReturnNote, ReturnRefusal, ReturnTopic } from "../../domain/plan/return.ts";
import { returnProblem } from "../../domain/plan/return-problem.ts";
import { rightsOf } from "../../domain/rights/rights-of.ts";
import { atOnce } from "../../domain/rights/urgent.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { onPlan } from "../access/perform.ts";
import type { OfPerson } from "../rights/keep-days.ts";
import { lifeOf } from "../rights/read.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry } from "./keep.ts";

/** Each topic of a return is one thing in a plan; each time it was asked is a version of it. */
export const returnThing = (topic: ReturnTopic): string => `return-${topic}`;

/** Whether the person is or may be under eighteen, by what whoever writes may read, and it is not written that child welfare was notified. */
async function waitsForChildWelfare(tx: Tx, of: OfPerson, today: Day): Promise<boolean> {
  const { situation } = await lifeOf(tx, of, today);
  return atOnce(rightsOf(situation)).some(({ step }) => step === "notify-child-welfare");
}

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
    const holding = inForce(await safeguardsOf(tx, request.caseId));
    const today = dayOf(now);
    const isChildAlone =
      content.topic === "journey" && (await waitsForChildWelfare(tx, request, today));
    const problem = ({ entries }: Before<ReturnNote>) =>
      returnProblem(entries, holding, content, today) ??
      (isChildAlone ? "plan.return-child" : null);
    return await keepEntry<"return", ReturnRefusal>({ tx, actor, opened, now }, keep, { problem });
  });
}
