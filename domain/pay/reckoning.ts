import type { Day } from "../base/day.ts";
import type { Interruption, Ore } from "./work.ts";

/**
 * An exact amount: whole grains, of which an øre has 6,000,000 (60 minutes × 100 per cent × 1000 for holiday pay).
 * `oreOf` in grain.ts rounds it, half up, once, for showing.
 */
export type Grains = number;

/** What of the earned. */
type EarnedPart = "ordinary" | "overtime" | "supplements" | "holidayPay";
/** What has its own steps in a period. */
export type StepPart =
  | EarnedPart
  | "deductionsNotAllowed"
  | "lawfulDeductions"
  | "paid"
  | "paidBack";
export type AmountPart = StepPart | "owed" | "barred";

/** Amounts as they are shown: each rounded once from its exact sum, never a sum of rounded parts. */
export type Amounts = { readonly [Part in AmountPart]: Ore } & {
  /** (paid − paidBack) for an hour of work, those without a known rate too; null where no hour was worked. */
  readonly leftPerHour: Ore | null;
  /** The same amounts before rounding. */
  readonly exact: Readonly<Record<AmountPart, Grains>>;
  /** Minutes worked. */
  readonly minutes: number;
};

/** Where a rate comes from. Only what is confirmed, or was agreed, enters an amount. */
export type RateSource =
  | {
      readonly kind: "minimum" | "supplement";
      readonly regulation: string | null;
      readonly source: string | null;
      /** The day the source was read or is dated, as precisely as known. */
      readonly sourceDate: string | null;
      /** The rate holds from this day. */
      readonly from: Day;
      readonly confirmed: true;
    }
  | { readonly kind: "agreed"; readonly confirmed: true };

interface StepBase {
  /** The exact amount of this step. Every grain of a total is in exactly one step. */
  readonly exact: Grains;
  /** The calendar day of the hours, or of the payment. */
  readonly day: Day;
}

/** Some minutes of one calendar day at one rate. */
export interface HourStep extends StepBase {
  readonly part: "ordinary" | "overtime" | "supplements";
  /** On the clock, local; the shift counts to `shiftDay`. */
  readonly from: string;
  readonly to: string;
  readonly shiftDay: Day;
  readonly minutes: number;
  /** Øre an hour, before any supplement for overtime. */
  readonly rate: Ore;
  /** The minimum rate of the day, also where more was agreed; null where there is none. */
  readonly minimum: Ore | null;
  /** 100 for ordinary hours and supplements, 140 for overtime, and by sector `100` with `addition`. */
  readonly percent: number;
  /** Overtime in the sectors that add a percentage of the minimum rate. */
  readonly addition: { readonly percent: number; readonly of: Ore } | null;
  /** Why these minutes are paid so. */
  readonly because:
    | "ordinary"
    | "over-9-hours"
    | "over-week"
    /** The sector's own percentage would be less than the 40 per cent that the act demands of the pay agreed. */
    | "act-above-sector"
    | "night"
    | "skilled"
    | "away-from-home";
  readonly rateSource: RateSource;
}

export interface HolidayStep extends StepBase {
  readonly part: "holidayPay";
  /** Exact sum of ordinary, overtime and supplements of the period. */
  readonly base: Grains;
  /** Tenths of a per cent: 102 or 125. */
  readonly permille: number;
  readonly due: Day;
}

export interface MoneyStep extends StepBase {
  readonly part: "paid" | "paidBack" | "lawfulDeductions" | "deductionsNotAllowed";
  /** Index in the list of payments, deductions or paidBack. */
  readonly index: number;
}

export type Step = HourStep | HolidayStep | MoneyStep;

/**
 * The work of one half month (or month, with a pay day), by the day on which shifts start. `paid` is what settles this
 * period: payments fill the claim that fell due first. What was paid beyond everything stands in the last period.
 */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly due: Day;
  readonly amounts: Amounts;
  readonly steps: readonly Step[];
}

