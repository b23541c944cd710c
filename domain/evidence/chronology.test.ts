import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../time/day.ts";
import { type Happening, inTime } from "./chronology.ts";

const all = { person: null, element: null, independence: null };
const day_ = (days: number) => addDays(day("2026-01-01"), days);
const one = (id: string, earliest: number | null, latest: number | null): Happening<null> => ({
  ...{ id, of: "all", elements: [], independence: null, what: null },
  when: {
    ...{ earliest: earliest === null ? null : day_(earliest), said: "" },
    latest: latest === null ? null : day_(latest),
  },
});
const ids = (some: readonly Happening<null>[]) => some.map(({ id }) => id);

test("by the earliest date, then the latest; an open end goes by the other; what has no date is never placed", () => {
  const { dated, undated } = inTime(
    [one("c", 5, null), one("no", null, null), one("b", 1, 9), one("a", 1, 2), one("d", null, 5)],
    all,
  );
  assert.deepEqual([ids(dated), ids(undated)], [["a", "b", "c", "d"], ["no"]]);
});

test("nothing is lost, nothing comes twice, and no order of the items changes the list", () => {
  const days = fc.option(fc.integer({ min: 0, max: 9 }));
  const some = fc
    .array(fc.tuple(days, days), { maxLength: 12 })
    .map((spans) => spans.map(([from, to], place) => one(`i${place}`, from, to)));
  fc.assert(
    fc.property(some, (events) => {
      const { dated, undated } = inTime(events, all);
      assert.deepEqual(ids([...dated, ...undated]).toSorted(), ids(events).toSorted());
      assert.deepEqual(inTime(events.toReversed(), all), { dated, undated });
    }),
  );
});

test("it is chosen by person, element and whose word it is", () => {
  const events = [
    { ...one("a", 1, 1), of: ["P1"], elements: ["e"], independence: "own" as const },
    { ...one("b", 2, 2), of: ["P2"], elements: ["e"], independence: "independent" as const },
    one("c", 3, 3),
  ];
  const chosen = (sieve: Partial<typeof all> | object) =>
    ids(inTime(events, { ...all, ...sieve }).dated);
  assert.deepEqual(chosen({ person: "P1" }), ["a", "c"]);
  assert.deepEqual(chosen({ element: "e" }), ["a", "b"]);
  assert.deepEqual(chosen({ independence: "independent" }), ["b"]);
});
