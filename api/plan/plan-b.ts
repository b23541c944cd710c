import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, type Moment } from "../../domain/base/day.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import type { PlanArea } from "../../domain/plan/field.ts";
import { type PlanB, type PlanBRefusal, planBProblem } from "../../domain/plan/plan-b.ts";
import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { endDeadline } from "../../store/deadline.ts";
import { putJobs } from "../../store/job.ts";
import { onPlan } from "../access/perform.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry } from "./keep.ts";
import { doerProblem } from "./step.ts";

export type NotePlanBRefusal = PlanBRefusal | "plan.no-such-colleague" | "plan.entry.not-found";

/**
 * What is ready may be for what has come about already: the courier finds that, since whoever writes it need not see what has. What
 * is in use, or no longer stands, is told to nobody any more.
 */
async function tell(tx: Tx, keep: Keep<PlanB>, at: Moment): Promise<void> {
  const { thing: about, caseId, content } = keep;
  const { state } = content.standing;
  if (state === "ready") {
    await putJobs(tx, "rights", [caseId]);
  } else {
    await endDeadline(tx, { kind: "plan-b", about, how: state === "in-use" ? "met" : "moot", at });
  }
}

/** Writes down what is done instead if something comes about, that it has, or that it no longer stands. */
export async function notePlanB(
  cell: Cell,
  actor: Colleague,
  request: Keep<PlanB> & { readonly field: PlanArea },
  now: Moment,
): Promise<Outcome<number, NotePlanBRefusal | KeepRefusal>> {
  const { content, thing } = request;
  return await onPlan(cell, actor, request, "plan.note", (tx, opened) => {
    const problem = async ({ before }: Before<PlanB>) => {
      if (!isId(thing)) {
        return "plan.entry.not-found";
      }
      // What is in use stays with who began it, also when they have left.
      const doer = content.standing.state === "ready" ? await doerProblem(tx, content.doer) : null;
      return doer ?? planBProblem(before, content, dayOf(now));
    };
    const kept = () => tell(tx, request, now);
    const writing = { tx, actor, opened, now };
    return keepEntry<"plan-b", NotePlanBRefusal>(writing, request, { problem, kept });
  });
}
