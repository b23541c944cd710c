import type { SafeguardKind } from "../case/safeguard.ts";
import type { Day } from "../time/day.ts";
import { type ReferralState, type Step, unacknowledged } from "./step.ts";

const used: readonly ReferralState[] = ["waiting", "asked-back", "accepted", "passed-on"];

/** False when declined or taken back. */
export function isInUse(state: ReferralState): boolean {
  return used.includes(state);
}

export function isPastUse({ until }: { readonly until: Day }, today: Day): boolean {
  return until < today;
}

export function hasEnded(state: ReferralState): boolean {
  return !isInUse(state);
}

/** Known by an answer only readers can give, or by acknowledged safeguards. */
export function isKnownToBeRead(went: readonly SafeguardKind[], steps: readonly Step[]): boolean {
  const seen = steps.filter(({ deed }) => deed.step === "acknowledge");
  const answered = steps.some(({ deed }) => deed.step === "accept" || deed.step === "ask");
  return answered || (went.length > 0 && unacknowledged(went, seen).length === 0);
}
