import { dayNumber } from "../../../domain/time/calendar.ts";
import { type Covers, guaranteeCovers, section } from "./lonnsgarantiloven-1.ts";
import { pageOf } from "./page.ts";

function rule(
  part: string,
  earned: string,
  due: string,
  petition: string,
  opened: string | null,
): readonly [Covers] {
  const kind = part === "wages" ? "wages" : "holidayPay";
  const opening = opened === null ? null : dayNumber(opened);
  return [guaranteeCovers(kind, dayNumber(earned), dayNumber(due), dayNumber(petition), opening)];
}

export const page = pageOf({
  section,
  heading: "The state's wage guarantee",
  says: [
    "When an employer goes bankrupt the state may cover wages that fell due in the twelve months before the petition came in, or until one month after the bankruptcy was opened, and holiday pay earned in the year of the petition or the year before. It stops at 2 G and six months of pay; that is not reckoned.",
    "It leaves out owners of a fifth or more, those who worked on assignment and not as employees, and those who were not in good faith; whether that is so is not asked.",
    "Only the day of the petition is told when pay is reckoned. The bankruptcy is opened that day or later, so what fell due more than a month after the petition may still be covered: it is shown with an if.",
  ],
  columns: ["part", "earned", "due", "petition", "opened", "may be covered"],
  rule,
  examples: [
    ["wages", "2025-06-01", "2025-06-15", "2026-06-15", null, ["yes"], "twelve months to the day"],
    ["wages", "2025-06-01", "2025-06-15", "2026-06-16", null, ["no"], "a day more"],
    [
      "wages",
      "2026-07-01",
      "2026-07-16",
      "2026-06-16",
      null,
      ["yes"],
      "a month after the petition, and so after the opening",
    ],
    [
      "wages",
      "2026-07-01",
      "2026-07-17",
      "2026-06-16",
      null,
      ["unsure"],
      "a day more: on which day was it opened?",
    ],
    [
      "wages",
      "2026-07-20",
      "2026-08-01",
      "2026-06-16",
      "2026-07-01",
      ["yes"],
      "a month after it was opened",
    ],
    ["wages", "2026-07-20", "2026-08-02", "2026-06-16", "2026-07-01", ["no"], "a day more"],
    [
      "holiday pay",
      "2025-01-10",
      "2026-06-30",
      "2026-06-16",
      null,
      ["yes"],
      "earned the year before",
    ],
    ["holiday pay", "2026-06-10", "2027-06-30", "2026-06-16", null, ["yes"], "earned that year"],
    ["holiday pay", "2024-12-20", "2025-06-30", "2026-06-16", null, ["no"], "two years before"],
  ],
});
