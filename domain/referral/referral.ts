import { type Day, isDay } from "../base/day.ts";
import { done, type Outcome, refused } from "../base/outcome.ts";

/** What a referral is for. Codes as the sharing rules know purposes. */
export const purposes = ["assistance", "investigation", "inspection", "report-offence"] as const;
export type Purpose = (typeof purposes)[number];

/** The three grounds that are known so far; all else is refused as not yet known. */
export const grounds = ["consent", "no-names", "breach-of-law"] as const;
export type Ground = (typeof grounds)[number];

/** What a case holds that could be told. */
export const fields = [
  "place",
  "sector",
  "observations",
  "words",
  "safeguards",
  "pseudonym",
  "name",
] as const;
export type Field = (typeof fields)[number];

/** Fields by which somebody could be found or recognised. Own words may hold a name, so they count as such. */
const identifying: ReadonlySet<Field> = new Set<Field>(["name", "words"]);

/** A person's consent that one recipient is told for one purpose, until a day. */
export interface Consent {
  readonly id: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly until: Day;
  readonly withdrawn: Day | null;
}

/** Who would tell whom: ids of cells, with the kinds of body they are (codes of the sharing rules). */
export interface Parties {
  readonly from: { readonly id: string; readonly kinds: readonly string[] };
  readonly to: { readonly id: string; readonly kinds: readonly string[] };
}

export interface Wish {
  readonly purpose: Purpose;
  readonly ground: Ground;
  readonly fields: readonly Field[];
  readonly due: Day;
  readonly until: Day;
  /** The consent it rests on, where it does. */
  readonly consent: Consent | null;
  /** Why it is necessary and in proportion, in the sender's words: what no machine can know. */
  readonly reasoning: string;
}

export type DiscloseRefusal =
  | "referral.to-oneself"
  | "referral.no-fields"
  | "referral.no-reasoning"
  | "referral.due-passed"
  | "referral.ends-before-due"
  | "referral.no-consent"
  | "referral.consent-for-another"
  | "referral.consent-ended"
  | "referral.identifies"
  | "referral.ground-not-yet-known";

/** Each field as the rules see it: told, or kept, and why. */
export interface FieldRuling {
  readonly field: Field;
  readonly told: boolean;
  readonly why: "chosen" | "not-chosen" | "identifies";
}

/** What would be told and what stays, field by field, before anything is sent. */
export function rulings(ground: Ground, chosen: readonly Field[]): readonly FieldRuling[] {
  return fields.map((field) => {
    if (!chosen.includes(field)) {
      return { field, told: false, why: "not-chosen" };
    }
    if (ground === "no-names" && identifying.has(field)) {
      return { field, told: false, why: "identifies" };
    }
    return { field, told: true, why: "chosen" };
  });
}

/** Consent must be for this recipient and this purpose, not withdrawn, and not past its last day (which counts). */
export function consentHolds(
  consent: Consent | null,
  recipient: string,
  purpose: Purpose,
  today: Day,
): Outcome<
  Consent,
  "referral.no-consent" | "referral.consent-for-another" | "referral.consent-ended"
> {
  if (consent === null) {
    return refused("referral.no-consent");
  }
  if (consent.recipient !== recipient || consent.purpose !== purpose) {
    return refused("referral.consent-for-another");
  }
  if (consent.withdrawn !== null || consent.until < today) {
    return refused("referral.consent-ended");
  }
  return done(consent);
}

/** Public Administration Act 1967 § 13 b first paragraph no. 6 is known here for one way only: labour inspectorate to police. */
function breachOfLaw({ from, to }: Parties, purpose: Purpose): boolean {
  return (
    from.kinds.includes("labour-inspectorate") &&
    to.kinds.includes("police") &&
    (purpose === "report-offence" || purpose === "investigation")
  );
}

/**
 * May this be disclosed, on this day? Refused unless one of the three known grounds carries it: the person's consent for this
 * recipient and purpose; no names (§ 13 a no. 2); inspectorate to police on a breach of law (§ 13 b no. 6).
 * Gives the fields that are told.
 */
export function mayDisclose(
  parties: Parties,
  wish: Wish,
  today: Day,
): Outcome<readonly Field[], DiscloseRefusal> {
  const wrong = formally(parties, wish, today);
  if (wrong !== null) {
    return refused(wrong);
  }
  if (wish.ground === "consent") {
    const consent = consentHolds(wish.consent, parties.to.id, wish.purpose, today);
    return consent.ok ? done(wish.fields) : consent;
  }
  if (wish.ground === "breach-of-law") {
    return breachOfLaw(parties, wish.purpose)
      ? done(wish.fields)
      : refused("referral.ground-not-yet-known");
  }
  return wish.fields.some((field) => identifying.has(field))
    ? refused("referral.identifies")
    : done(wish.fields);
}

function formally({ from, to }: Parties, wish: Wish, today: Day): DiscloseRefusal | null {
  if (from.id === to.id) {
    return "referral.to-oneself";
  }
  if (wish.fields.length === 0) {
    return "referral.no-fields";
  }
  if (wish.reasoning.trim() === "") {
    return "referral.no-reasoning";
  }
  if (!isDay(wish.due) || wish.due < today) {
    return "referral.due-passed";
  }
  return wish.until < wish.due ? "referral.ends-before-due" : null;
}
