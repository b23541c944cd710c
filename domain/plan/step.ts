import { type Fault, faultsOf, firstOf } from "../base/fault.ts";
import type { ConsentWay } from "../case/consent.ts";
import type { Day } from "../time/day.ts";
import { type ByRefusal, byProblem, type DayMoved } from "./by.ts";

export type StepStanding =
  | { readonly state: "planned" }
  | { readonly state: "begun" }
  | { readonly state: "waiting"; readonly on: string }
  | { readonly state: "done"; readonly day: Day; readonly how: string | null }
  | { readonly state: "given-up"; readonly why: string };

type StepState = StepStanding["state"];

/** A step may stay as it is; done and given-up ones can be resumed. */
export const stepFollows: Readonly<Record<StepState, readonly StepState[]>> = {
  planned: ["planned", "begun", "waiting", "done", "given-up"],
  begun: ["begun", "waiting", "done", "given-up"],
  waiting: ["waiting", "begun", "done", "given-up"],
  done: ["begun"],
  "given-up": ["planned"],
};

export type Doer =
  | { readonly who: "colleague"; readonly id: string }
  | { readonly who: "person" }
  | { readonly who: "other"; readonly name: string };

/** Who is told, and on which consent. A step can be planned before the consent. */
export type Tells =
  | { readonly to: "nobody" }
  | { readonly to: "agency"; readonly cell: string; readonly consent: string | null }
  | {
      readonly to: "other";
      readonly name: string;
      readonly agreed: { readonly on: Day; readonly how: ConsentWay } | null;
    };

export interface Step {
  readonly kind: "step";
  readonly what: string;
  readonly doer: Doer;
  readonly by: Day | null;
  readonly promised: boolean;
  readonly tells: Tells;
  readonly standing: StepStanding;
  /** Only in the wording that moved its date. */
  readonly moved?: DayMoved | undefined;
}

/** As far as a step rests on it. */
export interface ConsentOfPlan {
  readonly id: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly until: Day;
  readonly withdrawn: Day | null;
}

/** Nothing told, an outsider agreed to, or a consent in force. */
export function consentOf(
  tells: Tells,
  consents: readonly ConsentOfPlan[],
  today: Day,
): "not-needed" | "holds" | "none" | "for-another" | "ended" {
  if (tells.to === "other") {
    return tells.agreed === null ? "none" : "holds";
  }
  if (tells.to !== "agency") {
    return "not-needed";
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

/** Still telling others on a withdrawn or ended consent. */
export function restsOnEnded(
  step: Pick<Step, "standing" | "tells">,
  consents: readonly ConsentOfPlan[],
  today: Day,
): boolean {
  return isUnderWay(step) && consentOf(step.tells, consents, today) === "ended";
}

/** Begun, and not done or given up. */
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

/** States in which others have been or are about to be told. */
export const telling: ReadonlySet<StepState> = new Set<StepState>(["begun", "waiting", "done"]);

/** `before`: null for a new one. */
export function stepFaults(
  before: Step | null,
  step: Step,
  consents: readonly ConsentOfPlan[],
  today: Day,
): readonly Fault<StepRefusal>[] {
  const { what, doer, tells, standing } = step;
  const follow = before === null ? null : stepFollows[before.standing.state];
  const outside = doer.who === "other" ? doer : null;
  return faultsOf(
    [follow?.includes(standing.state) === false && "plan.does-not-follow", "standing.state"],
    [consentProblem(step, consents, today), "tells.consent"],
    [what === "" && "plan.no-words", "what"],
    [outside?.name === "" && "plan.who-does-it", "doer.name"],
    // Outsiders must be told something to act.
    [outside !== null && tells.to === "nobody" && "plan.tells-whom", "tells.to"],
    [tells.to === "other" && tells.name === "" && "plan.tells-whom", "tells.name"],
    ...standingRules(standing, today),
    [tells.to === "other" && isAhead(tells.agreed?.on, today) && "plan.not-yet", "tells.agreed.on"],
    [isUndated(step) && "plan.promised-day", "by"],
    [stepByProblem(before, step, today), "by"],
  );
}

export const stepProblem = (...of: Parameters<typeof stepFaults>): StepRefusal | null =>
  firstOf(stepFaults(...of));

function consentProblem(
  { tells, standing }: Pick<Step, "tells" | "standing">,
  consents: readonly ConsentOfPlan[],
  today: Day,
): StepRefusal | null {
  const consent = consentOf(tells, consents, today);
  // The wrong consent is refused at any time, a missing one when something is told.
  return consent === "for-another" || (telling.has(standing.state) && consent in refusals)
    ? refusals[consent as keyof typeof refusals]
    : null;
}

const isAhead = (day: Day | undefined, today: Day) => day !== undefined && day > today;

function standingRules(standing: StepStanding, today: Day) {
  const { state } = standing;
  return [
    [state === "waiting" && standing.on === "" && "plan.waits-for-what", "standing.on"],
    [state === "given-up" && standing.why === "" && "plan.given-up-why", "standing.why"],
    [state === "done" && standing.day > today && "plan.not-yet", "standing.day"],
  ] as const;
}

function stepByProblem(
  before: Step | null,
  { by, standing }: Pick<Step, "by" | "standing">,
  today: Day,
): ByRefusal | "plan.day-is-moved" | null {
  const isNew = by !== (before?.by ?? null);
  const runs = before !== null && isOpen(before) && before.by !== null;
  // A running date is moved by its own verb, with a reason.
  if (isNew && runs && openStates.has(standing.state)) {
    return "plan.day-is-moved";
  }
  // A past date may stay, but not be set anew.
  return by !== null && isNew && standing.state !== "done" ? byProblem(by, today) : null;
}

const openStates: ReadonlySet<StepState> = new Set<StepState>(["planned", "begun", "waiting"]);

/** Promised without a date: nothing would bring it up. */
export function isUndated({
  by,
  promised,
  standing,
}: Pick<Step, "by" | "promised" | "standing">): boolean {
  return promised && by === null && openStates.has(standing.state);
}

export function isOpen({ standing }: Step): boolean {
  return openStates.has(standing.state);
}
