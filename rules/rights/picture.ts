import type { DayNumber } from "../../domain/time/calendar.ts";
import type { AtWork } from "./at-work.ts";
import type { Counted } from "./counted.ts";
import type { CriminalCase } from "./criminal-case.ts";
import type { Absence, KnownDismissal } from "./dismissal.ts";
import type { Lives } from "./limitation.ts";
import type { RestrainingOrder } from "./restraining.ts";
import type { NotSo, Person, UrgentDone } from "./situation.ts";
import type { Testimony } from "./testimony.ts";

/** pending: over, with an application made or a permit given in time. */
export type PermitState = "none" | "running" | "left" | "pending" | "over" | "revoked";

export interface Permit {
  readonly state: PermitState;
  readonly granted: DayNumber;
  /** Where none was told the latest it can be; the day it was revoked where it was. */
  readonly until: DayNumber;
  readonly told: boolean;
  /** None was told, and it may be for less. */
  readonly assumed: boolean;
  /** What the decision says of it. */
  readonly work: "allowed" | "barred" | "not-told";
}

export interface DroppedCase {
  readonly day: DayNumber;
  readonly provision: string | null;
  /** The first first. */
  readonly untils: readonly DayNumber[];
  /** So long after that a year may be wrong; not a number where none was. */
  readonly far: DayNumber;
  /** Then neither day tells which it is. */
  readonly isOneOfSeveral: boolean;
  /** Under what may be its provision. Whether it was of the same matter is not told. */
  readonly isChargedSince: boolean;
  /** Sent in time: when, under which day, and whether it is of no other. */
  readonly appeal: {
    readonly on: DayNumber;
    readonly due: DayNumber;
    readonly isSure: boolean;
  } | null;
}

export interface CompensationDays {
  readonly safe: DayNumber;
  /** After it nothing is left, whichever was right. */
  readonly last: DayNumber;
  readonly all: readonly Clock[];
}

export interface Clock {
  readonly until: DayNumber;
  readonly decided: DayNumber;
  /** "judged" is counted from a judgment that awarded it, "not-awarded" from one that did not. */
  readonly by: "judged" | "not-awarded" | "dropped" | "relabelled";
}

export interface Due extends Lives {
  readonly due: DayNumber;
  /** Three years after, whatever was done. */
  readonly years: DayNumber;
  readonly claimed: DayNumber;
}

export interface Settled {
  readonly due: DayNumber;
  readonly on: DayNumber;
}

export interface HolidayPay {
  readonly earned: DayNumber;
  readonly safe: DayNumber;
  readonly latest: DayNumber;
  /** Null where the two days are one; else why not. */
  readonly unclear: "end" | "pay-after" | "which-work" | null;
  /** Three years after the earliest and the latest, as if nothing was done. */
  readonly safeUntil: DayNumber;
  readonly until: DayNumber;
  /** What was done about the pay, and may have been about this too. */
  readonly done: "nothing" | "acknowledged-or-judged" | "stopped" | "case-over" | "settled";
  readonly passed: boolean;
  readonly claimed: DayNumber;
}

export interface Joint {
  readonly of: "pay" | "holiday-pay";
  readonly due: DayNumber;
  readonly unclear: HolidayPay["unclear"];
  /** Three months after the earliest and the latest. */
  readonly safeUntil: DayNumber;
  readonly until: DayNumber;
  readonly years: DayNumber;
  readonly claimed: DayNumber;
}

/** What had to be done by a day and was, every day counted. */
export interface DayDone {
  readonly right: string;
  readonly due: DayNumber;
  readonly on: DayNumber;
}

export interface Decision {
  readonly day: DayNumber;
  /** As it was told, else as it is reckoned. */
  readonly until: DayNumber;
  readonly isTold: boolean;
  readonly isWord: boolean;
  /** Appealed in time. */
  readonly sent: DayNumber;
}

/** Every day counted; not a number where there is none. */
export interface Picture extends AtWork {
  readonly asOf: DayNumber;
  readonly person: Person;
  readonly found: DayNumber;
  readonly applied: DayNumber;
  readonly reflection: Permit;
  readonly reflectionAgain: DayNumber;
  readonly limited: Permit;
  readonly permit: Permit;
  readonly revoked: DayNumber;
  readonly revokedUntold: DayNumber;
  readonly left: DayNumber;
  readonly entered: DayNumber;
  readonly abroad: boolean;
  readonly case: CriminalCase;
  readonly drops: readonly DroppedCase[];
  readonly compensation: CompensationDays;
  readonly testimony: Testimony;
  readonly protectionApplied: DayNumber;
  readonly protectionRefused: DayNumber;
  /** Not told to be paid or settled. */
  readonly wages: readonly Due[];
  readonly settled: readonly Settled[];
  readonly paid: DayNumber;
  /** Settled or not. */
  readonly firstDue: DayNumber;
  readonly workBegan: DayNumber;
  readonly workEnded: DayNumber;
  readonly holidayPay: readonly HolidayPay[];
  readonly joint: readonly Joint[];
  /** Not those that are known to be taken back. */
  readonly dismissals: readonly KnownDismissal[];
  readonly shutOut: DayNumber;
  readonly absences: readonly Absence[];
  /** Told the employer or an authority of wrongs at work, the first time; told the public. */
  readonly toldInside: DayNumber;
  readonly toldPublic: DayNumber;
  readonly treatedWorse: readonly DayNumber[];
  readonly bankruptcy: DayNumber;
  readonly bankruptAgain: DayNumber;
  readonly expelled: DayNumber;
  readonly toldToLeave: DayNumber;
  /** The last day that was given to leave; of several the first. */
  readonly leaveBy: DayNumber;
  /** Whether § 92 gives free advice, by what it rests on. */
  readonly expelledAid: "yes" | "no" | "unknown";
  /** Of several tellings the first, to be safe. */
  readonly appealUntil: DayNumber;
  /** So long after that the year may be wrong; where none other was. */
  readonly appealFar: DayNumber;
  readonly appeals: Readonly<
    Record<`${"immigration" | "social" | "health" | "benefit" | "tax"}-appeal`, readonly Decision[]>
  >;
  /** The first first. */
  readonly threats: readonly Counted[];
  readonly order: RestrainingOrder;
  readonly harmKnown: readonly DayNumber[];
  readonly schoolChildren: readonly DayNumber[];
  readonly dataAsked: readonly DayNumber[];
  /** Even if still to come. */
  readonly eighteen: DayNumber;
  readonly met: readonly DayDone[];
  readonly urgentDone: readonly UrgentDone[];
  readonly notSo: readonly NotSo[];
}
