import { rightPage } from "../page.ts";
import { right } from "./free-legal-advice.ts";

export const page = rightPage(right, [
  ["found 2026-03-01", "2026-03-02", ["holds", "2026-03-01", null, null], "before a report"],
  ["nothing", "2026-03-02", ["may", null, null, null], "nothing points to trafficking"],
  [
    "found 2026-03-01, police-report 257 2026-03-10",
    "2026-03-10",
    ["ended", null, "2026-03-10", null],
    "reported",
  ],
  [
    "found 2026-03-01, police-report 257 2026-03-10",
    "2026-03-09",
    ["holds", "2026-03-01", null, null],
    "the day before the report",
  ],
  [
    "found 2026-03-01, police-report 19-1 2026-03-10",
    "2026-03-11",
    ["unsure", null, null, null],
    "reported as a breach of the Working Environment Act",
  ],
  [
    "police-report 395 2026-03-10",
    "2026-03-11",
    ["unsure", null, null, null],
    "reported as wage theft",
  ],
  [
    "police-report 2026-03-10",
    "2026-03-11",
    ["unsure", null, null, null],
    "reported, nobody knows as what",
  ],
  [
    "police-report 395 2026-03-10, charged 257 2026-06-01",
    "2026-06-02",
    ["ended", null, "2026-06-01", null],
    "something else first, then trafficking",
  ],
]);
