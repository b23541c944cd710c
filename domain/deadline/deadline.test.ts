import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { dayNumber } from "../time/calendar.ts";
import { addDays, type Day, day, daysBetween } from "../time/day.ts";
import { isDayOff, workingDayAfter, workingDayUntil } from "../time/working-day.ts";
import {
  type ByDayKind,
  deadlineKinds,
  type Stage,
  stages,
  type Telling,
  type Turn,
  tellingsOf,
  turnOf,
} from "./deadline.ts";

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day("2000-01-01"), count));
const byDay = deadlineKinds.filter((kind): kind is ByDayKind => kind !== "removal");
const kinds = fc.constantFrom(...byDay);
const on = (kind: ByDayKind, due: Day, stage: Stage) =>
  tellingsOf(kind, due).find((telling) => telling.stage === stage)?.on;

const examples = [
  [
    "2026-12-09",
    "2026-12-04",
    "2026-12-09",
    "2026-12-10",
    "2026-12-11",
    "three days before is a Sunday",
  ],
  ["2026-12-12", "2026-12-09", "2026-12-11", "2026-12-14", "2026-12-15", "a Saturday"],
  ["2026-12-25", "2026-12-22", "2026-12-24", "2026-12-28", "2026-12-29", "Christmas Day, a Friday"],
  ["2027-03-29", "2027-03-24", "2027-03-24", "2027-03-30", "2027-03-31", "the Monday after Easter"],
  [
    "2027-05-17",
    "2027-05-14",
    "2027-05-14",
    "2027-05-18",
    "2027-05-19",
    "17 May, a Monday after Whit Sunday",
  ],
] as const;
for (const [due, soon, onTheDay, missed, still, what] of examples) {
  test(`told on working days: ${what}`, () => {
    const told = Object.fromEntries(
      tellingsOf("referral-answer", day(due)).map(({ stage, on }) => [stage, on]),
    );
    const expected = soon < onTheDay ? { soon } : {};
    assert.deepEqual(told, { ...expected, due: onTheDay, missed, "still-missed": still });
  });
}

test("what reminds never falls after the day, what says that it was missed always does, and nothing on a day off", () => {
  fc.assert(
    fc.property(kinds, days, (kind, due) => {
      const tellings = tellingsOf(kind, due);
      for (const { stage, on } of tellings) {
        assert.equal(isDayOff(dayNumber(on)), false);
        assert.equal(on <= due, stage === "soon" || stage === "due");
      }
      const inOrder = tellings.map((telling) => telling.on);
      assert.deepEqual(inOrder, [...new Set(inOrder)].toSorted(), "each later than the one before");
      if (!isDayOff(dayNumber(due))) {
        assert.equal(on(kind, due, "due"), due);
      }
    }),
  );
});

test("a later day is never told of earlier", () => {
  fc.assert(
    fc.property(kinds, days, fc.nat({ max: 40 }), (kind, due, later) => {
      for (const stage of ["due", "missed", "still-missed"] as const) {
        assert.ok((on(kind, due, stage) ?? "") <= (on(kind, addDays(due, later), stage) ?? ""));
      }
      const [first] = tellingsOf(kind, due);
      const [firstLater] = tellingsOf(kind, addDays(due, later));
      assert.ok((first?.on ?? "") <= (firstLater?.on ?? ""));
    }),
  );
});

test("a day moved by whole weeks moves its tellings as far, where no day off stands in the way", () => {
  fc.assert(
    fc.property(kinds, days, fc.integer({ min: -60, max: 60 }), (kind, due, weeks) => {
      const moved = addDays(due, 7 * weeks);
      const far = (from: Day) => addDays(from, 7 * weeks);
      const was = tellingsOf(kind, due);
      const is = tellingsOf(kind, moved);
      // Weekends fall alike; only holidays within these weeks can differ.
      const around = Array.from({ length: 35 }, (_, at) => at - 21);
      const alike = around.every(
        (at) => isDayOff(dayNumber(due) + at) === isDayOff(dayNumber(moved) + at),
      );
      if (alike) {
        assert.deepEqual(
          is,
          was.map((telling) => ({ ...telling, on: far(telling.on) })),
        );
      }
      for (const { stage, on: before } of was) {
        const after = on(kind, moved, stage);
        // The longest run of days off is Easter's five, so a fortnight suffices.
        assert.ok(after === undefined || Math.abs(daysBetween(far(before), after)) < 14);
      }
    }),
  );
});

test("what is told is the last stage that has come, once, and all of them come in the end", () => {
  const passing = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(kinds, days, passing, (kind, due, steps) => {
      const tellings = tellingsOf(kind, due);
      let today = addDays(due, -30);
      let reached: Stage | null = null;
      const told: Stage[] = [];
      for (const step of [...steps, 60]) {
        today = addDays(today, step);
        const { tell, next }: Turn<Telling> = turnOf(
          tellings,
          reached,
          (telling) => telling.on <= today,
        );
        if (tell !== null) {
          told.push(tell);
          reached = tell;
        }
        assert.ok(next === null || next.on > today);
      }
      assert.equal(told.at(-1), "still-missed");
      assert.deepEqual(
        told,
        stages.filter((stage) => told.includes(stage)),
        "in order, none twice",
      );
    }),
  );
});

test("the working day until and after leave no working day out", () => {
  fc.assert(
    fc.property(days, (one) => {
      const until = workingDayUntil(one);
      const after = workingDayAfter(one);
      assert.ok(until <= one && one < after);
      assert.equal(workingDayAfter(until), after, one);
    }),
  );
});
