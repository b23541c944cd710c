import type { Moment } from "../base/day.ts";

/** What protects a person while their case is worked on; every view of the case shows those that hold. */
export const safeguardKinds = [
  "employer-must-not-know",
  "talk-before-removal",
  "interpreter",
] as const;
export type SafeguardKind = (typeof safeguardKinds)[number];

/** A safeguard as it was set (holds) or lifted, by whom and why. */
export interface Safeguard {
  readonly kind: SafeguardKind;
  readonly holds: boolean;
  readonly why: string;
  readonly at: Moment;
  readonly by: string;
}

/** Of everything set and lifted, newest first, what holds now: the newest of a kind decides. In the order of the kinds. */
export function inForce(history: readonly Safeguard[]): readonly Safeguard[] {
  return safeguardKinds.flatMap((kind) => {
    const newest = history.find((each) => each.kind === kind);
    return newest?.holds === true ? [newest] : [];
  });
}
