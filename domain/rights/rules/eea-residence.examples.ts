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
    ["unsure", null, null, null],
    "left: whether they may come back, and how the months count then, is asked",
  ],
  [
    "EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01",
    "2026-12-01",
    ["unsure", "2026-09-15", null, "2026-12-15"],
    "came again: the first three months are the day to be safe",
  ],
  [
    "EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01",
    "2026-12-15",
    ["unsure", "2026-09-15", null, "2026-12-15"],
    "on the last of them",
  ],
  [
    "EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01",
    "2026-12-16",
    ["unsure", "2026-09-15", null, null],
    "the day after",
  ],
  [
    "EEA, entered-country 2026-09-15, left-country 2026-10-01, entered-country 2026-11-01",
    "2027-02-02",
    ["unsure", "2026-11-01", null, null],
    "and after both: is there a ground to stay?",
  ],
  [
    "EEA, entered-country 2026-11-01, entered-country 2026-11-01",
    "2026-12-01",
    ["holds", "2026-11-01", "2027-02-01", null],
    "the same coming told twice",
  ],
  [
    "EEA, entered-country 2026-11-01, expulsion-decided 2026-11-20",
    "2026-12-01",
    ["unsure", "2026-11-01", "2027-02-01", null],
    "an expulsion was decided since",
  ],
  [
    "EEA, entered-country 2026-11-01, expulsion-decided 2026-11-20",
    "2026-11-19",
    ["holds", "2026-11-01", "2027-02-01", null],
    "the day before it",
  ],
  [
    "EEA, expulsion-decided 2024-11-20, entered-country 2026-11-01",
    "2026-11-19",
    ["unsure", "2026-11-01", "2027-02-01", null],
    "expelled before they came: whether they may come back was not read",
  ],
  ["EEA", "2026-12-01", ["unsure", null, null, null], "the day of entry is not known"],
  ["nothing", "2026-12-01", ["unsure", null, null, null], "origin is not known"],
  ["third-country", "2026-12-01", ["not held", null, null, null], "from outside the EEA"],
]);
