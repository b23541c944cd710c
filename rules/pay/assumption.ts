/** With the values its text needs: days, numbers, codes. */
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
  | "payments-own-period"
  | "payments-fill-unknown-days"
  | "breaks-unpaid"
  | "breaks-in-the-middle"
  | "clock-skipped"
  | "clock-twice"
  | "birthday-not-known"
  | "agreed-pay-only"
  | "may-days"
  | "night-weeks"
  | "category-as-told"
  | "practice-not-known"
  | "seasonal-weeks"
  | "under-18-share"
  | "may-come-in-addition"
  | "deduction-by-law"
  | "deduction-living"
  | "deduction-not-known"
  | "room-single"
  | "room-cap-held"
  | "agreed-at-least"
  | "decree-holds"
  | "limitation-ignorance"
  | "before-tax"
  | "no-interest"
  | "after-as-of"
  | "exceptions";
