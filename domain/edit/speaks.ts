import { picture } from "../comparison/picture.ts";
import { type Means, type Relation, relate } from "../comparison/relate.ts";
import type { Decision } from "../knowledge/decision.ts";
import type { Factor } from "../knowledge/factor.ts";
import type { Observation } from "../observation/observation.ts";

/**
 * Whether a new decision speaks to a situation: gives how the two relate where the decision is one to compare with and at least
 * one of its facts is there, else null. A situation that little is known of is ruled out by nothing, and is not spoken to for that.
 */
export function speaksTo(
  factors: ReadonlyMap<string, Factor>,
  means: Means,
  decision: Decision,
  observations: readonly Observation[],
): Relation | null {
  const pictured = picture(factors, observations);
  const { standing, relation, points } = relate(factors, decision, pictured, means);
  const common = points.some(({ bearing }) => bearing === "matched");
  return standing === "compared" && common ? relation : null;
}
