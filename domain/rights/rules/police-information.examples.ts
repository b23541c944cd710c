import { rightPage } from "../page.ts";
import { right } from "./police-information.ts";

export const page = rightPage(right, [
  [
    "police-report 257 2026-03-10",
    "2026-04-01",
    ["holds", "2026-03-10", null, null],
    "at the report",
  ],
  [
    "reflection-permit-applied 2026-03-01, police-report 257 2026-03-10",
    "2026-04-01",
    ["holds", "2026-03-01", null, null],
    "already when the application was handed in",
  ],
  [
    "police-report 395 2026-03-10",
    "2026-04-01",
    ["unsure", "2026-03-10", null, null],
    "wage theft gives no right to counsel by itself",
  ],
  [
    "police-report 19-1 2026-03-10",
    "2026-04-01",
    ["unsure", "2026-03-10", null, null],
    "nor does the Working Environment Act",
  ],
  [
    "police-report 291 2026-03-10",
    "2026-04-01",
    ["unsure", "2026-03-10", null, null],
    "rape: whether § 107 a names it was not read",
  ],
  [
    "police-report 257 2026-03-10, charged 395 2026-03-20",
    "2026-04-01",
    ["unsure", "2026-03-10", null, null],
    "relabelled",
  ],
  [
    "police-report 258 2026-03-10",
    "2026-04-01",
    ["unsure", "2026-03-10", null, null],
    "§ 258 is not named",
  ],
  [
    "reflection-permit-applied 2026-03-01",
    "2026-04-01",
    ["unsure", "2026-03-01", null, null],
    "met the police, and nothing is known of a case",
  ],
  [
    "testified police 2026-04-01",
    "2026-04-02",
    ["unsure", "2026-04-01", null, null],
    "gave evidence to the police, and nothing is known of a case",
  ],
  [
    "testified police 2026-04-01, police-report 257 2026-04-10",
    "2026-04-11",
    ["holds", "2026-04-01", null, null],
    "gave evidence to the police before the report",
  ],
  [
    "testified court 2026-04-01",
    "2026-04-02",
    ["may", null, null, null],
    "evidence in court tells of no contact with the police",
  ],
  [
    "police-report 257 2026-03-01, case-dropped 2026-06-01, police-report 108a 2026-06-01",
    "2026-06-02",
    ["unsure", "2026-03-01", null, null],
    "dropped and reported anew on one day: which part was dropped is not clear",
  ],
  ["found 2026-03-01", "2026-04-01", ["may", null, null, null], "no contact is known"],
  [
    "police-report 257 2026-03-10, case-dropped 2026-06-01",
    "2026-06-02",
    ["ended", "2026-03-10", "2026-06-01", null],
    "the case is closed",
  ],
  [
    "police-report 257 2026-03-10, judgment-final 395 2026-12-01",
    "2026-12-02",
    ["unsure", "2026-03-10", null, null],
    "which part was judged is not clear",
  ],
]);
