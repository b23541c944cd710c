import type { PlanField } from "./field.ts";
import type { FollowUp } from "./follow-up.ts";
import { fieldsOf, type Given } from "./place.ts";
import type { PlanB } from "./plan-b.ts";
import type { Step } from "./step.ts";

/** As far as the asker knows. */
export interface AroundPlan {
  readonly holder: string | null;
  /** Fields where everyone's gifts are known; elsewhere only the asker's. */
  readonly knows: readonly PlanField[];
  /** The oldest first. */
  readonly given: readonly (Given & { readonly colleague: string })[];
  /** By id. */
  readonly here: readonly string[];
}

/** Null where unknown, which is never a no. */
function sees(colleague: string, field: PlanField, around: AroundPlan): boolean | null {
  const theirs = around.given.filter(
    (each) => each.colleague === colleague && each.field === field,
  );
  return theirs.length === 0 && !around.knows.includes(field)
    ? null
    : fieldsOf(theirs).includes(field);
}

/** Null where the person or an outsider does it. */
export function namedIn(content: Step | FollowUp | PlanB): string | null {
  if (content.kind === "follow-up") {
    return content.who;
  }
  return content.doer.who === "colleague" ? content.doer.id : null;
}

/** The named colleague while here and seeing the field, else the holder: a task nobody sees is done by nobody. */
export function doerNow(named: string, field: PlanField, around: AroundPlan): string {
  const { holder, here } = around;
  const does = here.includes(named) && sees(named, field, around) !== false;
  return does || holder === null || !here.includes(holder) ? named : holder;
}
