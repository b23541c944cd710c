import { type Fault, faultsOf } from "../base/fault.ts";
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

export const handoverFaults = (
  { to, mustKnow }: Pick<Handover, "to" | "mustKnow">,
  coordinator: string,
): readonly Fault<HandoverRefusal>[] =>
  faultsOf(
    [to === coordinator && "plan.hand-to-oneself", "to"],
    [mustKnow === "" && "plan.must-know", "mustKnow"],
  );
