import type { Day } from "../time/day.ts";
import type { Bilingual } from "./factor.ts";

/** primary: the regulation; web: a page; secondary: one collection; derived: calculated. */
type Evidence = "primary" | "web" | "secondary" | "derived";

export interface Rate {
  readonly sector: string;
  readonly category: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly nok: number;
  readonly evidence: Evidence;
  /** Only confirmed rates carry a claim; others show as uncertain. */
  readonly confirmed: boolean;
  readonly toBasis: "next-known-rate" | "assumed" | null;
  readonly verifiedThrough: Day | null;
  readonly reportedUnchangedThrough: Day | null;
  readonly regulation: string | null;
  readonly source: string;
  /** As precise as the source; null where it is undated. */
  readonly sourceDate: string | null;
  readonly note: Bilingual | null;
}

/** `value` is null for a rule in words. */
export interface Supplement {
  readonly sector: string;
  readonly kind: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly value: number | null;
  readonly unit:
    | "nok-per-hour"
    | "nok-per-month"
    | "percent-of-rate"
    | "percent-of-adult-rate"
    | "hours-per-week"
    | "hours-per-day"
    | "day-of-month"
    | "rule";
  readonly evidence: Evidence;
  readonly confirmed: boolean;
  readonly regulation: string | null;
  readonly sourceDate: string | null;
  readonly note: Bilingual | null;
}

/** No known rate: nothing may be calculated. */
export interface RateGap {
  readonly sector: string;
  readonly from: Day;
  readonly to: Day;
  readonly why: Bilingual;
}

/** An act's rule on pay or hours, with its numbers. */
interface PayRule {
  readonly id: string;
  readonly law: string;
  /** Null where the start was not looked into. */
  readonly validFrom: Day | null;
  readonly text: Bilingual;
  readonly numbers: Readonly<Record<string, number>>;
  readonly confirmed: boolean;
}

/** Proposed, not adopted: never a rate. */
interface RateProposal {
  readonly sector: string;
  readonly category: string;
  readonly nok: number;
  readonly adopted: false;
  readonly asOf: Day;
}

export interface Rates {
  /** Open-ended rates are known to hold until this date; later ones may exist. */
  readonly confirmedThrough: Day;
  readonly sectors: Readonly<Record<string, Bilingual>>;
  readonly categories: Readonly<Record<string, Bilingual>>;
  readonly rates: readonly Rate[];
  readonly supplementKinds: Readonly<Record<string, Bilingual>>;
  readonly supplements: readonly Supplement[];
  readonly gaps: readonly RateGap[];
  readonly rules: readonly PayRule[];
  readonly proposalLabels: Readonly<Record<string, Bilingual>>;
  readonly proposals: readonly RateProposal[];
}
