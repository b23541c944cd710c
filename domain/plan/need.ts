import { type Fault, faultsOf, firstOf } from "../base/fault.ts";
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

export function needFaults(
  area: PlanArea | null,
  { state, what, observer, observedBy, on, assessment }: Need,
  today: Day,
): readonly Fault<NeedRefusal>[] {
  const isOther = observer === "professional" || observer === "other";
  return faultsOf(
    [what === "" && state !== "none" && "plan.no-words", "what"],
    [on > today && "plan.not-yet", "on"],
    [isOther && observedBy === null && "plan.observed-by-whom", "observedBy"],
    [
      area !== null && isHealth(area) !== (assessment !== null) && "plan.assessment-of-health",
      "what",
    ],
    ...assessmentRules(assessment, today),
  );
}

function assessmentRules(assessment: Assessment | null, today: Day) {
  return assessment?.state === "assessed"
    ? ([
        [assessment.by === "" && "plan.assessed-by-whom", "assessment.by"],
        [assessment.on > today && "plan.not-yet", "assessment.on"],
      ] as const)
    : [];
}

export const needProblem = (...of: Parameters<typeof needFaults>): NeedRefusal | null =>
  firstOf(needFaults(...of));
