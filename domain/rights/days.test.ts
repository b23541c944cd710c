import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../base/day.ts";
import { daysAsNamed, rightDays } from "./days.ts";
import { rightsOf } from "./rights-of.ts";
import { told } from "./told.ts";
import { sentence } from "./words.ts";

test("a day that was kept is named with what is to be done by it, also once it has passed; one that is no more is left out", () => {
  const unpaid = "wage-due 2026-03-15";
  const [first] = rightDays(rightsOf(told(unpaid, "2026-11-25")));
  assert.ok(first !== undefined);
  const { right, due } = first;
  const kept = [{ right, due }] as const;
  const gone = { right, due: day("2026-12-24") };
  for (const asOf of ["2026-11-25", due, "2031-01-01"]) {
    const named = daysAsNamed(told(unpaid, asOf), [...kept, gone]);
    assert.deepEqual(
      named.map(([each]) => each),
      kept,
    );
    const [[, found] = []] = named;
    assert.deepEqual(found?.todo.length, first.todo.length, asOf);
    assert.match(found?.todo.map(({ what }) => sentence(what, "en")).join(" ") ?? "", /[a-z]{3}/);
  }
  assert.deepEqual(daysAsNamed(told("found 2026-03-15", due), kept), []);
});
