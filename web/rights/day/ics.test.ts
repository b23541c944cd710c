import assert from "node:assert/strict";
import { test } from "node:test";
import { day, type Moment, moment } from "../../../domain/time/day.ts";
import { calendarFile, reminderOf } from "./ics.ts";

const triggersOf = (due: string, now: Moment) =>
  calendarFile({ days: [day(due)], words: "Tannlege", remind: true }, now).match(/TRIGGER.*/g);

for (const [due, at, when, trigger] of [
  ["2026-12-07", "2026-11-29T11:00:00Z", "week-before", ":-P7D"],
  ["2026-12-06", "2026-11-29T11:00:00Z", "day-before", ":-P1D"],
  ["2026-12-02", "2026-11-29T11:00:00Z", "day-before", ":-P1D"],
  ["2026-12-01", "2026-11-29T11:00:00Z", "day-before", ":-P1D"],
  ["2026-11-30", "2026-11-29T11:00:00Z", "on-day", ";RELATED=START:PT8H"],
  ["2026-11-29", "2026-11-29T02:00:00Z", "on-day", ";RELATED=START:PT8H"],
  ["2026-11-29", "2026-11-29T11:20:00Z", "on-day", ";RELATED=START:PT13H"],
  ["2026-11-29", "2026-11-29T22:10:00Z", "on-day", ";RELATED=START:PT23H59M"],
  ["2026-11-30", "2026-11-29T23:10:00Z", "on-day", ";RELATED=START:PT8H"],
] as const) {
  test(`made at ${at}, a calendar reminds of ${due} ${when}, and not in what has gone by`, () => {
    assert.equal(reminderOf(day(due), moment(at)), when);
    assert.deepEqual(
      triggersOf(due, moment(at))?.map((line) => line.trim()),
      [`TRIGGER${trigger}`],
    );
  });
}
