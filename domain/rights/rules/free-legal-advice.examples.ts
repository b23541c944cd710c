import { rightPage } from "../page.ts";
import { right } from "./free-legal-advice.ts";

export const page = rightPage(right, [
  [
    "found 2026-03-01",
    "2026-03-02",
    ["may", null, null, null],
    "before a report: whether one is considered is not told",
  ],
  ["nothing", "2026-03-02", ["may", null, null, null], "nothing points to trafficking"],
  [
    "found 2026-03-01, wage-due 2026-02-15",
    "2026-03-02",
    ["may", null, null, null],
    "pay that is missing makes it no surer",
  ],
  [
    "found 2026-03-01, police-report 257 2026-03-10",
    "2026-03-10",
    ["unsure", null, null, null],
    "reported: by whom is not told, and what another's report does was not read",
  ],
  [
    "found 2026-03-01, police-report 257 2026-03-10",
    "2026-03-09",
    ["may", null, null, null],
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
    ["unsure", null, null, null],
    "something else first, then trafficking",
  ],
  [
    "police-report 257 2024-06-01, case-dropped 2024-12-01, found 2026-10-01",
    "2026-10-02",
    ["unsure", null, null, null],
    "an old case of trafficking was dropped: advice before another report is a lawyer's question",
  ],
  [
    "police-report 257 2024-06-01, case-dropped 2024-12-01, found 2026-10-01",
    "2024-11-30",
    ["unsure", null, null, null],
    "while it went on",
  ],
  [
    "police-report 257 2024-06-01, case-dropped 2024-12-01, police-report 257 2026-10-01",
    "2026-10-02",
    ["unsure", null, null, null],
    "reported anew",
  ],
  [
    "police-report 257 2026-03-01, police-report 395 2026-03-01, case-dropped 257 2026-06-01",
    "2026-06-02",
    ["unsure", null, null, null],
    "the part about trafficking was dropped, another goes on",
  ],
  [
    "police-report 257 2026-03-01, charged 395 2026-06-01",
    "2026-06-02",
    ["unsure", null, null, null],
    "the case goes on under another provision: as unsure as if it had begun so",
  ],
  [
    "police-report 258 2026-03-01",
    "2026-06-02",
    ["unsure", null, null, null],
    "under § 258, whether counsel takes over is not known either",
  ],
  ["police-report 259 2026-03-01", "2026-06-02", ["unsure", null, null, null], "nor under § 259"],
  [
    "police-report 257 2024-03-01, charged 395 2024-06-01, case-dropped 2024-12-01, police-report 19-1 2026-03-01",
    "2026-03-02",
    ["unsure", null, null, null],
    "relabelled, dropped, and something else reported later",
  ],
]);
