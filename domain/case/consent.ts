import { addMonths, type Day } from "../time/day.ts";

/** How somebody gave their consent. */
export const consentWays = ["spoken", "written", "interpreted"] as const;
export type ConsentWay = (typeof consentWays)[number];

export type ConsentRefusal =
  | "consent.not-given-yet"
  | "consent.ends-before-given"
  | "consent.past"
  | "consent.too-long";

/** The most years that one yes is good for; our own measure, and nothing of the law: whoever said it is asked anew. */
const mostYears = 5;

/** What is wrong with the days of a consent that is to be noted, or null. Its last day counts. */
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
