import { rightPage } from "../page.ts";
import { right } from "./limited-permit.ts";

export const page = rightPage(right, [
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-03-31",
    "2026-06-01",
    ["holds", "2026-03-31", "2027-03-31", "2027-02-28"],
    "one year is assumed; renewal a month before, in a shorter month",
  ],
  [
    "police-report 257 2026-03-01, limited-permit-granted 2028-02-29",
    "2028-06-01",
    ["holds", "2028-02-29", "2029-02-28", "2029-01-28"],
    "from a leap day",
  ],
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-10-01",
    "2026-06-01",
    ["holds", "2026-04-01", "2026-10-01", "2026-09-01"],
    "it names its last day itself",
  ],
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-10-01",
    "2026-10-01",
    ["holds", "2026-04-01", "2026-10-01", "2026-09-01"],
    "on its last day",
  ],
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-10-01",
    "2026-10-02",
    ["ended", "2026-04-01", "2026-10-01", null],
    "the day after",
  ],
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-04-01 to 2026-10-01, done limited-permit 2026-09-01 on 2026-08-20",
    "2026-10-02",
    ["unsure", "2026-04-01", null, null],
    "renewal was applied for in time, and is not decided",
  ],
  [
    "police-report 257 2025-03-01, limited-permit-granted 2025-04-01, limited-permit-granted 2026-04-01",
    "2026-06-01",
    ["holds", "2026-04-01", "2027-04-01", "2027-03-01"],
    "renewed",
  ],
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-04-01, case-dropped 2026-06-01",
    "2026-07-01",
    ["holds", "2026-04-01", "2027-04-01", "2027-03-01"],
    "dropped: it runs out and is not renewed",
  ],
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-04-01, charged 395 2026-06-01",
    "2026-07-01",
    ["holds", "2026-04-01", "2027-04-01", "2027-03-01"],
    "relabelled: the same",
  ],
  [
    "third-country, reflection-permit-granted 2026-03-01, police-report 257 2026-03-10",
    "2026-04-01",
    ["unsure", null, null, "2026-09-01"],
    "reported, not granted; UDI's criteria were not read",
  ],
  [
    "third-country, reflection-permit-granted 2026-03-01, police-report 257 2026-03-10",
    "2026-09-02",
    ["unsure", null, null, null],
    "the reflection period is over, and no day to apply in it is left",
  ],
  [
    "third-country, police-report 257 2026-03-10",
    "2026-04-01",
    ["unsure", null, null, null],
    "nor where there never was one",
  ],
  [
    "third-country, reflection-permit-granted 2026-03-01, police-report 257 2026-03-10, done limited-permit 2026-09-01 on 2026-08-20",
    "2026-09-02",
    ["unsure", null, null, null],
    "applied for in time, and not decided",
  ],
  [
    "third-country, police-report 257 2026-03-10, case-dropped 2026-06-01",
    "2026-07-01",
    ["ended", null, "2026-06-01", null],
    "never granted, and the case is gone",
  ],
  [
    "police-report 257 2026-03-10, charged 108a 2026-10-01",
    "2026-10-02",
    ["ended", null, "2026-10-01", null],
    "never granted, and relabelled",
  ],
  [
    "police-report 19-1 2026-03-10",
    "2026-07-01",
    ["not held", null, null, null],
    "a breach of the Working Environment Act from the start",
  ],
  [
    "police-report 2026-03-10",
    "2026-07-01",
    ["unsure", null, null, null],
    "reported, nobody knows under what",
  ],
  ["nothing", "2026-07-01", ["unsure", null, null, null], "nothing is known of a report"],
  [
    "EEA, police-report 257 2026-03-10",
    "2026-07-01",
    ["unsure", null, null, null],
    "an EEA citizen",
  ],
  [
    "police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01",
    "2026-05-31",
    ["unsure", null, null, null],
    "the case of § 257 still goes on",
  ],
  [
    "police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01",
    "2026-06-02",
    ["ended", null, "2026-06-01", null],
    "ended the day § 257 was dropped",
  ],
  [
    "police-report 257 2026-03-10, judgment-final 395 2026-12-01",
    "2026-12-02",
    ["unsure", null, null, null],
    "which part was judged is not clear",
  ],
  [
    "police-report 257 2026-03-01, limited-permit-granted 2026-04-01, judgment-final 395 2026-06-01",
    "2026-07-01",
    ["holds", "2026-04-01", "2027-04-01", "2027-03-01"],
    "which part was judged is not clear: the permit runs",
  ],
]);
