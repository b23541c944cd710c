import { addMonths, type Day } from "../time/day.ts";

export type ByRefusal = "plan.by-passed" | "plan.by-too-far";

/** What is wrong with a day that is set for something to be done by, or null: it has passed, or is more than a year ahead. */
export function byProblem(by: Day, today: Day): ByRefusal | null {
  if (by < today) {
    return "plan.by-passed";
  }
  return by > addMonths(today, 12) ? "plan.by-too-far" : null;
}
