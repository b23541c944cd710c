import assert from "node:assert/strict";
import test from "node:test";
import { type Day, day } from "../time/day.ts";
import type { FollowUp } from "./follow-up.ts";
import { followUpProblem } from "./follow-up.ts";
import { movedTo } from "./move.ts";
import { type Step, stepProblem } from "./step.ts";

const today = day("2026-11-25");
const step = (by: Day | null): Step => ({
  ...{ kind: "step", what: "Ring the bank.", doer: { who: "person" }, by },
  ...{ promised: false, tells: { to: "nobody" }, standing: { state: "planned" } },
});
const asked = (due: Day): FollowUp => ({
  ...{ kind: "follow-up", what: "How it is.", who: "a", due, standing: { state: "asked-for" } },
});

for (const [by, problem] of [
  ["2026-11-24", "plan.by-passed"],
  ["2026-11-25", null],
  ["2027-11-25", null],
  ["2027-11-26", "plan.by-too-far"],
  ["2036-11-25", "plan.by-too-far"],
] as const) {
  test(`a day that is set for a step or a follow-up, or moved: ${by}`, () => {
    assert.equal(stepProblem(null, step(day(by)), [], today), problem);
    assert.equal(followUpProblem(null, asked(day(by)), today), problem);
    for (const content of [step(day("2026-12-01")), asked(day("2026-12-01"))]) {
      const to = { to: day(by), why: "took-longer", words: null } as const;
      const moved = movedTo(content, to, today);
      assert.equal(moved.ok ? null : moved.refused, problem);
    }
  });
}

test("a day that stands further ahead stays, and somebody who was not reached is asked anew within the year", () => {
  const far = step(day("2030-01-01"));
  const begun = { ...far, standing: { state: "begun" } } as const;
  assert.equal(stepProblem(far, begun, [], today), null);
  const missed = {
    ...asked(day("2026-11-20")),
    standing: { state: "not-reached", on: today, words: "No answer." },
  } as const;
  assert.equal(followUpProblem(missed, asked(day("2036-01-01")), today), "plan.by-too-far");
  const again = { ...missed, due: day("2036-01-01") };
  assert.equal(followUpProblem(missed, again, today), "plan.by-too-far");
});
