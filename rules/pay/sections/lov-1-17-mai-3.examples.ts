import { dayNumber } from "../../../domain/time/calendar.ts";
import { mayDay, mayPercent, section } from "./lov-1-17-mai-3.ts";
import { pageOf } from "./page.ts";

export const page = pageOf({
  section,
  heading: "Work on 1 and 17 May",
  says: [
    `Who has to work on 1 or 17 May has the supplement that is agreed for Sundays and, where none is agreed, at least ${mayPercent} % of the ordinary pay. It is reckoned on the ordinary hours of the day itself. Whether it comes on top of overtime pay is not said, and it is not added there.`,
    "Where the day falls on a Sunday or another holiday the words are not clear: the first sentence leaves these out, and *nevnte dager* in the second points back to it. No supplement is reckoned, and it is asked.",
    "Full pay for these days when they are free, after 30 days in a row with the employer, cannot be reckoned from shifts, and is said beside the sum.",
  ],
  columns: ["day", "what it gives"],
  rule: (day: string): readonly [string | null] => [mayDay(dayNumber(day))],
  examples: [
    ["2026-05-01", ["supplement"], "1 May, a Friday"],
    ["2026-05-17", ["ask"], "17 May, a Sunday"],
    ["2025-05-17", ["supplement"], "17 May, a Saturday"],
    ["2027-05-17", ["ask"], "17 May, Whit Monday"],
    ["2008-05-01", ["ask"], "1 May, Ascension Day"],
    ["2026-05-02", [null], "the day after"],
    ["2026-04-30", [null], "the day before"],
    ["2026-05-14", [null], "Ascension Day"],
  ],
});
