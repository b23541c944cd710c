import type { Day } from "../../domain/time/day.ts";

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
  "work-began",
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

export const places = ["court", "police"] as const;

/** Whether a judgment awarded compensation; "default" where it did so in a judgment by default. */
export const awards = ["yes", "no", "default", "unknown"] as const;
export type Award = (typeof awards)[number];

export interface Happened {
  readonly type: EventType;
  readonly day: Day;
  /** Of a report, charge or decision: “257”, “108a”, “19-1”. */
  readonly provision: string | null;
  /** Of a permit or to appeal; of pay the last pay day that it covers. */
  readonly until: Day | null;
  readonly where: (typeof places)[number] | null;
  /** Of a judgment; left out it is not known. */
  readonly awarded?: Award;
  /** Somebody wrote that its last day stands. */
  readonly sure?: true;
}

export interface Person {
  readonly underEighteen: "yes" | "no" | "unknown";
  /** Also that it is not known. */
  readonly ageAnswered?: Day;
  readonly origin: "EEA" | "third-country" | "unknown";
}

export interface DoneInTime {
  readonly right: string;
  readonly due: Day;
  readonly on: Day;
}

export interface UrgentDone {
  readonly step: string;
  readonly since: Day | null;
  readonly on: Day;
}

export const notSos = ["reported", "evidence", "due-days", "children"] as const;
export type NotSo = (typeof notSos)[number];

export interface Situation {
  readonly events: readonly Happened[];
  readonly person: Person;
  readonly asOf: Day;
  readonly met?: readonly DoneInTime[];
  readonly urgentDone?: readonly UrgentDone[];
  readonly notSo?: readonly NotSo[];
}
