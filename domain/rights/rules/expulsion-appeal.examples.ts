import { rightPage } from "../page.ts";
import { right } from "./expulsion-appeal.ts";

export const page = rightPage(right, [
  [
    "expulsion-decided 2026-05-01",
    "2026-05-02",
    ["unsure", "2026-05-01", null, null],
    "the last day to appeal was not read",
  ],
  [
    "expulsion-decided 2015-05-01",
    "2026-05-02",
    ["unsure", "2015-05-01", null, null],
    "nor years later: whether it is still open is not known",
  ],
  [
    "expulsion-decided 2026-05-01 to 2026-05-22",
    "2026-05-22",
    ["holds", "2026-05-01", "2026-05-22", "2026-05-22"],
    "the day that the decision names, on it",
  ],
  [
    "expulsion-decided 2026-05-01 to 2026-05-22",
    "2026-05-23",
    ["unsure", "2026-05-01", null, null],
    "the day after: whether it can still be heard was not read",
  ],
  [
    "expulsion-decided 2026-05-01 to 2026-05-22, done expulsion-appeal 2026-05-22 on 2026-05-20",
    "2026-06-23",
    ["unsure", "2026-05-01", null, null],
    "appealed in time; what came of it is not known",
  ],
  [
    "expulsion-decided 2026-05-01 to 2026-05-22, expulsion-decided 2026-05-01 to 2026-05-15",
    "2026-05-10",
    ["holds", "2026-05-01", "2026-05-15", "2026-05-15"],
    "told twice: the first day, to be safe",
  ],
  ["found 2026-05-01", "2026-05-02", ["not listed", null, null, null], "no decision is known"],
]);
