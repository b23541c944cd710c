import { type Day, isDay } from "../base/day.ts";
import { done, type Outcome, refused } from "../base/outcome.ts";

/** What a referral is for. Codes as the sharing rules know purposes. */
export const purposes = ["assistance", "investigation", "inspection", "report-offence"] as const;
export type Purpose = (typeof purposes)[number];

/** The three grounds that are known so far; all else is refused as not yet known. */
export const grounds = ["consent", "no-names", "breach-of-law"] as const;
export type Ground = (typeof grounds)[number];

/** What a case holds that could be told, and the question one asks with it. */
export const fields = [
  "place",
  "sector",
  "observations",
  "words",
  "safeguards",
  "pseudonym",
  "name",
  "question",
] as const;
export type Field = (typeof fields)[number];

/** Fields by which somebody could be recognised. Whatever somebody wrote in their own words may hold a name, so it counts as such. */
export const identifying: ReadonlySet<Field> = new Set<Field>(["name", "words", "question"]);

/** A person's consent that one recipient is told for one purpose, until a day. */
export interface Consent {
  readonly id: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly until: Day;
  readonly withdrawn: Day | null;
}

/** A cell as the rules see it: its id, and the kinds of body it is (codes of the sharing rules). */
interface Party {
  readonly id: string;
  readonly kinds: readonly string[];
}

/** Who would tell whom. */
export interface Parties {
  readonly from: Party;
  readonly to: Party;
}

/** No case goes to those who hold none: the public doors, and the national coordination, which never receives a person. */
const holdNoCase = ["coordination", "knowledge", "door"];

/** Whether a body can be referred to at all. Refused by default: one that says of itself what it is, and holds cases. */
export function receivesReferrals(kinds: readonly string[]): boolean {
  return kinds.length > 0 && !kinds.some((kind) => holdNoCase.includes(kind));
}

/** What somebody wishes to tell. Purpose and ground as they were asked for: whatever is not known is refused. */
export interface Wish {
  readonly purpose: string;
  readonly ground: string;
  readonly fields: readonly Field[];
  /** The day an answer is awaited by. */
  readonly due: Day;
  /** After this day the recipient may no longer use it for the purpose. */
  readonly until: Day;
  /** The consent it rests on, where it does. */
  readonly consent: Consent | null;
  /** Why it is necessary and in proportion, in the sender's words: what no machine can know. */
  readonly reasoning: string;
}

/** What may be told, on which of the known grounds. */
export interface Disclosure {
  readonly purpose: Purpose;
  readonly ground: Ground;
  readonly fields: readonly Field[];
}

export type ConsentRefusal =
  | "referral.no-consent"
  | "referral.consent-for-another"
  | "referral.consent-ended";

export type GroundRefusal = ConsentRefusal | "referral.ground-not-yet-known";

export type DiscloseRefusal =
  | GroundRefusal
  | "referral.to-oneself"
  | "referral.no-fields"
  | "referral.no-reasoning"
  | "referral.due-passed"
  | "referral.ends-before-due"
  | "referral.longer-than-consent";

/** Each field as the rules see it: told, or kept, and why. */
export interface FieldRuling {
  readonly field: Field;
  readonly told: boolean;
  readonly why: "chosen" | "always" | "not-chosen" | "identifies";
}

/**
 * What would be told and what stays, field by field. Safeguards always go along: whoever receives a case must see them. Without
 * names, whatever could identify somebody stays, chosen or not.
 */
export function rulings(ground: Ground, chosen: readonly Field[]): readonly FieldRuling[] {
  return fields.map((field) => {
    if (field === "safeguards") {
      return { field, told: true, why: "always" };
    }
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
): Outcome<Consent, ConsentRefusal> {
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

/**
 * Public Administration Act 1967 § 13 b first paragraph no. 6 is known here for one way only: labour inspectorate to police. Whether
 * there is reason to believe in a breach, and public interest in telling, is for whoever sends to say in the reasoning.
 */
function breachOfLaw({ from, to }: Parties, purpose: Purpose): boolean {
  return (
    from.kinds.includes("labour-inspectorate") &&
    to.kinds.includes("police") &&
    (purpose === "report-offence" || purpose === "investigation")
  );
}

function oneOf<Code extends string>(known: readonly Code[], text: string): Code | null {
  return known.find((code) => code === text) ?? null;
}

/** What is asked of the grounds: by whom to whom, for what, on what. */
export interface Asked {
  readonly parties: Parties;
  readonly purpose: string;
  readonly ground: string;
  readonly consent: Consent | null;
}

/**
 * Whether one of the three known grounds carries a telling: the person's consent for this recipient and purpose (§ 13 a no. 1); no
 * names (§ 13 a no. 2); labour inspectorate to police on a breach of law (§ 13 b no. 6). Refused for everything else.
 */
export function groundFor(
  { parties, purpose: asked, ground: on, consent }: Asked,
  today: Day,
): Outcome<{ readonly purpose: Purpose; readonly ground: Ground }, GroundRefusal> {
  const purpose = oneOf(purposes, asked);
  const ground = oneOf(grounds, on);
  if (purpose === null || ground === null) {
    return refused("referral.ground-not-yet-known");
  }
  if (ground === "consent") {
    const holds = consentHolds(consent, parties.to.id, purpose, today);
    return holds.ok ? done({ purpose, ground }) : holds;
  }
  if (ground === "breach-of-law" && !breachOfLaw(parties, purpose)) {
    return refused("referral.ground-not-yet-known");
  }
  return done({ purpose, ground });
}

/**
 * May this be disclosed, on this day? Refused unless one of the known grounds carries it, there is something to tell, it is
 * reasoned, and its days hold together. Gives the fields that are told: those that identify stay where there are to be no names.
 */
export function mayDisclose(
  parties: Parties,
  wish: Wish,
  today: Day,
): Outcome<Disclosure, DiscloseRefusal> {
  const wrong = formally(parties, wish, today);
  if (wrong !== null) {
    return refused(wrong);
  }
  const on = groundFor({ parties, ...wish }, today);
  if (!on.ok) {
    return on;
  }
  const { ground } = on.value;
  if (ground === "consent" && wish.consent !== null && wish.until > wish.consent.until) {
    return refused("referral.longer-than-consent");
  }
  const ruled = rulings(ground, wish.fields);
  return ruled.some(({ told, why }) => told && why === "chosen")
    ? done({ ...on.value, fields: ruled.filter(({ told }) => told).map(({ field }) => field) })
    : refused("referral.no-fields");
}

function formally({ from, to }: Parties, wish: Wish, today: Day): DiscloseRefusal | null {
  if (from.id === to.id) {
    return "referral.to-oneself";
  }
  if (wish.reasoning.trim() === "") {
    return "referral.no-reasoning";
  }
  if (!isDay(wish.due) || wish.due < today) {
    return "referral.due-passed";
  }
  return !isDay(wish.until) || wish.until < wish.due ? "referral.ends-before-due" : null;
}
