import { rightPage } from "../page.ts";
import { right } from "./holiday-pay.ts";

export const page = rightPage(right, [
  [
    "wage-due 2024-01-15",
    "2026-06-01",
    ["unsure", "2024-01-15", "2027-01-15", "2027-01-15"],
    "when the work ended is not known: three years from the last pay, to be safe",
  ],
  [
    "wage-due 2024-01-15",
    "2027-01-16",
    ["unsure", "2024-01-15", null, null],
    "that day has passed, and it may live still",
  ],
  [
    "wage-due 2024-01-15",
    "2028-07-01",
    ["ended", "2024-01-15", "2028-06-30", null],
    "30 June of the next year, then three years: the last that it may be",
  ],
  [
    "wage-due 2024-01-15, work-ended 2024-01-31",
    "2026-06-01",
    ["holds", "2024-01-15", "2027-01-31", "2027-01-31"],
    "paid out when the work ends",
  ],
  [
    "wage-due 2024-01-15, work-ended 2024-01-31",
    "2027-02-01",
    ["ended", "2024-01-15", "2027-01-31", null],
    "three years after",
  ],
  [
    "wage-due 2024-01-15, work-ended 2025-07-01",
    "2026-06-01",
    ["holds", "2024-01-15", "2028-06-30", "2028-06-30"],
    "the work went on: 30 June of the next year",
  ],
  [
    "wage-due 2024-01-15, wage-due 2025-08-15",
    "2026-06-01",
    ["unsure", "2024-01-15", "2028-08-15", "2028-06-30"],
    "pay came later too: of the first year the day is known",
  ],
  [
    "wage-due 2024-10-15, work-ended 2024-09-30",
    "2026-06-01",
    ["unsure", "2024-10-15", "2027-09-30", "2027-09-30"],
    "pay that came after the end: of that work, or of another?",
  ],
  [
    "wage-due 2026-01-15, work-ended 2026-03-01, wage-due 2026-04-15, work-ended 2026-05-01",
    "2026-06-01",
    ["holds", "2026-01-15", "2029-03-01", "2029-03-01"],
    "of two ends in a year the first, to be safe",
  ],
  [
    "wage-due 2026-12-15",
    "2026-12-01",
    ["unsure", "2026-12-15", "2029-12-15", "2029-12-15"],
    "the pay itself has not fallen due",
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
    ["unsure", "2024-01-15", null, "2027-01-15"],
    "claimed in a criminal case that was dropped",
  ],
]);
