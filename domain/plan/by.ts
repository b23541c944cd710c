import { addMonths, type Day } from "../time/day.ts";

export const moveReasons = [
  "person-asked",
  "waits-for-others",
  "took-longer",
  "away",
  "other",
] as const;
export type MoveReason = (typeof moveReasons)[number];

/** In the wording that moved it. */
export interface DayMoved {
  readonly from: Day;
  readonly why: MoveReason;
  readonly words: string | null;
}

export type ByRefusal = "plan.by-passed" | "plan.by-too-far";

/** Refuses a due date in the past or over a year ahead; null if fine. */
export function byProblem(by: Day, today: Day): ByRefusal | null {
  if (by < today) {
    return "plan.by-passed";
  }
  return by > addMonths(today, 12) ? "plan.by-too-far" : null;
}
