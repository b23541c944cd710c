import { rightPage } from "../page.ts";
import { right } from "./eea-residence.ts";

export const page = rightPage(right, [
  [
    "EEA, entered-country 2026-11-30",
    "2026-12-01",
    ["holds", "2026-11-30", "2027-02-28", null],
    "three months, clamped; no day to register by was read",
  ],
  [
    "EEA, entered-country 2026-11-30",
    "2027-02-28",
    ["holds", "2026-11-30", "2027-02-28", null],
    "on the last of them",
  ],
  [
    "EEA, entered-country 2026-11-30",
    "2027-03-01",
    ["unsure", "2026-11-30", null, null],
    "the day after: is there a ground to stay?",
  ],
  [
    "EEA, entered-country 2020-01-01",
    "2026-12-01",
    ["unsure", "2020-01-01", null, null],
    "years after",
  ],
  [
    "EEA, entered-country 2026-11-01, left-country 2026-11-20",
    "2026-12-01",
    ["ended", null, "2026-11-20", null],
    "left",
  ],
  ["EEA", "2026-12-01", ["unsure", null, null, null], "the day of entry is not known"],
  ["nothing", "2026-12-01", ["unsure", null, null, null], "origin is not known"],
  ["third-country", "2026-12-01", ["not held", null, null, null], "from outside the EEA"],
]);
