import assert from "node:assert/strict";
import test from "node:test";
import type { ObservedFact } from "../observation/observation.ts";
import { needsAfter } from "./whom.ts";

const fact = (
  factor: string,
  level: number | null = null,
  state: ObservedFact["state"] = "present",
): ObservedFact => ({ factor, state, level, scope: "all", how: "told", day: null, note: null });

const always = ["report-conditions", "advice"];

test("whatever was seen, the inspectorate and those who give advice are there", () => {
  assert.deepEqual(needsAfter([]), always);
  assert.deepEqual(needsAfter([fact("hours.per_day_max", 2)]), always);
});

test("violence, open threats, being locked in and care denied put danger first, and the police beside", () => {
  for (const seen of [
    fact("power.physical_force_or_mistreatment", 1),
    fact("power.threats_of_violence", 2),
    fact("move.restriction", 4),
    fact("health.care_denied"),
  ]) {
    const needs = needsAfter([seen]);
    assert.equal(needs[0], "danger", seen.factor);
    assert.ok(needs.includes("crime"), seen.factor);
  }
});

test("a hinted threat, papers taken or fear of what follows lead to the police without an alarm", () => {
  for (const seen of [
    fact("power.threats_of_violence", 1),
    fact("power.documents", 2),
    fact("exit.retaliation_threat"),
  ]) {
    assert.deepEqual(needsAfter([seen]), ["report-conditions", "crime", "advice"], seen.factor);
  }
});

test("someone under 18 leads to those who help children", () => {
  assert.ok(needsAfter([fact("sub.minor")]).includes("child"));
  assert.ok(needsAfter([fact("sub.minor", 1, "maybe")]).includes("child"));
  assert.deepEqual(needsAfter([fact("sub.minor", 1, "absent")]), always);
});

test("what is not known, and what is not so, leads nowhere", () => {
  for (const state of ["not_observed", "absent"] as const) {
    assert.deepEqual(needsAfter([fact("power.physical_force_or_mistreatment", 1, state)]), always);
  }
});
