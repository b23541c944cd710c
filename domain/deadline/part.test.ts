import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import { inPart, type Line, lawFirst, partOf } from "./part.ts";

const examples = [
  ["2026-11-24", "missed", "yesterday"],
  ["2026-11-25", "this-week", "today, a Wednesday"],
  ["2026-11-29", "this-week", "the Sunday"],
  ["2026-11-30", "coming-weeks", "the Monday after"],
  ["2026-12-27", "coming-weeks", "the fourth Sunday after"],
  ["2026-12-28", "later", "the day after that"],
] as const;

for (const [due, part, what] of examples) {
  test(`where a deadline stands on 25 November: ${what}`, () => {
    assert.equal(partOf("right-day", day(due), day("2026-11-25")), part);
  });
}

test("on a Sunday the week ends today", () => {
  assert.equal(partOf("right-day", day("2026-11-29"), day("2026-11-29")), "this-week");
  assert.equal(partOf("right-day", day("2026-11-30"), day("2026-11-29")), "coming-weeks");
});

test("what cannot wait stands first, whatever day it came", () => {
  for (const due of ["2026-10-01", "2026-11-25"]) {
    assert.equal(partOf("right-at-once", day(due), day("2026-11-25")), "at-once");
    assert.equal(partOf(null, day(due), day("2026-11-25")), "hidden");
  }
});

type Place = readonly [loss: number, at: number];
const order = (...lines: readonly (readonly [Line["kind"], string, string?, Place?])[]) => {
  const all = lines.map(
    ([kind, due, person = null, place]): Line => ({
      ...{ kind, due: day(due), person },
      place: place === undefined ? null : { loss: place[0], at: place[1] },
    }),
  );
  return lawFirst(all, day("2026-11-25")).map((line) => all.indexOf(line));
};

test("what cannot wait stands first, then what was agreed for what has come about, then the law's days that are missed or near", () => {
  assert.deepEqual(
    order(
      ["plan-step", "2026-11-10"],
      ["plan-b", "2026-11-20"],
      ["right-day", "2026-11-19"],
      ["right-at-once", "2026-11-01"],
      ["right-day", "2026-12-23"],
      ["right-day", "2026-12-24"],
    ),
    [3, 1, 2, 4, 0, 5],
  );
});

test("what is lost soonest stands first, whoever it is for and whoever’s came up last: a child, a stay, a drop, pay", () => {
  const [child, stay, drop, pay] = [0, 1, 2, 3];
  assert.deepEqual(
    order(
      ["right-at-once", "2026-11-25", "alm", [pay, 0]],
      ["right-at-once", "2026-11-24", "bjørk", [child, 0]],
      ["right-at-once", "2026-11-23", "bjørk", [pay, 1]],
      ["right-at-once", "2026-11-22", "selje", [drop, 1]],
      ["right-at-once", "2026-11-21", "selje", [stay, 0]],
    ),
    [1, 4, 3, 0, 2],
  );
});

test("of what is lost alike whose came up last stands first, and of each person as it stands with their rights; what the rules name no more last", () => {
  assert.deepEqual(
    order(
      ["right-at-once", "2026-11-25", "alm", [2, 2]],
      ["right-at-once", "2026-11-24", "bjørk", [2, 0]],
      ["right-at-once", "2026-11-23", "alm"],
      ["right-at-once", "2026-11-22", "alm", [2, 0]],
      ["right-at-once", "2026-11-21", "bjørk", [2, 1]],
    ),
    [3, 1, 0, 4, 2],
  );
});

test("what is ahead stands by its day in its part, so that none is passed over", () => {
  const lines = [
    { kind: "right-day", due: day("2026-12-11") },
    { kind: "referral-answer", due: day("2026-12-08") },
    { kind: "plan-step", due: day("2026-12-13") },
  ] as const;
  assert.deepEqual(
    inPart(lines, "coming-weeks", day("2026-11-25")).map(({ due }) => due),
    ["2026-12-08", "2026-12-11", "2026-12-13"],
  );
});
