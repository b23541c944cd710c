import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../base/day.ts";
import { comeAbout } from "./plan-b.ts";

const today = day("2026-11-25");

for (const [what, state, events, come] of [
  ["nothing", "open", [], []],
  ["the case as it stands", "dropped", [], ["case-dropped"]],
  ["a drop that is told", "open", [["case-dropped", "2026-11-25"]], ["case-dropped"]],
  ["a drop to come", "open", [["case-dropped", "2026-11-26"]], []],
  ["a permit that is revoked", "open", [["permit-revoked", "2026-11-01"]], ["permit-ends"]],
  [
    "an expulsion",
    "dropped",
    [["expulsion-decided", "2026-11-01"]],
    ["case-dropped", "must-leave"],
  ],
  ["what no plan B is for", "open", [["charged", "2026-11-01"]], []],
] as const) {
  test(`what has come about that a plan B is for: ${what}`, () => {
    const told = events.map(([type, on]) => ({ type, day: day(on) }));
    assert.deepEqual(comeAbout(state, told, today), come);
  });
}
