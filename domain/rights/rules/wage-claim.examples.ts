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
]);
