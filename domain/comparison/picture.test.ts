import assert from "node:assert/strict";
import { test } from "node:test";
import { anObservation, fewFactors, observed } from "../../test/factories/comparison.ts";
import type { ObservedFact } from "../observation/observation.ts";
import { picture, type Seen } from "./picture.ts";

function seen(factor: string, ...facts: readonly ObservedFact[]): Seen {
  const found = picture(fewFactors, anObservation(...facts)).get(factor);
  assert.ok(found, `${factor} must be in the picture`);
  return found;
}

const pay = "pay.deferred";

test("present is at least its level, absent is below it, and not observed is anything", () => {
  const all = (...facts: readonly ObservedFact[]) => seen(pay, ...facts).reach.all;

  assert.deepEqual(all(observed(pay, "present", 2)), { lo: 2, hi: 3 });
  assert.deepEqual(all(observed(pay, "absent", 2)), { lo: 0, hi: 1 });
  assert.deepEqual(all(observed(pay, "absent")), { lo: 0, hi: 0 });
  assert.deepEqual(all(observed(pay, "not_observed")), { lo: 0, hi: 3 });
  assert.deepEqual(all(observed(pay, "present", 1), observed(pay, "absent", 3)), { lo: 1, hi: 2 });
});

test("facts that cannot both hold are kept, and neither of them counts", () => {
  const both = seen(pay, observed(pay, "present", 3), observed(pay, "absent", 2));

  assert.equal(both.contradicted.length, 2);
  assert.equal(both.sightings.length, 2);
  assert.deepEqual(both.reach.all, { lo: 0, hi: 3 });
});

test("what is undisputed still counts beside a contradiction", () => {
  const mixed = seen(
    pay,
    observed(pay, "present", 1),
    observed(pay, "present", 3),
    observed(pay, "absent", 2),
  );

  assert.equal(mixed.contradicted.length, 2);
  assert.deepEqual(mixed.reach.all, { lo: 1, hi: 3 });
});

test("what holds for most holds for some and one, and says nothing of all", () => {
  const { reach } = seen(pay, observed(pay, "present", 2, "most"));

  assert.deepEqual([reach.one.lo, reach.some.lo, reach.most.lo, reach.all.lo], [2, 2, 2, 0]);
});

test("that one worker lacks it denies it of all, and of nobody else", () => {
  const { reach } = seen(pay, observed(pay, "absent", 1, "one"));

  assert.deepEqual([reach.one.hi, reach.some.hi, reach.most.hi, reach.all.hi], [3, 3, 3, 0]);
});

test("one worker with it and one without do not contradict each other", () => {
  const { contradicted } = seen(
    pay,
    observed(pay, "present", 2, "one"),
    observed(pay, "absent", 1, "one"),
  );

  assert.deepEqual(contradicted, []);
});

test("three times one worker is not several", () => {
  const told = observed(pay, "present", 2, "one");
  const { reach } = seen(pay, told, told, told);

  assert.equal(reach.one.lo, 2);
  assert.equal(reach.some.lo, 0);
});

test("a factor that the knowledge no longer has is left out", () => {
  const drawn = picture(fewFactors, anObservation(observed("gone.factor"), observed(pay)));

  assert.deepEqual([...drawn.keys()], [pay]);
});
