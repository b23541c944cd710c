import { oreOf } from "./grain.ts";
import type { Claim, Reckoning, Sums } from "./reckoning.ts";
import type { Ore } from "./work.ts";

/** What is still to be paid: what has fallen due, and what falls due later. Each sum is rounded once. */
export interface Owed {
  readonly now: Ore;
  readonly later: Ore;
  /** What falls due later part by part, in order of time. */
  readonly laterParts: readonly (Pick<Claim, "part" | "due"> & { readonly amount: Ore })[];
}

/** The sums to show and to claim: at the floor where some day has no confirmed rate. */
export function shownSums(reckoning: Reckoning): Sums {
  return reckoning.atLeast ?? reckoning;
}

/** Whether more may be owed than is shown, since some rate, supplement or cap is not sure. */
export function mayBeMore({ unknown }: Reckoning): boolean {
  return unknown.length > 0;
}

/**
 * What is owed now and later. Null where hours without an amount can still be claimed: a sum without them would be lower than
 * what may be owed.
 */
export function owedIn({ claims }: Sums): Owed | null {
  const alive = claims.filter(({ state }) => state !== "barred");
  if (alive.some(({ exact }) => exact === null)) {
    return null;
  }
  const later = alive.filter(({ state }) => state === "not-due");
  return {
    now: sumOf(alive.filter(({ state }) => state === "due")),
    later: sumOf(later),
    laterParts: later.map((claim) => ({ ...claim, amount: sumOf([claim]) })),
  };
}

function sumOf(claims: readonly Claim[]): Ore {
  return oreOf(claims.reduce((sum, { exact }) => sum + (exact ?? 0), 0));
}
