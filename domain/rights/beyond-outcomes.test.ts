import assert from "node:assert/strict";
import { test } from "node:test";
import { aLifeEntry } from "../../test/factories/life.ts";
import type { OutcomeKind } from "../outcome/outcome.ts";
import { day } from "../time/day.ts";
import { beyondOutcomes } from "./beyond-outcomes.ts";
import type { EventType } from "./situation.ts";

const examples: readonly (readonly [
  string,
  [EventType, string, string?][],
  [OutcomeKind, string, string?][],
  readonly string[],
])[] = [
  [
    "dropped after the charge",
    [["case-dropped", "2026-11-20"]],
    [["charged", "2026-06-25"]],
    ["2026-11-20"],
  ],
  ["dropped, and nothing of the case", [["case-dropped", "2026-11-20"]], [], ["2026-11-20"]],
  [
    "dropped on the day that was noted of the case",
    [["case-dropped", "2026-11-20"]],
    [["dropped", "2026-11-20"]],
    [],
  ],
  [
    "the case went on since",
    [["case-dropped", "2026-05-01"]],
    [
      ["charged", "2026-06-25"],
      ["reported", "2026-02-01"],
    ],
    [],
  ],
  [
    "a judgment that became final",
    [["judgment-final", "2026-11-20"]],
    [["judged", "2026-10-25"]],
    [],
  ],
  [
    "judged after the charge",
    [["judgment-final", "2026-11-20"]],
    [["charged", "2026-06-25"]],
    ["2026-11-20"],
  ],
  [
    "of several all, the first first",
    [
      ["case-dropped", "2026-11-20"],
      ["judgment-final", "2026-07-01"],
    ],
    [],
    ["2026-07-01", "2026-11-20"],
  ],
  [
    "only what is later than all of the case",
    [
      ["case-dropped", "2026-11-20", "258"],
      ["case-dropped", "2026-10-01", "257"],
    ],
    [["charged", "2026-10-15"]],
    ["2026-11-20 258"],
  ],
  [
    "two of one day, by two provisions",
    [
      ["case-dropped", "2026-11-20", "257"],
      ["case-dropped", "2026-11-20", "19-1"],
    ],
    [["charged", "2026-06-25"]],
    ["2026-11-20 257", "2026-11-20 19-1"],
  ],
  [
    "two of one day, and one of them noted of the case",
    [
      ["case-dropped", "2026-11-20", "257"],
      ["case-dropped", "2026-11-20", "19-1"],
    ],
    [["dropped", "2026-11-20", "strl-257"]],
    ["2026-11-20 19-1"],
  ],
  [
    "two of one day, both noted of the case",
    [
      ["case-dropped", "2026-11-20", "257"],
      ["case-dropped", "2026-11-20", "19-1"],
    ],
    [
      ["dropped", "2026-11-20", "aml"],
      ["dropped", "2026-11-20", "strl-257"],
    ],
    [],
  ],
  [
    "on one day with a charge",
    [["case-dropped", "2026-11-20"]],
    [["charged", "2026-11-20"]],
    ["2026-11-20"],
  ],
  ["nothing that ends it", [["police-report", "2026-11-20"]], [["charged", "2026-06-25"]], []],
];

for (const [what, entries, outcomes, expected] of examples) {
  test(`what was noted of a person alone and ends the case: ${what}`, () => {
    const found = beyondOutcomes(
      entries.map(([type, on, provision = null], at) =>
        aLifeEntry(String(at), { type, day: day(on), provision }),
      ),
      outcomes.map(([kind, on, provision = null], at) => ({
        ...{ id: String(at), kind, provision, happened: day(on) },
      })),
    );
    assert.deepEqual(
      found.map((each) => [each.day, each.provision ?? ""].join(" ").trim()),
      expected,
    );
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
  assert.deepEqual(beyondOutcomes([one], []), [one]);
  assert.deepEqual(beyondOutcomes([one, back], []), []);
});
