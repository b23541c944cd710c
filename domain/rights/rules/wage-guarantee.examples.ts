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
    "a day more: are there other days?",
  ],
  ["bankruptcy 2026-06-16", "2026-07-01", ["unsure", "2026-06-16", null, null], "no due day told"],
  ["wage-due 2026-01-15", "2026-07-01", ["may", null, null, null], "no bankruptcy is known"],
  [
    "wage-due 2026-01-15, bankruptcy 2026-06-16",
    "2029-01-16",
    ["ended", "2026-06-16", null, null],
    "the pay is too old",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01, bankruptcy 2025-01-10",
    "2028-01-01",
    ["unsure", "2025-01-10", null, null],
    "claimed in a criminal case that was dropped",
  ],
]);
