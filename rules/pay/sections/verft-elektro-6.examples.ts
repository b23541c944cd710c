import { dayNumber } from "../../../domain/time/calendar.ts";
import { pageOf } from "./page.ts";
import { section, unsocialParts } from "./verft-elektro-6.ts";

/** Hours on the clock of one day. */
function rule(day: string, from: number, to: number): readonly [number, number] {
  const on = dayNumber(day);
  const parts = unsocialParts(on, on * 1440 + from * 60, on * 1440 + to * 60);
  const hours = (isUnsocial: boolean) =>
    parts
      .filter((part) => part.isUnsocial === isUnsocial)
      .reduce((sum, part) => sum + part.to - part.from, 0) / 60;
  return [hours(false), hours(true)];
}

export const page = pageOf({
  section,
  heading: "Overtime in shipyards and electrical work",
  says: [
    "From 2024-11-01 overtime has 50 per cent of the minimum rate on top, and 100 per cent from 21 to 06 and on Sundays and public holidays. Before that the act's 40 per cent hold. Each hour is judged by its own calendar day.",
  ],
  columns: ["day", "overtime from", "to", "hours at 50 %", "hours at 100 %"],
  rule,
  examples: [
    ["2025-08-11", 16, 18, [2, 0], "a Monday"],
    ["2025-08-11", 20.5, 22, [0.5, 1], "into the night"],
    ["2025-08-11", 21, 24, [0, 3], "from nine in the evening"],
    ["2025-08-12", 4, 7, [1, 2], "until six in the morning"],
    ["2025-08-09", 12, 18, [6, 0], "a Saturday is no Sunday"],
    ["2025-08-10", 12, 18, [0, 6], "a Sunday"],
    ["2026-05-01", 12, 18, [0, 6], "1 May, a Friday"],
    ["2025-12-24", 12, 18, [6, 0], "Christmas Eve is no holiday"],
  ],
});
