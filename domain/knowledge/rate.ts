import type { Day } from "../time/day.ts";
import type { Bilingual } from "./factor.ts";

/** primary: read in the regulation; web: read on a page; secondary: one collection only; derived: worked out. */
type Evidence = "primary" | "web" | "secondary" | "derived";

/** What one hour must be paid at least, in a sector and category, from one day through another. */
export interface Rate {
  readonly sector: string;
  readonly category: string;
  readonly from: Day;
  /** The last day; null while no later rate is known. */
  readonly to: Day | null;
  readonly nok: number;
  readonly evidence: Evidence;
  /** Only a confirmed rate carries a claim; any other is shown as uncertain. */
  readonly confirmed: boolean;
  readonly toBasis: "next-known-rate" | "assumed" | null;
  readonly verifiedThrough: Day | null;
  readonly reportedUnchangedThrough: Day | null;
  readonly regulation: string | null;
  readonly source: string;
  /** As precisely as the source tells it; null where it is undated. */
  readonly sourceDate: string | null;
  readonly note: Bilingual | null;
}

/** What a regulation adds to the rate, or lays down beside it; `value` is null where it is a rule in words. */
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

/** A time for which no rate was found: nothing may be worked out for it. */
export interface RateGap {
  readonly sector: string;
  readonly from: Day;
  readonly to: Day;
  readonly why: Bilingual;
}

/** What an act says of hours, pay, holiday, limitation and penalties, with the numbers it names. */
interface PayRule {
  readonly id: string;
  readonly law: string;
  /** Null where the start was not looked into. */
  readonly validFrom: Day | null;
  readonly text: Bilingual;
  readonly numbers: Readonly<Record<string, number>>;
  readonly confirmed: boolean;
}

/** A rate that was proposed and not adopted on the day named: never a rate. */
interface RateProposal {
  readonly sector: string;
  readonly category: string;
  readonly nok: number;
  readonly adopted: false;
  readonly asOf: Day;
}

export interface Rates {
  /** A rate without an end is known to hold through this day; later ones may have been adopted. */
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
