import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../../domain/time/day.ts";
import { withAnyDetails } from "../../test/factories/any-details.ts";
import { catalogue } from "./catalogue.ts";
import { linesToYou } from "./page.ts";
import { rightsOf } from "./rights-of.ts";
import { eventTypes } from "./situation.ts";

test("whatever the life, what the person reads of a step is on the page for a native reader", () => {
  const known = new Set(linesToYou().map(({ nb }) => nb));
  const event = withAnyDetails({
    type: fc.constantFrom(...eventTypes),
    day: fc.integer({ min: 0, max: 1800 }).map((after) => addDays(day("2022-06-01"), after)),
    provision: fc.constantFrom(null, "257", "258", "259", "108a", "395", "19-1"),
    until: fc.option(
      fc.integer({ min: 0, max: 500 }).map((after) => addDays(day("2026-06-01"), after)),
    ),
  });
  const person = fc.record({
    underEighteen: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    origin: fc.constantFrom("EEA" as const, "third-country" as const, "unknown" as const),
  });
  const life = fc.record({
    ...{ events: fc.array(event, { maxLength: 9 }), person },
    asOf: fc.constant(day("2026-11-25")),
  });
  fc.assert(
    fc.property(life, (situation) => {
      for (const { todo, beforeLeaving } of rightsOf(situation).rights) {
        for (const { nb } of [...todo, ...beforeLeaving].flatMap(
          ({ what }) => what.words.you ?? [],
        )) {
          assert.ok(known.has(nb), nb);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("what the person reads speaks to them, names no task of staff, and has a line for each state a right can have", () => {
  const own = catalogue.flatMap(({ toPerson: { has, may, name } }) => [has, may, name]);
  for (const words of [...own, ...linesToYou()].flatMap((each) => each ?? [])) {
    assert.doesNotMatch(words.en, /\bthe person\b|\bwhoever\b|\bsomebody\b|write it down|§/i);
    assert.doesNotMatch(words.nb, /\bpersonen|\bden som|skriv (den|det) ned|§/i);
  }
  for (const { section, cases, toPerson } of catalogue) {
    const gives = new Set(cases.map((each) => each.gives));
    assert.equal(toPerson.has !== undefined, gives.has("holds"), section.id);
    assert.equal(toPerson.may !== undefined, gives.has("may"), section.id);
  }
});
