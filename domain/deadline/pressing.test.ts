import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import { pressingFirst, type WorkLine } from "./pressing.ts";

const today = day("2026-11-25");
const lines = (
  ...of: readonly (readonly [
    "right-at-once" | "plan-b" | "right-day" | "plan-step" | null,
    string,
    "theirs"?,
  ])[]
) =>
  of.map(
    ([kind, due, whose]): WorkLine => ({
      ...{ kind, due: day(due), person: null, place: null },
      isOthers: whose === "theirs",
    }),
  );
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
  [
    "one's own stands before what a colleague has, whatever it is",
    [
      ["right-at-once", "2026-11-24", "theirs"],
      ["right-day", "2026-11-25", "theirs"],
      ["plan-step", "2026-08-03"],
      ["right-at-once", "2026-11-01"],
      ["plan-step", "2026-12-20"],
    ],
    [3, 2, 4, 0, 1],
  ],
  [
    "a colleague's day of the law takes no line from one's own",
    [
      ["right-day", "2026-11-25", "theirs"],
      ...Array.from({ length: 5 }, () => ["plan-step", "2026-08-03"] as const),
    ],
    [1, 2, 3, 4, 5],
  ],
  [
    "what a colleague has that cannot wait stands before what of one's own is months away",
    [
      ...Array.from({ length: 6 }, () => ["plan-step", "2027-03-01"] as const),
      ["right-at-once", "2026-11-24", "theirs"],
      ["right-day", "2026-11-26", "theirs"],
    ],
    [6, 7, 0, 1, 2],
  ],
  [
    "what was agreed for tomorrow has a line beside the law's days",
    [
      ...["01", "02", "03", "04", "05"].map((at) => ["right-day", `2026-12-${at}`] as const),
      ["plan-step", "2026-11-26"],
      ["plan-step", "2026-11-26"],
    ],
    [0, 1, 2, 3, 5],
  ],
  [
    "what a colleague has that cannot wait has a line beside one's own that is sixteen days away",
    [
      ...Array.from({ length: 5 }, () => ["right-day", "2026-12-11"] as const),
      ["right-at-once", "2026-11-24", "theirs"],
    ],
    [0, 1, 2, 3, 5],
  ],
  [
    "of the law's days the nearest ahead has a line beside the nearest",
    [
      ...atOnce,
      ["right-day", "2026-11-23"],
      ["right-day", "2026-11-24"],
      ["right-day", "2026-12-02"],
    ],
    [0, 1, 2, 6, 7],
  ],
  [
    "a plan B of one's own that has come about stands before one's own that was missed",
    [
      ["plan-step", "2026-08-03"],
      ["plan-b", "2026-11-20"],
      ["right-at-once", "2026-11-01", "theirs"],
    ],
    [1, 0, 2],
  ],
  [
    "of one's own that was missed the oldest has a line beside the law's days",
    [
      ...["27", "28", "29", "30"].map((at) => ["right-day", `2026-11-${at}`] as const),
      ["right-day", "2026-12-01"],
      ["plan-step", "2026-08-03"],
      ["plan-step", "2026-08-29"],
    ],
    [0, 1, 2, 3, 5],
  ],
  [
    "but not beside what cannot wait, where that fills the page",
    [...atOnce, ["plan-step", "2026-08-03"]],
    [0, 1, 2, 3, 4],
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
