import type { Day } from "../base/day.ts";
import type { Ore, PaySector } from "./work.ts";

/** One minimum rate, in øre an hour. */
export interface LawRate {
  readonly category: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly ore: Ore;
  readonly confirmed: boolean;
  readonly regulation: string | null;
  readonly source: string | null;
  readonly sourceDate: string | null;
}

/** A supplement, cap or limit of the regulation; the number is øre, per cent, or minutes a week, by kind. */
export interface LawSupplement {
  readonly kind: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly value: number;
  readonly confirmed: boolean;
  readonly regulation: string | null;
  readonly sourceDate: string | null;
}

/** Everything about one sector that reckoning needs, small enough to be carried by a page as JSON. */
export interface PayLaw {
  readonly sector: PaySector;
  /** An open-ended rate is known to hold through this day, and no longer. */
  readonly confirmedThrough: Day;
  readonly rates: readonly LawRate[];
  readonly supplements: readonly LawSupplement[];
  readonly gaps: readonly { readonly from: Day; readonly to: Day }[];
  /** Kinds of supplement that need more than hours to be reckoned: told, never added. */
  readonly told: readonly string[];
}
