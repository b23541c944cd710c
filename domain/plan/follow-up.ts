import { type Fault, faultsOf, firstOf } from "../base/fault.ts";
import type { Day } from "../time/day.ts";
import { type ByRefusal, byProblem, type DayMoved } from "./by.ts";

export type FollowUpStanding =
  | { readonly state: "asked-for" }
  | { readonly state: "noted"; readonly on: Day; readonly words: string }
  | { readonly state: "not-reached"; readonly on: Day; readonly words: string };

type FollowUpState = FollowUpStanding["state"];

/** One not reached is asked again; a noted one stays. */
export const followUpFollows: Readonly<Record<FollowUpState, readonly FollowUpState[]>> = {
  "asked-for": ["asked-for", "noted", "not-reached"],
  "not-reached": ["asked-for", "noted", "not-reached"],
  noted: [],
};

export interface FollowUp {
  readonly kind: "follow-up";
  readonly what: string;
  readonly who: string;
  readonly due: Day;
  readonly standing: FollowUpStanding;
  /** Only in the wording that moved its date. */
  readonly moved?: DayMoved | undefined;
}

export type FollowUpRefusal =
  | "plan.no-words"
  | "plan.does-not-follow"
  | ByRefusal
  | "plan.day-is-moved"
  | "plan.not-yet"
  | "plan.how-it-went";

/** Late notes are allowed: better late than lost. */
export function followUpFaults(
  before: FollowUp | null,
  followUp: FollowUp,
  today: Day,
): readonly Fault<FollowUpRefusal>[] {
  const { what, standing } = followUp;
  const follow = before === null ? null : followUpFollows[before.standing.state];
  const tried = standing.state === "asked-for" ? null : standing;
  return faultsOf(
    [follow?.includes(standing.state) === false && "plan.does-not-follow", "standing.state"],
    [what === "" && "plan.no-words", "what"],
    [tried?.words === "" && "plan.how-it-went", "standing.words"],
    [tried !== null && tried.on > today && "plan.not-yet", "standing.on"],
    [dueProblem(before, followUp, today), "due"],
  );
}

export const followUpProblem = (...of: Parameters<typeof followUpFaults>): FollowUpRefusal | null =>
  firstOf(followUpFaults(...of));

function dueProblem(
  before: FollowUp | null,
  { due, standing: { state } }: Pick<FollowUp, "due" | "standing">,
  today: Day,
): ByRefusal | "plan.day-is-moved" | null {
  if (state === "noted" || due === before?.due) {
    return null;
  }
  // One not reached gets another date; otherwise a date is moved with a reason.
  if (state === "asked-for") {
    return before?.standing.state === "asked-for" ? "plan.day-is-moved" : byProblem(due, today);
  }
  // A past date is the one that was missed.
  return due >= today ? byProblem(due, today) : null;
}
