import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../base/day.ts";
import { partOf } from "./part.ts";

const examples = [
  ["2026-11-24", "missed", "yesterday"],
  ["2026-11-25", "this-week", "today, a Wednesday"],
  ["2026-11-29", "this-week", "the Sunday"],
  ["2026-11-30", "coming-weeks", "the Monday after"],
  ["2026-12-27", "coming-weeks", "the fourth Sunday after"],
  ["2026-12-28", "later", "the day after that"],
] as const;

for (const [due, part, what] of examples) {
  test(`where a deadline stands on 25 November: ${what}`, () => {
    assert.equal(partOf("right-day", day(due), day("2026-11-25")), part);
  });
}

test("on a Sunday the week ends today", () => {
  assert.equal(partOf("right-day", day("2026-11-29"), day("2026-11-29")), "this-week");
  assert.equal(partOf("right-day", day("2026-11-30"), day("2026-11-29")), "coming-weeks");
});

test("what cannot wait stands first, whatever day it came", () => {
  for (const due of ["2026-10-01", "2026-11-25"]) {
    assert.equal(partOf("right-at-once", day(due), day("2026-11-25")), "at-once");
    assert.equal(partOf(null, day(due), day("2026-11-25")), "hidden");
  }
});
