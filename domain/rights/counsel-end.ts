import { addDays, type Day } from "../time/day.ts";
import { namedIn107a } from "./questions.ts";
import type { Answer, Held } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Situation } from "./situation.ts";

/**
 * How counsel lapses: the right to it ended; the case went over to another provision, so that a court decides from then on, or
 * it was not read what that provision gives; or it ended where it is not known whether there was a right to it.
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
  const on = (asOf: Day) => counselIn(rightsOf({ ...situation, asOf }));
  const before = (day: Day) => on(addDays(day, -1))?.state ?? null;
  const now = on(situation.asOf);
  if (now === null) {
    return null;
  }
  if (now.until !== null) {
    return { until: now.until, how: before(now.until) === "holds" ? "ended" : "unsure" };
  }
  if (now.state === "holds" || now.from === null) {
    return null;
  }
  if (before(now.from) === "ended") {
    // What was reported since gives none by itself: the one there was is gone all the same.
    return counselEnd({ ...situation, asOf: addDays(now.from, -1) });
  }
  return isUnderAnother(situation, now) && before(now.from) === "holds"
    ? { until: now.from, how: "for-court" }
    : null;
}

const counselIn = ({ rights }: Answer) => rights.find(({ id }) => id === "counsel") ?? null;

/** Whether the case goes under a provision that gives no counsel by itself, or of which that was not read. */
function isUnderAnother(situation: Situation, { state }: Held): boolean {
  return (
    state === "may" ||
    rightsOf(situation).questions.some(({ question }) => question === namedIn107a)
  );
}
