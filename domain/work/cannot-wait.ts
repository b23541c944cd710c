import type { Child } from "../case/child.ts";
import { needsAfter } from "../directory/whom.ts";
import type { ObservedFact } from "../observation/observation.ts";

/** In this order. */
export const cannotWaitKinds = ["danger", "removal", "child", "ask-age"] as const;
export type CannotWait = (typeof cannotWaitKinds)[number];

export const isDangerTold = (facts: readonly ObservedFact[]): boolean =>
  needsAfter(facts).includes("danger");

export interface Pressing {
  readonly danger?: boolean;
  /** Decided and not dealt with. */
  readonly removal?: boolean;
  readonly child?: Child;
}

/** What of a case cannot wait. Work, the list of cases and a case's own page all ask this. */
export function cannotWait({
  danger = false,
  removal = false,
  child,
}: Pressing): readonly CannotWait[] {
  const is: Readonly<Record<CannotWait, boolean>> = {
    ...{ danger, removal },
    ...{ child: child?.state === "open", "ask-age": child?.state === "ask" },
  };
  return cannotWaitKinds.filter((kind) => is[kind]);
}
