import { rightPage } from "../page.ts";
import { right } from "./holiday-pay.ts";

export const page = rightPage(right, [
  [
    "wage-due 2024-01-15",
    "2026-06-01",
    ["holds", "2024-01-15", "2028-06-30", "2028-06-30"],
    "30 June of the next year, then three years",
  ],
  [
    "wage-due 2024-01-15",
    "2028-07-01",
    ["ended", "2024-01-15", "2028-06-30", null],
    "the day after",
  ],
  [
    "wage-due 2026-01-15",
    "2026-06-01",
    ["holds", "2026-01-15", "2030-06-30", "2030-06-30"],
    "earned; its own day is next summer",
  ],
  [
    "wage-due 2026-12-15",
    "2026-12-01",
    ["may", "2026-12-15", "2030-06-30", "2030-06-30"],
    "the pay itself has not fallen due",
  ],
  [
    "wage-due 2024-12-31, wage-due 2025-01-15",
    "2026-07-01",
    ["holds", "2024-12-31", "2029-06-30", "2028-06-30"],
    "two years of pay, two days",
  ],
  ["nothing", "2026-06-01", ["unsure", null, null, null], "no due day told"],
  [
    "wage-due 2024-01-15, writ 2026-01-01",
    "2029-01-01",
    ["holds", "2024-01-15", null, null],
    "a writ stops the time",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01",
    "2029-01-01",
    ["unsure", "2024-01-15", null, "2028-06-30"],
    "claimed in a criminal case that was dropped",
  ],
]);
