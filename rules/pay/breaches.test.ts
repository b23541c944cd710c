import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import type { PayLaw } from "./pay-law.ts";
import { reckon } from "./reckon.ts";
import type { Breach } from "./reckoning.ts";
import type { Shift, Work } from "./work.ts";

const law: PayLaw = {
  sector: "other",
  confirmedThrough: day("2026-10-04"),
  rates: [],
  supplements: [],
  told: [],
};

function breachesOf(shifts: readonly Shift[], more: Partial<Work> = {}): readonly Breach[] {
  const found = reckon(
    {
      sector: "other",
      category: null,
      agreedHourly: 20_000,
      shifts,
      payments: [{ day: day("2025-01-02"), amount: 10_000_000, way: "bank" }],
      deductions: [],
      paidBack: [],
      asOf: day("2026-11-24"),
      ...more,
    },
    law,
  );
  assert.ok(found.ok);
  return found.value.breaches;
}

function on(date: string, from: string, to: string, next = date): Shift {
  return { from: `${date}T${from}`, to: `${next}T${to}` };
}

function days(count: number, from: string, to: string): readonly Shift[] {
  return Array.from({ length: count }, (_, at) => {
    const date = Temporal.PlainDate.from("2025-03-03").add({ days: at }).toString();
    return on(date, from, to);
  });
}

const said = (breaches: readonly Breach[]) =>
  breaches.map((each) => `${each.what} ${"day" in each.on ? each.on.day : each.on.week}`);

const table: readonly (readonly [string, readonly Shift[], readonly string[]])[] = [
  ["five ordinary days", days(5, "07:00", "15:00"), []],
  ["thirteen hours in a day", [on("2025-03-03", "07:00", "20:00")], []],
  [
    "a quarter of an hour more leaves less than eleven hours of rest",
    [on("2025-03-03", "07:00", "20:15")],
    ["over-13-hours-in-24 2025-03-03", "daily-rest-under-11 2025-03-03"],
  ],
  [
    "a late shift and an early one",
    [on("2025-03-03", "15:00", "23:00"), on("2025-03-04", "07:00", "15:00")],
    // The 24 hours from the start of the day hold both shifts.
    ["over-13-hours-in-24 2025-03-03", "daily-rest-under-11 2025-03-03"],
  ],
  [
    "a night shift, and another the next night",
    [
      on("2025-03-03", "22:00", "06:00", "2025-03-04"),
      on("2025-03-04", "22:00", "06:00", "2025-03-05"),
    ],
    [],
  ],
  [
    "two weeks without a day off",
    days(14, "07:00", "15:00"),
    // Free time before the first week and after the last is not known.
    [
      "overtime-over-10-in-7-days 2025-W10",
      "overtime-over-10-in-7-days 2025-W11",
      "overtime-over-25-in-4-weeks 2025-W11",
    ],
  ],
  [
    "three weeks without a day off",
    days(21, "07:00", "15:00"),
    [
      "overtime-over-10-in-7-days 2025-W10",
      "overtime-over-10-in-7-days 2025-W11",
      "overtime-over-10-in-7-days 2025-W12",
      "weekly-rest-under-35 2025-W11",
      "overtime-over-25-in-4-weeks 2025-W11",
      "overtime-over-25-in-4-weeks 2025-W12",
    ],
  ],
  [
    "seven days of ten hours",
    days(7, "07:00", "17:00"),
    [
      "overtime-over-10-in-7-days 2025-W10",
      "overtime-over-25-in-4-weeks 2025-W10",
      "over-69-hours-in-week 2025-W10",
    ],
  ],
];

for (const [what, shifts, expected] of table) {
  test(`working time: ${what}`, () => {
    assert.deepEqual(said(breachesOf(shifts)).toSorted(), expected.toSorted());
  });
}

test("under eighteen by the year of birth, only where it is certain", () => {
  const late = [on("2025-03-03", "14:00", "23:30")];
  const certain = said(breachesOf(late, { birthYear: 2008 }));
  assert.deepEqual(certain, ["under-18-over-8-hours 2025-03-03", "under-18-at-night 2025-03-03"]);
  assert.deepEqual(said(breachesOf(late, { birthYear: 2007 })), []);
});

test("under eighteen: a break is missing only where it was told, and twelve hours free go before eleven", () => {
  const young = { birthYear: 2009 };
  const six = on("2026-06-15", "08:00", "14:00");
  assert.deepEqual(said(breachesOf([{ ...six, breakMinutes: 0 }], young)), [
    "under-18-break 2026-06-15",
  ]);
  assert.deepEqual(said(breachesOf([{ ...six, breakMinutes: 30 }], young)), []);
  assert.deepEqual(said(breachesOf([six], young)), []);
  const late = { ...on("2026-06-15", "12:00", "20:00"), breakMinutes: 30 };
  const early = { ...on("2026-06-16", "07:30", "12:00"), breakMinutes: 0 };
  assert.deepEqual(said(breachesOf([late, early], young)), ["under-18-daily-rest 2026-06-15"]);
  assert.deepEqual(said(breachesOf([late, early], { birthYear: 1990 })), []);
});

const late = [on("2025-03-03", "07:00", "15:00")];
const payments: readonly (readonly [string, Partial<Work>, readonly string[]])[] = [
  ["nothing came", { payments: [] }, ["not-paid-by-pay-day 2025-03-15"]],
  [
    "it came the day after",
    { payments: [{ day: day("2025-03-16"), amount: 160_000, way: "bank" }] },
    ["not-paid-by-pay-day 2025-03-15"],
  ],
  ["on the day", { payments: [{ day: day("2025-03-15"), amount: 160_000, way: "bank" }] }, []],
  [
    "in cash from 2022 on",
    { payments: [{ day: day("2022-01-01"), amount: 160_000, way: "cash" }] },
    ["paid-in-cash 2022-01-01"],
  ],
  ["in cash before", { payments: [{ day: day("2021-12-31"), amount: 160_000, way: "cash" }] }, []],
  [
    "by an agreed pay day",
    { payDay: 10, payments: [{ day: day("2025-04-10"), amount: 160_000, way: "bank" }] },
    [],
  ],
  ["not due yet", { payments: [], asOf: day("2025-03-15") }, []],
];

for (const [what, more, expected] of payments) {
  test(`pay: ${what}`, () => {
    assert.deepEqual(said(breachesOf(late, more)), expected);
  });
}
