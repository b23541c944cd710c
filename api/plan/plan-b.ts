import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { mayOnRights } from "../../domain/access/may.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { namedIn } from "../../domain/plan/doer.ts";
import type { PlanArea } from "../../domain/plan/field.ts";
import { isToldOf, type PlanB, type PlanBRefusal, planBProblem } from "../../domain/plan/plan-b.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { endDeadline } from "../../store/deadline/deadline.ts";
import { putJobs } from "../../store/intake/job.ts";
import { type OpenPlan, onPlan } from "../access/perform.ts";
import { form } from "../form.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry, slipsAt } from "./keep.ts";
import { formed, inArea } from "./shown.ts";
import { doerProblem } from "./step.ts";

export type NotePlanBRefusal = PlanBRefusal | "plan.no-such-colleague" | "plan.entry.not-found";

export const havingPlanB = form(z.object({ ...inArea, content: formed.planB }), {
  "plan.no-words": "content.instead",
  "plan.who-does-it": "content.doer.name",
  "plan.doer-is-told": "content.doer.id",
  "plan.no-such-colleague": "content.doer.id",
  "plan.does-not-follow": "content.standing.state",
  "plan.not-yet": "content.standing.since",
  "plan.set-aside-why": "content.standing.why",
  ...slipsAt("content.instead"),
});

/** A ready plan B may be due already: the courier finds out, since its writer may not see that. */
async function tell(
  tx: Tx,
  { thing: about, caseId, content }: Keep<PlanB>,
  at: Moment,
  knows: boolean,
): Promise<void> {
  const { state } = content.standing;
  if (state === "ready" || !knows) {
    await putJobs(tx, "rights", [caseId]);
  } else {
    await endDeadline(tx, { kind: "plan-b", about, how: state === "in-use" ? "met" : "moot", at });
  }
}

/** The writer is told anyway: they read the person's rights, or do it. */
function isTold(
  actor: Colleague,
  { access }: OpenPlan,
  before: PlanB | null,
  { comes }: PlanB,
): boolean {
  const does = before !== null && before.comes === comes && namedIn(before) === actor.id;
  return does || mayOnRights(actor, "rights.read", access, access);
}

function namesThemselves(
  actor: Colleague,
  opened: OpenPlan,
  before: PlanB | null,
  planB: PlanB,
): boolean {
  return (
    namedIn(planB) === actor.id && isToldOf(planB.comes) && !isTold(actor, opened, before, planB)
  );
}

/** Keeps what is done instead, that it has begun, or that it no longer applies. */
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
      // One in use stays with who began it, also after they left.
      const doer = content.standing.state === "ready" ? await doerProblem(tx, content.doer) : null;
      if (namesThemselves(actor, opened, before, content)) {
        return "plan.doer-is-told";
      }
      return doer ?? planBProblem(before, content, dayOf(now));
    };
    const kept = ({ before }: Before<PlanB>) =>
      tell(tx, request, now, isTold(actor, opened, before, content));
    const writing = { tx, actor, opened, now };
    return keepEntry<"plan-b", NotePlanBRefusal>(writing, request, { problem, kept });
  });
}
