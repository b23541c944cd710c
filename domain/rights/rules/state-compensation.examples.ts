import { rightPage } from "../page.ts";
import { right } from "./state-compensation.ts";

export const page = rightPage(right, [
  [
    "police-report 257 2026-03-10",
    "2026-06-01",
    ["holds", "2026-03-10", null, null],
    "no clock runs while the case is open",
  ],
  [
    "police-report 257 2026-03-10, case-dropped 2026-06-01",
    "2026-06-02",
    ["holds", "2026-03-10", "2027-06-01", "2027-06-01"],
    "dropped: one year",
  ],
  [
    "police-report 257 2026-03-10, case-dropped 2028-02-29",
    "2029-02-28",
    ["holds", "2026-03-10", "2029-02-28", "2029-02-28"],
    "dropped on a leap day, on the last day",
  ],
  [
    "police-report 257 2026-03-10, case-dropped 2028-02-29",
    "2029-03-01",
    ["ended", "2026-03-10", "2029-02-28", null],
    "the day after",
  ],
  [
    "police-report 257 2026-03-10, judgment-final 2026-08-31",
    "2026-10-01",
    ["holds", "2026-03-10", "2027-02-28", "2027-02-28"],
    "judged: six months, clamped",
  ],
  [
    "police-report 257 2026-03-10, judgment-final 2026-08-31",
    "2027-03-01",
    ["ended", "2026-03-10", "2027-02-28", null],
    "the day after",
  ],
  [
    "police-report 259 2026-03-10, case-dropped 2026-06-01",
    "2026-06-02",
    ["holds", "2026-03-10", "2027-06-01", "2027-06-01"],
    "slavery is named too",
  ],
  [
    "police-report 258 2026-03-10, case-dropped 2026-06-01",
    "2026-06-02",
    ["unsure", null, "2027-06-01", "2027-06-01"],
    "§ 258 is not named",
  ],
  [
    "police-report 108a 2026-10-10, case-dropped 2026-12-01",
    "2026-12-02",
    ["not held", null, null, null],
    "undue exploitation is not covered",
  ],
  [
    "police-report 257 2026-03-10, charged 108a 2026-10-01",
    "2026-10-02",
    ["unsure", "2026-03-10", null, "2027-10-01"],
    "relabelled: a lawyer's question, and a day to be safe",
  ],
  [
    "case-dropped 2026-06-01",
    "2026-06-02",
    ["unsure", null, "2027-06-01", "2027-06-01"],
    "nobody knows under what it was reported",
  ],
  ["nothing", "2026-06-02", ["unsure", null, null, null], "nothing is known of a report"],
  [
    "police-report 257 2022-03-10, case-dropped 2022-06-01",
    "2022-12-31",
    ["unsure", null, null, null],
    "the day before the act",
  ],
  [
    "police-report 257 2025-03-10, charged 395 2025-09-01, judgment-final 395 2026-01-15",
    "2026-02-01",
    ["unsure", "2025-03-10", "2026-09-01", "2026-07-15"],
    "relabelled and judged: the first day is the safe one",
  ],
  [
    "police-report 257 2025-03-10, charged 395 2025-09-01, judgment-final 395 2026-01-15",
    "2026-09-02",
    ["ended", "2025-03-10", "2026-09-01", null],
    "the day after the last that it may have been",
  ],
  [
    "police-report 257 2024-01-10, charged 395 2024-06-01",
    "2024-07-01",
    ["unsure", "2024-01-10", null, "2025-06-01"],
    "relabelled",
  ],
  [
    "police-report 257 2024-01-10, charged 395 2024-06-01, case-dropped 2026-06-01",
    "2026-07-01",
    ["unsure", "2024-01-10", "2027-06-01", "2025-06-01"],
    "being dropped makes it no surer",
  ],
  [
    "police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01",
    "2026-07-01",
    ["unsure", "2025-01-10", null, "2027-06-01"],
    "only § 257 is dropped: counted from then",
  ],
  [
    "police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01, case-dropped 395 2026-09-01",
    "2026-10-01",
    ["unsure", "2025-01-10", "2027-09-01", "2027-06-01"],
    "the one part, then the other",
  ],
  [
    "police-report 257 2026-03-10, judgment-final 395 2026-12-01",
    "2026-12-02",
    ["unsure", "2026-03-10", null, "2027-06-01"],
    "which part was judged is not clear",
  ],
  [
    "police-report 257 2026-03-10, charged 2026-06-01",
    "2026-07-01",
    ["unsure", "2026-03-10", null, "2027-06-01"],
    "charged, nobody knows under what",
  ],
  [
    "police-report 257 2024-03-10, case-dropped 2024-06-01, police-report 257 2026-03-01",
    "2026-03-02",
    ["unsure", "2024-03-10", null, "2025-06-01"],
    "dropped once, and reported again",
  ],
  [
    "police-report 291 2026-03-10, case-dropped 2026-06-01",
    "2026-06-02",
    ["unsure", null, "2027-06-01", "2027-06-01"],
    "other violence was not read",
  ],
  [
    "police-report 395 2026-03-10",
    "2026-06-02",
    ["not held", null, null, null],
    "wage theft is not covered",
  ],
]);
