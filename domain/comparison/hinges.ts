import type { Bearing, CaseRelation, Point } from "./relate.ts";

/** What a relation hangs on, minimal by inclusion: none of it could be left out. */
export interface Hinges {
  /** What must all turn out as in the decision, or be no more against it, for it to be alike. */
  readonly alike: readonly Point[];
  /** What is not known, of which each alone would set it apart if it turned out otherwise. */
  readonly apart: readonly Point[];
}

const apartNow: ReadonlySet<Bearing> = new Set<Bearing>(["weaker", "against"]);
const notKnown: ReadonlySet<Bearing> = new Set<Bearing>(["open", "unchecked"]);

/**
 * What would make a situation lie otherwise to a decision. While something sets it apart, every such point
 * and every open one must turn for it to be alike; each point that is not known could set it apart alone.
 * Where nothing is open but whether somebody is under 18, it hangs on the means that are excused till then.
 */
export function hingesOf({ points, relation }: CaseRelation): Hinges {
  const differs = points.some(({ bearing }) => apartNow.has(bearing));
  const turning = points.filter(({ bearing }) => apartNow.has(bearing) || bearing === "open");
  const excused = points.filter(({ bearing }) => bearing === "not_required");
  return {
    alike: turning.length === 0 && relation === "possible" ? excused : turning,
    apart: differs ? [] : points.filter(({ bearing }) => notKnown.has(bearing)),
  };
}
