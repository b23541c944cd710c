import { trafficking } from "../../rules/rights/case-label.ts";
import type { EventType, Happened } from "../../rules/rights/situation.ts";
import { type Fault, faultsOf, firstOf } from "../base/fault.ts";
import type { CaseState } from "../case/state.ts";
import type { Day } from "../time/day.ts";
import type { Doer } from "./step.ts";

/** What may happen, asked about beforehand. */
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

type PlanBStanding =
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

export interface PlanB {
  readonly kind: "plan-b";
  readonly comes: PlanBCase;
  /** A named colleague is told when it is triggered. */
  readonly instead: string;
  readonly doer: Doer;
  readonly standing: PlanBStanding;
}

export type PlanBRefusal =
  | "plan.no-words"
  | "plan.who-does-it"
  | "plan.doer-is-told"
  | "plan.does-not-follow"
  | "plan.not-yet"
  | "plan.set-aside-why";

export function planBFaults(
  before: PlanB | null,
  { instead, doer, standing }: PlanB,
  today: Day,
): readonly Fault<PlanBRefusal>[] {
  const follow = before === null ? null : planBFollows[before.standing.state];
  return faultsOf(
    [follow?.includes(standing.state) === false && "plan.does-not-follow", "standing.state"],
    [instead === "" && "plan.no-words", "instead"],
    [doer.who === "other" && doer.name === "" && "plan.who-does-it", "doer.name"],
    [standing.state === "in-use" && standing.since > today && "plan.not-yet", "standing.since"],
    [standing.state === "set-aside" && standing.why === "" && "plan.set-aside-why", "standing.why"],
  );
}

export const planBProblem = (...of: Parameters<typeof planBFaults>): PlanBRefusal | null =>
  firstOf(planBFaults(...of));

/** Unanswered, to ask in time. “Other” is never missing. */
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

/** What else a plan B may be for. */
const supposed: Partial<Record<EventType, PlanBCase>> = {
  ...told,
  "left-country": "must-leave",
  bankruptcy: "wages-not-paid",
};
/** For “what if”. */
export function planBFor({ type, provision }: Pick<Happened, "type" | "provision">): PlanBCase {
  if (type === "charged" && provision !== null && !trafficking.includes(provision)) {
    return "outside-label";
  }
  return supposed[type] ?? "other";
}

/** Told by itself when triggered. */
export const isToldOf = (comes: PlanBCase): boolean => Object.values(told).includes(comes);

/** What is told of a person. */
export interface Come {
  readonly events: readonly Pick<Happened, "type" | "day">[];
  /** The first date without a permit or application; else null. */
  readonly permitOver: Day | null;
}

/** By the case's outcomes, and what is told by today. */
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
      (comes === "permit-ends" && permitOver !== null),
  );
}

/** Without why it is set aside. */
type KnownStanding =
  | Exclude<PlanBStanding, { readonly state: "set-aside" }>
  | { readonly state: "set-aside" };

/** Without its words. */
export interface KnownPlanB extends Pick<PlanB, "comes"> {
  readonly thing: string;
  readonly standing: KnownStanding;
  /** Of the newest wording. */
  readonly written: Day;
  /** Noted since, whatever its date: the writer did not know it. */
  readonly noted: Come["events"];
  /** A reminder runs. */
  readonly runs: boolean;
}

/** What restarts after an end: a plan B written later is not for that end. */
const beginsAgain: Partial<Record<PlanBCase, readonly EventType[]>> = {
  "case-dropped": ["police-report", "charged"],
  "permit-ends": ["reflection-permit-granted", "limited-permit-granted"],
};

type Event = Come["events"][number];

const isNoted = ({ noted }: KnownPlanB, { type, day }: Event): boolean =>
  noted.some((each) => each.type === type && each.day === day);

/** What has happened for it. */
const cameFor = ({ comes }: KnownPlanB, { events }: Come, today: Day): readonly Event[] =>
  events.filter(({ type, day }) => told[type] === comes && day <= today);

/** Whether a ready one is triggered. */
function hasComeFor(one: KnownPlanB, come: Come, today: Day): boolean {
  const again = come.events.filter(
    ({ type, day }) => beginsAgain[one.comes]?.includes(type) === true && day <= one.written,
  );
  return (
    (one.comes === "permit-ends" && come.permitOver !== null) ||
    cameFor(one, come, today).some(
      (event) => isNoted(one, event) || !again.some(({ day }) => day >= event.day),
    )
  );
}

/** A permit that ended after it was begun: its last writer could not know. */
function hasEndedSince(one: KnownPlanB, begun: Day, { permitOver }: Come): boolean {
  const isNewer = ({ type }: Event) => beginsAgain["permit-ends"]?.includes(type) === true;
  return (
    permitOver !== null &&
    permitOver > begun &&
    (permitOver > one.written || one.noted.some(isNewer))
  );
}

/** Noted after its newest wording, whatever the date: its writer did not know. */
function hasComeSince(one: KnownPlanB, begun: Day, come: Come, today: Day): boolean {
  return (
    (one.comes === "permit-ends" && hasEndedSince(one, begun, come)) ||
    cameFor(one, come, today).some((event) => isNoted(one, event))
  );
}

/** Nothing written ends a reminder by itself: the writer may not be one who is told. */
function hasCome(one: KnownPlanB, come: Come, today: Day): boolean {
  const isPermitOver = one.comes === "permit-ends" && come.permitOver !== null;
  return isPermitOver || cameFor(one, come, today).length > 0;
}

function isDue(one: KnownPlanB, come: Come, today: Day): boolean {
  const { standing, runs } = one;
  if (runs && standing.state !== "ready") {
    return hasCome(one, come, today);
  }
  switch (standing.state) {
    case "ready":
      return hasComeFor(one, come, today);
    case "in-use":
      return hasComeSince(one, standing.since, come, today);
    case "set-aside":
      return false;
  }
}

/** Which plan Bs begin and stop to be told, by thing. */
export function planBMoved(
  known: readonly KnownPlanB[],
  come: Come,
  today: Day,
): { readonly start: readonly string[]; readonly end: readonly string[] } {
  const things = (some: readonly KnownPlanB[]) => some.map(({ thing }) => thing);
  return {
    start: things(known.filter((one) => !one.runs && isDue(one, come, today))),
    end: things(known.filter((one) => one.runs && !isDue(one, come, today))),
  };
}
