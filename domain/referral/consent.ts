import type { GivenConsent } from "../../rules/sharing/question.ts";
import { done, type Outcome, refused } from "../base/outcome.ts";
import type { Day } from "../time/day.ts";
import type { Field } from "./field.ts";

export interface Consent {
  readonly id: string;
  readonly recipient: string;
  readonly purpose: string;
  /** Null: all that is asked. */
  readonly fields: readonly Field[] | null;
  /** The last date; it is included. */
  readonly until: Day;
  readonly withdrawn: Day | null;
  /** The recipient may tell us the outcome. */
  readonly wayBack: boolean;
}

/** Gives the last date for what follows a referral; null if withdrawn or for other fields. */
export function carriedUntil(consent: Consent, what: Field | "outcome"): Day | null {
  const { withdrawn, fields, until } = consent;
  const within = fields === null || fields.some((field) => field === what);
  return withdrawn === null && within ? until : null;
}

export type ConsentRefusal = "referral.consent-for-another" | "referral.consent-ended";

/** Counts for its recipient, purpose and fields, while it lasts; a withdrawn one carries nothing. */
export function asGiven(consent: Consent): GivenConsent {
  return {
    given: consent.withdrawn === null,
    to: [consent.recipient],
    for: [consent.purpose],
    fields: consent.fields,
    until: consent.until,
  };
}

/** Refuses another recipient or purpose, a withdrawn one, or one ending before the use does. */
export function consentHolds(
  consent: Consent,
  to: { readonly recipient: string; readonly purpose: string },
  today: Day,
): Outcome<Consent, ConsentRefusal> {
  if (consent.recipient !== to.recipient || consent.purpose !== to.purpose) {
    return refused("referral.consent-for-another");
  }
  return consent.withdrawn !== null || consent.until < today
    ? refused("referral.consent-ended")
    : done(consent);
}
