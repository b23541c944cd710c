import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aDecision,
  aFactor,
  anObservation,
  decided,
  factorMap,
  fewFactors,
  observed,
} from "../../test/factories/comparison.ts";
import type { Decision } from "../knowledge/decision.ts";
import type { ObservedFact } from "../observation/observation.ts";
import { picture } from "./picture.ts";
import { type CaseRelation, minorityOf, relate } from "./relate.ts";

const factors = factorMap([...fewFactors.values(), aFactor("sub.minor", "pro")]);
const means = new Set(["power.threats"]);

function related(decision: Decision, ...facts: readonly ObservedFact[]): CaseRelation {
  return relate(factors, decision, picture(factors, anObservation(...facts)), means);
}

function bearing(of: string, decision: Decision, ...facts: readonly ObservedFact[]) {
  return related(decision, ...facts)
    .points.filter(({ factor }) => factor.id === of)
    .map((point) => point.bearing);
}

const paidLate = aDecision("paid-late", [decided("pay.deferred", "present", 2)]);

test("a fact is matched at the decision's level, weaker below it, and open where it is not known", () => {
  const pay = "pay.deferred";

  assert.deepEqual(bearing(pay, paidLate, observed(pay, "present", 3)), ["matched"]);
  assert.deepEqual(bearing(pay, paidLate, observed(pay, "absent", 2)), ["weaker"]);
  assert.deepEqual(bearing(pay, paidLate, observed(pay, "present", 1)), ["open"]);
  assert.deepEqual(bearing(pay, paidLate), ["open"]);
  assert.deepEqual(bearing(pay, paidLate, observed(pay, "present", 3, "most")), ["open"]);
});

test("what the court did not have is extra, and what it says was absent it did not need", () => {
  const unharmed = aDecision("unharmed", [...paidLate.facts, decided("power.threats", "absent")]);

  assert.deepEqual(bearing("power.threats", paidLate, observed("power.threats")), ["extra"]);
  assert.deepEqual(bearing("power.threats", unharmed), ["not_needed"]);
  assert.deepEqual(bearing("power.threats", unharmed, observed("power.threats")), [
    "not_needed",
    "extra",
  ]);
});

test("what stands against the outcome is against, unless the decision had as much of it", () => {
  const freeToMove = aDecision("free", [...paidLate.facts, decided("move.free")]);

  assert.deepEqual(bearing("move.free", paidLate, observed("move.free")), ["against"]);
  assert.deepEqual(bearing("move.free", freeToMove, observed("move.free")), ["shared"]);
  assert.deepEqual(bearing("move.free", paidLate, observed("move.free", "absent")), []);
  assert.deepEqual(bearing("move.free", paidLate), ["unchecked"]);
});

test("for a decision that found no forced labour, the directions swap", () => {
  const free = aDecision("free", [decided("move.free")], { side: "not_forced_labour" });

  assert.deepEqual(bearing("move.free", free, observed("move.free")), ["matched"]);
  assert.deepEqual(bearing("pay.deferred", free, observed("pay.deferred")), ["against"]);
});

test("a factor the court set aside as irrelevant plays no part, unless that is only inferred", () => {
  const remark = {
    factor: "move.free",
    text: { nb: "uten betydning", en: "of no matter" },
    citation: { source: "S1", at: "1" },
    inferred: false,
  };
  const said = aDecision("said", paidLate.facts, { treatedAsIrrelevant: [remark] });
  const inferred = aDecision("inferred", paidLate.facts, {
    treatedAsIrrelevant: [{ ...remark, inferred: true }],
  });

  assert.deepEqual(bearing("move.free", said, observed("move.free")), []);
  assert.deepEqual(bearing("move.free", inferred, observed("move.free")), ["against"]);
});

test("from possible over observed to necessary, as what is not known is filled in", () => {
  const paid = observed("pay.deferred", "present", 2);
  const nothingAgainst = [observed("move.free", "absent"), observed("pay.as_promised", "absent")];

  assert.equal(related(paidLate).relation, "possible");
  assert.equal(related(paidLate, paid).relation, "onObserved");
  assert.equal(related(paidLate, paid, ...nothingAgainst).relation, "necessary");
  assert.equal(related(paidLate, paid, observed("move.free")).relation, "differs");
});

test("a decision that is only shown never binds", () => {
  const paid = observed("pay.deferred", "present", 3);
  const shown: readonly Partial<Decision>[] = [
    { supersededBy: "later" },
    { comparability: "illustration_only" },
    { comparability: "lesser_offence", side: "lesser_exploitation" },
    { side: "mixed" },
    { side: "undetermined" },
    { findingType: "not_proven" },
  ];

  assert.equal(related(paidLate, paid).relation, "onObserved");
  for (const more of shown) {
    assert.equal(related({ ...paidLate, ...more }, paid).relation, "possible");
  }
});

test("a duty to the state is related only to facts about such duties", () => {
  const duty = aDecision("duty", [decided("duty.role"), decided("pay.deferred")], {
    side: "not_forced_labour",
    comparability: "state_duty",
    question: "state_imposed_duty",
  });

  const { points, standing } = related(duty, observed("duty.role"), observed("pay.deferred"));

  assert.equal(standing, "state_duty");
  assert.deepEqual(
    points.map((point) => [point.factor.id, point.bearing]),
    [["duty.role", "matched"]],
  );
});

test("of someone under 18 the means are not required", () => {
  const threatened = aDecision("threatened", [decided("power.threats"), ...paidLate.facts]);
  const facts = [observed("power.threats", "absent"), observed("pay.deferred", "present", 2)];

  assert.equal(related(threatened, ...facts).relation, "differs");
  const young = related(threatened, ...facts, observed("sub.minor"));
  assert.equal(young.relation, "onObserved");
  assert.ok(young.points.some((point) => point.bearing === "not_required"));
});

test("while somebody may be under 18, the means are shown as not required and nothing is settled", () => {
  const threatened = aDecision("threatened", [decided("power.threats"), ...paidLate.facts]);
  const facts = [observed("power.threats", "absent"), observed("pay.deferred", "present", 2)];
  const accountsDiffer = [observed("sub.minor"), observed("sub.minor", "absent")];

  const perhaps = related(threatened, ...facts, ...accountsDiffer);

  assert.equal(perhaps.relation, "possible");
  assert.ok(perhaps.points.some((point) => point.bearing === "not_required"));
});

test("age that nobody answered is not a maybe", () => {
  const minority = (...facts: readonly ObservedFact[]) =>
    minorityOf(picture(factors, anObservation(...facts)));

  assert.equal(minority(), "not_raised");
  assert.equal(minority(observed("sub.minor", "not_observed")), "not_raised");
  assert.equal(minority(observed("sub.minor", "absent")), "no");
  assert.equal(minority(observed("sub.minor", "present", 1, "some")), "maybe");
  assert.equal(minority(observed("sub.minor", "maybe"), observed("sub.minor", "absent")), "maybe");
  assert.equal(minority(observed("sub.minor")), "yes");
});
