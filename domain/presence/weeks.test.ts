import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type LocalMinute, localOf, minutesOfDay, readClock } from "../time/clock.ts";
import { longestOf } from "./longest.ts";
import { type Presence, presenceOf, type Says, sayings } from "./presence.ts";
import type { Stretch } from "./stretch.ts";
import { shades, weeksOf } from "./weeks.ts";

const at = (clock: string) => readClock(clock)?.at ?? Number.NaN;
const told = (from: string, to: string, own = false): Says => ({
  item: own ? "me" : "till",
  source: own ? "own" : "independent",
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
  assert.deepEqual(weeks[2]?.days[1]?.parts, [{ shade: "told", from: 480, to: 720 }]);
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

/** About one of the days on which the clock is moved, or another. */
const someSays: fc.Arbitrary<readonly Says[]> = fc
  .constantFrom("2025-10-25T18:00", "2026-03-28T18:00", "2026-01-01T00:00")
  .chain((near) =>
    fc.array(
      fc
        .record({
          source: fc.constantFrom("own", "independent"),
          says: fc.constantFrom(...sayings),
          after: fc.nat(2000),
          length: fc.nat(900),
          slackMinutes: fc.nat(20),
        })
        .map(({ after, length, source, says, slackMinutes }) => {
          const from = at(near) + after;
          return { item: says, source, says, from, to: from + length, slackMinutes };
        }),
      { maxLength: 8 },
    ),
  );

test("each minute is drawn on its own day, once, but for what is contradicted", () => {
  fc.assert(
    fc.property(someSays, (all) => {
      const found = presenceOf(all);
      assert.deepEqual(drawnMinutes(found), minutesByHand(found, all));
    }),
    { numRuns: 60 },
  );
});

/** For each shade and day, in order of their text. */
function counted(all: readonly (readonly [key: string, minutes: number])[]) {
  const sums = new Map<string, number>();
  for (const [key, minutes] of all) {
    sums.set(key, (sums.get(key) ?? 0) + minutes);
  }
  return [...sums].toSorted();
}

function drawnMinutes(found: Presence) {
  const days = weeksOf(found).flatMap((week) => week.days);
  const parts = days.flatMap(({ day, minutes, parts: all }) =>
    all.map((part) => ({ ...part, day, minutes })),
  );
  assert.ok(parts.every(({ from, to, minutes }) => 0 <= from && from < to && to <= minutes));
  return counted(parts.map(({ shade, day, from, to }) => [`${shade} ${day}`, to - from]));
}

function minutesByHand(found: Presence, all: readonly Says[]) {
  const first = Math.min(...all.map(({ from }) => from)) - 30;
  const last = Math.max(...all.map(({ to }) => to)) + 30;
  const minutes = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  const covers = (list: readonly Stretch[], minute: number) =>
    list.some(({ from, to }) => from <= minute && minute < to);
  const shadesAt = (minute: number) => {
    const lists = [found.independent, found.supported, found.told];
    const place = lists.findIndex((list) => covers(list, minute));
    const against = covers(found.contradicted, minute) ? ["contradicted"] : [];
    return [...shades.slice(0, 3).filter((_, at) => at === place), ...against];
  };
  return counted(
    minutes.flatMap((minute) =>
      shadesAt(minute).map((shade) => [`${shade} ${dayOf(localOf(minute))}`, 1] as const),
    ),
  );
}

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
