import type { Day } from "../base/day.ts";

/** Money: whole øre. A rate is øre for one hour. */
export type Ore = number;

/** Local time on the clock in Europe/Oslo, without offset: "2025-03-03T07:00". */
type LocalTime = string;

/** The ten sectors with a minimum rate by general application, and everything else. */
export const paySectors = [
  "construction",
  "cleaning",
  "hospitality",
  "shipyard",
  "agriculture",
  "fish_processing",
  "electrical",
  "road_freight",
  "tour_bus",
  "automotive",
  "other",
] as const;
export type PaySector = (typeof paySectors)[number];

/** One stretch of work, on the clock. It counts to the day on which it starts. */
export interface Shift {
  readonly from: LocalTime;
  /** Later than `from`, at most 72 hours. */
  readonly to: LocalTime;
  /** Unpaid minutes in all whose place is not known: they are taken in the middle of the shift. */
  readonly breakMinutes?: number;
  /** Unpaid breaks whose place is known, inside the shift. With these, `breakMinutes` is left out. */
  readonly breaks?: readonly { readonly from: LocalTime; readonly to: LocalTime }[];
}

export const paymentWays = ["cash", "bank", "other"] as const;
export type PaymentWay = (typeof paymentWays)[number];

interface Payment {
  readonly day: Day;
  readonly amount: Ore;
  /** Null where one does not remember. */
  readonly way: PaymentWay | null;
}

export const roomKinds = ["single", "double", "none"] as const;

/** What the employer kept back. */
export interface Deduction {
  readonly day: Day;
  readonly amount: Ore;
  /** What for, in any words. `tax`, `pension` and `attachment` are taken to be by law. */
  readonly for: string;
  /** Agreed beforehand and in writing. Null where that is not known: it counts as not agreed, and is told. */
  readonly agreedInWriting: boolean | null;
  /** For a room in hospitality: which cap holds; none where it was for no room. Without it the higher one. */
  readonly roomKind?: (typeof roomKinds)[number];
}

export const paidBackTo = ["employer", "intermediary", "other"] as const;
export const paidBackFor = ["tax", "visa", "recruitment", "debt", "other"] as const;

/** What the worker had to hand back or pay in order to have the work. */
interface PaidBack {
  readonly day: Day;
  readonly amount: Ore;
  readonly to: (typeof paidBackTo)[number];
  readonly for: (typeof paidBackFor)[number];
}

export const interruptionKinds = [
  "conciliation-complaint",
  "writ",
  "criminal-case-claim",
  "acknowledgement",
  "judgment",
] as const;

/** What stops a claim from growing too old, or starts its time anew. */
export interface Interruption {
  readonly day: Day;
  readonly kind: (typeof interruptionKinds)[number];
}

/**
 * What cannot be read from hours: it adds a supplement where a confirmed one covers the day. In agriculture skilled work; in
 * shipyards nights away from home because of the work.
 */
export const circumstances = ["skilled", "away-from-home"] as const;
export type Circumstance = (typeof circumstances)[number];

/** Whether something is so; not known is never no. */
export const known = ["yes", "no", "unknown"] as const;
export type Known = (typeof known)[number];

/** Work and money as somebody remembers them. Holds no name, nationality or status. */
export interface Work {
  readonly sector: PaySector;
  /**
   * A category of the sector in law/rates, or one of these, that step by themselves: `by_age` (construction, cleaning,
   * hospitality) and `seasonal_adult` (agriculture). Null where the sector is `other`.
   */
  readonly category: string | null;
  readonly birthYear?: number;
  /** The whole birthday, where a step in age matters. Goes before `birthYear`. */
  readonly born?: Day;
  /** Øre an hour. */
  readonly agreedHourly?: Ore;
  /** In any order; none may lie over another. */
  readonly shifts: readonly Shift[];
  readonly payments: readonly Payment[];
  readonly deductions: readonly Deduction[];
  readonly paidBack: readonly PaidBack[];
  /** Agreed day of the month (1 to 31) after the month of work. Without it: the 15th and the last day of each month. */
  readonly payDay?: number;
  readonly circumstances?: readonly Circumstance[];
  readonly interruptions?: readonly Interruption[];
  /** The day on which the bankruptcy petition came in (fristdag). */
  readonly bankruptcyOn?: Day;
  /** Whether somebody above the employer gave the work out, and whether somebody hired the worker in. Else not known. */
  readonly chain?: { readonly contractor: Known; readonly hirer: Known };
  /** The day it is reckoned: what is too old on that day is barred. */
  readonly asOf: Day;
}

/** Why work cannot be reckoned. `at` names the place, as in `shifts[3]`; no value of what was told is repeated. */
export interface WorkProblem {
  readonly code: WorkRefusal;
  readonly at: string;
}

export type WorkRefusal =
  | "pay.category-unknown"
  | "pay.category-needs-age"
  | "pay.time-unreadable"
  | "pay.shift-backwards"
  | "pay.shift-too-long"
  | "pay.break-too-long"
  | "pay.break-outside"
  | "pay.shifts-overlap"
  | "pay.amount-negative"
  | "pay.pay-day"
  | "pay.too-large";
