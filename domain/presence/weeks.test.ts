import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type LocalMinute, localOf, minutesOfDay, readClock } from "../time/clock.ts";
import { longestOf } from "./longest.ts";
import { presenceOf, type Says, sayings } from "./presence.ts";
import { shades, weeksOf } from "./weeks.ts";

const at = (clock: string) => readClock(clock)?.at ?? Number.NaN;
const told = (from: string, to: string, own = false): Says => ({
  item: own ? "me" : "till",
  own,
  says: "working",
  from: at(from),
  to: at(to),
  slackMinutes: 0,
});

test("a shift over midnight is cut there, and a week without anything is left out", () => {
  const weeks = weeksOf(
    presenceOf([
      told("2026-11-08T22:00", "2026-11-09T06:00"),
      told("2026-11-24T08:00", "2026-11-24T12:00", true),
    ]),
  );
  assert.deepEqual(
    weeks.map(({ days, independent, told: all }) => [days[0]?.day, independent, all]),
    [
      ["2026-11-02", 120, 120],
      ["2026-11-09", 360, 360],
      ["2026-11-23", 0, 240],
    ],
  );
  assert.deepEqual(weeks[0]?.days[6]?.parts, [{ shade: "independent", from: 1320, to: 1440 }]);
  assert.deepEqual(weeks[1]?.days[0]?.parts, [{ shade: "independent", from: 0, to: 360 }]);
  assert.deepEqual(weeks[2]?.days[1]?.parts, [{ shade: "own", from: 480, to: 720 }]);
});

test("the two days on which the clock is moved have as many minutes as they had", () => {
  for (const [day, minutes] of [
    ["2026-03-29", 1380],
    ["2026-10-25", 1500],
  ] as const) {
    const [week] = weeksOf(presenceOf([told(`${day}T00:00`, `${day}T12:00`)]));
    const sunday = week?.days[6];
    assert.equal(sunday?.minutes, minutes);
    assert.deepEqual(sunday?.parts, [{ shade: "independent", from: 0, to: minutes - 720 }]);
  }
});

/** About the days on which the clock is moved, and others. */
const someSays: fc.Arbitrary<readonly Says[]> = fc.array(
  fc
    .record({
      own: fc.boolean(),
      says: fc.constantFrom(...sayings),
      near: fc.constantFrom("2025-10-25T18:00", "2026-03-28T18:00", "2026-01-01T00:00"),
      after: fc.nat(2000),
      length: fc.nat(900),
      slackMinutes: fc.nat(20),
    })
    .map(({ near, after, length, own, says, slackMinutes }) => {
      const from = at(near) + after;
      return { item: own ? "me" : says, own, says, from, to: from + length, slackMinutes };
    }),
  { maxLength: 8 },
);

test("each minute is drawn on its own day, once, but for what is contradicted", () => {
  fc.assert(
    fc.property(someSays, (all) => {
      const found = presenceOf(all);
      const drawn = new Map<string, number>();
      for (const { days } of weeksOf(found)) {
        for (const { day, minutes, parts } of days) {
          for (const { shade, from, to } of parts) {
            assert.ok(0 <= from && from < to && to <= minutes);
            drawn.set(`${shade} ${day}`, (drawn.get(`${shade} ${day}`) ?? 0) + to - from);
          }
        }
      }
      const byHand = new Map<string, number>();
      const lists = [found.independent, found.supported, found.told];
      const covers = (list: (typeof lists)[number], minute: number) =>
        list.some(({ from, to }) => from <= minute && minute < to);
      const first = Math.min(...all.map(({ from }) => from)) - 30;
      const last = Math.max(...all.map(({ to }) => to)) + 30;
      for (let minute = first; minute < last; minute += 1) {
        const place = lists.findIndex((list) => covers(list, minute));
        const shade = place === -1 ? [] : [shades[place]];
        const against = covers(found.contradicted, minute) ? ["contradicted"] : [];
        for (const each of [...shade, ...against]) {
          const key = `${each} ${dayOf(localOf(minute))}`;
          byHand.set(key, (byHand.get(key) ?? 0) + 1);
        }
      }
      const inOrder = (map: ReadonlyMap<string, number>) => [...map].toSorted();
      assert.deepEqual(inOrder(drawn), inOrder(byHand));
    }),
    { numRuns: 60 },
  );
});

const dayOf = (local: LocalMinute) =>
  new Date(Math.floor(local / minutesOfDay) * 86_400_000).toISOString().slice(0, 10);

test("the longest day counts a night shift whole, on the day it starts", () => {
  const { independent } = presenceOf([
    told("2026-11-02T22:00", "2026-11-03T08:00"),
    told("2026-11-04T08:00", "2026-11-04T18:00"),
    told("2026-11-11T08:00", "2026-11-11T12:00"),
  ]);
  assert.deepEqual(longestOf(independent), [
    { fact: "hours.per_day_max", most: 600, level: 1, on: ["2026-11-02", "2026-11-04"] },
    { fact: "hours.per_week", most: 1200, level: 0, on: ["2026-11-02"] },
    { fact: "hours.days_per_week", most: 2, level: 0, on: ["2026-11-02"] },
  ]);
  assert.deepEqual(longestOf([]), []);
});
