import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../base/day.ts";
import { reportedBesides } from "./reported-besides.ts";

type Told = Parameters<typeof reportedBesides>[0];
const told = (type: Told["type"], on: string, provision: string | null): Told => ({
  ...{ id: `${type} ${on}`, type, provision },
  day: day(on),
});
const first = told("police-report", "2026-04-15", "257");
const wages = told("police-report", "2026-11-20", "395");

for (const [what, kept, standing, found] of [
  ["a report of wage theft after one of trafficking", wages, [first], "257"],
  ["after a charge", wages, [told("charged", "2026-05-01", "258")], "258"],
  ["the same provision again", told("police-report", "2026-11-20", "257"), [first], null],
  ["a provision that is not told", told("police-report", "2026-11-20", null), [first], null],
  ["the first of all", wages, [], null],
  ["before it", told("police-report", "2026-04-01", "395"), [first], null],
  ["dropped since", wages, [first, told("case-dropped", "2026-06-01", "257")], null],
  ["dropped, of what is not told", wages, [first, told("case-dropped", "2026-06-01", null)], null],
  ["another part dropped", wages, [first, told("case-dropped", "2026-06-01", "19-1")], "257"],
  ["charged as another since", wages, [first, told("charged", "2026-06-01", "395")], null],
  ["no report", told("charged", "2026-11-20", "395"), [first], null],
] as const) {
  test(`a case goes on to be reckoned under trafficking beside a new report: ${what}`, () => {
    assert.equal(reportedBesides(kept, [...standing, kept]), found);
  });
}
