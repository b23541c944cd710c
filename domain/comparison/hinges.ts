import type { Bearing, CaseRelation, Point } from "./relate.ts";

/** Minimal by inclusion: none of it could be left out. */
export interface Hinges {
  /** What must all turn out as in the decision, or no more against it. */
  readonly alike: readonly Point[];
  /** Not known; each alone would set it apart. */
  readonly apart: readonly Point[];
}

const apartNow: ReadonlySet<Bearing> = new Set<Bearing>(["weaker", "against"]);
const notKnown: ReadonlySet<Bearing> = new Set<Bearing>(["open", "unchecked"]);

/** Every point that sets it apart, and every open one, must turn. Where only an age is open, it hangs on the excused means. */
export function hingesOf({ points, relation }: CaseRelation): Hinges {
  const differs = points.some(({ bearing }) => apartNow.has(bearing));
  const turning = points.filter(({ bearing }) => apartNow.has(bearing) || bearing === "open");
  const excused = points.filter(({ bearing }) => bearing === "not_required");
  return {
    alike: turning.length === 0 && relation === "possible" ? excused : turning,
    apart: differs ? [] : points.filter(({ bearing }) => notKnown.has(bearing)),
  };
}