export type UnknownWhy =
  /** No rate was found for these days. */
  | "gap"
  /** Known, but only from one collection, or worked out. */
  | "unconfirmed"
  /** After the last day on which the rate is known to hold. */
  | "after-confirmed"
  /** The sector had no general application yet, as far as is known. */
  | "before-first-rate"
  /** No general application, and no pay was told. */
  | "no-agreed-pay"
  /** The rate is known, but a supplement that may belong to it is not confirmed. Only the supplement is left out. */
  | "supplement-unconfirmed"
  /** The cap on what may be deducted for a room is not confirmed. */
  | "room-cap-unconfirmed";

export interface Unknown {
  readonly day: Day;
  readonly why: UnknownWhy;
  /** Minutes of that day without an amount; 0 for a deduction. */
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
  | "paid-in-cash"
  | "not-paid-by-pay-day"
  | "deduction-not-allowed";

/** Breaches that are told in money; the others are told in time. */
export const inMoney: ReadonlySet<BreachWhat> = new Set([
  "paid-in-cash",
  "not-paid-by-pay-day",
  "deduction-not-allowed",
]);

/** What looks like a breach. `unless` names what could make it lawful. */
export interface Breach {
  /** As in "aml § 10-8 (1)". */
  readonly section: string;
  readonly on: { readonly day: Day } | { readonly week: string };
  readonly what: BreachWhat;
  /** What it was, and where the limit lies: øre for what is `inMoney`, minutes for the rest. */
  readonly was: number;
  readonly limit: number;
  readonly unless: "agreement" | "bank-impossible" | "other-pay-day-agreed" | null;
}

/** Somebody a claim can be made against, and how long. */
export interface Against {
  readonly who: "employer" | "contractors" | "hirer" | "wage-guarantee";
  readonly section: string;
  /** The last day for it; null where it hangs on a day that is not known. */
  readonly until: Day | null;
  readonly state: "open" | "passed";
  /** What must be so for this one to answer; null when it is known. */
  readonly condition: "if-in-a-chain" | "if-hired-in" | "if-bankrupt" | "if-opened-by-then" | null;
}

/** One part of what is unpaid, with a due day of its own. */
export interface Claim {
  readonly part: "wages" | "holidayPay";
  readonly from: Day;
  readonly to: Day;
  readonly due: Day;
  /** Unpaid, exact and rounded. */
  readonly exact: Grains;
  readonly amount: Ore;
  readonly lastDay: Day;
  readonly state: "not-due" | "due" | "barred";
  /** It will be too old within ninety days. */
  readonly soon: boolean;
  /** A step that stopped or renewed the time; null without one. */
  readonly interruptedBy: Interruption | null;
  readonly against: readonly Against[];
}

/** Something taken for granted, with the values its text needs (days, numbers, codes). */
export interface Assumption {
  readonly code: AssumptionCode;
  readonly values: readonly (string | number)[];
}

export type AssumptionCode =
  | "due-twice-a-month"
  | "due-on-pay-day"
  | "holiday-due-30-june"
  | "holiday-at-leaving"
  | "no-twelve-per-cent"
  | "holiday-over-sixty"
  | "holiday-sixty-not-known"
  | "holiday-sixty-before-2024"
  | "payments-oldest-first"
  | "payments-fill-known-days"
  | "breaks-unpaid"
  | "breaks-in-the-middle"
  | "clock-skipped"
  | "clock-twice"
  | "birthday-not-known"
  | "agreed-pay-only"
  | "category-as-told"
  | "practice-not-known"
  | "seasonal-weeks"
  | "under-18-share"
  | "may-come-in-addition"
  | "deduction-by-law"
  | "deduction-living"
  | "deduction-not-known"
  | "room-single"
  | "limitation-ignorance"
  | "before-tax"
  | "no-interest"
  | "after-as-of"
  | "exceptions";

/** What work was worth and what is left of it. */
export interface Reckoning {
  readonly total: Amounts;
  readonly periods: readonly Period[];
  readonly unknown: readonly Unknown[];
  readonly breaches: readonly Breach[];
  readonly claims: readonly Claim[];
  readonly assumptions: readonly Assumption[];
}
