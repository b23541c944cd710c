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
  ["found 2026-05-01", "2026-05-02", ["not listed", null, null, null], "no decision is known"],
]);
