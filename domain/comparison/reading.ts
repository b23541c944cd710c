import type { Bearing, Point } from "./relate.ts";

export type Degree = "same" | "more" | "less";

/** A bearing reckons in floors; a reader would take silence for sameness, or for a difference. */
export type Reading =
  | Bearing
  /** Not known to be the same. */
  | "matched_more"
  /** In both, against the outcome, not to the same degree. */
  | "shared_otherwise"
  /** Against the outcome; the decision says nothing of it. */
  | "against_silent"
  /** Here, and the decision says it was not there. */
  | "extra_absent";

/** Null where only one has it. */
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
