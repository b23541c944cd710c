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
    ["holds", null, "2026-06-30", "2026-06-30"],
    "the day before the birthday, by which it is agreed what comes after",
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
    ["unsure", null, "2026-06-30", "2026-06-30"],
    "told both: not known, and treated as a child",
  ],
  [
    "a child as of 2026-06-30, turns-eighteen 2026-07-01",
    "2026-07-02",
    ["ended", null, "2026-06-30", null],
    "answered before the birthday: it agrees",
  ],
  [
    "a child as of 2026-07-01, turns-eighteen 2026-07-01",
    "2026-07-02",
    ["unsure", null, null, null],
    "answered on the birthday: false papers? Treated as a child",
  ],
  [
    "of unknown age as of 2026-11-20, turns-eighteen 2026-05-02",
    "2026-11-28",
    ["unsure", null, null, null],
    "in doubt after the birthday: treated as a child",
  ],
  [
    "an adult as of 2026-11-20, turns-eighteen 2026-05-02",
    "2026-11-28",
    ["ended", null, "2026-05-01", null],
    "the answer agrees with the day",
  ],
  ["a child", "2022-12-31", ["unsure", null, null, null], "the day before the act"],
]);
