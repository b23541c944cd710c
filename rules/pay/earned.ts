import type { Grains, StepPart } from "./reckoning.ts";

type Exact = Readonly<Record<StepPart, Grains>>;

/** What falls due on a pay day, and what holiday pay is reckoned of. */
export function wagesOf({ ordinary, overtime, supplements }: Exact): Grains {
  return ordinary + overtime + supplements;
}

export function earnedOf(exact: Exact): Grains {
  return wagesOf(exact) + exact.holidayPay;
}
