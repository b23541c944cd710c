import { dayNumber, dayText } from "../../../domain/time/calendar.ts";
import { section, wagePeriod } from "./aml-14-15-1.ts";
import { pageOf } from "./page.ts";

function rule(day: string, payDay: number | null): readonly [string, string, string] {
  const { from, to, due } = wagePeriod(dayNumber(day), payDay);
  return [dayText(from), dayText(to), dayText(due)];
}

export const page = pageOf({
  section,
  heading: "When pay is due",
  says: [
    "Unless something else is agreed, pay is due at least twice a month; the act names no days. Where no pay day is agreed, or none is known, it is reckoned so: the days through the 15th on the 15th, the rest on the last day of the month.",
    "With an agreed pay day, a month is due on that day of the next, or on its last day where it is shorter.",
  ],
  columns: ["a day of work", "agreed pay day", "period from", "to", "due"],
  rule,
  examples: [
    [
      "2025-03-03",
      null,
      ["2025-03-01", "2025-03-15", "2025-03-15"],
      "no pay day agreed or known: so we reckon",
    ],
    ["2025-03-15", null, ["2025-03-01", "2025-03-15", "2025-03-15"], "due the same day"],
    ["2025-03-16", null, ["2025-03-16", "2025-03-31", "2025-03-31"], "the second half"],
    ["2025-02-20", null, ["2025-02-16", "2025-02-28", "2025-02-28"], "a short month"],
    ["2024-02-29", null, ["2024-02-16", "2024-02-29", "2024-02-29"], "a leap day"],
    ["2025-03-03", 12, ["2025-03-01", "2025-03-31", "2025-04-12"], "the 12th agreed"],
    ["2025-01-31", 31, ["2025-01-01", "2025-01-31", "2025-02-28"], "February has no 31st"],
    ["2025-12-31", 1, ["2025-12-01", "2025-12-31", "2026-01-01"], "over the year's end"],
  ],
});
