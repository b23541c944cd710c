import { isDoor, receivesAs } from "../receipt/recipients.ts";
import { receivesReferrals } from "../referral/disclose.ts";
import { specialUnit } from "../referral/fact.ts";
import type { Content } from "./document.ts";

type Kinds = readonly string[];
type Between = (from: Kinds, to: Kinds) => boolean;

const betweenAgencies: Between = (from, to) => receivesReferrals(from) && receivesReferrals(to);

const fromTheDoor: Between = (from, to) => isDoor(from) && receivesAs(to) !== null;

const between: Record<Content["kind"], Between> = {
  report: fromTheDoor,
  addition: fromTheDoor,
  reply: (_from, to) => isDoor(to),
  referral: betweenAgencies,
  step: betweenAgencies,
  "referral-fact": (from, to) => receivesReferrals(from) && to.includes(specialUnit),
  outcome: betweenAgencies,
  nothing: betweenAgencies,
  capacity: betweenAgencies,
  count: (from, to) => receivesReferrals(from) && to.includes("coordination"),
};

/**
 * Goes by the kinds the operator registered: no agency can pass a case as a public report, and no case reaches those
 * who hold none.
 */
export function passesBetween(kind: Content["kind"], from: Kinds, to: Kinds): boolean {
  return between[kind](from, to);
}
