import type { Day } from "../time/day.ts";
import type { Bilingual } from "./factor.ts";

/**
 * Without toKinds it is background. All of `requires` must hold. “anyone” is every body; “any” every purpose, or
 * class but tip-source. Another act overrides may-not unless `absolute`.
 */
export interface SharingRule {
  readonly id: string;
  /** pending: adopted, not in force. */
  readonly kind: "may" | "shall" | "may-not" | "pending";
  readonly basis: string;
  readonly about: Bilingual;
  readonly judge: Bilingual | null;
  /** Where the act says so. */
  readonly byWhen: Bilingual | null;
  readonly logging: Bilingual | null;
  readonly fromKinds: readonly string[];
  readonly exceptFromKinds: readonly string[];
  readonly toKinds: readonly string[];
  readonly exceptToKinds: readonly string[];
  readonly purposes: readonly string[];
  readonly fieldClasses: readonly string[];
  readonly requires: readonly string[];
  /** Required besides, by the giver's kind. Unanswered is unsure; “no” makes the rule not apply. */
  readonly requiresByFrom: Readonly<Record<string, readonly string[]>>;
  readonly absolute: boolean;
  readonly liftedBy: readonly string[];
  /** Duties that go before a ban, absolute or not. */
  readonly givesWayTo: readonly string[];
  /** Null: not looked into, and counted as in force. */
  readonly validFrom: Day | null;
  /** Null: no known end. */
  readonly validTo: Day | null;
  readonly confirmed: boolean;
  readonly source: string;
  readonly read: Day;
}

type Labels = Readonly<Record<string, Bilingual>>;

/** The rules' vocabulary, and each field's class. */
export interface SharingCodes {
  readonly bodies: Labels;
  readonly purposes: Labels;
  readonly fieldClasses: Labels;
  readonly requires: Labels;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Sharing {
  readonly codes: SharingCodes;
  readonly rules: readonly SharingRule[];
}

/** Its source is then named in English, and Norwegian pages say so. */
export function isReadInEnglish({ source }: Pick<SharingRule, "source">): boolean {
  return source.startsWith("Regulation (EU)");
}

/** Lovdata is excepted: its name is the same in every language. */
export function isToldInEnglish({ source }: Pick<SharingRule, "source">): boolean {
  return !source.startsWith("Lovdata");
}
