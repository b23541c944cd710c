import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { payLawFor } from "./pay-law.ts";
import { reckon } from "./reckon.ts";
import type { Reckoning } from "./reckoning.ts";
import type { Shift, Work } from "./work.ts";

// Where two rules meet at one minute or one øre. Reckoned by hand from the rates in law/rates; nothing was copied from the program.

const { rates } = loadLaw();

function claim(work: Pick<Work, "sector" | "category" | "shifts"> & Partial<Work>): Reckoning {
  const whole: Work = {
    payments: [],
    deductions: [],
    paidBack: [],
    asOf: day("2026-09-30"),
    ...work,
  };
  const reckoned = reckon(whole, payLawFor(rates, work.sector));
  assert.ok(reckoned.ok, JSON.stringify(reckoned));
  return reckoned.value;
}

const on = (date: string, from: string, to: string): Shift => ({
  from: `${date}T${from}`,
  to: `${date}T${to}`,
});
const days = (dates: readonly string[], from: string, to: string): readonly Shift[] =>
  dates.map((date) => on(date, from, to));

const worth = ({ total }: Reckoning) => [total.ordinary, total.overtime, total.supplements];

test("the night on which an hour is gone through twice is paid by what passed, at night as well", () => {
  const found = claim({
    sector: "cleaning",
    category: "adult",
    shifts: [{ from: "2025-10-25T21:00", to: "2025-10-26T06:30" }],
  });
  // 10.5 hours: 9 × 236.54 = 2,128.86; 1.5 × 236.54 × 1.4 = 496.734. Night, 21 to 06: 10 × 29 = 290.
  // Holiday pay 2,915.594 × 0.102 = 297.390588; in all 3,212.984588.
  assert.deepEqual(worth(found), [212_886, 49_673, 29_000]);
  assert.equal(found.total.owed, 321_298);
});

test("a week over new year is one week, in two periods with holiday pay of two years", () => {
  const dates = [29, 30, 31].map((date) => `2025-12-${date}`);
  const found = claim({
    sector: "construction",
    category: "skilled",
    shifts: days([...dates, "2026-01-01", "2026-01-02", "2026-01-03"], "07:00", "15:00"),
  });
  // 40 × 264.32 = 10,572.80; the Saturday is above 40: 8 × 264.32 × 1.4 = 2,960.384.
  assert.deepEqual(worth(found), [1_057_280, 296_038, 0]);
  assert.deepEqual(
    found.claims.map(({ part, due }) => `${part} ${due}`),
    ["wages 2025-12-31", "wages 2026-01-15", "holidayPay 2026-06-30", "holidayPay 2027-06-30"],
  );
});

test("eighteen at the midnight on which the rates change, in the middle of a shift", () => {
  const found = claim({
    sector: "construction",
    category: "by_age",
    born: day("2007-06-15"),
    shifts: [{ from: "2025-06-14T20:00", to: "2025-06-15T04:00" }],
  });
  // 4 × 153.83 = 615.32; 4 × 239.61 = 958.44.
  assert.deepEqual(worth(found), [157_376, 0, 0]);
});

test("overtime by the sector through an evening, a night and a morning", () => {
  const found = claim({
    sector: "electrical",
    category: "skilled",
    shifts: [{ from: "2026-06-09T10:00", to: "2026-06-10T08:00" }],
  });
  // Ordinary 10 to 19: 9 × 270.45 = 2,434.05. 19 to 21 and 06 to 08 × 1.5, 21 to 06 × 2: (6 + 18) × 270.45 = 6,490.80.
  assert.deepEqual(worth(found), [243_405, 649_080, 0]);
});

test("overtime on Whit Monday, and from 21 before Ascension Day until that day is over", () => {
  const whit = claim({
    sector: "shipyard",
    category: "specialised",
    shifts: [on("2026-05-25", "06:00", "22:00")],
  });
  // 9 × 207.14 = 1,864.26; 7 × 207.14 × 2 = 2,899.96.
  assert.deepEqual(worth(whit), [186_426, 289_996, 0]);
  const ascension = claim({
    sector: "shipyard",
    category: "specialised",
    shifts: [{ from: "2026-05-13T11:00", to: "2026-05-14T08:00" }],
  });
  // 20 to 21 × 1.5, then 11 hours × 2: 23.5 × 207.14 = 4,867.79.
  assert.deepEqual(worth(ascension), [186_426, 486_779, 0]);
});

const week = ["08", "09", "10", "11", "12"].map((date) => `2026-06-${date}`);
const edges: readonly (readonly [string, Work["sector"], string, readonly Shift[], number])[] = [
  ["nine hours", "construction", "skilled", [on("2026-06-08", "07:00", "16:00")], 0],
  ["a minute more", "construction", "skilled", [on("2026-06-08", "07:00", "16:01")], 1],
  ["40 hours", "construction", "skilled", days(week, "07:00", "15:00"), 0],
  ["37.5 hours", "electrical", "other", days(week, "07:00", "14:30"), 0],
  ["40 hours of 37.5", "electrical", "other", days(week, "07:00", "15:00"), 150],
  [
    "five days of nine hours and a minute: five over the day, 300 over the week",
    "construction",
    "skilled",
    days(week, "07:00", "16:01"),
    305,
  ],
  [
    "a Sunday night stays in the week in which it begins",
    "construction",
    "skilled",
    [...days(week, "07:00", "15:00"), { from: "2026-06-14T22:00", to: "2026-06-15T06:00" }],
    480,
  ],
];
for (const [what, sector, category, shifts, overtime] of edges) {
  test(`minutes of overtime in ${what}: ${overtime}`, () => {
    const minutes = claim({ sector, category, shifts })
      .periods.flatMap(({ steps }) => steps)
      .reduce((sum, step) => sum + (step.part === "overtime" ? step.minutes : 0), 0);
    assert.equal(minutes, overtime);
  });
}

test("what fell due on a leap day lives through 28 February, here a Sunday and so the Monday, and is barred after it", () => {
  const shifts = [on("2024-02-20", "07:00", "15:00")];
  const state = (asOf: string) =>
    claim({ sector: "tour_bus", category: "driver", shifts, asOf: day(asOf) }).total;
  // 8 × 202.62 = 1,620.96; holiday pay 165.33792, due 30 June 2025.
  assert.equal(state("2027-03-01").owed, 178_630);
  assert.equal(state("2027-03-02").owed, 16_534);
  assert.equal(state("2027-03-02").barred, 162_096);
});

test("a pay day on the 31st is the last of a shorter month, and more than all is owed nothing", () => {
  const found = claim({
    sector: "tour_bus",
    category: "driver",
    shifts: [on("2026-01-12", "07:00", "15:00")],
    payDay: 31,
    payments: [{ day: day("2026-03-01"), amount: 1_000_000, way: "bank" }],
  });
  assert.equal(found.periods[0]?.due, "2026-02-28");
  assert.equal(found.total.paid, 1_000_000);
  assert.equal(found.total.owed, 0);
  assert.deepEqual(found.claims, []);
});

test("a day before the work was done, nothing of it is due and nothing too old", () => {
  const found = claim({
    sector: "tour_bus",
    category: "driver",
    shifts: [on("2026-01-12", "07:00", "15:00")],
    asOf: day("2026-01-11"),
  });
  assert.deepEqual(
    found.claims.map(({ state }) => state),
    ["not-due", "not-due"],
  );
});
