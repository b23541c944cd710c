import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import { type Come, comeAbout, type KnownPlanB, planBFor, planBMoved } from "./plan-b.ts";

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
    assert.deepEqual(comeAbout(state, { events: told, permitOver: null }, today), come);
  });
}

test("what is supposed to happen has the plan B that is for it, and what none is for has the one for all else", () => {
  for (const [type, provision, comes] of [
    ["case-dropped", null, "case-dropped"],
    ["charged", "395", "outside-label"],
    ["charged", "257", "other"],
    ["charged", null, "other"],
    ["permit-revoked", null, "permit-ends"],
    ["left-country", null, "must-leave"],
    ["bankruptcy", null, "wages-not-paid"],
    ["turns-eighteen", null, "other"],
  ] as const) {
    assert.equal(planBFor({ type, provision }), comes, type);
  }
});

test("a permit that is over has come about as one that is revoked has", () => {
  assert.deepEqual(comeAbout("open", { events: [], permitOver: today }, today), ["permit-ends"]);
});

const ready: KnownPlanB = {
  ...{ thing: "b", comes: "case-dropped", standing: { state: "ready" } },
  ...{ written: day("2026-11-10"), noted: [], runs: false },
};
const aside = { state: "set-aside" } as const;
/** Begun on a date, written 10 November, with a drop noted since. */
const inUse = (since: string, noted: readonly string[], more: Partial<KnownPlanB> = {}) => ({
  ...ready,
  standing: { state: "in-use", since: day(since) } as const,
  noted: noted.map((on) => ({ type: "case-dropped", day: day(on) }) as const),
  ...more,
});
const permit = { comes: "permit-ends" } as const;
const granted = { type: "limited-permit-granted", day: day("2026-01-01") } as const;
const over = (from: string): Come => ({ events: [], permitOver: day(from) });
const come = (...events: readonly (readonly [Come["events"][number]["type"], string])[]): Come => ({
  events: events.map(([type, on]) => ({ type, day: day(on) })),
  permitOver: null,
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
    { ...ready, noted: [{ type: "case-dropped", day: day("2026-08-10") }] },
    come(["case-dropped", "2026-08-10"], ["police-report", "2026-08-20"]),
    ["b"],
    [],
  ],
  ["nothing has come about", ready, come(["police-report", "2026-10-01"]), [], []],
  ["it is still to come", ready, come(["case-dropped", "2026-11-26"]), [], []],
  ["it is in use, and nothing was noted since", inUse("2026-11-01", []), dropped, [], []],
  ["it came about after it was begun", inUse("2026-11-01", ["2026-11-20"]), dropped, ["b"], []],
  ["it was begun the day before", inUse("2026-11-19", ["2026-11-20"]), dropped, ["b"], []],
  ["it was begun that day", inUse("2026-11-20", ["2026-11-20"]), dropped, ["b"], []],
  ["it was begun after that day", inUse("2026-11-21", ["2026-11-20"]), dropped, ["b"], []],
  [
    "what came about before it was begun is noted since",
    inUse("2026-11-01", ["2026-10-20"]),
    come(["case-dropped", "2026-10-20"]),
    ["b"],
    [],
  ],
  [
    "one is in use, and of two drops only that before it was begun is noted since",
    inUse("2026-11-01", ["2026-10-20"]),
    come(["case-dropped", "2026-10-20"], ["case-dropped", "2026-11-05"]),
    ["b"],
    [],
  ],
  [
    "one is in use, and what is noted since does not hold",
    inUse("2026-11-01", ["2026-11-20"]),
    come(),
    [],
    [],
  ],
  [
    "one is in use, and what is noted since is still to come",
    inUse("2026-11-01", ["2026-11-26"]),
    come(["case-dropped", "2026-11-26"]),
    [],
    [],
  ],
  [
    "one is in use for something else",
    inUse("2026-11-01", ["2026-11-20"], { comes: "must-leave" }),
    dropped,
    [],
    [],
  ],
  ["it is told again", inUse("2026-11-01", ["2026-11-20"], { runs: true }), dropped, [], []],
  [
    "it was told again, and was written anew by somebody who need not know",
    inUse("2026-11-01", [], { runs: true }),
    dropped,
    [],
    [],
  ],
  [
    "it was told again, and is in use since that day as somebody wrote who need not know",
    inUse("2026-11-20", [], { runs: true }),
    dropped,
    [],
    [],
  ],
  [
    "it was told again, and did not come about after all",
    inUse("2026-11-01", [], { runs: true }),
    come(),
    [],
    ["b"],
  ],
  [
    "a permit that was over is told again, and was written anew by somebody who need not know",
    inUse("2026-11-01", [], { ...permit, runs: true }),
    over("2026-11-10"),
    [],
    [],
  ],
  [
    "the permit is over since it was begun",
    inUse("2026-11-01", [], permit),
    over("2026-11-20"),
    ["b"],
    [],
  ],
  [
    "the permit was over the day it was begun",
    inUse("2026-11-20", [], { ...permit, written: day("2026-11-01") }),
    over("2026-11-20"),
    [],
    [],
  ],
  [
    "the permit was over when it was written",
    inUse("2026-11-01", [], permit),
    over("2026-11-10"),
    [],
    [],
  ],
  [
    "the permit was over when it was written, and that is noted since",
    inUse("2026-11-01", [], { ...permit, noted: [granted] }),
    over("2026-11-10"),
    ["b"],
    [],
  ],
  [
    "the permit is over, and one is in use for something else",
    inUse("2026-11-01", []),
    over("2026-11-20"),
    [],
    [],
  ],
  ["it runs", { ...ready, runs: true }, dropped, [], []],
  ["it runs, and did not come about after all", { ...ready, runs: true }, come(), [], ["b"]],
  ["it runs, and is set aside", { ...ready, runs: true, standing: aside }, dropped, [], []],
  [
    "it runs, set aside, and did not come about",
    { ...ready, runs: true, standing: aside },
    come(),
    [],
    ["b"],
  ],
  ["the permit is over", { ...ready, ...permit }, over("2026-11-01"), ["b"], []],
  [
    "a new permit was granted before it was written",
    { ...ready, ...permit },
    come(["permit-revoked", "2026-09-01"], ["limited-permit-granted", "2026-10-01"]),
    [],
    [],
  ],
] as const) {
  test(`somebody is told to begin a plan B, or no longer: ${what}`, () => {
    assert.deepEqual(planBMoved([one], happened, today), { start, end });
  });
}
