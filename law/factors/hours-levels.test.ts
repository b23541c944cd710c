import assert from "node:assert/strict";
import { test } from "node:test";
import { hoursFacts, longestOf } from "../../domain/presence/longest.ts";
import type { Stretch } from "../../domain/presence/stretch.ts";
import { readClock } from "../../domain/time/clock.ts";
import { loadLaw } from "../law.ts";

const monday = readClock("2026-11-02T00:00")?.at ?? Number.NaN;

/** As many hours on end, or days of one hour. */
const lasting = (most: number, less: number): readonly Stretch[] => [
  { from: monday, to: monday + most * 60 - less },
];
const onDays = (days: number): readonly Stretch[] =>
  Array.from({ length: days }, (_, day) => {
    const from = monday + day * 1440;
    return { from, to: from + 60 };
  });

const isDays = (fact: string) => fact === "hours.days_per_week";
const levelAt = (fact: string, most: number, less: 0 | 1) =>
  longestOf(isDays(fact) ? onDays(most - less) : lasting(most, less)).find(
    (each) => each.fact === fact,
  )?.level;

test("a level of hours begins where its words say so, and not a minute before", () => {
  for (const fact of hoursFacts) {
    const levels = loadLaw().factors.get(fact)?.levels ?? [];
    const starts = levels.map(({ en }) => Number(/^\d+/.exec(en)?.[0] ?? 1));
    const all = starts.map((_, level) => level);
    assert.ok(levels.length > 1, fact);
    assert.deepEqual(
      starts.map((start) => levelAt(fact, start, 0)),
      all,
    );
    assert.deepEqual(
      starts.slice(1).map((start) => levelAt(fact, start, 1)),
      all.slice(0, -1),
    );
  }
});
