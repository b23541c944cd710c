import { addMonths, type Day } from "../time/day.ts";

export type ByRefusal = "plan.by-passed" | "plan.by-too-far";

/** Refuses a due date in the past or over a year ahead; null if fine. */
export function byProblem(by: Day, today: Day): ByRefusal | null {
  if (by < today) {
    return "plan.by-passed";
  }
  return by > addMonths(today, 12) ? "plan.by-too-far" : null;
}
