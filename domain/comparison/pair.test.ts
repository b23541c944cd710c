import assert from "node:assert/strict";
import test from "node:test";
import {
  aDecision,
  anObservation,
  decided,
  fewFactors,
  observed,
} from "../../test/factories/comparison.ts";
import type { Decision } from "../knowledge/decision.ts";
import type { ObservedFact } from "../observation/observation.ts";
import { compare } from "./compare.ts";
import { nearestPair } from "./pair.ts";

const law = (decisions: readonly Decision[]) => ({
  factors: fewFactors,
  decisions,
  provisions: [],
  questions: { cautions: new Map() },
});
const pair = (decisions: readonly Decision[], ...facts: readonly ObservedFact[]) => {
  const { towards, away } = nearestPair(compare(law(decisions), anObservation(...facts), null));
  return [towards?.decision.id ?? null, away?.decision.id ?? null];
};

const found = aDecision("found", [decided("pay.deferred")]);
const foundToo = aDecision("found-too", [decided("power.threats")]);
const notFound = aDecision("not-found", [decided("move.free"), decided("power.threats")], {
  side: "not_forced_labour",
});
const all = [notFound, found, foundToo];

test("the nearest of each outcome is given, also when all that is known lies to one side", () => {
  assert.deepEqual(pair(all, observed("power.threats")), ["found-too", "not-found"]);
});

test("a decision with nothing in common is never named, and nothing is in common where nothing is known", () => {
  assert.deepEqual(pair(all, observed("pay.deferred")), ["found", null]);
  assert.deepEqual(pair(all, observed("move.free")), [null, "not-found"]);
  assert.deepEqual(pair(all, observed("power.threats", "not_observed")), [null, null]);
  assert.deepEqual(pair(all), [null, null]);
});

test("a decision that is only shown is never one of the two", () => {
  const superseded = aDecision("superseded", [decided("power.threats")], { supersededBy: "found" });
  assert.deepEqual(pair([superseded, found], observed("power.threats")), [null, null]);
});
