import { hasAgeSteps } from "./sections/age-steps.ts";
import type { PaySector } from "./work.ts";

/** Names that a category may have beside those in the rates: it steps by itself, with age or with weeks of a season. */
export function steppingCategories(sector: PaySector): readonly string[] {
  return [
    ...(hasAgeSteps(sector) ? ["by_age"] : []),
    ...(sector === "agriculture" ? ["seasonal_adult"] : []),
  ];
}
