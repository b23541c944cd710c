import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import type { PlanArea } from "../../domain/plan/field.ts";
import { type Need, type NeedRefusal, needProblem } from "../../domain/plan/need.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { onPlan } from "../access/perform.ts";
import { form } from "../form.ts";
import { type Keep, type KeepRefusal, keepEntry, slipsAt } from "./keep.ts";
import { formed, inArea } from "./shown.ts";

export const needing = form(z.object({ ...inArea, content: formed.need }), {
  "plan.no-words": "content.what",
  "plan.not-yet": "content.on",
  "plan.observed-by-whom": "content.observedBy",
  "plan.assessed-by-whom": "content.assessment.by",
  "plan.assessment-of-health": "content.what",
  ...slipsAt("content.what"),
});

/** Notes what is needed in one area, that nothing is, or that it is there now. */
export async function noteNeed(
  cell: Cell,
  actor: Colleague,
  request: Keep<Need> & { readonly field: PlanArea },
  now: Moment,
): Promise<Outcome<number, NeedRefusal | KeepRefusal>> {
  const problem = () => needProblem(request.field, request.content, dayOf(now));
  return await onPlan(cell, actor, request, "plan.note", (tx, opened) =>
    keepEntry<"need", NeedRefusal>({ tx, actor, opened, now }, request, { problem }),
  );
}
