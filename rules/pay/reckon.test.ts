import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { payLawFor } from "./pay-law.ts";
import { reckon } from "./reckon.ts";
import type { Deduction, Shift, Work } from "./work.ts";

const { rates } = loadLaw();

const plain: Work = {
  sector: "cleaning",
  category: "adult",
  shifts: [{ from: "2025-07-07T07:00", to: "2025-07-07T15:00" }],
  payments: [],
  deductions: [],
  paidBack: [],
  asOf: day("2026-11-24"),
};

function tried(more: Partial<Work>) {
  const work = { ...plain, ...more };
  return reckon(work, payLawFor(rates, work.sector));
}

function reckoned(more: Partial<Work>) {
  const found = tried(more);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

function shift(from: string, to: string): Shift {
  return { from, to };
}

const codes = (more: Partial<Work>) => reckoned(more).assumptions.map(({ code }) => code);

const elapsed: readonly (readonly [string, Shift, number])[] = [
  ["an ordinary night", shift("2025-07-07T22:00", "2025-07-08T06:00"), 8],
  ["the clock goes back: nine hours", shift("2025-10-25T22:00", "2025-10-26T06:00"), 9],
  ["the clock goes forward: seven", shift("2026-03-28T22:00", "2026-03-29T06:00"), 7],
  ["to half past two, the first time", shift("2025-10-26T00:00", "2025-10-26T02:30"), 2.5],
  [
    "from half past two to a quarter past: the second time",
    shift("2025-10-26T02:30", "2025-10-26T02:15"),
    0.75,
  ],
  ["from a time that was skipped", shift("2026-03-29T02:30", "2026-03-29T08:00"), 4.5],
];

for (const [what, each, hours] of elapsed) {
  test(`hours are elapsed hours: ${what}`, () => {
    assert.equal(reckoned({ shifts: [each] }).total.minutes / 60, hours);
  });
}

test("the week in which 37.5 hours begin is judged by the day of each shift", () => {
  // The last 2.5 hours of Friday are above 37.5.
  const dates = ["2024-10-28", "2024-10-29", "2024-10-30", "2024-10-31", "2024-11-01"];
  const shifts = dates.map((date) => shift(`${date}T07:00`, `${date}T15:00`));
  const { periods } = reckoned({ sector: "shipyard", category: "skilled", shifts });
  const overtime = periods
    .flatMap(({ steps }) => steps)
    .filter(({ part }) => part === "overtime")
    .map((step) => ["minutes" in step && step.minutes, step.day]);
  assert.deepEqual(overtime, [[150, "2024-11-01"]]);
});

test("each hour takes the rate of its own day", () => {
  // Road freight is confirmed at 207 through 2024-10-31.
  const { total, unknown } = reckoned({
    sector: "road_freight",
    category: "driver",
    shifts: [shift("2024-10-31T20:00", "2024-11-01T04:00")],
  });
  assert.equal(total.ordinary, 4 * 20_700);
  assert.deepEqual(unknown, [{ day: "2024-11-01", why: "unconfirmed", minutes: 240 }]);
});

test("in the fish industry somebody under eighteen has 80 per cent, until twelve weeks at seventeen", () => {
  const ordinary = (date: string, more: Partial<Work> = {}) =>
    reckoned({
      sector: "fish_processing",
      category: "production",
      shifts: [shift(`${date}T08:00`, `${date}T18:00`)],
      ...more,
    }).total;
  // 9 × 225.96 × 0.8 = 1,626.912 and 225.96 × 1.4 × 0.8 = 253.0752.
  const young = ordinary("2026-02-02", { born: day("2009-05-05") });
  assert.deepEqual([young.ordinary, young.overtime], [162_691, 25_308]);
  assert.equal(ordinary("2026-02-02", { born: day("2008-02-02") }).ordinary, 203_364);
  const season = ["2026-02-02", "2026-04-27"].map((date) =>
    shift(`${date}T08:00`, `${date}T09:00`),
  );
  assert.equal(ordinary("", { born: day("2009-01-01"), shifts: season }).ordinary, 18_077 + 22_596);
});

const room = (more: Partial<Deduction>): Deduction => ({
  day: day("2026-05-29"),
  amount: 40_000,
  for: "rent",
  agreedInWriting: true,
  ...more,
});

const kept: readonly (readonly [
  string,
  readonly Deduction[],
  Partial<Work>,
  number,
  string | null,
])[] = [
  [
    "twice in a month",
    [room({}), room({ day: day("2026-05-15") })],
    {},
    80_000 - 67_567,
    "room-single",
  ],
  ["in two months", [room({}), room({ day: day("2026-06-15") })], {}, 0, "room-single"],
  ["a double room", [room({ amount: 50_000, roomKind: "double" })], {}, 50_000 - 43_946, null],
  ["no room, so no cap", [room({ amount: 90_000, roomKind: "none" })], {}, 0, "deduction-living"],
  ["not in writing", [room({ agreedInWriting: false })], {}, 40_000, null],
  [
    "not known whether in writing",
    [room({ agreedInWriting: null })],
    {},
    40_000,
    "deduction-not-known",
  ],
  ["a cap that is not confirmed", [room({ day: day("2025-01-15"), amount: 90_000 })], {}, 0, null],
  [
    "another sector has no cap",
    [room({ amount: 90_000 })],
    { sector: "cleaning", category: "adult" },
    0,
    null,
  ],
  ["tax is by law", [room({ for: "Tax", agreedInWriting: false })], {}, 0, "deduction-by-law"],
  ["food, not in writing", [room({ for: "food", agreedInWriting: false })], {}, 40_000, null],
];

for (const [what, deductions, more, notAllowed, code] of kept) {
  test(`deductions in hospitality: ${what}`, () => {
    const category = "adult_over_20_or_18_plus_4_months";
    const told = { sector: "hospitality", category, deductions, ...more } as const;
    const { total } = reckoned(told);
    assert.equal(total.deductionsNotAllowed, notAllowed);
    const sum = deductions.reduce((so, { amount }) => so + amount, 0);
    assert.equal(total.lawfulDeductions, sum - notAllowed);
    assert.ok(code === null || codes(told).includes(code as never), code ?? "");
  });
}

test("a cap on a room that nobody has confirmed is told", () => {
  const category = "adult_over_20_or_18_plus_4_months";
  const deductions = [room({ day: day("2025-01-15") })];
  const { unknown } = reckoned({ sector: "hospitality", category, deductions });
  assert.deepEqual(unknown, [{ day: "2025-01-15", why: "room-cap-unconfirmed", minutes: 0 }]);
});

test("an interruption in time keeps what would be barred", () => {
  const old = { shifts: [shift("2022-12-20T07:00", "2022-12-20T15:00")] };
  assert.ok(reckoned(old).total.barred > 0);
  const interruptions = [{ day: day("2025-12-31"), kind: "conciliation-complaint" as const }];
  assert.equal(reckoned({ ...old, interruptions }).total.barred, 0);
});

test("what was paid too much settles what comes later, and what is owed stops at nought", () => {
  const payments = [{ day: day("2025-07-15"), amount: 500_000, way: "bank" as const }];
  const { total } = reckoned({ payments });
  assert.deepEqual([total.owed, total.paid], [0, 500_000]);
});

test("a pay day makes months, due in the next", () => {
  const [period] = reckoned({
    payDay: 31,
    shifts: [shift("2026-01-05T07:00", "2026-01-05T15:00")],
  }).periods;
  assert.deepEqual(
    [period?.from, period?.to, period?.due],
    ["2026-01-01", "2026-01-31", "2026-02-28"],
  );
});

test("a break whose place is told is taken there, and changes nothing else", () => {
  const long = shift("2025-07-07T07:00", "2025-07-07T17:00");
  const told = { ...long, breaks: [shift("2025-07-07T09:00", "2025-07-07T09:30")] };
  const guessed = { ...long, breakMinutes: 30 };
  assert.deepEqual(reckoned({ shifts: [told] }).total, reckoned({ shifts: [guessed] }).total);
  assert.ok(codes({ shifts: [guessed] }).includes("breaks-in-the-middle"));
  assert.ok(!codes({ shifts: [told] }).includes("breaks-in-the-middle"));
});

test("no agreed pay and no general application: nothing is known", () => {
  const { total, unknown } = reckoned({ sector: "other", category: null });
  assert.deepEqual([total.owed, unknown[0]?.why], [null, "no-agreed-pay"]);
});

test("what is taken for granted is told only where it matters", () => {
  assert.ok(codes({}).includes("due-twice-a-month"));
  assert.ok(codes({ payDay: 10 }).includes("due-on-pay-day"));
  assert.ok(!codes({}).includes("holiday-sixty-not-known"));
  const before = [shift("2022-07-07T07:00", "2022-07-07T15:00")];
  assert.ok(codes({ shifts: before, birthYear: 1963 }).includes("holiday-sixty-not-known"));
  const known = codes({ shifts: before, born: day("1963-08-31") });
  assert.ok(
    known.includes("holiday-sixty-before-2024"),
    "the older text is not among the acts here",
  );
  assert.ok(!known.includes("holiday-sixty-not-known"));
  assert.ok(codes({ birthYear: 1960 }).includes("holiday-over-sixty"));
  assert.ok(codes({ asOf: day("2025-07-01") }).includes("after-as-of"));
  assert.ok(codes({ category: "by_age", birthYear: 1990 }).includes("birthday-not-known"));
});

const one = shift("2025-07-07T07:00", "2025-07-07T15:00");
const refusals: readonly (readonly [string, Partial<Work>, string])[] = [
  ["pay.category-unknown", { category: "skilled" }, "category"],
  ["pay.category-unknown", { category: null }, "category"],
  ["pay.category-needs-age", { category: "by_age" }, "category"],
  [
    "pay.time-unreadable",
    { shifts: [one, shift("2025-07-08T07", "2025-07-08T15:00")] },
    "shifts[1]",
  ],
  ["pay.shift-backwards", { shifts: [shift("2025-07-07T15:00", "2025-07-07T15:00")] }, "shifts[0]"],
  ["pay.shift-too-long", { shifts: [shift("2025-07-07T07:00", "2025-07-10T07:01")] }, "shifts[0]"],
  ["pay.break-too-long", { shifts: [{ ...one, breakMinutes: 481 }] }, "shifts[0]"],
  [
    "pay.break-outside",
    { shifts: [{ ...one, breaks: [shift("2025-07-07T06:30", "2025-07-07T07:30")] }] },
    "shifts[0]",
  ],
  [
    "pay.shifts-overlap",
    { shifts: [one, shift("2025-07-07T14:59", "2025-07-07T16:00")] },
    "shifts[1]",
  ],
  [
    "pay.amount-negative",
    { payments: [{ day: day("2025-07-07"), amount: -1, way: null }] },
    "payments[0]",
  ],
  ["pay.pay-day", { payDay: 0 }, "payDay"],
  ["pay.too-large", { agreedHourly: 200_000_000 }, "shifts"],
];

for (const [code, more, at] of refusals) {
  test(`${code} is refused at ${at}`, () => {
    assert.deepEqual(tried(more), { ok: false, problem: { code, at } });
  });
}

test("a list of breaks that is empty does not take away the minutes that were told", () => {
  const whole = { from: "2025-07-07T07:00", to: "2025-07-07T15:00", breakMinutes: 30 };
  assert.equal(reckoned({ shifts: [whole] }).total.minutes, 450);
  assert.equal(reckoned({ shifts: [{ ...whole, breaks: [] }] }).total.minutes, 450);
});

test("a complaint made before the work stops nothing for it, and parts the holiday pay of its year", () => {
  // Work in May and in August 2022; a complaint in June that year. On 1 December 2025 the wages of August, due
  // 15 August 2022, are too old; their holiday pay, due 30 June 2023, lives until 30 June 2026.
  const shifts = ["2022-05-02", "2022-08-01"].map((date) =>
    shift(`${date}T07:00`, `${date}T15:00`),
  );
  const interruptions = [{ kind: "conciliation-complaint", day: day("2022-06-10") }] as const;
  const found = (asOf: string) =>
    reckoned({ shifts, interruptions, asOf: day(asOf) }).claims.map(
      ({ part, from, state, interruptedBy }) =>
        `${part} ${from} ${state}${interruptedBy === null ? "" : " stopped"}`,
    );
  assert.deepEqual(found("2025-12-01"), [
    "wages 2022-05-01 due stopped",
    "wages 2022-08-01 barred",
    "holidayPay 2022-05-01 due stopped",
    "holidayPay 2022-08-01 due",
  ]);
  // 8 × 196.04 = 1,568.32 of May, and 159.96864 of holiday pay; nothing of August.
  assert.equal(
    reckoned({ shifts, interruptions, asOf: day("2026-07-01") }).total.owed,
    156_832 + 15_997,
  );
});

test("a farm worker who becomes eighteen has the rate of somebody grown up from that day", () => {
  // 4 × 152.40 before midnight, 4 × 182.80 after.
  const { total } = reckoned({
    sector: "agriculture",
    category: "permanent_under_18",
    born: day("2007-09-10"),
    shifts: [shift("2025-09-09T20:00", "2025-09-10T04:00")],
  });
  assert.equal(total.ordinary, 4 * 15_240 + 4 * 18_280);
});

for (const [what, allowed] of [
  ["rent", 67_567],
  ["Rent, March", 67_567],
  ["kost og losji", 67_567],
  ["food", 200_000],
  ["parent", 200_000],
] as const) {
  test(`in hospitality a deduction for “${what}” is allowed up to ${allowed}`, () => {
    const { total } = reckoned({
      sector: "hospitality",
      category: "adult_over_20_or_18_plus_4_months",
      deductions: [{ day: day("2025-07-31"), amount: 200_000, for: what, agreedInWriting: true }],
    });
    assert.equal(total.lawfulDeductions, allowed);
  });
}
