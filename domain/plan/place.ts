import type { CaseAccess } from "../access/may.ts";
import { type GivenField, type PlanField, planFields } from "./field.ts";

/** Or taken back. */
export interface Given {
  readonly field: PlanField;
  readonly holds: boolean;
}

/** The newest holder, or an owner who never handed it on. */
export function coordinates(
  colleague: string,
  part: CaseAccess["part"],
  coordinators: readonly string[],
): boolean {
  return (
    coordinators.at(-1) === colleague || (part === "owner" && !coordinators.includes(colleague))
  );
}

/** Gifts still in force, from the oldest on. */
export function fieldsOf(given: readonly Given[]): readonly PlanField[] {
  return planFields.filter(
    (field) => given.findLast((each) => each.field === field)?.holds === true,
  );
}

export type TakeBackRefusal = "plan.no-fields" | "plan.wishes-go-along";

/** Null if fine. Wishes go with the last of the others. */
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
