import type { Day } from "../time/day.ts";

/** What can have happened to somebody, as far as a right hangs on it. */
export const eventTypes = [
  "found",
  "reflection-permit-applied",
  "reflection-permit-granted",
  "limited-permit-granted",
  "permit-revoked",
  "police-report",
  "charged",
  "case-dropped",
  "testified",
  "judgment-final",
  "wage-due",
  "work-ended",
  "conciliation-complaint",
  "writ",
  "criminal-case-claim",
  "acknowledgement",
  "wage-judgment",
  "wages-settled",
  "wage-paid",
  "bankruptcy",
  "entered-country",
  "left-country",
  "turns-eighteen",
  "expulsion-decided",
  "protection-applied",
] as const;

export type EventType = (typeof eventTypes)[number];

/** Before whom evidence was given. */
export const places = ["court", "police"] as const;

export interface Happened {
  readonly type: EventType;
  readonly day: Day;
  /** The provision of a report, a charge, or what was dropped or judged: "257", "108a", "19-1". */
  readonly provision: string | null;
  /** The last day that a decision names itself: of a permit, or to appeal; of pay that is settled the last pay day that it covers, and of pay that came the pay day it is of. */
  readonly until: Day | null;
  /** Where evidence was given; null where that is not known. */
  readonly where: (typeof places)[number] | null;
  /** There where somebody wrote that its last day stands, far as it is. */
  readonly sure?: true;
}

export interface Person {
  readonly underEighteen: "yes" | "no" | "unknown";
  /** The last day that this was written down on, also that it is not known; not there where nobody wrote anything. */
  readonly ageAnswered?: Day;
  readonly origin: "EEA" | "third-country" | "unknown";
}

/** What had to be done for a right by a day, and was done, on which day. */
export interface Met {
  readonly right: string;
  readonly due: Day;
  readonly on: Day;
}

/** What could not wait and had no day, and was done: its step, the day of what it hung on, and the day it was done. */
export interface UrgentMet {
  readonly step: string;
  readonly since: Day | null;
  readonly on: Day;
}

/** Questions of which "it has not happened" is an answer that is reckoned: reported, gave evidence, pay that has not come, children. */
export const notSos = ["reported", "evidence", "due-days", "children"] as const;
export type NotSo = (typeof notSos)[number];

export interface Situation {
  readonly events: readonly Happened[];
  readonly person: Person;
  readonly asOf: Day;
  /** None where nobody has told of any. */
  readonly met?: readonly Met[];
  readonly urgentMet?: readonly UrgentMet[];
  /** What was asked and has not happened, as far as rights hang on that it has not. */
  readonly notSo?: readonly NotSo[];
}
