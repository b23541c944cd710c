import { rightPage } from "../page.ts";
import { right } from "./social-services.ts";

export const page = rightPage(right, [
  [
    "reflection-permit-granted 2026-03-01",
    "2026-06-01",
    ["holds", "2026-03-01", "2026-09-01", null],
    "never longer than the permit",
  ],
  [
    "reflection-permit-granted 2026-03-01",
    "2026-09-02",
    ["unsure", null, null, null],
    "the day after the permit: another stay may give the same",
  ],
  [
    "reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-01",
    "2026-09-02",
    ["unsure", "2026-08-01", "2027-08-01", null],
    "by the next permit, of which no last day was told: a year is the longest",
  ],
  [
    "reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-01",
    "2026-08-15",
    ["holds", "2026-03-01", "2026-09-01", null],
    "while the reflection period still runs, that is known",
  ],
  [
    "reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-01 to 2027-02-01",
    "2026-09-02",
    ["holds", "2026-08-01", "2027-02-01", null],
    "by the next permit",
  ],
  [
    "reflection-permit-granted 2026-03-01, expulsion-decided 2026-05-01",
    "2026-06-01",
    ["unsure", "2026-03-01", "2026-09-01", null],
    "an expulsion was decided since",
  ],
  [
    "reflection-permit-granted 2026-03-01, expulsion-decided 2026-02-28",
    "2026-06-01",
    ["holds", "2026-03-01", "2026-09-01", null],
    "the permit came after the expulsion",
  ],
  [
    "reflection-permit-granted 2026-03-01, left-country 2026-05-01",
    "2026-06-01",
    ["unsure", "2026-03-01", "2026-09-01", null],
    "the permit is unsure, so this is",
  ],
  ["third-country", "2026-06-01", ["unsure", null, null, null], "no permit is known"],
  [
    "EEA, left-country 2026-05-01",
    "2026-06-01",
    ["ended", null, "2026-05-01", null],
    "no permit is known, and they left",
  ],
  ["EEA", "2026-06-01", ["unsure", null, null, null], "a text that was not read"],
]);
