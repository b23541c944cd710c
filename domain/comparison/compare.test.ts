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
import { differences, inCommon, isNearer } from "./order.ts";

const runs = { numRuns: 600 };

function compared(decisions: readonly Decision[], observations: readonly Observation[]) {
  const yardstick = {
    factors: fewFactors,
    decisions,
    provisions: [],
    questions: { cautions: new Map() },
  };
  return compare(yardstick, observations, null);
}

const paidLate = aDecision("paid-late", [decided("pay.deferred", "present", 2)]);
const free = aDecision("free", [decided("move.free")], { side: "not_forced_labour" });

test("a decision never stands before one that is nearer, and the nearest of a side has none nearer", () => {
  let pairs = 0;
  fc.assert(
    fc.property(anyDecisions(fewFactors), anyObservations(fewFactors), (decisions, given) => {
      const { cases } = compared(decisions, given);
      const near = cases.filter((related) => inCommon(related).size > 0);
      for (const [index, before] of near.entries()) {
        for (const after of near.slice(index + 1)) {
          assert.ok(!isNearer(after, before));
          pairs += isNearer(before, after) ? 1 : 0;
        }
      }
      assert.deepEqual(cases.slice(0, near.length), near, "nothing in common comes last");
    }),
    { numRuns: 3000 },
  );
  assert.ok(pairs > 20, "some must be nearer than others, or this test means nothing");
});

test("nearer is an order: never both ways, and it carries over", () => {
  fc.assert(
    fc.property(anyDecisions(fewFactors), anyObservations(fewFactors), (decisions, given) => {
      const { cases } = compared(decisions, given);
      for (const one of cases) {
        assert.ok(!isNearer(one, one));
        for (const other of cases.filter((each) => isNearer(one, each))) {
          assert.ok(!isNearer(other, one));
          assert.ok(cases.every((third) => !isNearer(other, third) || isNearer(one, third)));
        }
      }
    }),
    runs,
  );
});

test("one more decision never changes how another is related", () => {
  fc.assert(
    fc.property(anyDecisions(fewFactors), anyObservations(fewFactors), (decisions, given) => {
      const whole = compared(decisions, given);
      const fewer = compared(decisions.slice(1), given);
      for (const related of fewer.cases) {
        const again = whole.cases.find(({ decision }) => decision === related.decision);
        assert.deepEqual(again, related);
      }
    }),
    runs,
  );
});

test("neither the order of decisions nor that of observations changes what is shown", () => {
  fc.assert(
    fc.property(anyDecisions(fewFactors), anyObservations(fewFactors), (decisions, given) => {
      const here = compared(decisions, given);
      const there = compared(decisions.toReversed(), given.toReversed());
      const shown = ({ cases, nearest, questions }: typeof here) => ({
        cases: cases.map(({ decision, relation }) => [decision.id, relation]),
        nearest,
        questions: questions.map(({ factor, settles }) => [factor.id, settles]),
      });
      assert.deepEqual(shown(there), shown(here));
    }),
    runs,
  );
});

test("a decision that stands twice, or an observation told twice, changes no relation and nothing that is nearest", () => {
  fc.assert(
    fc.property(anyDecisions(fewFactors), anyObservations(fewFactors), (decisions, given) => {
      const here = compared(decisions, given);
      const again = decisions.map((decision) => ({ ...decision, id: `${decision.id}-again` }));
      const twice = compared([...decisions, ...again], [...given, ...given]);
      for (const { decision, relation } of here.cases) {
        const both = twice.cases.filter(({ decision: { id } }) => id.startsWith(decision.id));
        assert.deepEqual(
          both.map((each) => each.relation),
          [relation, relation],
        );
      }
      assert.deepEqual(twice.nearest, here.nearest);
    }),
    runs,
  );
});

