import { dayNumber } from "../../../domain/time/calendar.ts";
import { isSundayOrHoliday } from "../../../domain/time/working-day.ts";
import { section } from "./helligdager.ts";
import { pageOf } from "./page.ts";

export const page = pageOf({
  section,
  heading: "Sundays and public holidays",
  says: [
    "Sundays, New Year's Day, Maundy Thursday, Good Friday, Easter and Whitsun with their Mondays, Ascension Day, two days of Christmas, 1 May and 17 May. In shipyards and electrical work overtime on them has the higher percentage. Work on 1 and 17 May gives more by an act of its own.",
  ],
  columns: ["day", "Sunday or holiday"],
  rule: (day: string): readonly [boolean] => [isSundayOrHoliday(dayNumber(day))],
  examples: [
    ["2026-11-22", [true], "a Sunday"],
    ["2026-11-23", [false], "a Monday"],
    ["2026-04-02", [true], "Maundy Thursday"],
    ["2026-04-04", [false], "Easter Eve, a Saturday"],
    ["2026-04-06", [true], "Easter Monday"],
    ["2026-05-01", [true], "1 May"],
    ["2026-05-14", [true], "Ascension Day"],
    ["2026-05-25", [true], "Whit Monday"],
    ["2026-12-24", [false], "Christmas Eve"],
    ["2026-12-26", [true], "the second day of Christmas"],
  ],
});
