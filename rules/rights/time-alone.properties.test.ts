import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, type Day, day } from "../../domain/time/day.ts";
import { rightDays } from "./days.ts";
import { exampleOf } from "./example-language.ts";
import { namingLastDay, sureToCome } from "./life-note.ts";
import { rightsOf } from "./rights-of.ts";
import { type EventType, eventTypes, type Happened, type Situation } from "./situation.ts";

const provisions = ["257", "258", "259", "108a", "395", "19-1"] as const;
const withProvision: readonly EventType[] = [
  "police-report",
  "charged",
  "case-dropped",
  "judgment-final",
];

/** All past, except what is sure to come. */
const anyLife: fc.Arbitrary<Situation> = fc
  .record({
    asOf: fc.nat(900).map((after) => addDays(day("2025-06-01"), after)),
    person: fc.record({
      underEighteen: fc.constantFrom("yes", "no", "unknown"),
      origin: fc.constantFrom("EEA", "third-country", "unknown"),
    }),
    some: fc.array(
      fc.record({
        type: fc.constantFrom(...eventTypes),
        away: fc.nat(700),
        coming: fc.boolean(),
        provision: fc.constantFrom(null, ...provisions),
        length: fc.option(fc.nat(800)),
      }),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .map(({ asOf, person, some }) => ({
    ...{ asOf, person },
    events: some.map(({ type, away, coming, provision, length }): Happened => {
      const on = addDays(asOf, coming && sureToCome.includes(type) ? away : -away);
      const until = namingLastDay.includes(type) && length !== null ? length : null;
      return {
        ...{ type, day: on, until: until === null ? null : addDays(on, until) },
        provision: withProvision.includes(type) ? provision : null,
      };
    }),
  }));

const daysFrom = (from: Day, situation: Situation) =>
  rightDays(rightsOf(situation))
    .filter(({ due }) => due >= from)
    .map(({ right, due }) => `${right} ${due}`);

test("by time alone no day begins, and none stops before it has passed: each is there from the noting on", () => {
  let seen = 0;
  fc.assert(
    fc.property(anyLife, fc.integer({ min: 1, max: 900 }), (life, after) => {
      const later = addDays(life.asOf, after);
      const then = daysFrom(later, { ...life, asOf: later });
      seen += then.length;
      assert.deepEqual(then, daysFrom(later, life));
    }),
    { numRuns: 3000 },
  );
  assert.ok(seen > 300, `${seen} days were there to be compared, or this means nothing`);
});

test("a birthday that passes, and the last month of a permit, change rights but no day to be held", () => {
  const before = "third-country, a child, turns-eighteen 2026-12-24, wage-due 2026-09-15";
  const permit = "third-country, limited-permit-granted 2026-03-01 to 2027-03-01";
  for (const [life, first, second] of [
    [before, "2026-12-23", "2026-12-25"],
    [permit, "2026-12-01", "2027-01-31"],
  ] as const) {
    const from = day(second);
    assert.deepEqual(
      daysFrom(from, exampleOf(life, second)),
      daysFrom(from, exampleOf(life, first)),
    );
    assert.notEqual(daysFrom(from, exampleOf(life, first)).length, 0);
  }
  const states = (asOf: string) =>
    rightsOf(exampleOf(before, asOf)).rights.map(({ state }) => state);
  assert.notDeepEqual(states("2026-12-25"), states("2026-12-23"));
});
