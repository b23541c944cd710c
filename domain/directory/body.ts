import type { Bilingual } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";

/** What somebody at a door may be looking for. */
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

/** The whole country from one place, an office in every municipality or county, or the places named. */
type Area = "national" | "municipal" | readonly string[];

/** Day and night, or from weekday to weekday (1 is Monday) between two times of day, in Norway. */
export type Opening =
  | "always"
  | readonly {
      readonly days: readonly [number, number];
      readonly from: string;
      readonly to: string;
    }[];

/** A public body or an organisation that helps, controls, or knows. */
export interface Body {
  readonly id: string;
  readonly name: string;
  /** Codes that the sharing rules match; see law/sharing. */
  readonly kinds: readonly string[];
  readonly area: Area;
  /** Null where it is for everyone. */
  readonly forWhom: Bilingual | null;
  /** Younger ones are not taken in; null where nobody is too young. */
  readonly fromAge: number | null;
  readonly does: Bilingual;
  /** Empty where it does not meet the public in single cases. */
  readonly needs: readonly Need[];
  readonly authority: boolean;
  /** What they must pass on, and what they may keep to themselves. */
  readonly passOn: Bilingual;
  readonly phone: string | null;
  readonly web: string | null;
  readonly hours: Bilingual | null;
  /** The same hours to reckon with; null where they are not known, or hang on something else. */
  readonly open: Opening | null;
  readonly languages: readonly string[];
  readonly note: Bilingual | null;
  readonly source: string;
  /** As precisely as the source tells it; null where it is undated. */
  readonly sourceDate: string | null;
  readonly confirmed: "yes" | "partly" | "no";
  /** The day the number was last rung by us; null: never. */
  readonly phoneRung: Day | null;
  readonly checked: Day;
  readonly reviewBy: Day;
}
