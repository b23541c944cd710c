import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { civilOf, dayNumber, dayText, numberOf, weekdayOf, weekText } from "./calendar.ts";
import { clockText, offsetAt, readClock } from "./clock.ts";
import { isDay } from "./day.ts";

const epoch = Temporal.PlainDate.from("1970-01-01");
const anyDay = fc.integer({ min: -20_000, max: 60_000 });

test("days are those of Temporal, both ways", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = epoch.add({ days: day });
      assert.equal(dayText(day), date.toString());
      assert.equal(dayNumber(date.toString()), day);
      assert.equal(weekdayOf(day), date.dayOfWeek);
      const week = `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, "0")}`;
      assert.equal(weekText(day), week);
    }),
  );
});

test("a text that is no day has no number", () => {
  for (const none of ["2026-02-29", "2026-13-01", "2026-1-1", "", "x", "2026-11-25T10:00"]) {
    assert.equal(isDay(none), false);
    assert.ok(Number.isNaN(dayNumber(none)), none);
  }
  assert.deepEqual(civilOf(numberOf(2024, 2, 29)), { year: 2024, month: 2, date: 29 });
});

function inOslo(text: string) {
  return Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Oslo");
}

test("the clock changes when the time zone database says so, from 1996 through 2100", () => {
  let at = Temporal.ZonedDateTime.from("1996-01-01T00:00[Europe/Oslo]");
  for (let seen = 0; seen < 210; seen += 1) {
    const next = at.getTimeZoneTransition("next");
    assert.ok(next, "the database must go that far");
    const minute = next.epochMilliseconds / 60_000;
    assert.equal(offsetAt(minute).offset, next.offsetNanoseconds / 6e10, next.toString());
    assert.equal(offsetAt(minute - 1).offset, 180 - next.offsetNanoseconds / 6e10);
    at = next;
  }
});

test("a time on the clock is the moment that Temporal finds, skipped and doubled hours too", () => {
  const near = fc.constantFrom(
    "2025-03-30",
    "2025-10-26",
    "2024-03-31",
    "2024-10-27",
    "2026-06-01",
    "2026-01-01",
  );
  fc.assert(
    fc.property(near, fc.nat(23), fc.nat(59), (date, hour, minute) => {
      const text = `${date}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
      const told = readClock(text);
      const oslo = inOslo(text);
      assert.equal(told?.at, oslo.epochMilliseconds / 60_000);
      assert.equal(clockText(told?.local ?? 0), oslo.toPlainDateTime().toString().slice(0, 16));
    }),
  );
});

const odd: readonly (readonly [string, string | null])[] = [
  ["2025-03-30T02:30", "skipped"],
  ["2025-03-30T01:59", null],
  ["2025-03-30T03:00", null],
  ["2025-10-26T02:00", "twice"],
  ["2025-10-26T03:00", null],
];

for (const [text, oddly] of odd) {
  test(`${text} is ${oddly ?? "an ordinary time"}`, () => {
    assert.equal(readClock(text)?.oddly, oddly);
  });
}

test("what is no time on the clock is none", () => {
  for (const none of [
    "2025-03-03",
    "2025-03-03T24:00",
    "2025-03-03T07:60",
    "2025-02-29T07:00",
    "2025-xx-03T07:00",
    "2025-3-3T07:00",
    "2025-03-03Txx:00",
    "1899-03-03T07:00",
    "2025-03-03 07:00",
    "2025-03-03T07:00Z",
  ]) {
    assert.equal(readClock(none), null, none);
  }
});
