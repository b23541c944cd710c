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
import type { Observation } from "../observation/observation.ts";
import { compare } from "./compare.ts";
import { nearestPair } from "./pair.ts";

const law = (decisions: readonly Decision[]) => ({
  factors: fewFactors,
  decisions,
  provisions: [],
  questions: { cautions: new Map() },
});
const pair = (decisions: readonly Decision[], observations: readonly Observation[] = []) =>
  nearestPair(compare(law(decisions), observations, null)).map(({ decision }) => decision.id);

const found = aDecision("found", [decided("pay.deferred")]);
const foundToo = aDecision("found-too", [decided("power.threats")]);
const notFound = aDecision("not-found", [decided("move.free")], { side: "not_forced_labour" });

test("both are given, also when all that is known lies to one side, and when nothing is known", () => {
  const observations = anObservation(observed("power.threats"));
  assert.deepEqual(pair([notFound, found, foundToo], observations), ["found-too", "not-found"]);
  assert.equal(pair([notFound, found]).length, 2);
});

test("a decision that is only shown is never one of the two", () => {
  const superseded = aDecision("superseded", [decided("power.threats")], { supersededBy: "found" });
  const observations = anObservation(observed("power.threats"));
  assert.deepEqual(pair([superseded, found, notFound], observations), ["found", "not-found"]);
});
