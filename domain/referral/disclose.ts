import { answerSharing, type Ruling, type SharingAnswer } from "../../rules/sharing/answer.ts";
import type { Party, SharingQuestion } from "../../rules/sharing/question.ts";
import { type OwnWarning, ownWarningsFor, warningsFor } from "../../rules/sharing/warnings.ts";
import { type Fault, faultsOf, firstOf } from "../base/fault.ts";
import { done, type Outcome, refused } from "../base/outcome.ts";
import type { SafeguardKind } from "../case/safeguard.ts";
import type { Sharing, SharingRule } from "../knowledge/sharing-rule.ts";
import { type Day, isDay } from "../time/day.ts";
import { asGiven, type Consent, type ConsentRefusal, consentHolds } from "./consent.ts";
import {
  type ChosenField,
  type Field,
  fields,
  goesAlong,
  identifies,
  isSafeguard,
  sharingOfFields,
} from "./field.ts";
import { type Judged, namesNobodyCode, saysSo, unjudged } from "./judged.ts";

/** In the sharing rules' codes. */
export const purposes = [
  "assistance",
  "investigation",
  "inspection",
  "report-offence",
  "prevention",
  "avert-danger",
  "child-protection",
  "immigration-case",
  "statutory-task",
] as const;
export type Purpose = (typeof purposes)[number];

export function isPurpose(text: string): text is Purpose {
  return (purposes as readonly string[]).includes(text);
}

/** No case goes to public doors or the national coordination, which never receives a person. */
const holdNoCase = ["coordination", "knowledge", "door"];

/** Refuses by default: needs a declared kind that holds cases. */
export function receivesReferrals(kinds: readonly string[]): boolean {
  return kinds.length > 0 && !kinds.some((kind) => holdNoCase.includes(kind));
}

export interface Parties {
  readonly from: Party;
  readonly to: Party;
}

export interface Wish {
  readonly purpose: string;
  readonly fields: readonly ChosenField[];
  /** In force on the case; sent as far as the rules allow, some only if chosen. */
  readonly safeguards: readonly SafeguardKind[];
  readonly due: Day;
  /** No use for its purpose after this date. */
  readonly until: Day;
  readonly consent: Consent | null;
  readonly judged: Judged;
}

export interface FieldRuling {
  readonly field: Field;
  readonly told: boolean;
  /** identifies: allowed, but would keep back something allowed without it. */
  readonly why: "chosen" | "safeguard" | "not-chosen" | "no-rule" | "unsure" | "identifies";
  /** For or against it. */
  readonly rules: readonly SharingRule[];
  /** Codes of requirements, and purposes that would open a way. */
  readonly needs: readonly string[];
  readonly purposes: readonly string[];
  /** Unanswered codes and unconfirmed rules. */
  readonly open: readonly string[];
  readonly unconfirmed: readonly SharingRule[];
}

export interface Ruled {
  readonly rulings: readonly FieldRuling[];
  readonly told: readonly Field[];
  /** Once each, by id. */
  readonly basis: readonly SharingRule[];
  /** Duties on that date, whatever is wished. */
  readonly must: SharingAnswer["must"];
  /** Life-changing; read first. */
  readonly warnings: readonly SharingRule[];
  readonly ownWarnings: readonly OwnWarning[];
}

export interface Disclosure extends Ruled {
  readonly purpose: Purpose;
}

export type DiscloseRefusal =
  | ConsentRefusal
  | "referral.to-oneself"
  | "referral.no-such-purpose"
  | "referral.no-fields"
  | "referral.no-rule-allows"
  | "referral.not-judged"
  | "referral.due-passed"
  | "referral.ends-before-due"
  | "referral.longer-than-consent";

function questionOf(
  { from, to }: Parties,
  wish: Wish,
  asked: readonly Field[],
  today: Day,
): SharingQuestion {
  const { judged, purpose, safeguards, consent } = wish;
  return {
    from,
    to,
    purpose,
    fields: asked,
    consent: consent === null ? null : asGiven(consent),
    dangerToLifeOrHealth: saysSo(judged, "danger-to-life-or-health"),
    // Unanswered stays null: nothing goes on a guess of childhood.
    underEighteen: safeguards.includes("minor-or-maybe") ? "yes" : null,
    circumstances: new Map(judged.answers.map(({ code, holds }) => [code, holds])),
    day: today,
  };
}

/**
 * Asks with and without identifying fields: they go only if they keep nothing else back, so that no consent or
 * withdrawal releases more.
 */
