import { addDays, type Day } from "../../domain/time/day.ts";
import { anotherProvision } from "./questions.ts";
import type { Answer, Held } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Situation } from "./situation.ts";

/** It ended, a court decides or may have to from then on, or it was never sure. */
export const counselEndWays = ["ended", "for-court", "unsure"] as const;
export type CounselEndWay = (typeof counselEndWays)[number];

export interface CounselEnd {
  readonly until: Day;
  readonly how: CounselEndWay;
}

/** Null where it has not lapsed, or there was none. */
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
    // A later report gives none by itself: the one there was is gone.
    return counselEnd({ ...situation, asOf: addDays(now.from, -1) });
  }
  return isUnderAnother(situation, now) && before(now.from) === "holds"
    ? { until: now.from, how: "for-court" }
    : null;
}

const counselIn = ({ rights }: Answer) => rights.find(({ id }) => id === "counsel") ?? null;

function isUnderAnother(situation: Situation, { state }: Held): boolean {
  return (
    state === "may" ||
    rightsOf(situation).questions.some(({ question }) => question === anotherProvision)
  );
}
