import type { Day } from "../time/day.ts";

/** What people who come for help have wanted most; “other” has words of its own. */
export const wishKinds = ["go-home", "wages", "work-and-stay", "other"] as const;
type WishKind = (typeof wishKinds)[number];

/** Who heard it: nobody else; nobody else, in a language that both speak well; an interpreter; or others who were there. */
export const heardWays = ["alone", "shared-language", "interpreter", "others-there"] as const;
export type Heard = (typeof heardWays)[number];

/** What the person wants, the most important first. An empty list is an answer: they do not know yet. */
export interface Wishes {
  readonly kind: "wishes";
  readonly inOrder: readonly WishKind[];
  /** In the person's own words. */
  readonly words: string | null;
  readonly on: Day;
  readonly heard: Heard;
}

export type WishesRefusal = "plan.wish-twice" | "plan.other-wish" | "plan.not-yet";

/** Whether the same wish stands in two places. */
export function isTwice(inOrder: Wishes["inOrder"]): boolean {
  return new Set(inOrder).size < inOrder.length;
}

/** What is wrong with wishes that are to be kept, or null. */
export function wishesProblem({ inOrder, words, on }: Wishes, today: Day): WishesRefusal | null {
  if (on > today) {
    return "plan.not-yet";
  }
  if (isTwice(inOrder)) {
    return "plan.wish-twice";
  }
  return inOrder.includes("other") && words === null ? "plan.other-wish" : null;
}
