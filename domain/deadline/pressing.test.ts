import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../base/day.ts";
import type { Line } from "./part.ts";
import { pressingFirst } from "./pressing.ts";

const today = day("2026-11-25");
const lines = (
  ...of: readonly (readonly [
    "right-at-once" | "plan-b" | "right-day" | "plan-step" | null,
    string,
  ])[]
) => of.map(([kind, due]): Line => ({ kind, due: day(due), person: null, place: null }));
const atOnce = Array.from({ length: 5 }, () => ["right-at-once", "2026-08-01"] as const);

for (const [what, of, first] of [
  [
    "as they come",
    [
      ["right-at-once", "2026-11-01"],
      ["right-day", "2026-11-25"],
      ["plan-step", "2026-11-20"],
    ],
    [0, 1, 2],
  ],
  [
    "what cannot wait leaves room for the day of the law that is today",
    [...atOnce, ["right-day", "2026-11-25"]],
    [0, 1, 2, 3, 5],
  ],
  [
    "and for the nearest two",
    [
      ...atOnce,
      ["right-day", "2026-01-01"],
      ["right-day", "2026-11-24"],
      ["right-day", "2026-11-26"],
    ],
    [0, 1, 2, 6, 7],
  ],
  ["but not for one that is weeks away", [...atOnce, ["right-day", "2026-12-20"]], [0, 1, 2, 3, 4]],
  [
    "what was agreed here stands after what the law does not let wait",
    [
      ["plan-b", "2026-11-25"],
      ["right-at-once", "2026-11-20"],
      ["plan-step", "2026-11-01"],
    ],
    [1, 0, 2],
  ],
  [
    "what one may not see comes last",
    [
      [null, "2026-11-01"],
      ["plan-step", "2026-12-20"],
    ],
    [1, 0],
  ],
] as const) {
  test(`what presses most: ${what}`, () => {
    const all = lines(...of);
    const found = pressingFirst(all, today, 5);
    assert.deepEqual(
      found.map((line) => all.indexOf(line)),
      first,
    );
  });
}
