import { addMonths, type Day } from "../time/day.ts";

export const consentWays = ["spoken", "written", "interpreted"] as const;
export type ConsentWay = (typeof consentWays)[number];

export type ConsentRefusal =
  | "consent.not-given-yet"
  | "consent.ends-before-given"
  | "consent.past"
  | "consent.too-long";

/** Our own limit, not the law's: then one asks anew. */
const mostYears = 5;

/** Null if fine. The last date counts. */
export function consentProblem(given: Day, until: Day, today: Day): ConsentRefusal | null {
  if (given > today) {
    return "consent.not-given-yet";
  }
  if (until < given) {
    return "consent.ends-before-given";
  }
  if (until < today) {
    return "consent.past";
  }
  return until > addMonths(today, mostYears * 12) ? "consent.too-long" : null;
}
