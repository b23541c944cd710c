import type { Day } from "../../domain/time/day.ts";

/** Whole øre. A rate is øre an hour. */
export type Ore = number;

/** Without offset: "2025-03-03T07:00". */
type LocalTime = string;

/** Ten with a minimum rate by general application, and all else. */
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

/** Counts to the day on which it starts. */
export interface Shift {
  readonly from: LocalTime;
  /** At most 72 hours after `from`. */
  readonly to: LocalTime;
  /** Place not known: taken in the middle. */
  readonly breakMinutes?: number;
  /** Inside the shift. `breakMinutes` is then left out. */
  readonly breaks?: readonly { readonly from: LocalTime; readonly to: LocalTime }[];
  /** Which ends lie in the second of the two hours when the clock goes back. Not told: as `clock-twice` has it. */
  readonly second?: readonly ("from" | "to")[];
}

export const paymentWays = ["cash", "bank", "other"] as const;
export type PaymentWay = (typeof paymentWays)[number];

interface Payment {
  readonly day: Day;
  readonly amount: Ore;
  /** Null: not remembered. */
  readonly way: PaymentWay | null;
}

export const roomKinds = ["single", "double", "none"] as const;

export interface Deduction {
  readonly day: Day;
  readonly amount: Ore;
  /** Any words. `tax`, `pension` and `attachment` are by law. */
  readonly for: string;
  /** Null, not known, counts as not agreed, and is told. */
  readonly agreedInWriting: boolean | null;
  /** Which cap; without it the higher one. */
  readonly roomKind?: (typeof roomKinds)[number];
}

export const paidBackTo = ["employer", "intermediary", "other"] as const;
export const paidBackFor = ["tax", "visa", "recruitment", "debt", "other"] as const;

/** To have the work. */
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
  "criminal-case-over",
  "acknowledgement",
  "judgment",
] as const;

export interface Interruption {
  readonly day: Day;
  readonly kind: (typeof interruptionKinds)[number];
}

/** Adds a confirmed supplement: skilled in agriculture, nights away from home in shipyards. */
export const circumstances = ["skilled", "away-from-home"] as const;
export type Circumstance = (typeof circumstances)[number];

/** Not known is never no. */
export const known = ["yes", "no", "unknown"] as const;
export type Known = (typeof known)[number];

/** Holds no name, nationality or status. */
export interface Work {
  readonly sector: PaySector;
  /** As in law/rates; `by_age` (construction, cleaning, hospitality) and `seasonal_adult` (agriculture) step by themselves. Null where the sector is `other`. */
  readonly category: string | null;
  readonly birthYear?: number;
  /** Goes before `birthYear`. */
  readonly born?: Day;
  /** Øre an hour. */
  readonly agreedHourly?: Ore;
  /** In any order. */
  readonly shifts: readonly Shift[];
  readonly payments: readonly Payment[];
  readonly deductions: readonly Deduction[];
  readonly paidBack: readonly PaidBack[];
  /** 1 to 31, of the month after. Without it: the 15th and the last day of each month. */
  readonly payDay?: number;
  readonly circumstances?: readonly Circumstance[];
  readonly interruptions?: readonly Interruption[];
  /** When the petition came in (fristdag). */
  readonly bankruptcyOn?: Day;
  /** Who stands above the employer. */
  readonly chain?: { readonly contractor: Known; readonly hirer: Known };
  /** What is too old on it is barred. */
  readonly asOf: Day;
}

/** `at` names the place, `shifts[3]`; no value of what was told is repeated. */
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
