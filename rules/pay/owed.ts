import { oreOf } from "./grain.ts";
import type { Claim, Reckoning, Sums } from "./reckoning.ts";
import type { Ore } from "./work.ts";

/** Each sum is rounded once. */
export interface Owed {
  readonly now: Ore;
  readonly later: Ore;
  /** In order of time. */
  readonly laterParts: readonly (Pick<Claim, "part" | "due"> & { readonly amount: Ore })[];
}

/** At the floor where some day has no confirmed rate. */
export function shownSums(reckoning: Reckoning): Sums {
  return reckoning.atLeast ?? reckoning;
}

export function mayBeMore({ unknown }: Reckoning): boolean {
  return unknown.length > 0;
}

/** Null where hours without an amount can still be claimed: the sum would be too low. */
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
