import type { Grains } from "./reckoning.ts";
import type { Ore } from "./work.ts";

/** 60 minutes × 100 per cent × 1000: an hour's pay, a percentage of it and holiday pay of that are all whole. */
export const grainsPerOre = 6_000_000;

export function grainsOf(ore: Ore): Grains {
  return ore * grainsPerOre;
}

/** Some minutes at a rate of øre an hour, times so many per cent. */
export function payFor(minutes: number, rate: Ore, percent: number): Grains {
  return minutes * rate * percent * 1000;
}

/** So many thousandths of an amount that was made by `payFor`. */
export function permilleOf(amount: Grains, permille: number): Grains {
  return (amount / 1000) * permille;
}

/** Whole øre, a half rounded up; an amount below nought as its opposite is. */
export function oreOf(grains: Grains): Ore {
  return divided(grains, grainsPerOre);
}

/** A whole number divided by another above nought, a half rounded away from nought. */
export function divided(amount: number, by: number): number {
  const size = Math.abs(amount);
  const rest = size % by;
  const whole = (size - rest) / by + (rest * 2 >= by ? 1 : 0);
  return amount < 0 && whole > 0 ? -whole : whole;
}

/** Whether sums up to this size are still exact: about 15 million kroner. */
export function isExact(grains: Grains): boolean {
  return Math.abs(grains) <= Number.MAX_SAFE_INTEGER;
}
