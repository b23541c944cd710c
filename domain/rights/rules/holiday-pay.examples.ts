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
    ["unsure", "2024-01-15", null, null],
    "after 30 June of the next year and three years, the last that it may be: one more year?",
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
    ["unsure", "2024-01-15", null, null],
    "three years after: one more year?",
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
    ["unsure", "2024-01-15", "2028-08-15", "2027-01-15"],
    "pay came later too, maybe from another: of each year the last pay, to be safe",
  ],
  [
    "wage-due 2024-01-15, wage-due 2025-08-15, work-ended 2025-09-01",
    "2026-01-01",
    ["unsure", "2024-01-15", "2028-08-15", "2027-01-15"],
    "pay in two years, and one end: of which work it was is not known",
  ],
  [
    "wage-due 2024-01-15, wage-due 2024-04-15, work-ended 2024-02-29",
    "2026-01-01",
    ["unsure", "2024-01-15", "2027-02-28", "2027-02-28"],
    "pay came after the end too",
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
    ["unsure", "2026-01-15", "2029-03-01", "2029-03-01"],
    "of two ends in a year the first, to be safe",
  ],
  [
    "wage-due 2026-01-15, work-ended 2026-03-01, wage-due 2026-04-15, work-ended 2026-05-01",
    "2029-04-01",
    ["unsure", "2026-01-15", null, null],
    "that day has passed; what was earned in the second work lives",
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
    ["unsure", "2024-01-15", null, "2027-01-15"],
    "a writ about the pay: was the holiday pay in it?",
  ],
  [
    "wage-due 2024-06-15, wage-judgment 2026-02-01",
    "2026-03-01",
    ["unsure", "2024-06-15", null, "2027-06-15"],
    "a judgment for the pay gives the holiday pay no ten years",
  ],
  [
    "wage-due 2023-09-30, work-ended 2023-09-30, writ 2024-03-01",
    "2026-01-01",
    ["unsure", "2023-09-30", null, "2026-09-30"],
    "when the work ended is known; whether the writ was about the holiday pay is not",
  ],
  [
    "wage-due 2024-01-15, work-ended 2024-01-31, acknowledgement 2026-01-01",
    "2026-06-01",
    ["unsure", "2024-01-15", null, "2027-01-31"],
    "an acknowledgement of the pay starts nothing anew for the holiday pay",
  ],
  [
    "wage-due 2024-01-15, work-ended 2024-01-31, police-report 257 2024-06-01, criminal-case-claim 2025-04-01",
    "2026-06-01",
    ["unsure", "2024-01-15", null, "2027-01-31"],
    "pay claimed in a criminal case that goes on",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01",
    "2029-01-01",
    ["unsure", "2024-01-15", null, "2027-01-15"],
    "claimed in a criminal case that was dropped",
  ],
  [
    "wage-due 2024-01-15, work-ended 2024-01-31, wages-settled 2024-06-01",
    "2026-06-01",
    ["unsure", "2024-01-15", null, "2027-01-31"],
    "the pay is settled: was the holiday pay in it?",
  ],
  [
    "wage-due 2024-01-15, wages-settled 2024-06-01, wage-due 2025-01-15, work-ended 2025-01-31",
    "2026-06-01",
    ["unsure", "2024-01-15", null, "2027-01-15"],
    "the pay of one year is settled",
  ],
]);
