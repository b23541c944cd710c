import type { Day } from "../time/day.ts";
import type { Bilingual } from "./factor.ts";

export type Side =
  | "forced_labour"
  | "servitude"
  | "trafficking"
  | "lesser_exploitation"
  | "not_forced_labour"
  | "mixed"
  | "undetermined";

export type Scope = "one" | "some" | "most" | "all";

/** Where a statement was read: a key of the decision's sources, and the place in it (paragraph, lines). */
export interface Citation {
  readonly source: string;
  readonly at: string;
}

/** One fact as the court (or the source named) states it. What is not listed is not stated, never absent. */
export interface DecidedFact {
  readonly factor: string;
  readonly state: "present" | "absent";
  /** With present: at least this level. With absent: this level was not reached. */
  readonly level: number;
  readonly scope: Scope;
  readonly status:
    | "finding"
    | "undisputed"
    | "worker_account"
    | "party_account"
    | "lower_court_finding"
    | "contested"
    | "indictment"
    | "media_report";
  readonly text: Bilingual;
  readonly citation: Citation;
  readonly confidence: "read" | "excerpt" | "secondary";
}

/** What the court said of one factor: that it weighed, or that it did not need it. */
export interface Remark {
  readonly factor: string;
  readonly text: Bilingual;
  readonly citation: Citation;
  /** True where the point follows from the outcome and is not said in the passage. */
  readonly inferred: boolean;
}

export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly court: string;
  readonly ref: string | null;
  /** As precisely as the source gives it: "2017-06", "2021-09-10", or null. */
  readonly date: string | null;
  readonly country: string;
  readonly final: boolean | null;
  readonly supersededBy: string | null;
  readonly side: Side;
  readonly also: readonly Side[];
  readonly question: "individual_guilt" | "state_responsibility" | "state_imposed_duty";
  readonly findingType:
    | "direct"
    | "arguable_claim"
    | "not_proven"
    | "excluded_by_law"
    | "scope_not_reached";
  readonly comparability:
    | "private_exploitation"
    | "state_duty"
    | "lesser_offence"
    | "illustration_only";
  readonly confidence: "read" | "excerpt" | "secondary";
  readonly outcome: Bilingual;
  readonly sector: Bilingual;
  readonly unit: Bilingual;
  readonly facts: readonly DecidedFact[];
  readonly singledOut: readonly Remark[];
  readonly treatedAsIrrelevant: readonly Remark[];
  readonly reasonsNotRead: Bilingual | null;
  readonly caution: Bilingual | null;
  /** The day somebody last checked the entry against its sources, and the day it is due again. */
  readonly checked: Day;
  readonly reviewBy: Day;
  /** Who has this as their first language and read its texts as they stand; left out or null where nobody has. */
  readonly nativeReader?: { readonly by: string; readonly on: Day } | null;
  readonly sources: Readonly<Record<string, string>>;
}

/** How much of a decision was read as a whole: one whose reasons were not all read was read in part, however its facts were. */
export function howRead({ confidence, reasonsNotRead }: Decision): Decision["confidence"] {
  return confidence === "read" && reasonsNotRead !== null ? "excerpt" : confidence;
}
