import { needsAfter } from "../directory/whom.ts";
import type { ObservedFact } from "../observation/observation.ts";

/** The reports from all public doors that reach one inbox within the minutes; those after them are held, whoever sent them. */
export const reportBudget = { minutes: 60, reports: 100 } as const;

/** Whether the answers of a report tell of danger or of a child. Such a report is never held: a longer list costs less than one read too late. */
export function presses(facts: readonly ObservedFact[]): boolean {
  return needsAfter(facts).some((need) => need === "danger" || need === "child");
}
