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

/** A key of the decision's sources, and a place (paragraph, lines). */
export interface Citation {
  readonly source: string;
  readonly at: string;
}

/** As the court or source states it. Unlisted means unstated, never absent. */
export interface DecidedFact {
  readonly factor: string;
  readonly state: "present" | "absent";
  /** present: at least this level; absent: this level was not reached. */
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

/** What the court said of a factor: it weighed, or was not needed. */
export interface Remark {
  readonly factor: string;
  readonly text: Bilingual;
  readonly citation: Citation;
  /** Follows from the outcome; not said in the passage. */
  readonly inferred: boolean;
}

export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly court: string;
  readonly ref: string | null;
  /** As precise as the source: “2017-06”, “2021-09-10”, or null. */
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
  /** Last checked against its sources, and next due. */
  readonly checked: Day;
  readonly reviewBy: Day;
  /** A native reader of the texts as they are, if any. */
  readonly nativeReader?: { readonly by: string; readonly on: Day } | null;
  readonly sources: Readonly<Record<string, string>>;
}

/** In part, unless all its reasons were read. */
export function howRead({ confidence, reasonsNotRead }: Decision): Decision["confidence"] {
  return confidence === "read" && reasonsNotRead !== null ? "excerpt" : confidence;
}
