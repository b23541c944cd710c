import { answerSharing, canAllow } from "../../rules/sharing/answer.ts";
import { isBetween, isFor } from "../../rules/sharing/reach.ts";
import type { Sharing } from "../knowledge/sharing-rule.ts";
import type { Day } from "../time/day.ts";
import type { Parties } from "./disclose.ts";
import { type Field, sharingOfFields } from "./field.ts";

export interface Stated {
  readonly purpose: string;
  readonly basis: readonly string[];
  readonly fields: readonly Field[];
}

/** How a referral's stated rules fit those known here. */
export const basisFits = ["none", "contradicts", "not-known", "fits"] as const;
export type BasisFit = (typeof basisFits)[number];

/** Asks the rules as the sender must have. Answers and consent are presumed; an unknown rule leaves it open. */
export function basisFit(
  sharing: Sharing,
  { from, to }: Parties,
  { purpose, basis, fields }: Stated,
  day: Day,
): BasisFit {
  if (basis.length === 0) {
    return "none";
  }
  const question = {
    ...{ from, to, purpose, fields, day },
    consent: { given: true, to: null, for: [purpose], fields: null, until: null },
    dangerToLifeOrHealth: true,
    underEighteen: null,
    circumstances: new Map<string, boolean>(),
  };
  const stated = sharing.rules.filter(({ id }) => basis.includes(id));
  const fit = stated.every(
    (rule) => canAllow(rule) && isBetween(rule, question) && isFor(rule, purpose),
  );
  const bans = sharing.rules.filter((rule) => rule.kind === "may-not" && !canAllow(rule));
  // The sender judged whether words name nobody.
  const ungrounded = [true, false].map((namesNobody) => {
    const { codes } = sharingOfFields(sharing, namesNobody);
    const rules = [...new Set([...stated, ...bans])];
    return answerSharing({ codes, rules }, question).mayNot.length;
  });
  const isWhole = basis.every((id) => stated.some((rule) => rule.id === id));
  if (!fit || (isWhole && !ungrounded.includes(0))) {
    return "contradicts";
  }
  return isWhole && stated.every(({ confirmed }) => confirmed) ? "fits" : "not-known";
}
