import type { CaseAccess } from "../access/may.ts";
import { type GivenField, type PlanField, planFields } from "./field.ts";

/** That a colleague was given a field of a plan, or that it was taken back. */
export interface Given {
  readonly field: PlanField;
  readonly holds: boolean;
}

/** Whether somebody has the plan: the newest who was handed it, or whoever owns the case and has never handed it on. */
export function coordinates(
  colleague: string,
  part: CaseAccess["part"],
  coordinators: readonly string[],
): boolean {
  return (
    coordinators.at(-1) === colleague || (part === "owner" && !coordinators.includes(colleague))
  );
}

/** The fields that somebody sees, of what they were given and what was taken back, the oldest first: those that still hold. */
export function fieldsOf(given: readonly Given[]): readonly PlanField[] {
  return planFields.filter(
    (field) => given.findLast((each) => each.field === field)?.holds === true,
  );
}

export type TakeBackRefusal = "plan.no-fields" | "plan.wishes-go-along";

/** What is wrong with taking fields back from somebody who sees some, or null. What the person wants goes with the last of the others. */
export function takeBackProblem(
  sees: readonly GivenField[],
  back: readonly GivenField[],
): TakeBackRefusal | null {
  if (back.length === 0) {
    return "plan.no-fields";
  }
  const someStay = sees.some((field) => !back.includes(field));
  return back.includes("wishes") && someStay ? "plan.wishes-go-along" : null;
}
