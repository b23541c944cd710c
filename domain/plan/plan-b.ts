import type { Day } from "../base/day.ts";
import type { CaseState } from "../case/state.ts";
import type { EventType, Happened } from "../rights/situation.ts";
import type { Doer } from "./step.ts";

/** What may come about that the plan must stand, and is asked about before it does. */
export const planBCases = [
  "case-dropped",
  "outside-label",
  "permit-ends",
  "housing-ends",
  "wages-not-paid",
  "key-person-leaves",
  "must-leave",
  "other",
] as const;
export type PlanBCase = (typeof planBCases)[number];

export type PlanBStanding =
  | { readonly state: "ready" }
  | { readonly state: "in-use"; readonly since: Day }
  | { readonly state: "set-aside"; readonly why: string };

type PlanBState = PlanBStanding["state"];

/** What may follow what. */
export const planBFollows: Readonly<Record<PlanBState, readonly PlanBState[]>> = {
  ready: ["ready", "in-use", "set-aside"],
  "in-use": ["in-use", "ready", "set-aside"],
  "set-aside": ["ready"],
};

/** What is done instead, if it comes about. */
export interface PlanB {
  readonly kind: "plan-b";
  readonly comes: PlanBCase;
  /** What is done then, and who does it: a colleague is told when it comes about. */
  readonly instead: string;
  readonly doer: Doer;
  readonly standing: PlanBStanding;
}

export type PlanBRefusal =
  | "plan.no-words"
  | "plan.who-does-it"
  | "plan.does-not-follow"
  | "plan.not-yet"
  | "plan.set-aside-why";

/** What is wrong with a plan B that is to be kept, or null. */
export function planBProblem(before: PlanB | null, planB: PlanB, today: Day): PlanBRefusal | null {
  const { instead, doer, standing } = planB;
  if (before !== null && !planBFollows[before.standing.state].includes(standing.state)) {
    return "plan.does-not-follow";
  }
  if (instead === "") {
    return "plan.no-words";
  }
  if (doer.who === "other" && doer.name === "") {
    return "plan.who-does-it";
  }
  if (standing.state === "in-use" && standing.since > today) {
    return "plan.not-yet";
  }
  return standing.state === "set-aside" && standing.why === "" ? "plan.set-aside-why" : null;
}

/** What has no answer yet, to be asked about while there is time. “Other” is never missing. */
export function unanswered(planBs: readonly PlanB[]): readonly PlanBCase[] {
  const answered = new Set(
    planBs.filter(({ standing }) => standing.state !== "set-aside").map(({ comes }) => comes),
  );
  return planBCases.filter((comes) => comes !== "other" && !answered.has(comes));
}

const told: Partial<Record<EventType, PlanBCase>> = {
  "case-dropped": "case-dropped",
  "permit-revoked": "permit-ends",
  "expulsion-decided": "must-leave",
};

/** What is told of a person, as far as a plan B is for it. */
export interface Come {
  readonly events: readonly Pick<Happened, "type" | "day">[];
  /** Whether their last permit is over, and neither another nor an application is told of. */
  readonly permitOver: boolean;
}

/** What has come about that a plan B is for: what became of the case, and what is told of the person by today. */
export function comeAbout(
  caseState: CaseState["state"],
  { events, permitOver }: Come,
  today: Day,
): readonly PlanBCase[] {
  const come = new Set(events.filter(({ day }) => day <= today).map(({ type }) => told[type]));
  return planBCases.filter(
    (comes) =>
      come.has(comes) ||
      (comes === "case-dropped" && caseState === "dropped") ||
      (comes === "permit-ends" && permitOver),
  );
}

/** A plan B as far as one must know it to tell of it: no word of it. */
export interface KnownPlanB extends Pick<PlanB, "comes"> {
  readonly thing: string;
  readonly state: PlanBState;
  /** The day of its newest wording. */
  readonly written: Day;
  /** What was noted since then, whatever day it is of: that is never what it was written after. */
  readonly since: readonly EventType[];
  /** Whether somebody is being told that it has come about. */
  readonly runs: boolean;
}

/** What begins again what had come to an end: a plan B that is written after it is not for that end. */
const beginsAgain: Partial<Record<PlanBCase, readonly EventType[]>> = {
  "case-dropped": ["police-report", "charged"],
  "permit-ends": ["reflection-permit-granted", "limited-permit-granted"],
};

function hasComeFor(
  { comes, written, since }: KnownPlanB,
  { events, permitOver }: Come,
  today: Day,
) {
  const again = events.filter(
    ({ type, day }) => beginsAgain[comes]?.includes(type) === true && day <= written,
  );
  return (
    (comes === "permit-ends" && permitOver) ||
    events.some(
      ({ type, day }) =>
        told[type] === comes &&
        day <= today &&
        (since.includes(type) || !again.some((later) => later.day >= day)),
    )
  );
}

/** Of which plan B somebody is to be told that what it is for has come about, by its thing, and of which no longer. */
export function planBMoved(
  known: readonly KnownPlanB[],
  come: Come,
  today: Day,
): { readonly start: readonly string[]; readonly end: readonly string[] } {
  const isDue = (one: KnownPlanB) => one.state === "ready" && hasComeFor(one, come, today);
  const things = (some: readonly KnownPlanB[]) => some.map(({ thing }) => thing);
  return {
    start: things(known.filter((one) => !one.runs && isDue(one))),
    end: things(known.filter((one) => one.runs && !isDue(one))),
  };
}
