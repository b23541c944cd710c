import assert from "node:assert/strict";
import { test } from "node:test";
import { weeksOf } from "./weeks.ts";

const nights: readonly (readonly [string, string, number])[] = [
  ["2025-10-18", "2025-10-19", 7.5],
  ["2025-10-25", "2025-10-26", 8.5],
  ["2026-03-28", "2026-03-29", 6.5],
];

for (const [evening, morning, hours] of nights) {
  test(`the night after ${evening}, from 22 to 6 with half an hour’s break, is ${hours} hours, as it is reckoned`, () => {
    const shift = { from: `${evening}T22:00`, to: `${morning}T06:00`, breakMinutes: 30 };
    const [week, ...more] = weeksOf([shift]);
    assert.deepEqual([week?.minutes, more.length], [hours * 60, 0]);
  });
}

test("weeks that follow each other and are the same stand as one, from Monday to Sunday", () => {
  const days = ["2025-09-03", "2025-09-10", "2025-09-24"];
  const weeks = weeksOf(days.map((date) => ({ from: `${date}T07:00`, to: `${date}T15:00` })));
  assert.deepEqual(
    weeks.map(({ monday, lastSunday, weeks: same }) => [monday, lastSunday, same]),
    [
      ["2025-09-01", "2025-09-14", 2],
      ["2025-09-22", "2025-09-28", 1],
    ],
  );
});
