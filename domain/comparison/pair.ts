import type { Comparison } from "./compare.ts";
import type { CaseRelation } from "./relate.ts";

/**
 * For a page with room for two: the nearest decision in which it was found, and the nearest in which it was not. Always both,
 * where there is one to compare with; the first is the one towards.
 */
export function nearestPair({ cases }: Comparison): readonly CaseRelation[] {
  const compared = cases.filter(({ standing }) => standing === "compared");
  const towards = compared.find(({ decision }) => decision.side !== "not_forced_labour");
  const away = compared.find(({ decision }) => decision.side === "not_forced_labour");
  return [towards, away].filter((one) => one !== undefined);
}
