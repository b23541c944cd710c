import { done, type Outcome, refused } from "../base/outcome.ts";
import type { Day } from "../time/day.ts";
import type { InForce } from "./provision.ts";

/** Null: unknown. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** unsure: depends on an unknown date. */
export type Cover = "whole" | "part" | "unsure" | "none";

/** Refuses an end before the beginning. */
export function periodOf(
  from: Day | null,
  to: Day | null,
): Outcome<Period, "provision.period-backwards"> {
  return from !== null && to !== null && to < from
    ? refused("provision.period-backwards")
    : done({ from, to });
}

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

/** Unknown dates are not before. */
function isBefore(one: Day | null, other: Day | null): boolean {
  return one !== null && other !== null && one < other;
}