test("a decision that a later one replaced keeps its standing beside it, whatever is known, and never binds", () => {
  fc.assert(
    fc.property(anyDecisions(fewFactors), anyObservations(fewFactors), (decisions, given) => {
      const [first, ...rest] = decisions;
      const replaced = { ...first, supersededBy: "later" } as Decision;
      const { cases, nearest, conflicts } = compared([replaced, ...rest], given);
      const shown = cases.find(({ decision }) => decision.id === replaced.id);
      assert.equal(shown?.standing, "superseded");
      assert.ok(shown?.relation === "possible" || shown?.relation === "differs");
      assert.ok(!Object.values(nearest).includes(replaced.id));
      assert.ok(conflicts.every((pair) => !pair.includes(replaced.id)));
    }),
    runs,
  );
});

test("a decision that is only shown is never the nearest, however near", () => {
  const paid = anObservation(observed("pay.deferred", "present", 3));
  const far = aDecision("far", [decided("power.threats")]);
  const only: readonly Partial<Decision>[] = [
    { supersededBy: "far" },
    { comparability: "illustration_only" },
    { comparability: "lesser_offence" },
    { comparability: "state_duty" },
    { findingType: "not_proven" },
  ];

  assert.equal(compared([paidLate, far], paid).nearest.forced_labour, "paid-late");
  for (const more of only) {
    const { cases, nearest } = compared([{ ...paidLate, ...more }, far], paid);
    assert.equal(nearest.forced_labour, "far");
    assert.equal(cases.length, 2, "it is shown all the same");
  }
});

test("both sides are always shown, also when nothing is known yet", () => {
  assert.deepEqual(compared([paidLate, free], []).nearest, {
    forced_labour: "paid-late",
    not_forced_labour: "free",
  });
});

test("the sides are told in the same order, whatever is known", () => {
  const given = [[], anObservation(observed("move.free")), anObservation(observed("hours.long"))];
  for (const observations of given) {
    const { nearest } = compared([free, paidLate], observations);
    assert.deepEqual(Object.keys(nearest), ["forced_labour", "not_forced_labour"]);
  }
});

test("what sets a situation apart is compared by inclusion, and then what is in common", () => {
  const harder = aDecision("a-harder", [...paidLate.facts, decided("power.threats")]);
  const longer = aDecision("b-longer", [...paidLate.facts, decided("hours.long")]);
  const given = anObservation(
    observed("pay.deferred", "present", 2),
    observed("hours.long", "present", 2),
    observed("power.threats", "absent"),
  );

  const { cases } = compared([harder, paidLate, longer], given);

  assert.deepEqual(
    cases.map(({ decision }) => decision.id),
    ["b-longer", "paid-late", "a-harder"],
  );
  assert.deepEqual(
    cases.map((related) => [...differences(related)]),
    [[], [], ["power.threats"]],
  );
});

test("two decisions of opposite outcome that both apply are reported as a conflict between them", () => {
  const freeAndPaidLate = aDecision("free", [decided("move.free"), decided("pay.deferred")], {
    side: "not_forced_labour",
  });
  const although = aDecision("although", [decided("pay.deferred"), decided("move.free")]);
  const given = anObservation(
    observed("pay.deferred", "present", 1),
    observed("pay.deferred", "absent", 2),
    observed("move.free"),
  );

  assert.deepEqual(compared([although, freeAndPaidLate], given).conflicts, [["although", "free"]]);
});

test("a question counts the decisions that wait for it, and says whether it is safe to ask", () => {
  const threatened = aDecision("threatened", [...paidLate.facts, decided("power.threats")]);
  const yardstick = {
    factors: fewFactors,
    decisions: [paidLate, threatened, { ...threatened, id: "old", supersededBy: "threatened" }],
    provisions: [],
    questions: { cautions: new Map([["power.threats", "only_in_private" as const]]) },
  };

  const { questions } = compare(yardstick, [], null);

  assert.deepEqual(
    questions.map(({ factor, settles, safe }) => [factor.id, settles, safe]),
    [
      ["pay.deferred", 2, true],
      ["power.threats", 1, "only_in_private"],
    ],
  );
});
