import assert from "node:assert/strict";
import test from "node:test";
import { type Day, day } from "../time/day.ts";
import { passedOver, spanMoved } from "./move.ts";
import type { Step } from "./step.ts";

const today = day("2026-11-29");
const stepBy = (by: Day | null, standing: Step["standing"] = { state: "planned" }): Step => ({
  ...{ kind: "step", what: "A lawyer on the appeal.", doer: { who: "person" }, by },
  ...{ promised: false, tells: { to: "nobody" }, standing },
});

for (const [from, to, due, isPassed] of [
  ["2026-12-01", "2026-12-10", "2026-12-03", true],
  ["2026-12-03", "2026-12-10", "2026-12-03", true],
  ["2026-12-01", "2026-12-03", "2026-12-03", false],
  ["2026-12-04", "2026-12-10", "2026-12-03", false],
  ["2026-11-01", "2026-12-10", "2026-11-29", true],
  ["2026-11-01", "2026-12-10", "2026-11-28", false],
  [null, "2026-12-10", "2026-12-03", true],
  [null, "2026-12-10", "2026-11-29", true],
  [null, "2026-12-10", "2026-11-28", false],
  [null, "2026-12-03", "2026-12-03", false],
] as const) {
  test(`moved from ${from ?? "no day"} to ${to}, a step ${isPassed ? "passes" : "does not pass"} ${due}`, () => {
    const span = spanMoved(stepBy(from && day(from)), stepBy(day(to)));
    assert.ok(span !== null);
    assert.equal(passedOver([{ due: day(due) }], span, today).length, isPassed ? 1 : 0);
  });
}

test("a step that is moved nearer, stays, has no day or is done with passes nothing", () => {
  const at = stepBy(day("2026-12-10"));
  assert.equal(spanMoved(at, stepBy(day("2026-12-01"))), null);
  assert.equal(spanMoved(at, at), null);
  assert.equal(spanMoved(at, stepBy(null)), null);
  const done = { state: "done", day: today, how: null } as const;
  assert.equal(spanMoved(stepBy(null), stepBy(day("2026-12-10"), done)), null);
});
