import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  aDecision,
  aFactor,
  anObservation,
  anyDecision,
  anyObservations,
  decided,
  factorMap,
  fewFactors,
  observed,
} from "../../test/factories/comparison.ts";
import type { Decision } from "../knowledge/decision.ts";
import type { Observation, ObservedFact } from "../observation/observation.ts";
import { hingesOf } from "./hinges.ts";
import { picture } from "./picture.ts";
import { type CaseRelation, type Point, relate } from "./relate.ts";
import { roleOf } from "./standing.ts";
import { type Supposed, suppose } from "./turned.ts";

const runs = { numRuns: 1500 };

function related(decision: Decision, observations: readonly Observation[]): CaseRelation {
  return relate(fewFactors, decision, picture(fewFactors, observations), new Set());
}

const factorsOf = (points: readonly Point[]) => [
  ...new Map(points.map(({ factor }) => [factor.id, factor])).values(),
];

function turn(decision: Decision, towards: boolean) {
  return (factor: Point["factor"]): Supposed => {
    const present = (roleOf(factor, decision) === "carries") === towards;
    const top = Math.max(1, factor.levels.length - 1);
    return { factor: factor.id, state: present ? "present" : "absent", level: present ? top : 1 };
  };
}

test("turning all that sets a situation apart makes it alike, and leaving one out does not", () => {
  let turned = 0;
  fc.assert(
    fc.property(anyDecision(fewFactors), anyObservations(fewFactors), (decision, given) => {
      const factors = factorsOf(hingesOf(related(decision, given)).alike);
      const all = factors.map(turn(decision, true));
      const after = related(decision, suppose(given, all)).relation;
      assert.ok(after === "onObserved" || after === "necessary", after);
      for (const left of all) {
        const fewer = all.filter((each) => each !== left);
        const still = related(decision, suppose(given, fewer)).relation;
        assert.ok(still === "differs" || still === "possible", still);
        turned += 1;
      }
    }),
    runs,
  );
  assert.ok(turned > 100);
});

test("each thing that is not known could set a situation apart alone, while nothing else does", () => {
  let turned = 0;
  fc.assert(
    fc.property(anyDecision(fewFactors), anyObservations(fewFactors), (decision, given) => {
      for (const factor of factorsOf(hingesOf(related(decision, given)).apart)) {
        const after = related(decision, suppose(given, [turn(decision, false)(factor)]));
        assert.equal(after.relation, "differs");
        turned += 1;
      }
    }),
    runs,
  );
  assert.ok(turned > 100);
});

test("while only age is open, it hangs on the means that are excused until then", () => {
  const factors = factorMap([...fewFactors.values(), aFactor("sub.minor", "pro")]);
  const threatened = aDecision("threatened", [decided("power.threats"), decided("pay.deferred")]);
  const alike = (...facts: readonly ObservedFact[]) => {
    const seen = picture(factors, anObservation(observed("pay.deferred"), ...facts));
    const found = relate(factors, threatened, seen, new Set(["power.threats"]));
    return hingesOf(found).alike.map(({ factor }) => factor.id);
  };

  assert.deepEqual(alike(observed("sub.minor", "present", 1, "some")), ["power.threats"]);
  assert.deepEqual(alike(observed("sub.minor")), []);
});
