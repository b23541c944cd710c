import { addDays, type Day } from "../base/day.ts";
import { rightsOf } from "./rights-of.ts";
import type { Situation } from "./situation.ts";

/**
 * How counsel lapses: the right to it ended; the case went over to another provision, so that a court decides from then on; or it
 * ended where it is not known whether there was a right to it.
 */
export const counselEndWays = ["ended", "for-court", "unsure"] as const;
export type CounselEndWay = (typeof counselEndWays)[number];

/** From which day somebody has no right to counsel any more, and how that came. */
export interface CounselEnd {
  readonly until: Day;
  readonly how: CounselEndWay;
}

/** Whether somebody's counsel lapses, or has lapsed, by what is known of them; null where it has not, or there was none to lapse. */
export function counselEnd(situation: Situation): CounselEnd | null {
  const on = (asOf: Day) =>
    rightsOf({ ...situation, asOf }).rights.find(({ id }) => id === "counsel") ?? null;
  const before = (day: Day) => on(addDays(day, -1))?.state ?? null;
  const now = on(situation.asOf);
  if (now === null) {
    return null;
  }
  if (now.until !== null) {
    return { until: now.until, how: before(now.until) === "holds" ? "ended" : "unsure" };
  }
  return now.state === "may" && now.from !== null && before(now.from) === "holds"
    ? { until: now.from, how: "for-court" }
    : null;
}
