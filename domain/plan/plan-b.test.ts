import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../base/day.ts";
import { type Come, comeAbout, type KnownPlanB, planBMoved } from "./plan-b.ts";

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
    assert.deepEqual(comeAbout(state, { events: told, permitOver: false }, today), come);
  });
}

test("a permit that is over has come about as one that is revoked has", () => {
  assert.deepEqual(comeAbout("open", { events: [], permitOver: true }, today), ["permit-ends"]);
});

const ready: KnownPlanB = {
  ...{ thing: "b", comes: "case-dropped", state: "ready" },
  ...{ written: day("2026-11-10"), since: [], runs: false },
};
const come = (...events: readonly (readonly [Come["events"][number]["type"], string])[]): Come => ({
  events: events.map(([type, on]) => ({ type, day: day(on) })),
  permitOver: false,
});
const dropped = come(["police-report", "2026-10-01"], ["case-dropped", "2026-11-20"]);

for (const [what, one, happened, start, end] of [
  ["it has come about", ready, dropped, ["b"], []],
  [
    "it came about before it was written down",
    ready,
    come(["case-dropped", "2026-11-01"]),
    ["b"],
    [],
  ],
  [
    "something else is reported after it came about",
    ready,
    come(["case-dropped", "2026-11-20"], ["police-report", "2026-11-24"]),
    ["b"],
    [],
  ],
  [
    "it is for a case that was reported after another was dropped",
    ready,
    come(["case-dropped", "2025-03-01"], ["police-report", "2026-10-01"]),
    [],
    [],
  ],
  [
    "that case is dropped too",
    ready,
    come(
      ["case-dropped", "2025-03-01"],
      ["police-report", "2026-10-01"],
      ["case-dropped", "2026-11-20"],
    ),
    ["b"],
    [],
  ],
  [
    "a drop is noted since, of a day before the report, which may be a slip",
    { ...ready, since: ["case-dropped"] },
    come(["case-dropped", "2026-08-10"], ["police-report", "2026-08-20"]),
    ["b"],
    [],
  ],
  ["nothing has come about", ready, come(["police-report", "2026-10-01"]), [], []],
  ["it is still to come", ready, come(["case-dropped", "2026-11-26"]), [], []],
  ["it is in use", { ...ready, state: "in-use" }, dropped, [], []],
  ["it runs", { ...ready, runs: true }, dropped, [], []],
  ["it runs, and did not come about after all", { ...ready, runs: true }, come(), [], ["b"]],
  ["it runs, and is set aside", { ...ready, runs: true, state: "set-aside" }, dropped, [], ["b"]],
  [
    "the permit is over",
    { ...ready, comes: "permit-ends" },
    { events: [], permitOver: true },
    ["b"],
    [],
  ],
  [
    "a new permit was granted before it was written",
    { ...ready, comes: "permit-ends" },
    come(["permit-revoked", "2026-09-01"], ["limited-permit-granted", "2026-10-01"]),
    [],
    [],
  ],
] as const) {
  test(`somebody is told to begin a plan B, or no longer: ${what}`, () => {
    assert.deepEqual(planBMoved([one], happened, today), { start, end });
  });
}
