import type { Bilingual } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";

export const needs = [
  "danger",
  "safe-place",
  "child",
  "health",
  "advice",
  "pay",
  "housing",
  "report-conditions",
  "crime",
  "lawyer",
  "union",
  "residence",
  "going-home",
  "check-firm",
] as const;
export type Need = (typeof needs)[number];

/** One place for the country, an office in each municipality or county, or named places. */
type Area = "national" | "municipal" | readonly string[];

/** All hours, or weekdays (1 is Monday) between two times, in Norway. */
export type Opening =
  | "always"
  | readonly {
      readonly days: readonly [number, number];
      readonly from: string;
      readonly to: string;
    }[];

/** A body that helps, controls or knows. */
export interface Body {
  readonly id: string;
  readonly name: string;
  /** Matched by the sharing rules in law/sharing. */
  readonly kinds: readonly string[];
  readonly area: Area;
  /** Null: for everyone. */
  readonly forWhom: Bilingual | null;
  /** The lowest age; null without one. */
  readonly fromAge: number | null;
  readonly does: Bilingual;
  /** Empty where it does not meet the public in single cases. */
  readonly needs: readonly Need[];
  readonly authority: boolean;
  /** What they must pass on, and may keep. */
  readonly passOn: Bilingual;
  readonly phone: string | null;
  readonly web: string | null;
  readonly hours: Bilingual | null;
  /** For reckoning; null where unknown or variable. */
  readonly open: Opening | null;
  readonly languages: readonly string[];
  readonly note: Bilingual | null;
  readonly source: string;
  /** As precise as the source; null where it is undated. */
  readonly sourceDate: string | null;
  readonly confirmed: "yes" | "partly" | "no";
  /** When we last rang the number; null: never. */
  readonly phoneRung: Day | null;
  readonly checked: Day;
  readonly reviewBy: Day;
}
