import { grownCategory } from "../../../rules/pay/sections/age-steps.ts";
import type { PaySector } from "../../../rules/pay/work.ts";

/** The last is the lowest, for those who do not know. */
export const chosenIn = {
  construction: ["skilled", "unskilled_min_1_year", "unskilled_no_experience"],
  cleaning: [],
  hospitality: [],
  shipyard: ["skilled", "specialised", "assistant"],
  agriculture: ["permanent_unskilled", "seasonal_adult"],
  fish_processing: ["skilled", "production"],
  electrical: ["skilled", "other"],
  road_freight: [],
  tour_bus: [],
  automotive: [
    "skilled_after_1_year",
    "skilled_newly_qualified",
    "assistant_after_1_year",
    "assistant_18_plus",
  ],
  other: [],
} as const satisfies Record<PaySector, readonly string[]>;

/** Age makes no difference. */
const only: Partial<Record<PaySector, string>> = {
  road_freight: "driver",
  tour_bus: "driver",
};

const young: Readonly<Record<string, string>> = {
  permanent_unskilled: "permanent_under_18",
  seasonal_adult: "seasonal_under_18",
};

/** Chosen, else the lowest. */
export function categoryOf(
  sector: PaySector,
  chosen: string,
  age: "known" | "under-18" | "not-known",
): string | null {
  const offered: readonly string[] = chosenIn[sector];
  const grown = grownCategory(sector);
  const category = offered.find((one) => one === chosen) ?? offered.at(-1) ?? only[sector] ?? grown;
  if (category === null || age === "not-known") {
    return category;
  }
  if (category === grown) {
    return "by_age";
  }
  return age === "under-18" ? (young[category] ?? category) : category;
}
