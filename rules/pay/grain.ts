import type { Grains } from "./reckoning.ts";
import type { Ore } from "./work.ts";

/** 60 minutes × 100 per cent × 1000 for holiday pay: all of them are whole. */
export const grainsPerOre = 6_000_000;

export function grainsOf(ore: Ore): Grains {
  return ore * grainsPerOre;
}

export function payFor(minutes: number, rate: Ore, percent: number): Grains {
  return minutes * rate * percent * 1000;
}

export function permilleOf(amount: Grains, permille: number): Grains {
  return (amount / 1000) * permille;
}

/** A half is rounded away from nought. */
export function oreOf(grains: Grains): Ore {
  return divided(grains, grainsPerOre);
}

/** `by` above nought; a half away from nought. */
export function divided(amount: number, by: number): number {
  const size = Math.abs(amount);
  const rest = size % by;
  const whole = (size - rest) / by + (rest * 2 >= by ? 1 : 0);
  return amount < 0 && whole > 0 ? -whole : whole;
}

/** Up to about 15 million kroner. */
export function isExact(grains: Grains): boolean {
  return Math.abs(grains) <= Number.MAX_SAFE_INTEGER;
}
