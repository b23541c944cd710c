import { needsAfter } from "../directory/whom.ts";
import type { ObservedFact } from "../observation/observation.ts";

/** Reports from all doors to one inbox; more are held, from any sender. */
export const reportBudget = { minutes: 60, reports: 100 } as const;

/** True for danger or a child: never held, since reading too late costs more. */
export function presses(facts: readonly ObservedFact[]): boolean {
  return needsAfter(facts).some((need) => need === "danger" || need === "child");
}
