import assert from "node:assert/strict";
import test from "node:test";
import type { ObservedFact } from "../observation/observation.ts";
import { day } from "../time/day.ts";
import type { Body } from "./body.ts";
import { needsAfter, whomToCall } from "./whom.ts";

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

test("violence, open threats, being locked in and care denied put danger first, and the police before the inspectorate", () => {
  for (const seen of [
    fact("power.physical_force_or_mistreatment", 1),
    fact("power.threats_of_violence", 2),
    fact("move.restriction", 4),
    fact("health.care_denied"),
  ]) {
    const needs = needsAfter([seen]);
    assert.deepEqual(needs, ["danger", "crime", ...always], seen.factor);
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

const words = { nb: "ord", en: "words" };
function body(id: string, needs: Body["needs"], phone: string | null, area: Body["area"]): Body {
  const unsaid = { forWhom: null, fromAge: null, web: null, hours: null, open: null, note: null };
  const source = { source: "s", sourceDate: null, confirmed: "yes", phoneRung: null } as const;
  const days = { checked: day("2026-11-24"), reviewBy: day("2027-02-24") };
  const is = { id, name: id, kinds: [], needs, phone, area, authority: true, languages: [] };
  return { ...is, ...unsaid, ...source, ...days, does: words, passOn: words };
}

const directory = [
  body("emergency", ["danger"], "112", "national"),
  body("alarm", ["child"], "116 111", "national"),
  body("welfare", ["child"], null, "municipal"),
  body("inspectorate", ["report-conditions", "advice"], "73", "national"),
  body("local", ["report-conditions"], null, ["Oslo"]),
  body("police", ["crime", "advice"], "02800", "national"),
  body("helpline", ["advice"], "22", "national"),
  body("other", ["advice"], "23", "national"),
];
const calls = (place: string | null, ...facts: readonly ObservedFact[]) =>
  whomToCall(directory, facts, place).map(({ need, bodies }) => [need, bodies.map(({ id }) => id)]);

test("every need has a number to call, also where the nearest has none, and nobody is named twice", () => {
  assert.deepEqual(calls(null), [
    ["report-conditions", ["inspectorate"]],
    ["advice", ["police", "helpline"]],
  ]);
  assert.deepEqual(calls("Oslo", fact("sub.minor"), fact("power.threats_of_violence", 2)), [
    ["danger", ["emergency"]],
    ["child", ["welfare", "alarm"]],
    ["crime", ["police"]],
    ["report-conditions", ["local", "inspectorate"]],
    ["advice", ["helpline", "other"]],
  ]);
});
