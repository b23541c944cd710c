import type { Day } from "../time/day.ts";

/** Most frequent wishes; “other” has its own words. */
export const wishKinds = ["go-home", "wages", "work-and-stay", "other"] as const;
type WishKind = (typeof wishKinds)[number];

/** Alone, in a shared language, with an interpreter, or with others there. */
export const heardWays = ["alone", "shared-language", "interpreter", "others-there"] as const;
export type Heard = (typeof heardWays)[number];

/** The most important first. Empty: they do not know yet. */
export interface Wishes {
  readonly kind: "wishes";
  readonly inOrder: readonly WishKind[];
  readonly words: string | null;
  readonly on: Day;
  readonly heard: Heard;
}

export type WishesRefusal = "plan.wish-twice" | "plan.other-wish" | "plan.not-yet";

export function isTwice(inOrder: Wishes["inOrder"]): boolean {
  return new Set(inOrder).size < inOrder.length;
}

/** Null if fine. */
export function wishesProblem({ inOrder, words, on }: Wishes, today: Day): WishesRefusal | null {
  if (on > today) {
    return "plan.not-yet";
  }
  if (isTwice(inOrder)) {
    return "plan.wish-twice";
  }
  return inOrder.includes("other") && words === null ? "plan.other-wish" : null;
}
