import { dayNumber } from "../../../domain/time/calendar.ts";
import { seasonalCategory, section, youngCategory } from "./jordbruk-3.ts";
import { pageOf } from "./page.ts";

/** `born` of somebody told as under eighteen. */
function rule(told: string, born: string | null, first: string, day: string): readonly [string] {
  const [from, on] = [dayNumber(first), dayNumber(day)];
  return [
    told === "seasonal_adult"
      ? seasonalCategory(from, on)
      : youngCategory(told, born === null ? null : dayNumber(born), from, on),
  ];
}

export const page = pageOf({
  section,
  heading: "Farm work after twelve weeks, and at eighteen",
  says: [
    "With the category `seasonal_adult` the rate steps up by itself when twelve weeks have gone since the first day of work that was told. After six months it is that of an unskilled permanent worker: *Arbeidstakere med opparbeidet ansiennitet utover 6 md. skal ha lønn som ufaglært fast ansatt.* Earlier documented work in farming counts too and makes that day come sooner; it is not asked, so the sum may be too low.",
    "The rates for those under eighteen end on the eighteenth birthday, where it is known; from that day on the rate is that of somebody grown up.",
  ],
  columns: ["told", "born", "first day", "day", "category"],
  rule,
  examples: [
    [
      "seasonal_adult",
      null,
      "2025-06-16",
      "2025-06-16",
      ["seasonal_adult_up_to_12_weeks"],
      "the first day",
    ],
    [
      "seasonal_adult",
      null,
      "2025-06-16",
      "2025-09-07",
      ["seasonal_adult_up_to_12_weeks"],
      "the last of 84 days",
    ],
    [
      "seasonal_adult",
      null,
      "2025-06-16",
      "2025-09-08",
      ["seasonal_adult_12_weeks_to_6_months"],
      "the day after",
    ],
    [
      "seasonal_adult",
      null,
      "2025-06-16",
      "2025-12-15",
      ["seasonal_adult_12_weeks_to_6_months"],
      "the last day of six months",
    ],
    ["seasonal_adult", null, "2025-06-16", "2025-12-16", ["permanent_unskilled"], "the day after"],
    [
      "permanent_under_18",
      "2007-09-10",
      "2025-06-16",
      "2025-09-09",
      ["permanent_under_18"],
      "the day before the birthday",
    ],
    [
      "permanent_under_18",
      "2007-09-10",
      "2025-06-16",
      "2025-09-10",
      ["permanent_unskilled"],
      "the birthday",
    ],
    [
      "seasonal_under_18",
      "2007-09-10",
      "2025-06-16",
      "2025-09-10",
      ["seasonal_adult_12_weeks_to_6_months"],
      "the birthday, after twelve weeks",
    ],
    [
      "seasonal_under_18",
      "2007-09-10",
      "2025-09-01",
      "2025-09-10",
      ["seasonal_adult_up_to_12_weeks"],
      "the birthday, before twelve weeks",
    ],
    [
      "seasonal_under_18",
      "2007-12-20",
      "2025-06-16",
      "2025-12-20",
      ["permanent_unskilled"],
      "the birthday, after six months",
    ],
    [
      "seasonal_under_18",
      null,
      "2025-06-16",
      "2025-09-10",
      ["seasonal_under_18"],
      "a birthday that is not known",
    ],
  ],
});
