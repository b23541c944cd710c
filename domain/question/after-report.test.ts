import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { outcomeKinds } from "../outcome/outcome.ts";
import { addDays, day } from "../time/day.ts";
import { type PoliceAgreement, standingOn } from "./after-report.ts";

const first = day("2026-10-01");
const on = (days: number) => addDays(first, days);
const happened = (kind: (typeof outcomeKinds)[number], days: number) => ({
  kind,
  happened: on(days),
});
const said = (holds: boolean, days: number): PoliceAgreement => ({
  holds,
  who: "An investigator",
  on: on(days),
});
const asks = (...given: Parameters<typeof standingOn>) => standingOn(...given).asks;

const anyDay = fc.integer({ min: 0, max: 20 });
const outcomes = fc.array(
  fc.tuple(fc.constantFrom(...outcomeKinds), anyDay).map(([kind, days]) => happened(kind, days)),
  { maxLength: 5 },
);
const agreements = fc
  .array(
    fc.tuple(fc.boolean(), anyDay).map(([holds, days]) => said(holds, days)),
    { maxLength: 4 },
  )
  .map((all) => all.toSorted((one, other) => (one.on < other.on ? 1 : -1)));

test("before a report one may ask about everything, and a dropped case alone is no report", () => {
  assert.equal(asks(on(5), [], []), "everything");
  assert.equal(asks(on(5), [happened("dropped", 1)], []), "everything");
  assert.equal(asks(on(5), [happened("reported", 6)], []), "everything");
});

test("from the day of the report only safety and needs, until the police agree", () => {
  const report = [happened("reported", 3)];
  assert.equal(asks(on(2), report, []), "everything");
  assert.equal(asks(on(3), report, []), "only-needs");
  assert.equal(asks(on(9), report, [said(true, 5)]), "everything");
  assert.equal(asks(on(4), report, [said(true, 5)]), "only-needs");
});

test("an agreement ends when the police take it back, and when there is a newer report", () => {
  const report = happened("reported", 3);
  assert.equal(asks(on(9), [report], [said(false, 7), said(true, 5)]), "only-needs");
  assert.equal(asks(on(9), [report, happened("reported", 6)], [said(true, 5)]), "only-needs");
  assert.equal(asks(on(9), [report, happened("charged", 6)], [said(true, 5)]), "everything");
});

test("a charge or a judgment shows that there was a report, and a case that is dropped may come back", () => {
  assert.equal(asks(on(9), [happened("charged", 4)], []), "only-needs");
  assert.equal(asks(on(9), [happened("judged", 4)], []), "only-needs");
  assert.equal(asks(on(9), [happened("dropped", 7), happened("reported", 4)], []), "only-needs");
});

test("a further report never lets one ask more", () => {
  const seen = { more: 0 };
  fc.assert(
    fc.property(outcomes, agreements, anyDay, anyDay, (known, agreed, at, today) => {
      const before = asks(on(today), known, agreed);
      const after = asks(on(today), [...known, happened("reported", at)], agreed);
      // A charge counts from its date; a later report is of the same.
      const onlyFollowed = !known.some(
        ({ kind, happened: reported }) => kind === "reported" && reported <= on(today),
      );
      if (before === "only-needs" && !onlyFollowed) {
        assert.equal(after, "only-needs");
        seen.more += 1;
      }
    }),
    { numRuns: 1000 },
  );
  assert.ok(seen.more > 100, "it must be asked where a report stands, or this means nothing");
});

test("without any word from the police nobody asks about the facts after a report", () => {
  fc.assert(
    fc.property(outcomes, anyDay, (known, today) => {
      const reported = known.some(
        ({ kind, happened: at }) => kind === "reported" && at <= on(today),
      );
      if (reported) {
        assert.equal(asks(on(today), known, []), "only-needs");
      }
    }),
  );
});
