import { dayNumber, dayText } from "../../../domain/time/calendar.ts";
import { limitEnds, section } from "./foreldelsesloven-29.ts";
import { pageOf } from "./page.ts";

export const page = pageOf({
  section,
  heading: "A time limit that ends on a Saturday or a holiday",
  says: [
    "Where the last day of a claim for pay is a Saturday, a Sunday or another holiday, 1 May or 17 May, it is the next working day. Christmas Eve is a working day.",
    "The rule is of the act on limitation. It does not move the three months for those above the employer (allmenngjøringsloven § 13).",
  ],
  columns: ["three years after", "last day"],
  rule: (day: string): readonly [string] => [dayText(limitEnds(dayNumber(day)))],
  examples: [
    ["2026-11-27", ["2026-11-27"], "a Friday"],
    ["2026-11-28", ["2026-11-30"], "a Saturday"],
    ["2026-11-29", ["2026-11-30"], "a Sunday"],
    ["2027-03-25", ["2027-03-30"], "Maundy Thursday: the Tuesday after Easter"],
    ["2028-05-01", ["2028-05-02"], "1 May"],
    ["2027-05-15", ["2027-05-18"], "the Saturday before Whitsun, with 17 May after it"],
    ["2027-12-24", ["2027-12-24"], "Christmas Eve, a Friday"],
    ["2027-12-25", ["2027-12-27"], "Christmas Day, a Saturday"],
  ],
});
