import { rightPage } from "../page.ts";
import { right } from "./health-care.ts";

export const page = rightPage(right, [
  ["nothing", "2026-06-01", ["holds", null, null, null], "for everyone"],
  ["a child", "2026-06-01", ["holds", null, null, null], "children have more"],
  [
    "an adult, reflection-permit-granted 2026-03-01",
    "2026-09-02",
    ["holds", null, null, null],
    "a permit that is over takes it from nobody",
  ],
  [
    "found 2026-03-01, left-country 2026-05-01",
    "2026-05-01",
    ["ended", null, "2026-05-01", null],
    "left Norway",
  ],
  [
    "left-country 2026-05-01, entered-country 2026-05-01",
    "2026-06-01",
    ["holds", null, null, null],
    "left and came back the same day",
  ],
]);
