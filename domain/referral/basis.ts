import type { Sharing } from "../knowledge/sharing-rule.ts";
import { answerSharing, canAllow } from "../sharing/answer.ts";
import { isBetween, isFor } from "../sharing/reach.ts";
import type { Day } from "../time/day.ts";
import type { Parties } from "./disclose.ts";
import { type Field, sharingOfFields } from "./field.ts";

/** What another agency says that it told us: for what, on which rules by id, which fields. */
export interface Stated {
  readonly purpose: string;
  readonly basis: readonly string[];
  readonly fields: readonly Field[];
}

/** How the rules stated for a referral stand to those known here. */
export const basisFits = ["none", "contradicts", "not-known", "fits"] as const;
export type BasisFit = (typeof basisFits)[number];

/**
 * Asks the rules that a referral was sent on, as its sender must have: each between these two and for this purpose, each field on one of
 * them. What only the sender knows, the answers and the consent, is taken to be so. A rule that is not known here leaves it open.
 */
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
  // Whether own words name nobody was for the sender to say.
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
