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
    ["unsure", "2026-11-30", null, null],
    "the day after: holiday pay that may fall due later may still be claimed",
  ],
  [
    "wage-due 2026-11-30",
    "2027-09-30",
    ["unsure", "2026-11-30", null, null],
    "three months after 30 June, the last day it may fall due",
  ],
  [
    "wage-due 2026-11-30",
    "2027-10-01",
    ["ended", "2026-11-30", "2027-09-30", null],
    "the day after that",
  ],
  [
    "wage-due 2026-11-30, work-ended 2026-11-30",
    "2027-03-01",
    ["ended", "2026-11-30", "2027-02-28", null],
    "the holiday pay fell due the same day",
  ],
  [
    "wage-due 2026-08-31, work-ended 2026-09-15",
    "2026-12-10",
    ["may", "2026-08-31", "2026-12-15", "2026-12-15"],
    "too late for the pay, and not for the holiday pay",
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
    ["unsure", "2026-05-15", null, "2026-09-05"],
    "claimed on the last day: three weeks to pay; how long it lives was not read",
  ],
  [
    "wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-15",
    "2026-09-06",
    ["unsure", "2026-05-15", null, "2029-05-15"],
    "after the three weeks: three years from the day it should have been paid, to be safe",
  ],
  [
    "wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-15, writ 2026-10-01, acknowledgement 2026-10-02",
    "2026-11-01",
    ["unsure", "2026-05-15", null, "2029-05-15"],
    "what is done against the employer is not counted against those above",
  ],
  [
    "wage-due 2026-05-15, work-ended 2026-05-15, done joint-liability 2026-08-15 on 2026-08-16",
    "2026-08-17",
    ["ended", "2026-05-15", "2026-08-15", null],
    "claimed a day late",
  ],
  [
    "wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-01",
    "2029-05-16",
    ["unsure", "2026-05-15", null, null],
    "the day to be safe has passed",
  ],
  [
    "wage-due 2026-05-15, wage-due 2026-06-15, done joint-liability 2026-08-15 on 2026-08-10",
    "2026-08-20",
    ["may", "2026-05-15", null, "2026-08-31"],
    "one is claimed, the other is still to be",
  ],
  ["nothing", "2026-06-01", ["unsure", null, null, null], "no due day told"],
  [
    "wage-due 2026-05-15, work-ended 2026-06-30, wages-settled 2026-07-01",
    "2026-07-02",
    ["may", "2026-06-30", "2026-09-30", "2026-09-30"],
    "the pay is settled: the holiday pay is left",
  ],
  [
    "wage-due 2026-05-15, wage-due 2026-06-15, work-ended 2026-06-30, wages-settled 2026-07-01 to 2026-05-15",
    "2026-07-02",
    ["may", "2026-06-15", "2026-09-30", "2026-09-15"],
    "the first is settled, the other is not",
  ],
  [
    "wage-due 2026-05-15, wages-settled 2026-07-01",
    "2026-07-02",
    ["unsure", "2026-05-15", null, "2026-08-15"],
    "the pay is settled, and when the work ended is not known",
  ],
]);
