import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { dayText } from "./calendar.ts";
import {
  addDays,
  addHours,
  addMonths,
  clockOf,
  day,
  dayOf,
  daysBetween,
  isDay,
  isMoment,
  moment,
  momentAt,
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

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map(dayText);

test("days and months are added, and days counted, as Temporal does", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (from, by) => {
      const date = Temporal.PlainDate.from(from);
      const to = date.add({ days: by }).toString();
      assert.equal(addDays(from, by), to);
      assert.equal(daysBetween(from, day(to)), by);
      assert.equal(addMonths(from, by), date.add({ months: by }).toString());
    }),
  );
});

// Half of them within two days of a change of the clock.
const anyMoment = fc
  .oneof(
    fc.date({ min: new Date("1996-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
    fc
      .tuple(fc.constantFrom("2025-03-30", "2026-10-25"), fc.integer({ min: -2e8, max: 2e8 }))
      .map(([on, beside]) => new Date(Date.parse(on) + beside)),
  )
  .map((date) => moment(date.toISOString()));

test("the day and the clock of a moment, and hours after it, are those of Temporal in Norway", () => {
  fc.assert(
    fc.property(anyMoment, fc.nat(2000), (at, hours) => {
      const there = Temporal.Instant.from(at).toZonedDateTimeISO("Europe/Oslo");
      assert.equal(dayOf(at), there.toPlainDate().toString());
      const minutes = there.hour * 60 + there.minute;
      assert.deepEqual(clockOf(at), { weekday: there.dayOfWeek, minutes });
      const later = there.add({ hours }).toInstant();
      assert.equal(addHours(at, hours), later.toString({ smallestUnit: "millisecond" }));
    }),
  );
});

test("the moment of a time on a day is that of Temporal in Norway, skipped and doubled hours too", () => {
  const near = fc.constantFrom("2025-03-30", "2025-10-26", "2026-06-01", "2026-01-01");
  fc.assert(
    fc.property(near, fc.nat(23), fc.nat(59), (on, hour, minute) => {
      const there = Temporal.PlainDate.from(on).toZonedDateTime({
        timeZone: "Europe/Oslo",
        plainTime: { hour, minute },
      });
      const at = there.toInstant().toString({ smallestUnit: "millisecond" });
      assert.equal(momentAt(day(on), hour * 60 + minute), at);
    }),
  );
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
    assert.throws(() => moment(none), RangeError);
  }
});
