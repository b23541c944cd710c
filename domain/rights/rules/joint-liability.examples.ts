import { rightPage } from "../page.ts";
import { right } from "./joint-liability.ts";

export const page = rightPage(right, [
  [
    "wage-due 2026-05-15",
    "2026-06-01",
    ["may", "2026-05-15", "2026-08-15", "2026-08-15"],
    "three months; whether there is a chain is not told",
  ],
  [
    "wage-due 2026-11-30",
    "2027-02-28",
    ["may", "2026-11-30", "2027-02-28", "2027-02-28"],
    "clamped, on the last day",
  ],
  [
    "wage-due 2026-11-30",
    "2027-03-01",
    ["ended", "2026-11-30", "2027-02-28", null],
    "the day after",
  ],
  [
    "wage-due 2026-01-15, wage-due 2026-05-15",
    "2026-06-01",
    ["may", "2026-01-15", "2026-08-15", "2026-08-15"],
    "one has passed",
  ],
  [
    "wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-15",
    "2026-08-16",
    ["may", "2026-05-15", "2029-05-15", null],
    "claimed on the last day: it is not over",
  ],
  [
    "wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-16",
    "2026-08-17",
    ["ended", "2026-05-15", "2026-08-15", null],
    "claimed a day late",
  ],
  [
    "wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-01",
    "2029-05-16",
    ["ended", "2026-05-15", "2029-05-15", null],
    "and the pay itself is too old",
  ],
  ["nothing", "2026-06-01", ["unsure", null, null, null], "no due day told"],
]);
