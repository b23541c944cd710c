import type { ConsentWay } from "../case/consent.ts";
import type { Day } from "../time/day.ts";
import { type ByRefusal, byProblem } from "./by.ts";
import type { DayMoved } from "./move.ts";

/** How far a step has come. */
export type StepStanding =
  | { readonly state: "planned" }
  | { readonly state: "begun" }
  | { readonly state: "waiting"; readonly on: string }
  | { readonly state: "done"; readonly day: Day; readonly how: string | null }
  | { readonly state: "given-up"; readonly why: string };

type StepState = StepStanding["state"];

/** What may follow what; a step may also stay where it is and be told more of. What was done or given up can be taken up again. */
export const stepFollows: Readonly<Record<StepState, readonly StepState[]>> = {
  planned: ["planned", "begun", "waiting", "done", "given-up"],
  begun: ["begun", "waiting", "done", "given-up"],
  waiting: ["waiting", "begun", "done", "given-up"],
  done: ["begun"],
  "given-up": ["planned"],
};

/** Who does it. */
export type Doer =
  | { readonly who: "colleague"; readonly id: string }
  | { readonly who: "person" }
  | { readonly who: "other"; readonly name: string };

/** Whom something of the person passes to, and the yes it rests on; a step may be planned before that is given. */
export type Tells =
  | { readonly to: "nobody" }
  | { readonly to: "agency"; readonly cell: string; readonly consent: string | null }
  | {
      readonly to: "other";
      readonly name: string;
      readonly agreed: { readonly on: Day; readonly how: ConsentWay } | null;
    };

/** One thing to be done: what, who, by when. */
export interface Step {
  readonly kind: "step";
  readonly what: string;
  readonly doer: Doer;
  readonly by: Day | null;
  /** Whether the person has been promised it. */
  readonly promised: boolean;
  readonly tells: Tells;
  readonly standing: StepStanding;
  /** Only in the wording that moved its day. */
  readonly moved?: DayMoved | undefined;
}

/** A consent in the case, as far as a step rests on it. */
export interface ConsentOfPlan {
  readonly id: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly until: Day;
  readonly withdrawn: Day | null;
}

/** Whether a step rests on a yes that holds: nothing is told, somebody outside was agreed to, or a consent in the case holds. */
export function consentOf(
  tells: Tells,
  consents: readonly ConsentOfPlan[],
  today: Day,
): "not-needed" | "holds" | "none" | "for-another" | "ended" {
  if (tells.to === "nobody") {
    return "not-needed";
  }
  if (tells.to === "other") {
    return tells.agreed === null ? "none" : "holds";
  }
  const given = consents.find(({ id }) => id === tells.consent);
  if (given === undefined) {
    return "none";
  }
  if (given.recipient !== tells.cell || given.purpose !== "assistance") {
    return "for-another";
  }
  return given.withdrawn !== null || given.until < today ? "ended" : "holds";
}

/** Whether something goes on passing to others in a step under way, on a yes that was taken back or has ended. */
export function restsOnEnded(
  step: Pick<Step, "standing" | "tells">,
  consents: readonly ConsentOfPlan[],
  today: Day,
): boolean {
  return isUnderWay(step) && consentOf(step.tells, consents, today) === "ended";
}

/** Whether it was begun and is not done or given up. */
export const isUnderWay = ({ standing: { state } }: Pick<Step, "standing">): boolean =>
  state === "begun" || state === "waiting";

export type StepRefusal =
  | "plan.no-words"
  | "plan.does-not-follow"
  | ByRefusal
  | "plan.promised-day"
  | "plan.day-is-moved"
  | "plan.not-yet"
  | "plan.waits-for-what"
  | "plan.given-up-why"
  | "plan.who-does-it"
  | "plan.tells-whom"
  | "plan.no-consent"
  | "plan.consent-for-another"
  | "plan.consent-ended";

const refusals = {
  none: "plan.no-consent",
  "for-another": "plan.consent-for-another",
  ended: "plan.consent-ended",
} as const;

/** States in which what is told has been told, or is about to be. */
export const telling: ReadonlySet<StepState> = new Set<StepState>(["begun", "waiting", "done"]);

/** What is wrong with a step that is to be kept after what stood before (null: nothing), or null. */
export function stepProblem(
  before: Step | null,
  step: Step,
  consents: readonly ConsentOfPlan[],
  today: Day,
): StepRefusal | null {
  if (before !== null && !stepFollows[before.standing.state].includes(step.standing.state)) {
    return "plan.does-not-follow";
  }
  return (
    consentProblem(step, consents, today) ?? wordsProblem(step) ?? dayProblem(before, step, today)
  );
}

/** What is wrong with the yes that a step rests on, or null. */
export function consentProblem(
  { tells, standing }: Pick<Step, "tells" | "standing">,
  consents: readonly ConsentOfPlan[],
  today: Day,
): StepRefusal | null {
  const consent = consentOf(tells, consents, today);
  // A consent that was never the right one is a slip at any time; one that is missing matters when something is told.
  return consent === "for-another" || (telling.has(standing.state) && consent in refusals)
    ? refusals[consent as keyof typeof refusals]
    : null;
}

function wordsProblem({ what, doer, tells, standing }: Step): StepRefusal | null {
  const missing: readonly (readonly [boolean, StepRefusal])[] = [
    [what === "", "plan.no-words"],
    [doer.who === "other" && doer.name === "", "plan.who-does-it"],
    // Whoever is not of this agency has to be told something, to do anything.
    [doer.who === "other" && tells.to === "nobody", "plan.tells-whom"],
    [tells.to === "other" && tells.name === "", "plan.tells-whom"],
    [standing.state === "waiting" && standing.on === "", "plan.waits-for-what"],
    [standing.state === "given-up" && standing.why === "", "plan.given-up-why"],
  ];
  return missing.find(([is]) => is)?.[1] ?? null;
}

function dayProblem(before: Step | null, step: Step, today: Day): StepRefusal | null {
  const { standing, tells } = step;
  if (standing.state === "done" && standing.day > today) {
    return "plan.not-yet";
  }
  if (tells.to === "other" && tells.agreed !== null && tells.agreed.on > today) {
    return "plan.not-yet";
  }
  if (isUndated(step)) {
    return "plan.promised-day";
  }
  return stepByProblem(before, step, today);
}

/** What is wrong with the day by which a step is to be done, or null. */
export function stepByProblem(
  before: Step | null,
  { by, standing }: Pick<Step, "by" | "standing">,
  today: Day,
): ByRefusal | "plan.day-is-moved" | null {
  const isNew = by !== (before?.by ?? null);
  const runs = before !== null && isOpen(before) && before.by !== null;
  // A day that runs is moved by itself, with a reason, so that none slips away among other words.
  if (isNew && runs && openStates.has(standing.state)) {
    return "plan.day-is-moved";
  }
  // A day that has passed may stand, but is not set anew.
  return by !== null && isNew && standing.state !== "done" ? byProblem(by, today) : null;
}

const openStates: ReadonlySet<StepState> = new Set<StepState>(["planned", "begun", "waiting"]);

/** Whether something was promised that has no day: nothing would ever bring it up. */
export function isUndated({
  by,
  promised,
  standing,
}: Pick<Step, "by" | "promised" | "standing">): boolean {
  return promised && by === null && openStates.has(standing.state);
}

/** Whether something is still to be done. */
export function isOpen({ standing }: Step): boolean {
  return openStates.has(standing.state);
}
