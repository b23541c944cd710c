import type { SafeguardKind } from "../case/safeguard.ts";
import type { Day } from "../time/day.ts";
import { type ReferralState, type Step, unacknowledged } from "./step.ts";

const used: readonly ReferralState[] = ["waiting", "asked-back", "accepted", "passed-on"];

/** Whether a recipient may use what it was told, until its last day: not once it declined, nor once it was taken back. */
export function isInUse(state: ReferralState): boolean {
  return used.includes(state);
}

/** Whether its last day has passed. What nobody opened by then does not open any more, and nothing of it is taken on. */
export function isPastUse({ until }: { readonly until: Day }, today: Day): boolean {
  return until < today;
}

/** Whether it came to its end: declined or taken back. */
export function hasEnded(state: ReferralState): boolean {
  return !isInUse(state);
}

/**
 * Whether the sender knows that somebody there has read it: they answered what only a reader can, or acknowledged what shut it. Of
 * what came without safeguards and was not answered, nobody here knows.
 */
export function isKnownToBeRead(went: readonly SafeguardKind[], steps: readonly Step[]): boolean {
  const seen = steps.filter(({ deed }) => deed.step === "acknowledge");
  const answered = steps.some(({ deed }) => deed.step === "accept" || deed.step === "ask");
  return answered || (went.length > 0 && unacknowledged(went, seen).length === 0);
}
