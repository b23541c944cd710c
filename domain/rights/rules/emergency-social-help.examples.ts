import { rightPage } from "../page.ts";
import { right } from "./emergency-social-help.ts";

export const page = rightPage(right, [
  ["nothing", "2026-06-01", ["holds", null, null, null], "hangs on no permit"],
  [
    "EEA",
    "2026-06-01",
    ["unsure", null, null, null],
    "for EEA citizens it stands in a section that was not read",
  ],
  [
    "EEA, reflection-permit-granted 2026-03-01",
    "2026-06-01",
    ["holds", null, null, null],
    "an EEA citizen with a permit that runs",
  ],
  [
    "EEA, reflection-permit-granted 2026-03-01",
    "2026-09-02",
    ["unsure", null, null, null],
    "and the day after it",
  ],
  [
    "EEA, limited-permit-granted 2026-03-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "an EEA citizen with a permit of which no last day was told",
  ],
  [
    "reflection-permit-granted 2026-03-01",
    "2026-06-01",
    ["holds", null, null, null],
    "beside social services in full, while the permit runs",
  ],
  [
    "reflection-permit-granted 2026-03-01, left-country 2026-05-01",
    "2026-06-01",
    ["ended", null, "2026-05-01", null],
    "left Norway, and it is for whoever is here",
  ],
  [
    "found 2026-03-01, left-country 2026-05-01",
    "2026-04-30",
    ["holds", null, null, null],
    "the day before they left",
  ],
  [
    "found 2026-03-01, left-country 2026-05-01, entered-country 2026-05-20",
    "2026-06-01",
    ["holds", null, null, null],
    "and come back",
  ],
  [
    "found 2025-03-01, left-country 2025-05-01, found 2026-05-20",
    "2026-06-01",
    ["holds", null, null, null],
    "and met here again",
  ],
  [
    "reflection-permit-granted 2026-03-01, left-country 2026-05-01, entered-country 2026-05-20",
    "2026-06-01",
    ["holds", null, null, null],
    "back, also where the permit is unsure",
  ],
  [
    "reflection-permit-granted 2026-03-01",
    "2026-09-02",
    ["holds", null, null, null],
    "and after the permit's last day",
  ],
]);
