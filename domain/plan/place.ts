import type { CaseAccess } from "../access/may.ts";
import { type GivenField, givenFields, type PlanField, planFields } from "./field.ts";

/** That a colleague was given a field of a plan, or that it was taken back. */
interface Given {
  readonly field: GivenField;
  readonly holds: boolean;
}

/** What decides what one colleague sees of a plan. */
export interface Standing {
  readonly part: CaseAccess["part"];
  /** Everyone who has had the plan, the first first, by id. */
  readonly coordinators: readonly string[];
  /** What this colleague was given and what was taken back, the oldest first. */
  readonly given: readonly Given[];
}

/** Whether somebody has the plan: the newest who was handed it, or whoever owns the case and has never handed it on. */
export function coordinates(colleague: string, { part, coordinators }: Standing): boolean {
  return (
    coordinators.at(-1) === colleague || (part === "owner" && !coordinators.includes(colleague))
  );
}

/** The fields that somebody sees: all of them for who has the plan, else those given and not taken back. */
export function fieldsOf(colleague: string, standing: Standing): readonly PlanField[] {
  if (coordinates(colleague, standing)) {
    return planFields;
  }
  return givenFields.filter(
    (field) => standing.given.findLast((each) => each.field === field)?.holds === true,
  );
}
