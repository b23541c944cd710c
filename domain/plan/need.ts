import type { Day } from "../time/day.ts";
import { isHealth, type PlanArea } from "./field.ts";

/** needed; none: asked, nothing is; met: it is there. Unlisted areas were not asked about. */
export const needStates = ["needed", "none", "met"] as const;
type NeedState = (typeof needStates)[number];

export const observers = ["person", "colleague", "professional", "other"] as const;
type Observer = (typeof observers)[number];

/** Only a professional makes it more than an impression. */
type Assessment =
  | { readonly state: "not-assessed" }
  | { readonly state: "assessed"; readonly by: string; readonly on: Day };

export interface Need {
  readonly kind: "need";
  readonly state: NeedState;
  readonly what: string;
  readonly observer: Observer;
  /** For professionals and others; by title or workplace. */
  readonly observedBy: string | null;
  readonly on: Day;
  /** Null outside the areas of health. */
  readonly assessment: Assessment | null;
}

export type NeedRefusal =
  | "plan.no-words"
  | "plan.not-yet"
  | "plan.observed-by-whom"
  | "plan.assessed-by-whom"
  | "plan.assessment-of-health";

/** Null if fine. */
export function needProblem(area: PlanArea, need: Need, today: Day): NeedRefusal | null {
  if (need.what === "" && need.state !== "none") {
    return "plan.no-words";
  }
  if (need.on > today) {
    return "plan.not-yet";
  }
  const named = need.observer === "person" || need.observer === "colleague";
  if (!named && need.observedBy === null) {
    return "plan.observed-by-whom";
  }
  return assessmentProblem(area, need.assessment, today);
}

function assessmentProblem(
  area: PlanArea,
  assessment: Assessment | null,
  today: Day,
): NeedRefusal | null {
  if (isHealth(area) !== (assessment !== null)) {
    return "plan.assessment-of-health";
  }
  if (assessment?.state !== "assessed") {
    return null;
  }
  if (assessment.by === "") {
    return "plan.assessed-by-whom";
  }
  return assessment.on > today ? "plan.not-yet" : null;
}
