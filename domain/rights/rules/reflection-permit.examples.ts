import { rightPage } from "../page.ts";
import { right } from "./reflection-permit.ts";

export const page = rightPage(right, [
  [
    "reflection-permit-granted 2026-03-01",
    "2026-06-01",
    ["holds", "2026-03-01", "2026-09-01", "2026-09-01"],
    "an ordinary month",
  ],
  [
    "reflection-permit-granted 2026-08-31",
    "2026-12-01",
    ["holds", "2026-08-31", "2027-02-28", "2027-02-28"],
    "the sixth month is shorter",
  ],
  [
    "reflection-permit-granted 2027-08-31",
    "2027-12-01",
    ["holds", "2027-08-31", "2028-02-29", "2028-02-29"],
    "the sixth month is a leap February",
  ],
  [
    "reflection-permit-granted 2026-08-31",
    "2027-02-28",
    ["holds", "2026-08-31", "2027-02-28", "2027-02-28"],
    "on its last day",
  ],
  [
    "reflection-permit-granted 2026-08-31",
    "2027-03-01",
    ["ended", "2026-08-31", "2027-02-28", null],
    "the day after; it stays in the list",
  ],
  [
    "reflection-permit-granted 2026-03-01, police-report 257 2026-03-10, case-dropped 2026-05-01",
    "2026-06-01",
    ["holds", "2026-03-01", "2026-09-01", "2026-09-01"],
    "a dropped case does not shorten it",
  ],
  [
    "reflection-permit-applied 2026-03-01",
    "2026-03-02",
    ["may", null, null, null],
    "applied for, not decided",
  ],
  [
    "reflection-permit-applied 2026-03-01, left-country 2026-05-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "applied for, and left: a lawyer's question",
  ],
  ["found 2026-03-01", "2026-03-02", ["may", null, null, null], "nothing applied for"],
  [
    "found 2026-03-01, left-country 2026-05-01",
    "2026-06-01",
    ["ended", null, "2026-05-01", null],
    "left Norway: one applies here, in person",
  ],
  [
    "found 2026-03-01, left-country 2026-05-01, entered-country 2026-06-01",
    "2026-06-01",
    ["may", null, null, null],
    "the day of coming back",
  ],
  [
    "EEA, found 2026-03-01",
    "2026-03-02",
    ["unsure", null, null, null],
    "an EEA citizen: a lawyer's question",
  ],
  [
    "reflection-permit-granted 2026-03-01, left-country 2026-05-01",
    "2026-06-01",
    ["unsure", "2026-03-01", "2026-09-01", null],
    "left while it ran",
  ],
  [
    "reflection-permit-granted 2026-03-01, left-country 2026-05-01",
    "2026-09-02",
    ["ended", "2026-03-01", "2026-09-01", null],
    "left, and over all the same",
  ],
  [
    "reflection-permit-granted 2026-03-01, reflection-permit-granted 2026-06-01",
    "2026-09-01",
    ["holds", "2026-03-01", "2026-09-01", "2026-09-01"],
    "granted twice: a second does not make the first longer",
  ],
  [
    "reflection-permit-granted 2026-03-01, reflection-permit-granted 2026-06-01",
    "2026-09-02",
    ["unsure", "2026-03-01", null, null],
    "the first is over: whether the second holds is a lawyer's question",
  ],
  [
    "reflection-permit-granted 2026-03-01, reflection-permit-granted 2026-06-01",
    "2026-12-02",
    ["ended", "2026-03-01", "2026-09-01", null],
    "and the second would be over too",
  ],
  [
    "reflection-permit-granted 2026-03-01, permit-revoked 2026-05-01",
    "2026-06-01",
    ["ended", "2026-03-01", "2026-05-01", null],
    "revoked",
  ],
  [
    "reflection-permit-granted 2026-03-01",
    "2026-02-28",
    ["may", null, null, null],
    "the day before it is granted",
  ],
]);
