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

/** Null if fine. Late notes are allowed: better late than lost. */
export function followUpProblem(
  before: FollowUp | null,
  followUp: FollowUp,
  today: Day,
): FollowUpRefusal | null {
  const { what, standing } = followUp;
  if (before !== null && !followUpFollows[before.standing.state].includes(standing.state)) {
    return "plan.does-not-follow";
  }
  if (what === "") {
    return "plan.no-words";
  }
  if (standing.state !== "asked-for" && standing.words === "") {
    return "plan.how-it-went";
  }
  if (standing.state !== "asked-for" && standing.on > today) {
    return "plan.not-yet";
  }
  return dueProblem(before, followUp, today);
}

/** Null if fine. */
export function dueProblem(
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
