import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { addHours, type Day, day, moment, momentAt } from "../time/day.ts";
import { alarmsOf, whomToAlarm } from "./alarm.ts";
import type { Around } from "./whom.ts";

const examples = [
  ["a Friday afternoon", "2026-11-27T15:30:00Z", null, "2026-11-27T18:30:00.000Z"],
  ["the night before Christmas Eve", "2026-12-23T22:00:00Z", null, "2026-12-24T01:00:00.000Z"],
  ["planned for next week", "2026-11-27T15:30:00Z", "2026-12-03", "2026-11-27T18:30:00.000Z"],
  // Norway's date begins an hour before UTC's.
  [
    "planned for tomorrow, told late",
    "2026-11-27T22:00:00Z",
    "2026-11-28",
    "2026-11-27T23:00:00.000Z",
  ],
  ["planned for today", "2026-11-27T07:00:00Z", "2026-11-27", "2026-11-27T07:00:00.000Z"],
  [
    "planned for a day that has passed",
    "2026-11-27T07:00:00Z",
    "2026-11-20",
    "2026-11-27T07:00:00.000Z",
  ],
] as const;

for (const [what, since, planned, leaders] of examples) {
  test(`a removal is told at once, and to those who lead some hours later: ${what}`, () => {
    const come = moment(since);
    assert.deepEqual(alarmsOf(come, planned === null ? null : day(planned)), [
      { stage: "due", at: come },
      { stage: "missed", at: leaders },
    ]);
  });
}

test("whatever the hour and the day, nobody waits longer than three hours, nor until the planned day has begun", () => {
  const moments = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
    .map((date) => moment(date.toISOString()));
  const planned = fc.option(
    fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
    { nil: null },
  );
  fc.assert(
    fc.property(moments, planned, (since, date) => {
      const on: Day | null = date === null ? null : day(date.toISOString().slice(0, 10));
      const [first, last] = alarmsOf(since, on);
      assert.equal(first?.at, since);
      assert.ok(last !== undefined && last.at >= since && last.at <= addHours(since, 3));
      assert.ok(on === null || last.at <= momentAt(on, 0) || last.at === since);
    }),
  );
});

const all: Around = {
  ...{ doer: null, holder: null, owner: "owner", standsIn: "stand-in" },
  ...{ supervisors: ["leader"], members: ["member"] },
};
const whom = [
  ["everybody is there", all, "owner,stand-in", "owner,stand-in,leader"],
  ["the owner has left", { ...all, owner: null }, "stand-in", "stand-in,leader"],
  ["nobody stands in", { ...all, standsIn: null }, "owner,leader", "owner,leader"],
  ["nobody leads", { ...all, supervisors: [] }, "owner,stand-in", "owner,stand-in,member"],
  [
    "only a member is left",
    { ...all, owner: null, standsIn: null, supervisors: [] },
    "member",
    "member",
  ],
] as const;
for (const [what, around, first, then] of whom) {
  test(`whom a removal is told to: ${what}`, () => {
    assert.equal(whomToAlarm("due", around).join(), first);
    assert.equal(whomToAlarm("missed", around).join(), then);
  });
}
