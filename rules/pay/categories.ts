import { hasAgeSteps } from "./sections/age-steps.ts";
import type { PaySector } from "./work.ts";

/** Names beside those in the rates: they step with age or with weeks of a season. */
export function steppingCategories(sector: PaySector): readonly string[] {
  return [
    ...(hasAgeSteps(sector) ? ["by_age"] : []),
    ...(sector === "agriculture" ? ["seasonal_adult"] : []),
  ];
}
