import { dayNumber } from "../../../domain/time/calendar.ts";
import type { PaySector } from "../work.ts";
import { categoryByAge, section } from "./age-steps.ts";
import { pageOf } from "./page.ts";

function rule(sector: PaySector, born: string, day: string): readonly [string | null] {
  return [categoryByAge(sector, dayNumber(born), dayNumber(day))];
}

export const page = pageOf({
  section,
  heading: "Rates that step up with age",
  says: [
    "With the category `by_age` the rate steps up on the birthday. Of a year of birth alone the last of December is taken, so that no more is claimed than is certain.",
    "In hospitality four months of practice after eighteen give the adult rate before twenty; that is told, and not reckoned.",
  ],
  columns: ["sector", "born", "day", "category"],
  rule,
  examples: [
    ["construction", "2007-09-10", "2025-09-09", ["under_18"], "the day before the birthday"],
    ["construction", "2007-09-10", "2025-09-10", ["unskilled_no_experience"], "the birthday"],
    ["cleaning", "2007-09-10", "2025-09-10", ["adult"], "the birthday"],
    ["hospitality", "2009-01-01", "2025-12-31", ["under_17"], "sixteen"],
    ["hospitality", "2009-01-01", "2026-01-01", ["age_17"], "seventeen"],
    ["hospitality", "2006-05-05", "2026-05-04", ["age_18"], "nineteen"],
    ["hospitality", "2006-05-05", "2026-05-05", ["adult_over_20_or_18_plus_4_months"], "twenty"],
    ["cleaning", "2008-02-29", "2026-02-28", ["adult"], "born on a leap day"],
    ["tour_bus", "2008-02-29", "2026-02-28", [null], "a sector without steps"],
  ],
});
