import { rightPage } from "../page.ts";
import { right } from "./permanent-residence.ts";

export const page = rightPage(right, [
  [
    "third-country, reflection-permit-granted 2026-05-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "a reflection period is no basis; whether there is another permit is asked",
  ],
  [
    "third-country, limited-permit-granted 2021-01-01 to 2022-01-01, limited-permit-granted 2022-01-01 to 2023-01-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "years with limited permits: whether they count was not read, and no day is reckoned",
  ],
  [
    "third-country, charged 257 2020-12-02, testified court 2020-12-10, protection-applied 2020-12-12",
    "2026-06-01",
    ["unsure", null, null, null],
    "a right to a permit that counts is no permit yet: whether it was given, and when, is asked",
  ],
  [
    "third-country, entered-country 2019-01-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "years in Norway alone say nothing of which permit",
  ],
  [
    "third-country, reflection-permit-granted 2026-05-01, expulsion-decided 2026-05-20",
    "2026-06-01",
    ["unsure", null, null, null],
    "an expulsion was decided: a lawyer is asked",
  ],
  [
    "third-country, left-country 2026-05-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "abroad: what that does to the years was not read",
  ],
  ["a child", "2026-06-01", ["unsure", null, null, null], "a child: exceptions not read"],
  ["EEA", "2026-06-01", ["unsure", null, null, null], "EEA citizens have rules of their own"],
  ["nothing", "2026-06-01", ["unsure", null, null, null], "origin is not known"],
  [
    "nothing",
    "2020-11-30",
    ["unsure", null, null, null],
    "the day before five years were what those permits take",
  ],
]);
