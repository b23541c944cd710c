import { rightPage } from "../page.ts";
import { right } from "./witness-permit.ts";

export const page = rightPage(right, [
  [
    "charged 257 2026-03-01, testified 2026-09-01",
    "2026-09-02",
    ["holds", "2026-09-01", null, null],
    "shall: in a case with a charge under § 257",
  ],
  [
    "charged 257 2026-03-01, testified 2026-09-01, case-dropped 2026-10-01",
    "2026-10-02",
    ["holds", "2026-09-01", null, null],
    "dropped afterwards",
  ],
  [
    "charged 257 2026-03-01, charged 395 2026-06-01, testified 2026-09-01",
    "2026-09-02",
    ["may", "2026-09-01", null, null],
    "relabelled before the evidence",
  ],
  [
    "charged 258 2026-03-01, testified 2026-09-01",
    "2026-09-02",
    ["unsure", "2026-09-01", null, null],
    "§ 258 is not named",
  ],
  [
    "police-report 19-1 2026-03-01, testified 2026-09-01",
    "2026-09-02",
    ["may", "2026-09-01", null, null],
    "may: any criminal case",
  ],
  [
    "police-report 257 2026-03-01, testified 2026-04-01",
    "2026-04-02",
    ["may", "2026-04-01", null, null],
    "reported under § 257, nobody charged",
  ],
  [
    "testified 2020-05-01",
    "2020-06-04",
    ["unsure", "2020-05-01", null, null],
    "the day before the second paragraph was widened",
  ],
  ["testified 2020-05-01", "2020-06-05", ["may", "2020-05-01", null, null], "the day it was"],
  [
    "police-report 257 2026-03-01",
    "2026-04-01",
    ["unsure", null, null, null],
    "whether evidence was given is not known",
  ],
]);
