import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aDecision,
  anObservation,
  decided,
  fewFactors,
  observed,
} from "../../test/factories/comparison.ts";
import type { Decision } from "../knowledge/decision.ts";
import type { ObservedFact } from "../observation/observation.ts";
import { picture } from "./picture.ts";
import { degreeOf, readingOf } from "./reading.ts";
import { relate } from "./relate.ts";

function read(decision: Decision, ...facts: readonly ObservedFact[]) {
  const pictured = picture(fewFactors, anObservation(...facts));
  return relate(fewFactors, decision, pictured, new Set())
    .points.filter(({ factor }) => factor.id === facts[0]?.factor)
    .map((point) => [readingOf(point), degreeOf(point)]);
}

const late = aDecision("late", [decided("pay.deferred", "present", 2)]);
const away = { side: "not_forced_labour" } as const;

test("at least as much is told as the same only where the level is the same", () => {
  assert.deepEqual(read(late, observed("pay.deferred", "present", 2)), [["matched", "same"]]);
  assert.deepEqual(read(late, observed("pay.deferred", "present", 3)), [["matched_more", "more"]]);
});

test("what an outcome was reached in spite of is not the same where there was more of it there", () => {
  const notFound = aDecision("not-found", [decided("pay.deferred", "present", 3)], away);
  const less = observed("pay.deferred", "present", 2);
  assert.deepEqual(read(notFound, less), [["shared_otherwise", "less"]]);
  assert.deepEqual(read(notFound, observed("pay.deferred", "present", 3)), [["shared", "same"]]);
});

test("what a decision does not speak of is told apart from what it says was otherwise", () => {
  const unharmed = aDecision("unharmed", [...late.facts, decided("power.threats", "absent")]);
  assert.deepEqual(read(late, observed("power.threats")), [["extra", null]]);
  assert.deepEqual(read(unharmed, observed("power.threats")), [
    ["not_needed", null],
    ["extra_absent", null],
  ]);

  const someFree = aDecision("some-free", [...late.facts, decided("pay.as_promised")]);
  assert.deepEqual(read(late, observed("pay.as_promised")), [["against_silent", null]]);
  assert.deepEqual(read(someFree, observed("pay.as_promised", "present", 2)), [["against", null]]);
});
