import type { Moment } from "../base/day.ts";
import type { CapacityNow } from "../capacity/capacity.ts";
import type { Body, Need } from "../directory/body.ts";
import type { Sharing } from "../knowledge/sharing-rule.ts";
import type { GivenConsent, Party } from "../sharing/question.ts";

/** How soon somebody must take it on. */
export const urgencies = ["life", "today", "days", "no-hurry"] as const;
export type Urgency = (typeof urgencies)[number];

/** What one may turn to somebody for. Looking up a firm is no case that goes to anybody. */
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

/** What a recipient may be asked for, in the codes of the sharing rules. */
export const routedPurposes = [
  "avert-danger",
  "child-protection",
  "assistance",
  "inspection",
  "report-offence",
  "investigation",
] as const;
export type RoutedPurpose = (typeof routedPurposes)[number];

/** A cell that a letter can go to as a referral, and its own word on its capacity. */
export interface KnownCell {
  readonly cell: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly capacity: CapacityNow;
}

/** Consent of somebody in the case, for one recipient. */
export interface ConsentTo extends GivenConsent {
  readonly recipient: string;
}

/** Whom would this go to? What is asked, by whom, at what hour. */
export interface RoutingQuestion {
  readonly from: Party;
  readonly place: string | null;
  /** The kind of work, as a code; null where it is not known. */
  readonly sector: string | null;
  /** What it is about, the most pressing first. */
  readonly needs: readonly RoutedNeed[];
  /** Null: whatever each is for. */
  readonly purpose: RoutedPurpose | null;
  readonly urgency: Urgency;
  readonly underEighteen: "yes" | "no" | "unknown";
  /** Whoever asks wants those outside the public too. */
  readonly privateToo: boolean;
  readonly consents: readonly ConsentTo[];
  readonly now: Moment;
}

/** All that is known of who there is. */
export interface Known {
  readonly directory: readonly Body[];
  readonly cells: readonly KnownCell[];
  readonly sharing: Sharing;
}
