import { rightPage } from "../page.ts";
import { right } from "./drop-appeal.ts";

export const page = rightPage(right, [
  [
    "police-report 257 2026-05-01",
    "2026-06-01",
    ["not listed", null, null, null],
    "nothing was dropped",
  ],
  [
    "police-report 257 2026-05-01, case-dropped 2026-05-20",
    "2026-05-20",
    ["unsure", "2026-05-20", null, "2026-06-10"],
    "the last day was not told: to be safe, three weeks from the day it was dropped",
  ],
  [
    "police-report 257 2026-05-01, case-dropped 2026-05-20",
    "2026-06-11",
    ["unsure", "2026-05-20", null, null],
    "that day has passed: it is asked at once, for word of it may have come later",
  ],
  [
    "police-report 257 2026-05-01, case-dropped 2026-05-20 to 2026-06-12",
    "2026-06-12",
    ["may", "2026-05-20", "2026-06-12", "2026-06-12"],
    "on the last day that was told",
  ],
  [
    "police-report 257 2026-05-01, case-dropped 2026-05-20 to 2026-06-12",
    "2026-06-13",
    ["unsure", "2026-05-20", null, null],
    "the day after: whether it can still be appealed was not read",
  ],
  [
    "police-report 257 2026-05-01, case-dropped 2026-05-20, police-report 395 2026-05-26",
    "2026-05-26",
    ["unsure", "2026-05-20", null, "2026-06-10"],
    "something else is reported since: what was dropped can still be appealed",
  ],
  [
    "case-dropped 2026-05-20, police-report 257 2026-05-26",
    "2026-05-26",
    ["unsure", "2026-05-20", null, "2026-06-10"],
    "dropped before its report: the days do not go together, and the day is kept all the same",
  ],
  [
    "police-report 257 2026-05-01, case-dropped 257 2026-05-20, charged 257 2026-05-26",
    "2026-05-26",
    ["unsure", "2026-05-20", null, "2026-06-10"],
    "charged since under the same provision: who was charged is not told, and the day is kept",
  ],
  [
    "case-dropped 257 2026-05-20 to 2026-06-20, case-dropped 395 2026-05-22 to 2026-06-12",
    "2026-06-12",
    ["may", "2026-05-22", "2026-06-12", "2026-06-12"],
    "of several last days the first that is open",
  ],
  [
    "case-dropped 257 2026-05-20 to 2026-06-20, case-dropped 395 2026-05-22 to 2026-06-12",
    "2026-06-13",
    ["may", "2026-05-22", "2026-06-20", "2026-06-20"],
    "the day after it: the other can still be appealed",
  ],
  [
    "case-dropped 257 2026-05-20 to 2036-06-10",
    "2026-06-13",
    ["unsure", "2026-05-20", null, null],
    "a last day so long after that its year may be a slip is none",
  ],
  [
    "police-report 257 2026-05-01, case-dropped 2026-05-20, left-country 2026-05-22",
    "2026-05-26",
    ["unsure", "2026-05-20", null, "2026-06-10"],
    "from abroad too",
  ],
  [
    "police-report 257 2026-05-01, case-dropped 2028-02-29",
    "2028-02-29",
    ["unsure", "2028-02-29", null, "2028-03-21"],
    "from a leap day",
  ],
]);
