import type { Bearing, Point } from "./relate.ts";

/** How far it goes here, compared with the decision. */
export type Degree = "same" | "more" | "less";

/** How a point is told. A bearing reckons in floors and does not mind silence; a reader would take it for sameness, or for a difference. */
export type Reading =
  | Bearing
  /** Here at least as much as in the decision, and not known to be the same. */
  | "matched_more"
  /** In both, against the outcome, and not to the same degree. */
  | "shared_otherwise"
  /** It speaks against the outcome, and the decision says nothing of it. */
  | "against_silent"
  /** It is here, and the decision says that it was not there. */
  | "extra_absent";

/** The degree of what both have; null where only one has it. */
export function degreeOf({ bearing, ours, decided }: Point): Degree | null {
  if (decided === null || (bearing !== "matched" && bearing !== "shared")) {
    return null;
  }
  const { lo } = ours.reach[decided.scope];
  if (lo === decided.level) {
    return "same";
  }
  return lo > decided.level ? "more" : "less";
}

export function readingOf(point: Point): Reading {
  const { bearing, decided } = point;
  switch (bearing) {
    case "matched":
      return degreeOf(point) === "same" ? "matched" : "matched_more";
    case "shared":
      return degreeOf(point) === "same" ? "shared" : "shared_otherwise";
    case "against":
      return decided === null ? "against_silent" : "against";
    case "extra":
      return decided === null ? "extra" : "extra_absent";
    default:
      return bearing;
  }
}
