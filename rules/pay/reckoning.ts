import type { Day } from "../../domain/time/day.ts";
import type { Assumption } from "./assumption.ts";
import type { Interruption, Ore } from "./work.ts";

/** Of which an øre has 6,000,000; `oreOf` rounds once, for showing. */
export type Grains = number;

type EarnedPart = "ordinary" | "overtime" | "supplements" | "holidayPay";
export type StepPart =
  | EarnedPart
  | "deductionsNotAllowed"
  | "lawfulDeductions"
  | "paid"
  | "paidBack";
export type AmountPart = StepPart | "owed" | "barred";

/** Øre or grains. `owed` is null, never nought, where hours have no amount or a cap is not known. */
type Parts = { readonly [Part in Exclude<AmountPart, "owed">]: number } & {
  readonly owed: number | null;
};

/** Each rounded from its exact sum, never a sum of rounded parts. */
export type Amounts = Parts & {
  /** (paid − paidBack) for an hour of work, those without a rate too; null without hours. */
  readonly leftPerHour: Ore | null;
  /** Before rounding. */
  readonly exact: Parts;
  readonly minutes: number;
  /** Of them without an amount. */
  readonly uncounted: number;
};

/** Only what was confirmed or agreed enters an amount. */
export type RateSource =
  | {
      readonly kind: "minimum" | "supplement";
      readonly regulation: string | null;
      readonly source: string | null;
      /** As precisely as known. */
      readonly sourceDate: string | null;
      readonly from: Day;
    }
  | { readonly kind: "agreed" };

interface StepBase {
  /** Every grain of a total is in exactly one step. */
  readonly exact: Grains;
  /** Of the hours, or of the payment. */
  readonly day: Day;
}

/** Of one calendar day, at one rate. */
export interface HourStep extends StepBase {
  readonly part: "ordinary" | "overtime" | "supplements";
  /** On the local clock; the shift counts to `shiftDay`. */
  readonly from: string;
  readonly to: string;
  readonly shiftDay: Day;
  readonly minutes: number;
  /** Øre an hour, before overtime. */
  readonly rate: Ore;
  /** Also where more was agreed; null where there is none. */
  readonly minimum: Ore | null;
  /** 100, or 140 for overtime; by sector 100 with `addition`. */
  readonly percent: number;
  /** Of the minimum rate. */
  readonly addition: { readonly percent: number; readonly of: Ore } | null;
  readonly because:
    | "ordinary"
    | "over-9-hours"
    | "over-week"
    /** The sector's would be less than the 40 per cent of the act. */
    | "act-above-sector"
    | "night"
    | "may-day"
    | "skilled"
    | "away-from-home";
  readonly rateSource: RateSource;
  /** No confirmed rate. */
  readonly atLeast: boolean;
}

export interface HolidayStep extends StepBase {
  readonly part: "holidayPay";
  /** Ordinary, overtime and supplements. */
  readonly base: Grains;
  /** 102 or 125. */
  readonly permille: number;
  readonly due: Day;
}

export interface MoneyStep extends StepBase {
  readonly part: "paid" | "paidBack" | "lawfulDeductions" | "deductionsNotAllowed";
  /** In payments, deductions or paidBack. */
  readonly index: number;
}

export type Step = HourStep | HolidayStep | MoneyStep;

/** A half month, or a month with a pay day, by the day shifts start. What was paid beyond everything is in the last. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly due: Day;
  readonly amounts: Amounts;
  readonly steps: readonly Step[];
}

export type UnknownWhy =
  | "gap"
  /** From one collection only, or worked out. */
  | "unconfirmed"
  /** The rate is known to hold no longer. */
  | "after-confirmed"
  /** No general application yet, as far as known. */
  | "before-first-rate"
  | "no-agreed-pay"
  /** The minimum does not hold at this age, or may not. */
  | "age"
  /** Only the supplement is left out. */
  | "supplement-unconfirmed"
  | "room-cap-unconfirmed";

export interface Unknown {
  readonly day: Day;
  readonly why: UnknownWhy;
  /** 0 for a deduction. */
  readonly minutes: number;
}

export type BreachWhat =
  | "over-13-hours-in-24"
  | "over-48-hours-on-average"
  | "over-69-hours-in-week"
  | "overtime-over-10-in-7-days"
  | "overtime-over-25-in-4-weeks"
  | "overtime-over-200-in-52-weeks"
  | "daily-rest-under-11"
  | "weekly-rest-under-35"
  | "under-18-over-8-hours"
  | "under-18-over-40-hours"
  | "under-18-at-night"
  | "under-18-break"
  | "under-18-daily-rest"
  | "under-18-weekly-rest"
  | "paid-in-cash"
  | "not-paid-by-pay-day"
  | "deduction-not-allowed";

/** The others are in minutes. */
export const inMoney: ReadonlySet<BreachWhat> = new Set([
  "paid-in-cash",
  "not-paid-by-pay-day",
  "deduction-not-allowed",
]);

/** `unless`: what could make it lawful. */
export interface Breach {
  /** "aml § 10-8 (1)". */
  readonly section: string;
  readonly on: { readonly day: Day } | { readonly week: string };
  readonly what: BreachWhat;
  /** Øre for what is `inMoney`, else minutes. */
  readonly was: number;
  readonly limit: number;
  readonly unless: "agreement" | "bank-impossible" | "other-pay-day-agreed" | null;
}

export interface Against {
  readonly who: "employer" | "contractors" | "hirer" | "wage-guarantee";
  readonly section: string;
  /** Null where it hangs on a day that is not known. */
  readonly until: Day | null;
  readonly state: "open" | "passed";
  /** Null where it is known. */
  readonly condition:
    | "if-in-a-chain"
    | "if-hired-in"
    | "if-not-bankrupt"
    | "if-bankrupt"
    | "if-opened-by-then"
    | null;
}

/** With a due day of its own. */
export interface Claim {
  readonly part: "wages" | "holidayPay";
  readonly from: Day;
  readonly to: Day;
  readonly due: Day;
  /** Null where not known. */
  readonly exact: Grains | null;
  readonly amount: Ore | null;
  readonly lastDay: Day;
  readonly state: "not-due" | "due" | "barred";
  /** Within ninety days. */
  readonly soon: boolean;
  readonly interruptedBy: Interruption | null;
  readonly against: readonly Against[];
}

/** By one way of reckoning. */
export interface Sums {
  readonly total: Amounts;
  readonly periods: readonly Period[];
  readonly claims: readonly Claim[];
}

/** Counts on until a new decree is known. */
export interface Held {
  readonly ore: Ore;
  /** The first and last confirmed day. */
  readonly from: Day;
  readonly through: Day;
  readonly regulation: string | null;
  readonly source: string | null;
  readonly sourceDate: string | null;
}

/** Øre an hour. */
export interface HeldRate extends Held {
  readonly category: string;
}

/** For a room, øre a month. */
export interface HeldCap extends Held {
  /** As in law/rates. */
  readonly kind: string;
}

/** At the higher of the pay agreed and the last confirmed rate. */
export interface AtLeast extends Sums {
  /** By the day they began. */
  readonly rates: readonly HeldRate[];
  readonly caps: readonly HeldCap[];
}

/** As confirmed. `atLeast` is null where all is confirmed, or no floor is known. */
export interface Reckoning extends Sums {
  readonly unknown: readonly Unknown[];
  readonly breaches: readonly Breach[];
  readonly assumptions: readonly Assumption[];
  readonly atLeast: AtLeast | null;
}
