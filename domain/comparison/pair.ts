import type { Comparison } from "./compare.ts";
import { inCommon } from "./order.ts";
import type { CaseRelation } from "./relate.ts";

/** Null where none of that outcome has anything in common. */
export interface NearestPair {
  readonly towards: CaseRelation | null;
  readonly away: CaseRelation | null;
}

export function nearestPair({ cases }: Comparison): NearestPair {
  const near = cases.filter((each) => each.standing === "compared" && inCommon(each).size > 0);
  const isAway = ({ decision }: CaseRelation) => decision.side === "not_forced_labour";
  return {
    towards: near.find((each) => !isAway(each)) ?? null,
    away: near.find(isAway) ?? null,
  };
}
