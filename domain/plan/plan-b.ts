import type { CaseState } from "../case/state.ts";
import { trafficking } from "../rights/case-label.ts";
import type { EventType, Happened } from "../rights/situation.ts";
import type { Day } from "../time/day.ts";
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
  /** What is done then, and who does it: a colleague is told when it is noted that it has come about. */
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

/** What else may be supposed of a person that a plan B is for. */
const supposed: Partial<Record<EventType, PlanBCase>> = {
  ...told,
  "left-country": "must-leave",
  bankruptcy: "wages-not-paid",
};
/** What a plan B is for, where it is asked what would be if something happened. */
export function planBFor({ type, provision }: Pick<Happened, "type" | "provision">): PlanBCase {
  if (type === "charged" && provision !== null && !trafficking.includes(provision)) {
    return "outside-label";
  }
  return supposed[type] ?? "other";
}

/** Whether somebody is told by itself that it has come about. */
export const isToldOf = (comes: PlanBCase): boolean => Object.values(told).includes(comes);

/** What is told of a person, as far as a plan B is for it. */
export interface Come {
  readonly events: readonly Pick<Happened, "type" | "day">[];
  /** The first day without a permit, where their last is over and neither another nor an application is told of; else null. */
  readonly permitOver: Day | null;
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
      (comes === "permit-ends" && permitOver !== null),
  );
}

/** How a plan B stands, without the words of why it is set aside. */
type KnownStanding =
  | Exclude<PlanBStanding, { readonly state: "set-aside" }>
  | { readonly state: "set-aside" };

/** A plan B as far as one must know it to tell of it: no word of it. */
export interface KnownPlanB extends Pick<PlanB, "comes"> {
  readonly thing: string;
  readonly standing: KnownStanding;
  /** The day of its newest wording. */
  readonly written: Day;
  /** What was noted since then, whatever day it is of: that is never what it was written after. */
  readonly noted: Come["events"];
  /** Whether somebody is being told that it has come about. */
  readonly runs: boolean;
}

/** What begins again what had come to an end: a plan B that is written after it is not for that end. */
const beginsAgain: Partial<Record<PlanBCase, readonly EventType[]>> = {
  "case-dropped": ["police-report", "charged"],
  "permit-ends": ["reflection-permit-granted", "limited-permit-granted"],
};

type Event = Come["events"][number];

const isNoted = ({ noted }: KnownPlanB, { type, day }: Event): boolean =>
  noted.some((each) => each.type === type && each.day === day);

/** What has come about of what is told that a plan B is for. */
const cameFor = ({ comes }: KnownPlanB, { events }: Come, today: Day): readonly Event[] =>
  events.filter(({ type, day }) => told[type] === comes && day <= today);

/** Whether what one that is ready is for has come about. */
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

/** Whether a permit ended after a plan B was begun, which nobody could know who wrote it last: it ran then, or was noted to end otherwise. */
function hasEndedSince(one: KnownPlanB, begun: Day, { permitOver }: Come): boolean {
  const isNewer = ({ type }: Event) => beginsAgain["permit-ends"]?.includes(type) === true;
  return (
    permitOver !== null &&
    permitOver > begun &&
    (permitOver > one.written || one.noted.some(isNewer))
  );
}

/** Whether what one in use is for was noted after its newest wording, of whatever day: whoever wrote that did not know. */
function hasComeSince(one: KnownPlanB, begun: Day, come: Come, today: Day): boolean {
  return (
    (one.comes === "permit-ends" && hasEndedSince(one, begun, come)) ||
    cameFor(one, come, today).some((event) => isNoted(one, event))
  );
}

/** Of what is told already nothing that is written ends it by itself: whoever writes it need not be one who is told. */
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

/** Of which plan B somebody is to be told that what it is for has come about, by its thing, and of which no longer. */
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
