import type { SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Party, SharingQuestion } from "./question.ts";

/** Both ends count; an unknown start counts as passed. */
export function inForce({ kind, validFrom, validTo }: SharingRule, day: Day): boolean {
  return (
    kind !== "pending" &&
    (validFrom === null || validFrom <= day) &&
    (validTo === null || day <= validTo)
  );
}

/** A rule without recipients is background. */
export function isBetween(rule: SharingRule, { from, to, day }: SharingQuestion): boolean {
  return (
    rule.toKinds.length > 0 &&
    inForce(rule, day) &&
    isAmong(from, rule.fromKinds, rule.exceptFromKinds) &&
    isAmong(to, rule.toKinds, rule.exceptToKinds)
  );
}

export function isFor({ purposes }: SharingRule, purpose: string): boolean {
  return purposes.includes(purpose) || purposes.includes("any");
}

/** "any" is every class but who gave a tip. */
export function isAbout({ fieldClasses }: SharingRule, of: string | undefined): boolean {
  return (
    of !== undefined &&
    (fieldClasses.includes(of) || (of !== "tip-source" && fieldClasses.includes("any")))
  );
}

export function requiredOf(rule: SharingRule, from: Party): readonly string[] {
  const more = Object.entries(rule.requiresByFrom)
    .filter(([kind]) => from.kinds.includes(kind))
    .flatMap(([, codes]) => codes);
  return more.length === 0 ? rule.requires : [...rule.requires, ...more];
}

function isAmong({ kinds }: Party, listed: readonly string[], except: readonly string[]): boolean {
  return (
    (listed.includes("anyone") || kinds.some((kind) => listed.includes(kind))) &&
    !kinds.some((kind) => except.includes(kind))
  );
}
