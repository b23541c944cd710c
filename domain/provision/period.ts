import { done, type Outcome, refused } from "../base/outcome.ts";
import type { Day } from "../time/day.ts";
import type { InForce } from "./provision.ts";

/** From the first day of the acts to the last; null where that day is not known. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** How much of a period something was in force for; unsure where that hangs on a day that is not known. */
export type Cover = "whole" | "part" | "unsure" | "none";

/** Refuses a period that ends before it begins. */
export function periodOf(
  from: Day | null,
  to: Day | null,
): Outcome<Period, "provision.period-backwards"> {
  return from !== null && to !== null && to < from
    ? refused("provision.period-backwards")
    : done({ from, to });
}

/** Lays the days that something was in force over the days of the acts. */
export function coverOf(inForce: InForce, period: Period): Cover {
  const first = inForce.from;
  const last = inForce.until;
  const { from, to } = period;
  if (isBefore(to, first) || isBefore(last, from)) {
    return "none";
  }
  const beginsInTime = first === null || (from !== null && first <= from);
  const lastsThrough = last === null || (to !== null && to <= last);
  if (beginsInTime && lastsThrough) {
    return "whole";
  }
  const spansStart = isBefore(from, first) && to !== null;
  const spansEnd = isBefore(last, to) && from !== null;
  return spansStart || spansEnd ? "part" : "unsure";
}

/** Known to lie before; a day that is not known does not. */
function isBefore(one: Day | null, other: Day | null): boolean {
  return one !== null && other !== null && one < other;
}
