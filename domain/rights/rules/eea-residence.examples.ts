import { rightPage } from "../page.ts";
import { right } from "./eea-residence.ts";

export const page = rightPage(right, [
  [
    "EEA, entered-country 2026-11-30",
    "2026-12-01",
    ["holds", "2026-11-30", null, "2027-02-28"],
    "three months, clamped",
  ],
  ["EEA", "2026-12-01", ["holds", null, null, null], "the day of entry is not known"],
  ["nothing", "2026-12-01", ["unsure", null, null, null], "origin is not known"],
  ["third-country", "2026-12-01", ["not held", null, null, null], "from outside the EEA"],
]);
