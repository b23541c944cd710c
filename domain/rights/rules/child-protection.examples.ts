import { rightPage } from "../page.ts";
import { right } from "./child-protection.ts";

export const page = rightPage(right, [
  ["a child", "2026-06-01", ["holds", null, null, null], "under eighteen"],
  [
    "nothing",
    "2026-06-01",
    ["unsure", null, null, null],
    "not known: a question, and treated as a child",
  ],
  [
    "a child, left-country 2026-05-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "a child who is abroad: a lawyer's question",
  ],
  ["an adult", "2026-06-01", ["not held", null, null, null], "told to be an adult"],
  [
    "a child, turns-eighteen 2026-07-01",
    "2026-06-30",
    ["holds", null, "2026-06-30", null],
    "the day before the birthday",
  ],
  [
    "a child, turns-eighteen 2026-07-01",
    "2026-07-01",
    ["ended", null, "2026-06-30", null],
    "on the birthday",
  ],
  [
    "an adult, turns-eighteen 2026-07-01",
    "2026-06-01",
    ["unsure", null, "2026-06-30", null],
    "told both: not known, and treated as a child",
  ],
  ["a child", "2022-12-31", ["unsure", null, null, null], "the day before the act"],
]);
