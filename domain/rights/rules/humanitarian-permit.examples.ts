import { rightPage } from "../page.ts";
import { right } from "./humanitarian-permit.ts";

export const page = rightPage(right, [
  ["nothing", "2026-06-01", ["may", null, null, null], "hangs on no case"],
  [
    "police-report 257 2026-03-01, case-dropped 2026-05-01",
    "2026-06-01",
    ["may", null, null, null],
    "a dropped case takes nothing away",
  ],
]);
