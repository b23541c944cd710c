import type { GivenField } from "./field.ts";

/** All else in the plan goes along by itself. */
export interface Handover {
  readonly kind: "handover";
  readonly to: string;
  readonly mustKnow: string;
  /** What the old holder keeps; empty: nothing. Null where a supervisor hands over. */
  readonly keeps: readonly GivenField[] | null;
}

export type HandoverRefusal = "plan.hand-to-oneself" | "plan.must-know";

export function handoverProblem(
  { to, mustKnow }: Handover,
  coordinator: string,
): HandoverRefusal | null {
  if (to === coordinator) {
    return "plan.hand-to-oneself";
  }
  return mustKnow === "" ? "plan.must-know" : null;
}
