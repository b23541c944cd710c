import type { Day } from "../time/day.ts";
import { type ByRefusal, byProblem } from "./by.ts";
import type { DayMoved } from "./move.ts";

/** What became of asking how it goes. */
export type FollowUpStanding =
  | { readonly state: "asked-for" }
  | { readonly state: "noted"; readonly on: Day; readonly words: string }
  | { readonly state: "not-reached"; readonly on: Day; readonly words: string };

type FollowUpState = FollowUpStanding["state"];

/** What may follow what. Somebody who was not reached is asked again; what was noted stands, and the next is a new one. */
export const followUpFollows: Readonly<Record<FollowUpState, readonly FollowUpState[]>> = {
  "asked-for": ["asked-for", "noted", "not-reached"],
  "not-reached": ["asked-for", "noted", "not-reached"],
  noted: [],
};

/** That somebody is to ask the person how it goes with something, by a day. */
export interface FollowUp {
  readonly kind: "follow-up";
  readonly what: string;
  /** The colleague who asks, by id. */
  readonly who: string;
  readonly due: Day;
  readonly standing: FollowUpStanding;
  /** Only in the wording that moved its day. */
  readonly moved?: DayMoved | undefined;
}

export type FollowUpRefusal =
  | "plan.no-words"
  | "plan.does-not-follow"
  | ByRefusal
  | "plan.day-is-moved"
  | "plan.not-yet"
  | "plan.how-it-went";

/** What is wrong with a follow-up that is to be kept, or null. Noting it late is allowed: better late than lost. */
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

/** What is wrong with the day by which somebody is to ask, or null. */
export function dueProblem(
  before: FollowUp | null,
  { due, standing: { state } }: Pick<FollowUp, "due" | "standing">,
  today: Day,
): ByRefusal | "plan.day-is-moved" | null {
  if (state === "noted" || due === before?.due) {
    return null;
  }
  // Whoever was not reached is asked again on another day; else a day is moved by itself, with a reason.
  if (state === "asked-for") {
    return before?.standing.state === "asked-for" ? "plan.day-is-moved" : byProblem(due, today);
  }
  // Whoever was not reached is asked again by a day; one of those that has passed is the day that was missed.
  return due >= today ? byProblem(due, today) : null;
}
