import assert from "node:assert/strict";
import { test } from "node:test";
import { aLifeEntry } from "../../test/factories/life.ts";
import { day } from "../base/day.ts";
import type { OutcomeKind } from "../outcome/outcome.ts";
import { beyondOutcomes } from "./beyond-outcomes.ts";
import type { EventType } from "./situation.ts";

const examples: readonly (readonly [
  string,
  [EventType, string][],
  [OutcomeKind, string][],
  string | null,
])[] = [
  [
    "dropped after the charge",
    [["case-dropped", "2026-11-20"]],
    [["charged", "2026-06-25"]],
    "2026-11-20",
  ],
  ["dropped, and nothing of the case", [["case-dropped", "2026-11-20"]], [], "2026-11-20"],
  [
    "dropped on the day that was noted of the case",
    [["case-dropped", "2026-11-20"]],
    [["dropped", "2026-11-20"]],
    null,
  ],
  [
    "the case went on since",
    [["case-dropped", "2026-05-01"]],
    [
      ["charged", "2026-06-25"],
      ["reported", "2026-02-01"],
    ],
    null,
  ],
  [
    "a judgment that became final",
    [["judgment-final", "2026-11-20"]],
    [["judged", "2026-10-25"]],
    null,
  ],
  [
    "judged after the charge",
    [["judgment-final", "2026-11-20"]],
    [["charged", "2026-06-25"]],
    "2026-11-20",
  ],
  [
    "of two the last",
    [
      ["case-dropped", "2026-11-20"],
      ["judgment-final", "2026-07-01"],
    ],
    [],
    "2026-11-20",
  ],
  ["nothing that ends it", [["police-report", "2026-11-20"]], [["charged", "2026-06-25"]], null],
];

for (const [what, entries, outcomes, expected] of examples) {
  test(`what was noted of a person alone and ends the case: ${what}`, () => {
    const found = beyondOutcomes(
      entries.map(([type, on], at) => aLifeEntry(String(at), { type, day: day(on) })),
      outcomes.map(([kind, on]) => ({ kind, happened: day(on) })),
    );
    assert.equal(found?.day ?? null, expected);
  });
}

test("what was taken back does not count", () => {
  const one = aLifeEntry("one", { type: "case-dropped" });
  const back = aLifeEntry("back", {
    ...one,
    id: "back",
    holds: false,
    replaces: { of: "entry", id: "one" },
  });
  assert.notEqual(beyondOutcomes([one], []), null);
  assert.equal(beyondOutcomes([one, back], []), null);
});
