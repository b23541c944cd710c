import { type Comparison, compare, type Yardstick } from "../comparison/compare.ts";
import type { Bearing } from "../comparison/relate.ts";
import type { Observation } from "../observation/observation.ts";

/** Matched, open or distinguishing; for orientation, never weighed. */
interface PointCount {
  readonly inCommon: number;
  readonly apart: number;
  readonly open: number;
}

interface GrownPair extends PointCount {
  readonly decision: string;
}

/** After one more observation: the nearest decision of each side. */
export interface GrowthStep {
  readonly observation: string;
  readonly nearest: readonly GrownPair[];
  /** Factors with disagreeing sources by then. */
  readonly contradicted: readonly string[];
}

const inCommon: ReadonlySet<Bearing> = new Set<Bearing>(["matched", "shared"]);
const apart: ReadonlySet<Bearing> = new Set<Bearing>(["weaker", "against"]);

/** Zero where it is not compared. */
function countPoints(comparison: Comparison, decision: string): PointCount {
  const points = comparison.cases.find((each) => each.decision.id === decision)?.points ?? [];
  const count = (wanted: (bearing: Bearing) => boolean) =>
    points.filter(({ bearing }) => wanted(bearing)).length;
  return {
    inCommon: count((bearing) => inCommon.has(bearing)),
    apart: count((bearing) => apart.has(bearing)),
    open: count((bearing) => bearing === "open"),
  };
}

export function growthOf(
  yardstick: Yardstick,
  observations: readonly Observation[],
): readonly GrowthStep[] {
  return observations.map(({ id }, place) => {
    const comparison = compare(yardstick, observations.slice(0, place + 1), null);
    const nearest = Object.values(comparison.nearest).map((decision) => ({
      decision,
      ...countPoints(comparison, decision),
    }));
    const contradicted = [...comparison.picture]
      .filter(([, seen]) => seen.contradicted.length > 0)
      .map(([factor]) => factor);
    return { observation: id, nearest, contradicted };
  });
}
