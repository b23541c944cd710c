import { rightPage } from "../page.ts";
import { right } from "./written-contract.ts";

export const page = rightPage(right, [
  [
    "wage-due 2026-05-15",
    "2026-06-01",
    ["holds", null, null, null],
    "there was work; no day is reckoned, since which day it began is not told",
  ],
  [
    "third-country, wage-due 2026-05-15, police-report 257 2026-05-20, case-dropped 2026-05-25",
    "2026-06-01",
    ["holds", null, null, null],
    "hangs on the work, and not on the case; nothing was read that ties it to a permit",
  ],
  [
    "wage-due 2024-07-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "pay due on the rules' first day is for work before it",
  ],
  ["wage-due 2024-07-31", "2026-06-01", ["unsure", null, null, null], "and may be a month after"],
  [
    "wage-due 2024-08-01",
    "2026-06-01",
    ["holds", null, null, null],
    "the first pay that is for work under the rules",
  ],
  [
    "wage-due 2024-06-30, wage-due 2026-05-15",
    "2026-06-01",
    ["unsure", null, null, null],
    "pay due the day before: whether these rules reach the work was not read",
  ],
  [
    "wage-due 2026-06-15",
    "2026-06-01",
    ["may", null, null, null],
    "pay is still to come: whether the work has begun is not known",
  ],
  [
    "wage-due 2026-05-15, work-ended 2026-05-31",
    "2026-05-30",
    ["holds", null, null, null],
    "the day before the work ended",
  ],
  [
    "wage-due 2026-05-15, work-ended 2026-05-31",
    "2026-05-31",
    ["unsure", null, null, null],
    "the day it did: what can be demanded then was not read",
  ],
  [
    "work-ended 2024-06-30",
    "2026-06-01",
    ["unsure", null, null, null],
    "the work ended before the rules came",
  ],
  [
    "wage-due 2026-05-15, left-country 2026-05-20",
    "2026-06-01",
    ["unsure", null, null, null],
    "abroad: a lawyer is asked",
  ],
  ["nothing", "2026-06-01", ["unsure", null, null, null], "nothing is told of work"],
  ["wage-due 2024-06-15", "2024-06-30", ["unsure", null, null, null], "the day before the rules"],
]);
