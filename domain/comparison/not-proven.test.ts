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
import type { DecidedFact, Decision } from "../knowledge/decision.ts";
import type { Observation } from "../observation/observation.ts";
import { layOut, layOutKnown } from "./bits.ts";
import { compare } from "./compare.ts";
import { layOutDecisions, relationsOf, speaker } from "./laid-out.ts";
import { nearestPair } from "./pair.ts";
import { countSides } from "./sides.ts";
import { changesOf } from "./turned.ts";

// Not proven is not known; it was not found not to be so.

function compared(decisions: readonly Decision[], observations: readonly Observation[]) {
  const questions = { cautions: new Map() };
  return compare({ factors: fewFactors, decisions, provisions: [], questions }, observations, null);
}

const unproven = (decision: Decision): Decision => ({ ...decision, findingType: "not_proven" });
const binds = (relation: string) => relation === "necessary" || relation === "onObserved";

/** By chance the same facts hardly ever meet. */
const seenAsDecided = (facts: readonly DecidedFact[]) =>
  anObservation(
    ...facts.map(({ factor, state, level, scope }) => observed(factor, state, level, scope)),
  );

/** Every other time, what was found in the first. */
const anyCase = fc
  .tuple(anyDecisions(fewFactors), anyObservations(fewFactors), fc.boolean())
  .map(([[first, ...rest], any, alike]) => {
    assert.ok(first);
    return [first, rest, alike ? seenAsDecided(first.facts) : any] as const;
  });

test("a decision that was not proven never binds, is never nearest, and stands in no conflict, whatever is known", () => {
  let proven = 0;
  fc.assert(
    fc.property(anyCase, ([first, rest, given]) => {
      const id = first.id;
      proven += compared([first, ...rest], given).cases.filter(
        ({ decision, relation }) => decision.id === id && binds(relation),
      ).length;

      const comparison = compared([unproven(first), ...rest], given);
      const shown = comparison.cases.find(({ decision }) => decision.id === id);
      assert.equal(shown?.standing, "not_proven", "it is shown, and as what it is");
      assert.ok(!binds(shown.relation));
      assert.ok(!Object.values(comparison.nearest).includes(id));
      const { towards, away } = nearestPair(comparison);
      assert.ok(towards?.decision.id !== id && away?.decision.id !== id);
      assert.ok(comparison.conflicts.every((pair) => !pair.includes(id)));
      assert.deepEqual(
        comparison.questions,
        compared(rest, given).questions,
        "nothing waits for it",
      );
      assert.deepEqual(
        changesOf(comparison, compared(rest, [])),
        changesOf(compared(rest, given), compared(rest, [])),
      );

      const layout = layOut(fewFactors, new Set());
      const [quick] = relationsOf(
        layOutDecisions(layout, [unproven(first)]),
        layOutKnown(layout, given),
      );
      assert.ok(quick !== undefined && !binds(quick));
      assert.equal(speaker(layout, unproven(first))(given), null, "no open case is told of it");
    }),
    { numRuns: 1500 },
  );
  assert.ok(proven > 200, "proven, the same decisions do bind, or this test means nothing");
});

test("it is counted among the decisions of its side, and never among those that push towards it", () => {
  const paid = aDecision("paid", [decided("pay.deferred")]);
  const free = aDecision("free", [decided("move.free")], { side: "not_forced_labour" });
  const counted = (decisions: readonly Decision[]) =>
    countSides(decisions).map(({ side, decisions: all, compared: push }) => [side, all, push]);

  assert.deepEqual(counted([paid, free]), [
    ["forced_labour", 1, 1],
    ["not_forced_labour", 1, 1],
  ]);
  assert.deepEqual(counted([unproven(paid), unproven(free)]), [
    ["forced_labour", 1, 0],
    ["not_forced_labour", 1, 0],
  ]);
});

test("all that it rested on may be here, and still it settles nothing for the side that was not found", () => {
  const acquitted = aDecision("acquitted", [decided("move.free")], { side: "not_forced_labour" });
  const given = anObservation(observed("move.free"));
  const relation = (decision: Decision) => compared([decision], given).cases[0]?.relation;

  assert.ok(binds(relation(acquitted) ?? ""));
  assert.equal(relation(unproven(acquitted)), "possible");
});