export function rule(sharing: Sharing, parties: Parties, wish: Wish, today: Day): Ruled {
  const namesNobody = saysSo(wish.judged, namesNobodyCode);
  const rules = sharingOfFields(sharing, namesNobody);
  const wanted = fields.filter((field) => isWanted(wish, field));
  const ask = (asked: readonly Field[]) =>
    answerSharing(rules, questionOf(parties, wish, asked, today));
  const whole = ask(wanted);
  const nameless = ask(wanted.filter((field) => !identifies(field, namesNobody)));
  const together = nameless.may.every(({ field }) => mayGo(whole, field));
  const rulings = fields.map((field): FieldRuling => {
    if (together || mayGo(nameless, field)) {
      return rulingOf(field, wanted, together ? whole : nameless);
    }
    const line = rulingOf(field, wanted, whole);
    return line.told ? { ...line, told: false, why: "identifies" } : line;
  });
  const told = rulings.filter((line) => line.told);
  return {
    rulings,
    told: told.map(({ field }) => field),
    basis: onceEach(told.flatMap((line) => line.rules)),
    must: whole.must,
    warnings: warningsFor(sharing, questionOf(parties, wish, wanted, today), today),
    ownWarnings: ownWarningsFor(parties),
  };
}

/** Only those in force; health and ways to reach the person only if chosen. */
function isWanted({ fields: chosen, safeguards }: Wish, field: Field): boolean {
  const holds = !isSafeguard(field) || safeguards.includes(field);
  return holds && (goesAlong(field) || chosen.some((each) => each === field));
}

function mayGo({ may }: SharingAnswer, field: string): boolean {
  return may.some((ruling) => ruling.field === field);
}

function rulingOf(field: Field, wanted: readonly Field[], answer: SharingAnswer): FieldRuling {
  const nothing = { field, rules: [], needs: [], purposes: [], open: [], unconfirmed: [] };
  const ruling: Ruling | undefined = [...answer.may, ...answer.mayNot, ...answer.unsure].find(
    (each) => each.field === field,
  );
  if (!wanted.includes(field) || ruling === undefined) {
    return { ...nothing, told: false, why: "not-chosen" };
  }
  switch (ruling.is) {
    case "may":
      return {
        ...nothing,
        told: true,
        why: goesAlong(field) ? "safeguard" : "chosen",
        rules: ruling.basis,
      };
    case "may-not":
      return {
        ...nothing,
        told: false,
        why: "no-rule",
        rules: ruling.because,
        needs: [...new Set(ruling.ways.flatMap(({ needs }) => needs))],
        purposes: [...new Set(ruling.ways.flatMap((way) => way.purposes))],
      };
    case "unsure":
      return {
        ...nothing,
        told: false,
        why: "unsure",
        open: ruling.open.map(({ code }) => code),
        unconfirmed: ruling.unconfirmed,
      };
  }
}

function onceEach(rules: readonly SharingRule[]): readonly SharingRule[] {
  return [...new Map(rules.map((each) => [each.id, each])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** Needs an allowed field, human judgement and consistent dates. Gives the allowed fields only. */
export function disclose(
  sharing: Sharing,
  parties: Parties,
  wish: Wish,
  today: Day,
): Outcome<Disclosure, DiscloseRefusal> {
  const wrong = firstOf(wishFaults({ from: parties.from.id, to: parties.to.id }, wish, today));
  if (wrong !== null) {
    return refused(wrong);
  }
  const ruled = rule(sharing, parties, wish, today);
  if (ruled.told.every(isSafeguard)) {
    return refused("referral.no-rule-allows");
  }
  return isPurpose(wish.purpose)
    ? done({ ...ruled, purpose: wish.purpose })
    : refused("referral.no-such-purpose");
}

/** Before the rules are asked; each with its place in the wish. */
export function wishFaults(
  { from, to }: { readonly from: string; readonly to: string },
  wish: Omit<Wish, "safeguards">,
  today: Day,
): readonly Fault<DiscloseRefusal>[] {
  const { purpose, consent, due, until, judged } = wish;
  const held = consent === null ? null : consentHolds(consent, { recipient: to, purpose }, today);
  return faultsOf<DiscloseRefusal>(
    [from === to && "referral.to-oneself", "to"],
    [!isPurpose(purpose) && "referral.no-such-purpose", "purpose"],
    [wish.fields.every(isSafeguard) && "referral.no-fields", "fields"],
    ...unjudged(judged).map((at) => ["referral.not-judged", `judged.${at}`] as const),
    [(!isDay(due) || due < today) && "referral.due-passed", "due"],
    [(!isDay(until) || until < due) && "referral.ends-before-due", "until"],
    [held !== null && !held.ok && held.refused, "consent"],
    [consent !== null && until > consent.until && "referral.longer-than-consent", "until"],
  );
}
