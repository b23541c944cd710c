import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, type Day, day } from "../time/day.ts";
import { coverOf, type Period, periodOf } from "./period.ts";

const law = { from: day("2022-01-01"), until: day("2026-09-14") };
const acts = (from: string | null, to: string | null): Period => ({
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
});

test("the first and the last day are within, the day before and the day after are not", () => {
  const on = (text: string) => coverOf(law, acts(text, text));

  assert.deepEqual(["2021-12-31", "2022-01-01", "2026-09-14", "2026-09-15"].map(on), [
    "none",
    "whole",
    "whole",
    "none",
  ]);
});

test("acts that span a change of law are covered in part", () => {
  assert.equal(coverOf(law, acts("2021-06-01", "2022-06-01")), "part");
  assert.equal(coverOf(law, acts("2026-06-01", "2026-10-01")), "part");
  assert.equal(coverOf(law, acts("2020-01-01", "2026-11-01")), "part");
});

test("where it hangs on a day that is not known it is unsure, and never said to be whole or none", () => {
  assert.equal(coverOf(law, acts(null, null)), "unsure");
  assert.equal(coverOf(law, acts("2021-06-01", null)), "unsure");
  assert.equal(coverOf(law, acts(null, "2026-11-01")), "unsure");
});

test("a day that is known can rule it out alone", () => {
  assert.equal(coverOf(law, acts("2026-09-15", null)), "none");
  assert.equal(coverOf(law, acts(null, "2021-12-31")), "none");
});

test("what has no known beginning or end covers everything", () => {
  assert.equal(coverOf({ from: null, until: null }, acts(null, null)), "whole");
});

test("a period that ends before it begins is refused", () => {
  assert.equal(periodOf(day("2026-01-02"), day("2026-01-01")).ok, false);
  assert.equal(periodOf(day("2026-01-01"), day("2026-01-01")).ok, true);
  assert.equal(periodOf(null, day("2026-01-01")).ok, true);
});

const someDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays(day("2026-01-01"), days));
const span = fc
  .tuple(someDay, someDay)
  .map(([one, other]): readonly [Day, Day] => (one <= other ? [one, other] : [other, one]));

function within(each: Day, from: Day, until: Day): boolean {
  return from <= each && each <= until;
}

test("laid day by day, the cover of a known period is what a count of its days says", () => {
  fc.assert(
    fc.property(span, span, ([from, until], [first, last]) => {
      const days = Array.from({ length: 41 }, (_, index) => addDays(day("2026-01-01"), index));
      const ofActs = days.filter((each) => within(each, first, last));
      const covered = ofActs.filter((each) => within(each, from, until)).length;
      const some = covered === 0 ? "none" : "part";
      const expected = covered === ofActs.length ? "whole" : some;
      assert.equal(coverOf({ from, until }, { from: first, to: last }), expected);
    }),
    { numRuns: 1000 },
  );
});

test("learning a day of the acts never turns whole into none, nor none into whole", () => {
  fc.assert(
    fc.property(span, span, ([from, until], [first, last]) => {
      const known = coverOf({ from, until }, { from: first, to: last });
      for (const less of [
        { from: null, to: last },
        { from: first, to: null },
        { from: null, to: null },
      ]) {
        const before = coverOf({ from, until }, less);
        assert.ok(before === "unsure" || before === known, `${before} became ${known}`);
      }
    }),
    { numRuns: 1000 },
  );
});
