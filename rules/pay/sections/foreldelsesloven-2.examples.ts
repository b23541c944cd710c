import { dayNumber, dayText } from "../../../domain/time/calendar.ts";
import { lastDayOf, section } from "./foreldelsesloven-2.ts";
import { pageOf } from "./page.ts";

function rule(due: string, asOf: string): readonly [string, boolean] {
  const lastDay = lastDayOf(dayNumber(due));
  return [dayText(lastDay), dayNumber(asOf) > lastDay];
}

export const page = pageOf({
  section,
  heading: "When a claim is too old",
  says: [
    "A claim for pay can be made through the same date three years after it fell due; each period has a day of its own. After it the amount stands as barred, and not in what is owed. A day that is a Saturday or a holiday is moved to the next working day (§ 29).",
    "One more year may come where one did not have what one needed to know (§ 10). That is told, and never reckoned.",
  ],
  columns: ["due", "on", "last day", "barred"],
  rule,
  examples: [
    ["2023-11-24", "2026-11-24", ["2026-11-24", false], "on the last day"],
    ["2023-11-24", "2026-11-25", ["2026-11-24", true], "the day after"],
    ["2024-02-29", "2027-02-28", ["2027-02-28", false], "no leap day three years on"],
    ["2024-02-29", "2027-03-01", ["2027-02-28", true], "the day after that"],
    ["2021-02-28", "2024-02-29", ["2024-02-28", true], "a leap day does not lengthen it"],
  ],
});
