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

test("a level of hours begins where its words say so, and not a minute before", () => {
  for (const fact of hoursFacts) {
    const levels = loadLaw().factors.get(fact)?.levels ?? [];
    assert.ok(levels.length > 1, fact);
    for (const [level, { en }] of levels.entries()) {
      const start = Number(/^\d+/.exec(en)?.[0] ?? 1);
      const isDays = fact === "hours.days_per_week";
      const at = isDays ? onDays(start) : lasting(start, 0);
      const before = isDays ? onDays(start - 1) : lasting(start, 1);
      const levelOf = (list: readonly Stretch[]) =>
        longestOf(list).find((each) => each.fact === fact)?.level;
      assert.equal(levelOf(at), level, `${fact} ${en}`);
      if (level > 0) {
        assert.equal(levelOf(before), level - 1, `${fact} before ${en}`);
      }
    }
  }
});
