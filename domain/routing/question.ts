import type { GivenConsent, Party } from "../../rules/sharing/question.ts";
import type { CapacityNow } from "../capacity/capacity.ts";
import type { Body, Need } from "../directory/body.ts";
import type { Sharing } from "../knowledge/sharing-rule.ts";
import type { Moment } from "../time/day.ts";

export const urgencies = ["life", "today", "days", "no-hurry"] as const;
export type Urgency = (typeof urgencies)[number];

/** Looking up a firm goes to nobody. */
export const routedNeeds = [
  "danger",
  "child",
  "safe-place",
  "health",
  "crime",
  "report-conditions",
  "pay",
  "housing",
  "advice",
  "lawyer",
  "union",
  "residence",
  "going-home",
] as const satisfies readonly Need[];
export type RoutedNeed = (typeof routedNeeds)[number];

/** In the codes of the sharing rules. */
export const routedPurposes = [
  "avert-danger",
  "child-protection",
  "assistance",
  "inspection",
  "report-offence",
  "investigation",
] as const;
export type RoutedPurpose = (typeof routedPurposes)[number];

export interface KnownCell {
  readonly cell: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly capacity: CapacityNow;
}

export interface ConsentTo extends GivenConsent {
  readonly recipient: string;
}

export interface RoutingQuestion {
  readonly from: Party;
  readonly place: string | null;
  /** A code; null where not known. */
  readonly sector: string | null;
  /** The most pressing first. */
  readonly needs: readonly RoutedNeed[];
  /** Null: whatever each is for. */
  readonly purpose: RoutedPurpose | null;
  readonly urgency: Urgency;
  readonly underEighteen: "yes" | "no" | "unknown";
  readonly privateToo: boolean;
  readonly consents: readonly ConsentTo[];
  readonly now: Moment;
}

export interface Known {
  readonly directory: readonly Body[];
  readonly cells: readonly KnownCell[];
  readonly sharing: Sharing;
}
