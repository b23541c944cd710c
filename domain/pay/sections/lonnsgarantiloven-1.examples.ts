import { dayNumber } from "../calendar.ts";
import { guaranteeCovers, section } from "./lonnsgarantiloven-1.ts";
import { pageOf } from "./page.ts";

function rule(part: string, earned: string, due: string, bankruptcy: string): readonly [boolean] {
  const kind = part === "wages" ? "wages" : "holidayPay";
  return [guaranteeCovers(kind, dayNumber(earned), dayNumber(due), dayNumber(bankruptcy))];
}

export const page = pageOf({
  section,
  heading: "The state's wage guarantee",
  says: [
    "When an employer goes bankrupt the state may cover wages that fell due in the twelve months before the petition came in, and holiday pay earned that year or the year before. It stops at 2 G and six months of pay, and leaves out owners of a fifth or more and those who were not in good faith; none of that is reckoned.",
  ],
  columns: ["part", "earned", "due", "petition", "may be covered"],
  rule,
  examples: [
    ["wages", "2025-06-01", "2025-06-15", "2026-06-15", [true], "twelve months to the day"],
    ["wages", "2025-06-01", "2025-06-15", "2026-06-16", [false], "a day more"],
    ["wages", "2026-06-20", "2026-06-30", "2026-06-16", [true], "in the month after"],
    ["wages", "2026-07-10", "2026-07-31", "2026-06-16", [false], "later than a month after"],
    ["holiday pay", "2025-01-10", "2026-06-30", "2026-06-16", [true], "earned the year before"],
    ["holiday pay", "2024-12-20", "2025-06-30", "2026-06-16", [false], "two years before"],
  ],
});
