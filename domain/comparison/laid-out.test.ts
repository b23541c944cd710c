import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  aDecision,
  aFactor,
  anObservation,
  anyDecisions,
  anyObservations,
  decided,
  factorMap,
  fewFactors,
  observed,
} from "../../test/factories/comparison.ts";
import { layOut, layOutKnown } from "./bits.ts";
import { layOutDecisions, relationsOf, speaker } from "./laid-out.ts";
import { picture } from "./picture.ts";
import { relate } from "./relate.ts";

const factors = factorMap([...fewFactors.values(), aFactor("sub.minor", "pro")]);
const means = new Set(["power.threats", "hours.long"]);
// Few factors: each relation occurs often.
const few = factorMap([
  aFactor("hours.long", "pro", 2),
  aFactor("move.free", "con", 2),
  aFactor("sub.minor", "pro"),
]);

test("relations by rows of bits are those that relate gives point by point", () => {
  const seen = { necessary: 0, onObserved: 0, possible: 0, differs: 0 };
  for (const some of [factors, few]) {
    const layout = layOut(some, means);
    fc.assert(
      fc.property(anyDecisions(some), anyObservations(some), (decisions, given) => {
        const known = layOutKnown(layout, given);
        const relations = relationsOf(layOutDecisions(layout, decisions), known);
        const pictured = picture(some, given);
        for (const [index, decision] of decisions.entries()) {
          const { relation } = relate(some, decision, pictured, means);
          assert.equal(relations[index], relation);
          seen[relation] += 1;
        }
      }),
      { numRuns: 3000 },
    );
  }
  assert.ok(Math.min(...Object.values(seen)) > 2, `each must occur: ${JSON.stringify(seen)}`);
});

test("what is only shown never binds, and what nobody knows any more is left out", () => {
  const layout = layOut(factors, new Set());
  const paid = aDecision("paid", [decided("pay.deferred")]);
  const old = aDecision("old", paid.facts, { supersededBy: "paid" });
  const known = layOutKnown(layout, anObservation(observed("pay.deferred"), observed("gone")));

  assert.deepEqual(relationsOf(layOutDecisions(layout, [paid, old]), known), [
    "onObserved",
    "possible",
  ]);
});

test("a decision speaks to what has one of its facts, however that lies on the whole, and to nothing else", () => {
  let [spoken, silent] = [0, 0];
  const layout = layOut(factors, means);
  fc.assert(
    fc.property(anyDecisions(factors), anyObservations(factors), (decisions, given) => {
      for (const decision of decisions) {
        const { relation, points } = relate(factors, decision, picture(factors, given), means);
        const inCommon = points.some(({ bearing }) => bearing === "matched");
        const answer = speaker(layout, decision)(given);
        assert.equal(answer, inCommon ? relation : null);
        spoken += answer === null ? 0 : 1;
        silent += answer === null ? 1 : 0;
      }
    }),
    { numRuns: 800 },
  );
  assert.ok(spoken > 50 && silent > 50);
  const old = aDecision("old", [decided("pay.deferred")], { supersededBy: "later" });
  assert.equal(speaker(layout, old)(anObservation(observed("pay.deferred"))), null);
});
