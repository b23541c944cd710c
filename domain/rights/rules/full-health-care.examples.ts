import { rightPage } from "../page.ts";
import { right } from "./full-health-care.ts";

export const page = rightPage(right, [
  [
    "limited-permit-granted 2026-04-01",
    "2026-06-01",
    ["unsure", "2026-04-01", "2027-04-01", null],
    "no last day was told: a year is only assumed",
  ],
  [
    "limited-permit-granted 2026-04-01 to 2027-04-01",
    "2026-06-01",
    ["unsure", "2026-04-01", "2027-04-01", null],
    "twelve months; whether the person lives here is not known",
  ],
  [
    "limited-permit-granted 2026-04-01 to 2027-03-31",
    "2026-06-01",
    ["unsure", "2026-04-01", "2027-03-31", null],
    "a day less",
  ],
  [
    "reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-20 to 2027-02-28",
    "2026-09-02",
    ["unsure", "2026-08-20", "2027-02-28", null],
    "after a reflection period, a day less than a year together",
  ],
  [
    "reflection-permit-granted 2026-03-01, limited-permit-granted 2026-08-20 to 2027-03-01",
    "2026-09-02",
    ["unsure", "2026-03-01", "2027-03-01", null],
    "a year together: are they counted together?",
  ],
  [
    "reflection-permit-granted 2026-03-01, limited-permit-granted 2026-09-03 to 2027-03-01",
    "2026-09-04",
    ["unsure", "2026-09-03", "2027-03-01", null],
    "with a day between them",
  ],
  [
    "reflection-permit-granted 2026-03-01",
    "2026-06-01",
    ["unsure", "2026-03-01", "2026-09-01", null],
    "six months",
  ],
  [
    "reflection-permit-granted 2026-03-01",
    "2026-09-02",
    ["unsure", null, null, null],
    "the permit is over: another stay may give the same",
  ],
  ["nothing", "2026-06-01", ["unsure", null, null, null], "no permit is known"],
  [
    "left-country 2026-05-01",
    "2026-06-01",
    ["ended", null, "2026-05-01", null],
    "no permit is known, and they left",
  ],
  [
    "limited-permit-granted 2026-04-01, left-country 2026-05-01",
    "2026-06-01",
    ["unsure", "2026-04-01", "2027-04-01", null],
    "left while it ran",
  ],
]);
