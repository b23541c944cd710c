import { rightPage } from "../page.ts";
import { right } from "./counsel.ts";

export const page = rightPage(right, [
  [
    "police-report 257 2026-03-10",
    "2026-04-01",
    ["holds", "2026-03-10", null, null],
    "a case under § 257",
  ],
  [
    "police-report 257 2026-03-10, case-dropped 2026-06-01",
    "2026-05-31",
    ["holds", "2026-03-10", null, null],
    "the day before it is dropped",
  ],
  [
    "police-report 257 2026-03-10, case-dropped 2026-06-01",
    "2026-06-01",
    ["ended", "2026-03-10", "2026-06-01", null],
    "the day it is dropped",
  ],
  [
    "police-report 257 2026-03-10, case-dropped 2026-06-01, police-report 257 2026-08-01",
    "2026-08-02",
    ["holds", "2026-08-01", null, null],
    "reported again",
  ],
  [
    "police-report 108a 2026-10-10",
    "2026-10-11",
    ["may", "2026-10-10", null, null],
    "undue exploitation",
  ],
  ["police-report 395 2026-03-10", "2026-04-01", ["may", "2026-03-10", null, null], "wage theft"],
  [
    "police-report 19-1 2026-03-10",
    "2026-04-01",
    ["may", "2026-03-10", null, null],
    "the Working Environment Act",
  ],
  [
    "police-report 257 2026-03-10, charged 395 2026-06-01",
    "2026-06-01",
    ["may", "2026-06-01", null, null],
    "relabelled",
  ],
  [
    "charged 257 2026-06-01, charged 395 2026-06-01",
    "2026-06-01",
    ["holds", "2026-06-01", null, null],
    "both charged the same day",
  ],
  [
    "police-report 257 2026-03-10, police-report 19-1 2026-03-12, case-dropped 19-1 2026-06-01",
    "2026-06-02",
    ["holds", "2026-03-10", null, null],
    "only the other part is dropped",
  ],
  [
    "police-report 258 2026-03-10",
    "2026-04-01",
    ["unsure", "2026-03-10", null, null],
    "§ 258 is not named",
  ],
  [
    "police-report 2026-03-10",
    "2026-04-01",
    ["unsure", "2026-03-10", null, null],
    "nobody knows under what",
  ],
  ["found 2026-03-10", "2026-04-01", ["unsure", null, null, null], "nothing is known of a report"],
  [
    "police-report 257 2026-03-10, judgment-final 2026-12-01",
    "2026-12-01",
    ["ended", "2026-03-10", "2026-12-01", null],
    "finally judged",
  ],
]);
