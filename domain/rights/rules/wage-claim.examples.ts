import { rightPage } from "../page.ts";
import { right } from "./wage-claim.ts";

export const page = rightPage(right, [
  [
    "wage-due 2026-01-15",
    "2026-06-01",
    ["holds", "2026-01-15", "2029-01-15", "2029-01-15"],
    "three years",
  ],
  [
    "wage-due 2024-02-29",
    "2027-02-28",
    ["holds", "2024-02-29", "2027-02-28", "2027-02-28"],
    "from a leap day, on the last day",
  ],
  [
    "wage-due 2024-02-29",
    "2027-03-01",
    ["ended", "2024-02-29", "2027-02-28", null],
    "the day after",
  ],
  [
    "wage-due 2026-01-15, wage-due 2026-01-31",
    "2026-06-01",
    ["holds", "2026-01-15", "2029-01-31", "2029-01-15"],
    "each due day has its own; the first to go stands in what to do",
  ],
  [
    "wage-due 2023-01-15, wage-due 2026-01-31",
    "2026-06-01",
    ["holds", "2023-01-15", "2029-01-31", "2029-01-31"],
    "one is too old, the other lives",
  ],
  [
    "wage-due 2026-01-15, police-report 257 2026-03-10, case-dropped 2026-06-01",
    "2026-06-02",
    ["holds", "2026-01-15", "2029-01-15", "2029-01-15"],
    "survives the case",
  ],
  [
    "wage-due 2026-01-15, left-country 2026-03-01",
    "2026-06-02",
    ["holds", "2026-01-15", "2029-01-15", "2029-01-15"],
    "survives leaving",
  ],
  [
    "wage-due 2026-01-15, criminal-case-claim 2026-03-01",
    "2030-01-01",
    ["holds", "2026-01-15", null, null],
    "a claim in the criminal case stops the time",
  ],
  [
    "wage-due 2026-01-15, acknowledgement 2027-01-15",
    "2026-06-01",
    ["holds", "2026-01-15", "2029-01-15", "2029-01-15"],
    "not acknowledged yet",
  ],
  [
    "wage-due 2026-01-15, acknowledgement 2027-01-15",
    "2027-06-01",
    ["holds", "2026-01-15", "2030-01-15", "2030-01-15"],
    "acknowledged: three years anew",
  ],
  [
    "wage-due 2026-12-15",
    "2026-12-01",
    ["may", "2026-12-15", "2029-12-15", "2029-12-15"],
    "has not fallen due yet",
  ],
  [
    "wage-due 2024-02-29, done wage-claim 2027-02-28 on 2026-12-01",
    "2027-03-01",
    ["unsure", "2024-02-29", null, null],
    "claimed in time; whether that stopped the time is not told",
  ],
  ["nothing", "2026-06-01", ["unsure", null, null, null], "no due day told; always listed"],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01",
    "2025-05-31",
    ["holds", "2024-01-15", null, null],
    "the criminal case goes on",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01",
    "2025-06-01",
    ["unsure", "2024-01-15", null, "2027-01-15"],
    "dropped: how long after was not read; three years is the day to be safe",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01",
    "2035-01-01",
    ["unsure", "2024-01-15", null, "2027-01-15"],
    "long after: still not known",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01, writ 2026-01-01",
    "2035-01-01",
    ["holds", "2024-01-15", null, null],
    "a writ stopped the time besides",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, wage-judgment 2025-09-01, judgment-final 2025-10-01",
    "2026-01-01",
    ["holds", "2024-01-15", "2035-09-01", "2035-09-01"],
    "judged, the pay with it",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, judgment-final 2025-10-01",
    "2026-01-01",
    ["unsure", "2024-01-15", null, "2027-01-15"],
    "judged, and nothing is known of the pay",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01, police-report 257 2025-08-01, criminal-case-claim 2025-09-01",
    "2028-01-01",
    ["holds", "2024-01-15", null, null],
    "claimed again in a new case",
  ],
  [
    "wage-due 2024-01-15, wage-due 2026-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01",
    "2026-06-01",
    ["holds", "2024-01-15", "2029-01-15", "2027-01-15"],
    "one is sure, one is not; the first day stands in what to do",
  ],
  [
    "wage-due 2024-01-15, police-report 257 2024-06-01, police-report 19-1 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 19-1 2025-06-01",
    "2028-01-01",
    ["unsure", "2024-01-15", null, "2027-01-15"],
    "a part is dropped, and which part it was claimed in is not known",
  ],
]);
