import { rightPage } from "../page.ts";
import { right } from "./wage-guarantee.ts";

export const page = rightPage(right, [
  [
    "wage-due 2025-06-15, bankruptcy 2026-06-15",
    "2026-07-01",
    ["unsure", "2026-06-15", null, null],
    "twelve months to the day; the last day to apply was not read",
  ],
  [
    "wage-due 2025-06-15, bankruptcy 2026-06-16",
    "2026-07-01",
    ["unsure", "2026-06-16", null, null],
    "a day more; the holiday pay of that year is within reach",
  ],
  [
    "wage-due 2025-05-25, bankruptcy 2026-06-15",
    "2026-07-01",
    ["unsure", "2026-06-15", null, null],
    "the pay is not, the holiday pay of the year before is",
  ],
  [
    "wage-due 2024-12-31, bankruptcy 2026-06-15",
    "2026-07-01",
    ["unsure", "2026-06-15", null, null],
    "neither is, unless the court was asked earlier",
  ],
  [
    "wage-due 2026-07-15, bankruptcy 2026-06-15",
    "2026-08-01",
    ["unsure", "2026-06-15", null, null],
    "a month after it was opened, to the day",
  ],
  ["bankruptcy 2026-06-16", "2026-07-01", ["unsure", "2026-06-16", null, null], "no due day told"],
  ["wage-due 2026-01-15", "2026-07-01", ["may", null, null, null], "no bankruptcy is known"],
  [
    "wage-due 2025-07-01, wage-due 2026-01-15",
    "2026-07-01",
    ["may", null, null, null],
    "the last day on which a bankruptcy could be asked for and reach the oldest pay",
  ],
  [
    "wage-due 2025-06-30",
    "2026-07-01",
    ["may", null, null, null],
    "a day more: out of reach of a bankruptcy that is asked for now",
  ],
  [
    "wage-due 2026-01-15, bankruptcy 2026-06-16",
    "2029-01-16",
    ["unsure", "2026-06-16", null, null],
    "three years after the pay should have come: one more year?",
  ],
  [
    "wage-due 2022-01-15",
    "2026-07-01",
    ["unsure", null, null, null],
    "the same, and no bankruptcy is known",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01, bankruptcy 2025-01-10",
    "2028-01-01",
    ["unsure", "2025-01-10", null, null],
    "claimed in a criminal case that was dropped",
  ],
  [
    "wage-due 2026-01-15, wages-settled 2026-03-01",
    "2026-07-01",
    ["may", null, null, null],
    "the pay is settled, and no bankruptcy is known",
  ],
  [
    "wage-due 2026-01-15, work-ended 2026-01-31, wages-settled 2026-03-01, bankruptcy 2026-06-16",
    "2026-07-01",
    ["unsure", "2026-06-16", null, null],
    "the pay is settled: the holiday pay is within reach",
  ],
  [
    "wage-due 2023-01-15, work-ended 2023-01-31, wages-settled 2023-03-01, bankruptcy 2026-06-16",
    "2026-07-01",
    ["unsure", "2026-06-16", null, null],
    "the pay is settled, and its holiday pay out of reach",
  ],
]);
