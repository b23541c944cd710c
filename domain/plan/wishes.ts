import { type Fault, faultsOf, firstOf } from "../base/fault.ts";
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

export function wishesFaults(
  { inOrder, words, on }: Wishes,
  today: Day,
): readonly Fault<WishesRefusal>[] {
  const isTwice = new Set(inOrder).size < inOrder.length;
  return faultsOf(
    [on > today && "plan.not-yet", "on"],
    [isTwice && "plan.wish-twice", "inOrder"],
    [inOrder.includes("other") && words === null && "plan.other-wish", "words"],
  );
}

export const wishesProblem = (...of: Parameters<typeof wishesFaults>): WishesRefusal | null =>
  firstOf(wishesFaults(...of));
