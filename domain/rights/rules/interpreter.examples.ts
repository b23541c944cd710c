import { rightPage } from "../page.ts";
import { right } from "./interpreter.ts";

export const page = rightPage(right, [
  ["nothing", "2026-06-01", ["holds", null, null, null], "for everyone who needs one"],
  [
    "left-country 2026-05-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "somebody who is abroad: a lawyer's question",
  ],
  ["nothing", "2021-12-31", ["unsure", null, null, null], "the day before the act"],
]);
