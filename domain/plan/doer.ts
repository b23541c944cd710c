import type { PlanField } from "./field.ts";
import type { FollowUp } from "./follow-up.ts";
import { fieldsOf, type Given } from "./place.ts";
import type { PlanB } from "./plan-b.ts";
import type { Step } from "./step.ts";

/** Who has a plan, who sees what in it, and who works here: as far as whoever asks knows. */
export interface AroundPlan {
  /** Who has it now, by id. */
  readonly holder: string | null;
  /** The fields of which it is known what those who are named there were given; of the others only what the asker was given. */
  readonly knows: readonly PlanField[];
  /** What was given and what was taken back, the oldest first. */
  readonly given: readonly (Given & { readonly colleague: string })[];
  /** Those who work here still, by id. */
  readonly here: readonly string[];
}

/** Whether a colleague sees a field; null where that is not known, which is never a no. */
function sees(colleague: string, field: PlanField, around: AroundPlan): boolean | null {
  const theirs = around.given.filter(
    (each) => each.colleague === colleague && each.field === field,
  );
  return theirs.length === 0 && !around.knows.includes(field)
    ? null
    : fieldsOf(theirs).includes(field);
}

/** The colleague whom a wording names, by id; null where the person or somebody outside does it. */
export function namedIn(content: Step | FollowUp | PlanB): string | null {
  if (content.kind === "follow-up") {
    return content.who;
  }
  return content.doer.who === "colleague" ? content.doer.id : null;
}

/**
 * Who is to do what stands in a field: the colleague who is named, as long as they work here and see that field; else whoever has
 * the plan. What nobody who could do it sees would be done by nobody.
 */
export function doerNow(named: string, field: PlanField, around: AroundPlan): string {
  const { holder, here } = around;
  const does = here.includes(named) && sees(named, field, around) !== false;
  return does || holder === null || !here.includes(holder) ? named : holder;
}
