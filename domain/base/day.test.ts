import assert from "node:assert/strict";
import test from "node:test";
import { addMonths as addMonthsByNumber, dayNumber, dayText } from "../pay/calendar.ts";
import {
  addDays,
  addMonths,
  clockOf,
  day,
  dayOf,
  daysBetween,
  isDay,
  isMoment,
  moment,
} from "./day.ts";

test("a day is a day that exists, written in full", () => {
  for (const real of ["2026-11-25", "2028-02-29"]) {
    assert.equal(isDay(real), true, real);
  }
  for (const none of [
    "2026-02-29",
    "2026-13-01",
    "0000-01-01",
    "2026-1-1",
    "25.11.2026",
    "",
    "2026-11-25T10:00",
  ]) {
    assert.equal(isDay(none), false, none);
    assert.throws(() => day(none), RangeError);
  }
});

test("the day of a moment is Norway's, over midnight and summer time", () => {
  assert.equal(dayOf(moment("2026-11-25T22:59:59Z")), "2026-11-25");
  assert.equal(dayOf(moment("2026-11-25T23:00:00Z")), "2026-11-26");
  assert.equal(dayOf(moment("2026-06-30T22:00:00Z")), "2026-07-01");
});

test("the clock is Norway's on the nights it changes", () => {
  assert.deepEqual(clockOf(moment("2026-03-29T00:59:00Z")), { weekday: 7, minutes: 119 });
  assert.deepEqual(clockOf(moment("2026-03-29T01:00:00Z")), { weekday: 7, minutes: 180 });
  assert.deepEqual(clockOf(moment("2026-10-25T01:30:00Z")), { weekday: 7, minutes: 150 });
});

test("days are counted over leap days and the change of the clock", () => {
  assert.equal(addDays(day("2028-02-28"), 2), "2028-03-01");
  assert.equal(daysBetween(day("2026-03-28"), day("2026-03-30")), 2);
  assert.equal(daysBetween(day("2026-11-25"), day("2026-11-20")), -5);
});

test("months are added to the same date, or to the last day of a shorter month", () => {
  for (const [from, months, to] of [
    ["2026-03-01", 6, "2026-09-01"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
  ] as const) {
    assert.equal(addMonths(day(from), months), to);
  }
});

test("months are added alike with and without Temporal", () => {
  for (let at = dayNumber("2024-01-01"); at < dayNumber("2029-01-01"); at += 1) {
    for (const months of [-13, -1, 1, 3, 6, 12, 36]) {
      assert.equal(addMonths(dayText(at), months), dayText(addMonthsByNumber(at, months)));
    }
  }
});

test("moments sort as they follow, whatever zone they were written in", () => {
  assert.equal(moment("2026-11-25T12:00:00+01:00"), "2026-11-25T11:00:00.000Z");
});

test("a moment from outside is one that exists, and that the database can hold", () => {
  assert.equal(isMoment("2026-11-25T10:00:00Z"), true);
  assert.equal(isMoment("2026-11-25T10:00:00.123456Z"), true);
  for (const none of [
    "0000-01-01T00:00:00Z",
    "2026-02-30T10:00:00Z",
    "2026-11-25T99:00:00Z",
    "2026-11-25",
    "x",
  ]) {
    assert.equal(isMoment(none), false, none);
  }
});
