import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../../domain/time/day.ts";
import { exampleOf } from "./example-language.ts";
import { reportedBesides } from "./reported-besides.ts";

const first = "police-report 257 2026-04-15";
const wages = { type: "police-report", day: day("2026-11-20"), provision: "395" } as const;
const second = "police-report 395 2026-11-20";

for (const [what, events, kept, found] of [
  ["a report of wage theft after one of trafficking", `${first}, ${second}`, wages, "257"],
  ["after a charge", `charged 258 2026-05-01, ${second}`, wages, "258"],
  [
    "the same again",
    `${first}, police-report 257 2026-11-20`,
    { ...wages, provision: "257" },
    null,
  ],
  ["a provision that is not told", first, { ...wages, provision: null }, null],
  ["the first of all", second, wages, null],
  [
    "before it",
    `${first}, police-report 395 2026-04-01`,
    { ...wages, day: day("2026-04-01") },
    null,
  ],
  ["dropped since", `${first}, case-dropped 257 2026-06-01, ${second}`, wages, null],
  ["another part dropped", `${first}, case-dropped 19-1 2026-06-01, ${second}`, wages, "257"],
  ["charged as another since", `${first}, charged 395 2026-06-01, ${second}`, wages, null],
  ["no report", `${first}, ${second}`, { ...wages, type: "charged" }, null],
] as const) {
  test(`a case goes on to be reckoned under trafficking beside a new report: ${what}`, () => {
    assert.equal(reportedBesides(kept, exampleOf(events, "2026-11-29")), found);
  });
}
