import { rightPage } from "../page.ts";
import { right } from "./emergency-social-help.ts";

export const page = rightPage(right, [
  ["nothing", "2026-06-01", ["holds", null, null, null], "hangs on no permit"],
  ["EEA", "2026-06-01", ["holds", null, null, null], "nor on where somebody comes from"],
  [
    "reflection-permit-granted 2026-03-01",
    "2026-06-01",
    ["holds", null, null, null],
    "beside social services in full, while the permit runs",
  ],
  [
    "reflection-permit-granted 2026-03-01, left-country 2026-05-01",
    "2026-06-01",
    ["holds", null, null, null],
    "also where the permit is unsure",
  ],
  [
    "reflection-permit-granted 2026-03-01",
    "2026-09-02",
    ["holds", null, null, null],
    "and after the permit's last day",
  ],
]);
