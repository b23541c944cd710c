import type { Day } from "../time/day.ts";
import type { Bilingual } from "./factor.ts";

/**
 * One rule on who may, must or must not give what to whom.
 *
 * It applies when it is in force on the day, a kind of the giver is in fromKinds and none in exceptFromKinds, likewise
 * the recipient, and the purpose and the field's class are listed. "anyone" stands for every body; "any" for every
 * purpose, or for every class but tip-source. Without toKinds it is background: shown, never a reason to allow,
 * forbid or oblige. All of `requires` must hold: unanswered makes it unsure, answered no makes it not apply.
 * A may-not rule gives the reason; another act's may or shall goes before it unless `absolute`; where all of
 * `liftedBy` holds, a may-not rule allows what it else forbids; it never requires consent or no names, which lift. `judge` is for a person and never decides.
 */
export interface SharingRule {
  readonly id: string;
  /** pending: adopted, not in force. */
  readonly kind: "may" | "shall" | "may-not" | "pending";
  readonly basis: string;
  readonly about: Bilingual;
  readonly judge: Bilingual | null;
  /** By when a duty is to be met, where the act says so. */
  readonly byWhen: Bilingual | null;
  readonly logging: Bilingual | null;
  readonly fromKinds: readonly string[];
  readonly exceptFromKinds: readonly string[];
  readonly toKinds: readonly string[];
  readonly exceptToKinds: readonly string[];
  readonly purposes: readonly string[];
  readonly fieldClasses: readonly string[];
  readonly requires: readonly string[];
  /** What is required besides when the giver has this kind. */
  readonly requiresByFrom: Readonly<Record<string, readonly string[]>>;
  readonly absolute: boolean;
  readonly liftedBy: readonly string[];
  /** Null: the start was not looked into, and the rule counts as in force. */
  readonly validFrom: Day | null;
  /** Null: no end is known. */
  readonly validTo: Day | null;
  readonly confirmed: boolean;
  readonly source: string;
  readonly read: Day;
}

type Labels = Readonly<Record<string, Bilingual>>;

/** The words that sharing rules are written in, and the class of each field that can be shared. */
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

/** Whether a rule was read in English and not in Norwegian: then its source is told in English, and a Norwegian page says so. */
export function isReadInEnglish({ source }: Pick<SharingRule, "source">): boolean {
  return source.startsWith("Regulation (EU)");
}

/** Whether a source is told in English words: Lovdata is a name in every language. */
export function isToldInEnglish({ source }: Pick<SharingRule, "source">): boolean {
  return !source.startsWith("Lovdata");
}
