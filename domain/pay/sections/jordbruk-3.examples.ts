import { dayNumber } from "../calendar.ts";
import { seasonalCategory, section } from "./jordbruk-3.ts";
import { pageOf } from "./page.ts";

export const page = pageOf({
  section,
  heading: "Farm work after twelve weeks",
  says: [
    "With the category `seasonal_adult` the rate steps up by itself when twelve weeks have gone since the first day of work that was told.",
  ],
  columns: ["first day", "day", "category"],
  rule: (first: string, day: string): readonly [string] => [
    seasonalCategory(dayNumber(first), dayNumber(day)),
  ],
  examples: [
    ["2025-06-16", "2025-06-16", ["seasonal_adult_up_to_12_weeks"], "the first day"],
    ["2025-06-16", "2025-09-07", ["seasonal_adult_up_to_12_weeks"], "the last of 84 days"],
    ["2025-06-16", "2025-09-08", ["seasonal_adult_12_weeks_to_6_months"], "the day after"],
  ],
});
