import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, type Moment } from "../../domain/base/day.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import type { PlanArea } from "../../domain/plan/field.ts";
import { type PlanB, type PlanBRefusal, planBProblem } from "../../domain/plan/plan-b.ts";
import type { Cell } from "../../store/cell.ts";
import { onPlan } from "../access/perform.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry } from "./keep.ts";

/** Writes down what is done instead if something comes about, that it has, or that it no longer stands. */
export async function notePlanB(
  cell: Cell,
  actor: Colleague,
  request: Keep<PlanB> & { readonly field: PlanArea },
  now: Moment,
): Promise<Outcome<number, PlanBRefusal | KeepRefusal>> {
  const problem = ({ before }: Before<PlanB>) => planBProblem(before, request.content, dayOf(now));
  return await onPlan(cell, actor, request, "plan.note", (tx, opened) =>
    keepEntry<"plan-b", PlanBRefusal>({ tx, actor, opened, now }, request, { problem }),
  );
}
