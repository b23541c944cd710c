import type { GivenField } from "./field.ts";

/** That a plan went from one colleague to another, and what the next must know. All that stands in it goes along by itself. */
export interface Handover {
  readonly kind: "handover";
  /** Who has it from now on, by id. */
  readonly to: string;
  readonly mustKnow: string;
  /** What whoever hands over goes on with; empty: nothing. Null where a supervisor hands over for somebody who is gone. */
  readonly keeps: readonly GivenField[] | null;
}

export type HandoverRefusal = "plan.hand-to-oneself" | "plan.must-know";

/** What is wrong with handing over to somebody, or null. */
export function handoverProblem(
  { to, mustKnow }: Handover,
  coordinator: string,
): HandoverRefusal | null {
  if (to === coordinator) {
    return "plan.hand-to-oneself";
  }
  return mustKnow === "" ? "plan.must-know" : null;
}
