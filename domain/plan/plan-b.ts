import type { Day } from "../base/day.ts";
import type { CaseState } from "../case/state.ts";
import type { EventType, Happened } from "../rights/situation.ts";

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
  /** What is done then, and who does it. */
  readonly instead: string;
  readonly who: string;
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
  const { instead, who, standing } = planB;
  if (before !== null && !planBFollows[before.standing.state].includes(standing.state)) {
    return "plan.does-not-follow";
  }
  if (instead === "") {
    return "plan.no-words";
  }
  if (who === "") {
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

/** What has come about that a plan B is for: what became of the case, and what is told of the person by today. */
export function comeAbout(
  caseState: CaseState["state"],
  events: readonly Pick<Happened, "type" | "day">[],
  today: Day,
): readonly PlanBCase[] {
  const come = new Set(events.filter(({ day }) => day <= today).map(({ type }) => told[type]));
  return planBCases.filter(
    (comes) => come.has(comes) || (comes === "case-dropped" && caseState === "dropped"),
  );
}
