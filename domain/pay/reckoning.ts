import type { Day } from "../base/day.ts";
import type { Assumption } from "./assumption.ts";
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

/** What the parts come to, in øre or in grains. `owed` is null, never nought, where some hours have no amount, or a cap is not known. */
type Parts = { readonly [Part in Exclude<AmountPart, "owed">]: number } & {
  readonly owed: number | null;
};

/** Amounts as they are shown: each rounded once from its exact sum, never a sum of rounded parts. */
export type Amounts = Parts & {
  /** (paid − paidBack) for an hour of work, those without a known rate too; null where no hour was worked. */
  readonly leftPerHour: Ore | null;
  /** The same amounts before rounding. */
  readonly exact: Parts;
  /** Minutes worked. */
  readonly minutes: number;
  /** Minutes of them that have no amount. */
  readonly uncounted: number;
};

/** Where a rate comes from. Only what was confirmed, or was agreed, enters an amount. */
export type RateSource =
  | {
      readonly kind: "minimum" | "supplement";
      readonly regulation: string | null;
      readonly source: string | null;
      /** The day the source was read or is dated, as precisely as known. */
      readonly sourceDate: string | null;
      /** The rate holds from this day. */
      readonly from: Day;
    }
  | { readonly kind: "agreed" };

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
  /** No confirmed rate covers the day: the minutes are worth at least this. */
  readonly atLeast: boolean;
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
 * period: payments fill their own period first, see `settle`. What was paid beyond everything stands in the last period.
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
  /** Minutes of that day that it concerns; 0 for a deduction. */
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

/** Whom a claim can be made against, and how long. */
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
  /** Unpaid, exact and rounded; null where that is not known. */
  readonly exact: Grains | null;
  readonly amount: Ore | null;
  readonly lastDay: Day;
  readonly state: "not-due" | "due" | "barred";
  /** It will be too old within ninety days. */
  readonly soon: boolean;
  /** A step that stopped or renewed the time; null without one. */
  readonly interruptedBy: Interruption | null;
  readonly against: readonly Against[];
}

/** What work was worth and what is left of it, by one way of reckoning. */
export interface Sums {
  readonly total: Amounts;
  readonly periods: readonly Period[];
  readonly claims: readonly Claim[];
}

/** Something of a decree that days after it are reckoned with, until a new one is known. */
export interface Held {
  readonly ore: Ore;
  /** It began on this day, and is confirmed through that one. */
  readonly from: Day;
  readonly through: Day;
  readonly regulation: string | null;
  readonly source: string | null;
  readonly sourceDate: string | null;
}

/** A confirmed rate, øre an hour. */
export interface HeldRate extends Held {
  readonly category: string;
}

/** A confirmed cap on what may be taken for a room, øre a month. */
export interface HeldCap extends Held {
  /** Which room, as in law/rates. */
  readonly kind: string;
}

/** The same work at the floor: days without a confirmed rate at the higher of the pay agreed and the last confirmed rate. */
export interface AtLeast extends Sums {
  /** The last confirmed rates it leans on, by the day they began. */
  readonly rates: readonly HeldRate[];
  /** The last confirmed caps on a room, likewise. */
  readonly caps: readonly HeldCap[];
}

/**
 * The sums as confirmed, in which a day without a confirmed rate counts at the pay agreed or not at all; and apart from them
 * what the work is worth at least. `atLeast` is null where all is confirmed, and where no floor is known for anything.
 */
export interface Reckoning extends Sums {
  readonly unknown: readonly Unknown[];
  readonly breaches: readonly Breach[];
  readonly assumptions: readonly Assumption[];
  readonly atLeast: AtLeast | null;
}
