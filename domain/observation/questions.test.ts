import assert from "node:assert/strict";
import { test } from "node:test";
import { aFactor, factorMap } from "../../test/factories/comparison.ts";
import type { Scope } from "../knowledge/decision.ts";
import { type Answer, doorQuestions, factsFrom, furtherQuestions } from "./questions.ts";

const words = { nb: "Spør?", en: "Ask?" };
const yesNo = (factor: string, level = 1, scope: Scope = "all") => ({
  factor,
  ask: words,
  scope,
  help: null,
  answers: { kind: "yes_no" as const, level },
});

const law = {
  factors: factorMap([
    aFactor("pay.deferred", "pro", 3),
    aFactor("housing.tied", "pro", 2),
    aFactor("power.threats", "pro"),
    aFactor("consent.started", "inert"),
    aFactor("sub.minor", "pro"),
  ]),
  questions: {
    door: [
      yesNo("power.threats"),
      {
        factor: "pay.deferred",
        ask: words,
        scope: "all" as const,
        help: null,
        answers: { kind: "levels" as const, words: [] },
      },
    ],
    further: [yesNo("housing.tied", 2), yesNo("sub.minor", 1, "some")],
    cautions: new Map(),
  },
};

function answered(factor: string, answer: Answer) {
  const outcome = factsFrom(law, new Map([[factor, answer]]), "seen", null);
  const fact = outcome.ok ? outcome.value[0] : undefined;
  return outcome.ok ? [fact?.state, fact?.level] : outcome.refused;
}

test("questions come with their factor, the door's in their own order and the rest by theme", () => {
  assert.deepEqual(
    doorQuestions(law).map(({ about }) => about.id),
    ["power.threats", "pay.deferred"],
  );
  assert.deepEqual(
    furtherQuestions(law).map(({ about }) => about.id),
    ["housing.tied", "sub.minor"],
  );
});

const scopeOf = (factor: string, answer: Answer) => {
  const outcome = factsFrom(law, new Map([[factor, answer]]), "seen", null);
  return outcome.ok ? outcome.value[0]?.scope : outcome.refused;
};

test("a yes to whether any of them are tells of some, and a no of all", () => {
  assert.equal(scopeOf("sub.minor", "yes"), "some");
  assert.equal(scopeOf("sub.minor", "maybe"), "some");
  assert.equal(scopeOf("sub.minor", "no"), "all");
  assert.equal(scopeOf("power.threats", "yes"), "all");
});

test("maybe is an answer of its own, and only where the question has it", () => {
  assert.deepEqual(answered("sub.minor", "maybe"), ["maybe", 1]);
  assert.equal(answered("power.threats", "maybe"), "observation.no-such-answer");
});

test("not known is not observed, and never no", () => {
  assert.deepEqual(answered("power.threats", "not_known"), ["not_observed", null]);
  assert.deepEqual(answered("pay.deferred", "not_known"), ["not_observed", null]);
  assert.deepEqual(answered("power.threats", "no"), ["absent", 1]);
});

test("yes means at least the question's level, and no means below it", () => {
  assert.deepEqual(answered("housing.tied", "yes"), ["present", 2]);
  assert.deepEqual(answered("housing.tied", "no"), ["absent", 2]);
});

test("a chosen level is a floor, and the mildest means that it is not so", () => {
  assert.deepEqual(answered("pay.deferred", 2), ["present", 2]);
  assert.deepEqual(answered("pay.deferred", 0), ["absent", 1]);
});

test("a question that is not asked, and an answer it does not have, are refused", () => {
  assert.equal(answered("consent.started", "yes"), "observation.no-such-question");
  assert.equal(answered("pay.deferred", 4), "observation.no-such-answer");
  assert.equal(answered("pay.deferred", 1.5), "observation.no-such-answer");
  assert.equal(answered("pay.deferred", "yes"), "observation.no-such-answer");
  assert.equal(answered("power.threats", 1), "observation.no-such-answer");
});
