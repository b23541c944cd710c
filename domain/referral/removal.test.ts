import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { addDays, day, moment } from "../time/day.ts";
import {
  possibleAfter,
  type RemovalDays,
  removalToAct,
  sameDays,
  soonestFirst,
  standingRemoval,
} from "./removal.ts";
import type { Deed, Step } from "./step.ts";

const first = { step: "removal", decided: day("2026-11-20"), planned: null } as const;
const other = { ...first, planned: day("2026-11-27") } as const;
const off = { step: "removal-off" } as const;
const accept = { step: "accept" } as const;

const steps = (...deeds: readonly Deed[]): readonly Step[] =>
  deeds.map((deed, at) => ({
    ...{ id: `s${at}`, side: "recipient", wordsTold: null, deed },
    at: moment("2026-11-20T10:00:00Z"),
  }));

const examples = [
  [[accept], null, "nothing was told of"],
  [[first, accept], "s0", "one"],
  [[first, other], "s1", "another day takes the place of the one before"],
  [[first, off], null, "called off"],
  [[first, off, other], "s2", "decided anew"],
  [[off, first], "s1", "what crossed on the way"],
] as const;
for (const [deeds, stands, what] of examples) {
  test(`the removal that stands: ${what}`, () => {
    assert.equal(standingRemoval(steps(...deeds))?.id ?? null, stands);
    assert.equal(possibleAfter(steps(...deeds), "recipient").includes("removal-off"), !!stands);
  });
}

test("what was written down ends the alarm of the removal it is about, and of none that came after", () => {
  const noted = [{ removal: "s0", result: "talked" }] as const;
  const tried = [{ removal: "s0", result: "not-reached" }] as const;
  assert.equal(removalToAct(steps(first), [])?.id, "s0", "or this means nothing");
  assert.equal(removalToAct(steps(first), tried)?.id, "s0", "trying ends nothing");
  assert.equal(removalToAct(steps(first), noted), null);
  assert.equal(removalToAct(steps(first, other), noted)?.id, "s1");
  assert.equal(removalToAct(steps(first, off), []), null);
});

test("of several the one that can come first is told: without a day it can come at any time", () => {
  const days = fc.nat({ max: 40 }).map((count) => addDays(day("2026-11-01"), count));
  const one = fc.record({ decided: days, planned: fc.option(days, { nil: null }) });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1 }), (all: readonly RemovalDays[]) => {
      const [found = null, ...later] = soonestFirst(all);
      const text = ({ decided, planned }: RemovalDays) => `${planned} ${decided}`;
      assert.ok(all.some((each) => sameDays(each, found)));
      assert.ok(all.every(({ planned }) => (found?.planned ?? "") <= (planned ?? "")));
      assert.deepEqual(soonestFirst(all.toReversed()).map(text), soonestFirst(all).map(text));
      assert.equal(1 + later.length, new Set(all.map(text)).size, "none lost, and none twice");
    }),
  );
  assert.deepEqual(soonestFirst([]), []);
});
