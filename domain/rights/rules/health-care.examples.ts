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
]);
