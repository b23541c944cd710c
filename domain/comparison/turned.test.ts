import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  aDecision,
  anObservation,
  anyDecisions,
  anyObservations,
  decided,
  fewFactors,
  observed,
} from "../../test/factories/comparison.ts";
import type { Decision } from "../knowledge/decision.ts";
import type { Observation } from "../observation/observation.ts";
import { compare } from "./compare.ts";
import { changesOf, relationMoved, suppose, supposedId } from "./turned.ts";

function compared(decisions: readonly Decision[], observations: readonly Observation[]) {
  const questions = { cautions: new Map() };
  const yardstick = { factors: fewFactors, decisions, provisions: [], questions };
  return compare(yardstick, observations, null);
}

const threatened = aDecision("threatened", [decided("power.threats")]);
const paidLate = aDecision("paid-late", [decided("pay.deferred")]);
const old = aDecision("old", threatened.facts, { supersededBy: "threatened" });
const given = anObservation(observed("power.threats"), observed("pay.deferred"));
const without = { factor: "power.threats", state: "absent", level: 1 } as const;

test("a turned fact takes the place of what was observed of it, and nothing else moves", () => {
  const turned = suppose(given, [without]);

  assert.deepEqual(
    turned.flatMap(({ id, facts }) => facts.map(({ factor, state }) => [id, factor, state])),
    [
      ["first", "pay.deferred", "present"],
      [supposedId, "power.threats", "absent"],
    ],
  );
  assert.equal(given[0]?.facts.length, 2, "what was observed is left as it was");
});

test("what changes is told for each decision that is compared, and for no other", () => {
  const decisions = [threatened, paidLate, old];
  const changes = changesOf(
    compared(decisions, given),
    compared(decisions, suppose(given, [without])),
  );

  assert.deepEqual(
    changes.map((change) => [change.is.decision.id, change.moved, relationMoved(change)]),
    [
      ["paid-late", [{ factor: "power.threats", was: "extra", is: null }], false],
      ["threatened", [{ factor: "power.threats", was: "matched", is: "weaker" }], true],
    ],
  );
});

test("supposing nothing changes nothing, and supposing what is known changes no relation", () => {
  fc.assert(
    fc.property(anyDecisions(fewFactors), anyObservations(fewFactors), (decisions, seen) => {
      const real = compared(decisions, seen);
      assert.deepEqual(changesOf(real, compared(decisions, suppose(seen, []))), []);
    }),
  );
});
