import { done, type Outcome, refused } from "../base/outcome.ts";
import type { GivenConsent } from "../sharing/question.ts";
import type { Day } from "../time/day.ts";
import type { Field } from "./field.ts";

/** A person's consent that one recipient is told some fields for one purpose, until a day. */
export interface Consent {
  readonly id: string;
  readonly recipient: string;
  readonly purpose: string;
  /** Null: all that is asked. */
  readonly fields: readonly Field[] | null;
  /** Its last day; it counts. */
  readonly until: Day;
  readonly withdrawn: Day | null;
  /** Whether the recipient may tell us what became of it. */
  readonly wayBack: boolean;
}

/** The last day on which a consent carries something in what follows a referral; null where it does not: withdrawn, or to other fields alone. */
export function carriedUntil(consent: Consent, what: Field | "outcome"): Day | null {
  const { withdrawn, fields, until } = consent;
  const within = fields === null || fields.some((field) => field === what);
  return withdrawn === null && within ? until : null;
}

export type ConsentRefusal = "referral.consent-for-another" | "referral.consent-ended";

/** A consent as the rules take it: for its one recipient and purpose, its fields, while it lasts. One that was withdrawn carries nothing. */
export function asGiven(consent: Consent): GivenConsent {
  return {
    given: consent.withdrawn === null,
    to: [consent.recipient],
    for: [consent.purpose],
    fields: consent.fields,
    until: consent.until,
  };
}

/** Refuses a consent that is for another recipient or purpose, was withdrawn, or ends before what is told may no longer be used. */
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
