import { rightPage } from "../page.ts";
import { right } from "./source-protection.ts";

export const page = rightPage(right, [
  [
    "nothing",
    "2026-06-01",
    ["holds", null, null, null],
    "it asks for nothing that must be told first",
  ],
  [
    "third-country, permit-revoked 2026-05-01",
    "2026-06-01",
    ["holds", null, null, null],
    "nothing was read that ties it to a permit",
  ],
  [
    "police-report 257 2026-05-01, case-dropped 2026-05-20",
    "2026-06-01",
    ["holds", null, null, null],
    "hangs neither on the police's case nor on its name",
  ],
  [
    "left-country 2026-06-01",
    "2026-05-31",
    ["holds", null, null, null],
    "the day before the person left",
  ],
  [
    "left-country 2026-06-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "the day the person left: whether it holds abroad was not read",
  ],
  [
    "left-country 2026-06-01, entered-country 2026-06-10",
    "2026-06-10",
    ["holds", null, null, null],
    "back again",
  ],
]);
