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
    "police-report 259 2026-03-10",
    "2026-04-01",
    ["unsure", "2026-03-10", null, null],
    "§ 259 is not named",
  ],
  [
    "reflection-permit-granted 2026-03-10",
    "2026-04-01",
    ["unsure", null, null, null],
    "a reflection period, and nothing known of a report: a lawyer's question too",
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
  [
    "police-report 257 2025-03-10, charged 395 2025-09-01, judgment-final 395 2026-01-15",
    "2026-01-15",
    ["ended", "2025-09-01", "2026-01-15", null],
    "judged under the label it was charged under: all of it is over",
  ],
  [
    "police-report 257 2025-03-10, charged 258 2025-09-01, judgment-final 258 2026-01-15",
    "2026-02-01",
    ["ended", "2025-09-01", "2026-01-15", null],
    "charged and judged under § 258",
  ],
  [
    "police-report 2026-03-10, case-dropped 257 2026-06-01",
    "2026-06-02",
    ["ended", "2026-03-10", "2026-06-01", null],
    "what was reported is not known, what was dropped is",
  ],
  [
    "police-report 257 2026-03-10, judgment-final 395 2026-12-01",
    "2026-12-02",
    ["unsure", "2026-03-10", null, null],
    "judged under another provision than any that is known: which part is not clear",
  ],
  [
    "police-report 257 2026-03-10, police-report 2026-04-01, case-dropped 257 2026-06-01",
    "2026-06-02",
    ["unsure", "2026-06-01", null, null],
    "what is left may be the same",
  ],
  [
    "police-report 257 2026-03-10, police-report 258 2026-04-01, judgment-final 258 2026-12-01",
    "2026-12-02",
    ["unsure", "2026-03-10", null, null],
    "two reports that may be of one thing",
  ],
  [
    "police-report 257 2026-03-10, police-report 395 2026-03-12, case-dropped 257 2026-06-01",
    "2026-06-02",
    ["may", "2026-06-01", null, null],
    "only § 257 is dropped: another provision from that day",
  ],
  [
    "police-report 257 2026-03-10, charged 257 2026-06-01",
    "2026-06-02",
    ["holds", "2026-03-10", null, null],
    "charged as it was reported",
  ],
]);
