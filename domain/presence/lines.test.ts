import assert from "node:assert/strict";
import { test } from "node:test";
import { readLine } from "./lines.ts";

test("a line is a date and its times, as people and spreadsheets write them", () => {
  for (const [line, from, to] of [
    ["2026-03-02 07:00 19:30", "2026-03-02T07:00", "2026-03-02T19:30"],
    ["2.3.2026;7.00;19.30", "2026-03-02T07:00", "2026-03-02T19:30"],
    ["02/03/2026\t07:00:00\t19:30:00", "2026-03-02T07:00", "2026-03-02T19:30"],
    ["2026-03-02 22:00 06:00", "2026-03-02T22:00", "2026-03-03T06:00"],
    ["2026-12-31, 22:00 – 02:00", "2026-12-31T22:00", "2027-01-01T02:00"],
    ["2026-03-02T22:00 2026-03-04T06:00", "2026-03-02T22:00", "2026-03-04T06:00"],
    ["2026-03-02 14:10", "2026-03-02T14:10", "2026-03-02T14:10"],
  ] as const) {
    assert.deepEqual(readLine(line), { ok: true, value: { from, to } }, line);
  }
});

test("what is no date or time is named, and nothing is guessed", () => {
  for (const [line, problem] of [
    ["", "no-date"],
    ["07:00 19:30", "no-date"],
    ["2026-02-30 07:00 19:30", "no-date"],
    ["2.3.26 07:00 19:30", "no-date"],
    ["2026-03-02 2026-03-03 2026-03-04 07:00", "no-date"],
    ["2026-03-02", "no-time"],
    ["2026-03-02 25:00 26:00", "no-time"],
    ["2026-03-02 07:00 12:00 19:30", "no-time"],
    ["2026-03-02 07:00 19:30 kitchen", "no-time"],
    ["2026-03-04 07:00 2026-03-02 19:30", "backwards"],
    ["2026-03-02 07:00 2026-05-02 19:30", "too-long"],
  ] as const) {
    assert.deepEqual(readLine(line), { ok: false, problem }, line);
  }
});
