import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { payLawFor } from "./pay-law.ts";
import { reckon } from "./reckon.ts";
import type { Reckoning } from "./reckoning.ts";
import type { Shift, Work } from "./work.ts";

// One claim for each sector, reckoned by hand from the rates in law/rates. Nothing here was copied from the program.

const { rates } = loadLaw();

function claim(work: Pick<Work, "sector" | "category" | "shifts"> & Partial<Work>): Reckoning {
  const whole: Work = {
    payments: [],
    deductions: [],
    paidBack: [],
    asOf: day("2026-11-24"),
    ...work,
  };
  const reckoned = reckon(whole, payLawFor(rates, work.sector));
  assert.ok(reckoned.ok, JSON.stringify(reckoned));
  return reckoned.value;
}

function shift(date: string, from: string, to: string, breakMinutes = 0): Shift {
  return { from: `${date}T${from}`, to: `${date}T${to}`, breakMinutes };
}

function amounts({ total }: Reckoning) {
  const { exact: _, minutes, uncounted: ___, lawfulDeductions: __, ...shown } = total;
  return { hours: minutes / 60, ...shown };
}

const nothing = {
  overtime: 0,
  supplements: 0,
  deductionsNotAllowed: 0,
  paid: 0,
  paidBack: 0,
  leftPerHour: 0,
  barred: 0,
};

test("construction: a week of ten-hour days, partly paid", () => {
  const days = ["07", "08", "09", "10", "11"];
  const found = claim({
    sector: "construction",
    category: "unskilled_no_experience",
    shifts: days.map((each) => shift(`2025-07-${each}`, "07:00", "17:30", 30)),
    payments: [{ day: day("2025-07-15"), amount: 600_000, way: "bank" }],
  });
  // The tenth hour of each day: 5 hours of overtime. What remains is 5 × 9 = 45, of which 5 are above 40.
  // Ordinary 40 × 239.61 = 9,584.40. Overtime 10 × 239.61 × 1.4 = 10 × 335.454 = 3,354.54.
  // Holiday pay (9,584.40 + 3,354.54) × 0.102 = 12,938.94 × 0.102 = 1,319.77188.
  // Owed 12,938.94 + 1,319.77188 − 6,000 = 8,258.71188. Left 6,000 / 50 = 120.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 50,
    ordinary: 958_440,
    overtime: 335_454,
    holidayPay: 131_977,
    paid: 600_000,
    leftPerHour: 12_000,
    owed: 825_871,
  });
  // Ten hours of overtime in a week are still allowed; that not all of the pay had come by the 15th is not.
  assert.deepEqual(
    found.breaches.map(({ what }) => what),
    ["not-paid-by-pay-day"],
  );
});

test("cleaning: a night on which the rate becomes known at midnight", () => {
  const found = claim({
    sector: "cleaning",
    category: "adult",
    shifts: [{ from: "2025-06-14T22:00", to: "2025-06-15T06:00" }],
  });
  // 14 June is not confirmed: its two hours have no amount, and what is owed is not known. 15 June: 6 × 236.54 = 1,419.24.
  // Night, 00 to 06: 6 × 29 = 174. Holiday pay 1,593.24 × 0.102 = 162.51048.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 8,
    ordinary: 141_924,
    supplements: 17_400,
    holidayPay: 16_251,
    owed: null,
  });
  assert.deepEqual(found.unknown, [{ day: "2025-06-14", why: "unconfirmed", minutes: 120 }]);
  // At least as the last confirmed: 2 × (216.04 + 27) = 486.08 more, so 2,079.32; holiday pay 212.09064.
  assert.equal(found.atLeast?.total.owed, 229_141);
});

test("hospitality: a twentieth birthday, and a room above its cap", () => {
  const found = claim({
    sector: "hospitality",
    category: "by_age",
    born: day("2006-05-05"),
    shifts: [shift("2026-05-04", "10:00", "18:00", 30), shift("2026-05-05", "10:00", "18:00", 30)],
    payments: [{ day: day("2026-05-29"), amount: 150_000, way: "bank" }],
    deductions: [
      {
        day: day("2026-05-29"),
        amount: 100_000,
        for: "rent",
        agreedInWriting: true,
        roomKind: "single",
      },
    ],
  });
  // 7.5 × 166.34 = 1,247.55 the day before; 7.5 × 204.79 = 1,535.925 on the birthday; 2,783.475 together, shown as .48.
  // Holiday pay 2,783.475 × 0.102 = 283.91445. Of the room 675.67 may be deducted, 1,000 − 675.67 = 324.33 may not.
  // Owed 2,783.475 + 283.91445 − 1,500 − 675.67 = 891.71945. Left 1,500 / 15 = 100.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 15,
    ordinary: 278_348,
    holidayPay: 28_391,
    deductionsNotAllowed: 32_433,
    paid: 150_000,
    leftPerHour: 10_000,
    owed: 89_172,
  });
});

test("shipyard: a long Sunday, and a Monday into the night", () => {
  const found = claim({
    sector: "shipyard",
    category: "skilled",
    shifts: [shift("2025-08-10", "07:00", "19:00", 60), shift("2025-08-11", "11:30", "22:00")],
  });
  // Ordinary 2 × 9 × 216.79 = 3,902.22. Sunday, 17 to 19: 2 × 216.79 × 2 = 867.16.
  // Monday, 20:30 to 21: 0.5 × 216.79 × 1.5 = 162.5925; 21 to 22: 216.79 × 2 = 433.58. Overtime 1,463.3325.
  // Holiday pay 5,365.5525 × 0.102 = 547.286355. Owed 5,912.838855.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 21.5,
    ordinary: 390_222,
    overtime: 146_333,
    holidayPay: 54_729,
    owed: 591_284,
  });
});

test("agriculture: a season past its twelfth week, skilled work", () => {
  const found = claim({
    sector: "agriculture",
    category: "seasonal_adult",
    circumstances: ["skilled"],
    shifts: ["2025-06-16", "2025-09-07", "2025-09-08"].map((date) => shift(date, "07:00", "15:00")),
  });
  // 84 days from 16 June are over with 7 September: 16 × 162.90 = 2,606.40, then 8 × 168.40 = 1,347.20; 3,953.60 together.
  // Skilled 24 × 14.50 = 348. Holiday pay 4,301.60 × 0.102 = 438.7632. Owed 4,740.3632.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 24,
    ordinary: 395_360,
    supplements: 34_800,
    holidayPay: 43_876,
    owed: 474_036,
  });
});

test("agriculture: a season past its sixth month has the rate of a permanent worker", () => {
  const found = claim({
    sector: "agriculture",
    category: "seasonal_adult",
    shifts: ["2025-06-16", "2025-12-15", "2025-12-16"].map((date) => shift(date, "07:00", "15:00")),
  });
  // 8 × 162.90 = 1,303.20, 8 × 168.40 = 1,347.20 and 8 × 182.80 = 1,462.40. Holiday pay 4,112.80 × 0.102 = 419.5056.
  assert.deepEqual(
    [found.total.ordinary, found.total.holidayPay, found.total.owed],
    [411_280, 41_951, 453_231],
  );
  assert.deepEqual(found.unknown, []);
});

test("agriculture: the rates hold neither under sixteen nor over seventy; there the pay is what was agreed", () => {
  const of = (birthYear: number, agreedHourly?: number) => {
    const { total, unknown } = claim({
      sector: "agriculture",
      category: "permanent_unskilled",
      birthYear,
      ...(agreedHourly === undefined ? {} : { agreedHourly }),
      shifts: [shift("2026-05-04", "08:00", "12:00")],
    });
    return [total.ordinary, total.owed === null, unknown.map(({ why }) => why)];
  };
  assert.deepEqual(of(1990), [73_120, false, []]);
  // Fourteen or fifteen, and 75 or 76: for certain.
  assert.deepEqual(of(2011), [0, true, ["age"]]);
  assert.deepEqual(of(1950), [0, true, ["age"]]);
  assert.deepEqual(of(1950, 12_000), [48_000, false, []]);
  // Fifteen or sixteen, 69 or 70, 70 or 71: not known.
  for (const year of [2010, 1956, 1955]) {
    assert.deepEqual(of(year, 12_000), [48_000, false, ["age"]], String(year));
  }
});

test("cleaning: 1 May gives half as much again for the hours of the day, and the night supplement besides", () => {
  const of = (from: string, to: string, agreedHourly?: number) =>
    claim({
      sector: "cleaning",
      category: "adult",
      ...(agreedHourly === undefined ? {} : { agreedHourly }),
      shifts: [{ from, to }],
    }).total;
  const day = of("2026-05-01T08:00", "2026-05-01T12:00");
  // 4 × 236.54 = 946.16; half of it 473.08; holiday pay 1,419.24 × 0.102 = 144.76248.
  assert.deepEqual([day.ordinary, day.supplements, day.owed], [94_616, 47_308, 156_400]);
  // Two hours of 1 May: 2 × 240 × 0.5 = 240; night 4 × 29 = 116.
  assert.equal(of("2026-04-30T22:00", "2026-05-01T02:00", 24_000).supplements, 35_600);
  // 17 May 2026 is a Sunday: not sure, and not reckoned.
  assert.equal(of("2026-05-17T08:00", "2026-05-17T12:00").supplements, 0);
});

test("cleaning: a week in which every hour is at night has 38 ordinary hours", () => {
  const nights = (from: string) =>
    claim({
      sector: "cleaning",
      category: "adult",
      shifts: ["02", "03", "04", "05", "06"].map((date) => ({
        from: `2026-03-${date}T${from}`,
        to: `2026-03-0${Number(date) + 1}T06:00`,
      })),
    });
  // 38 × 236.54 = 8,988.52; 2 × 236.54 × 1.4 = 662.312; nights 40 × 29 = 1,160.
  const { total, assumptions } = nights("22:00");
  assert.deepEqual([total.ordinary, total.overtime, total.supplements], [898_852, 66_231, 116_000]);
  const told = (found: typeof assumptions) => found.some(({ code }) => code === "night-weeks");
  assert.equal(told(assumptions), false);
  // From 20.00 each week is mainly at night, and how much is enough is not said: it is asked.
  assert.equal(told(nights("20:00").assumptions), true);
});

test("fish processing: a sixth day, by somebody over sixty", () => {
  const days = ["06", "07", "08", "09", "10", "11"];
  const found = claim({
    sector: "fish_processing",
    category: "production",
    birthYear: 1960,
    shifts: days.map((each) => shift(`2025-10-${each}`, "07:00", "15:00")),
  });
  // Ordinary 40 × 225.96 = 9,038.40. The Saturday is above 40: 8 × 225.96 × 1.4 = 8 × 316.344 = 2,530.752.
  // Holiday pay 11,569.152 × 0.125 = 1,446.144. Owed 13,015.296.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 48,
    ordinary: 903_840,
    overtime: 253_075,
    holidayPay: 144_614,
    owed: 1_301_530,
  });
});

test("electrical: a week of 40 hours above 37.5, with pay above the minimum", () => {
  const days = ["01", "02", "03", "04", "05"];
  const found = claim({
    sector: "electrical",
    category: "other",
    agreedHourly: 30_000,
    shifts: days.map((each) => shift(`2025-09-${each}`, "07:00", "15:00")),
    payments: [{ day: day("2025-09-15"), amount: 1_125_000, way: "bank" }],
  });
  // Ordinary 37.5 × 300 = 11,250. The sector's 50 per cent of 241.77 are 120.885, more than 40 per cent of 300, 120.
  // Overtime 2.5 × (300 + 120.885) = 1,052.2125. Holiday pay 12,302.2125 × 0.102 = 1,254.825675.
  // Owed 12,302.2125 + 1,254.825675 − 11,250 = 2,307.038175. Left 11,250 / 40 = 281.25.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 40,
    ordinary: 1_125_000,
    overtime: 105_221,
    holidayPay: 125_483,
    paid: 1_125_000,
    leftPerHour: 28_125,
    owed: 230_704,
  });
});

test("road freight: wages a day too old, holiday pay not yet", () => {
  const found = claim({
    sector: "road_freight",
    category: "driver",
    shifts: [shift("2024-06-03", "06:00", "16:00")],
    asOf: day("2027-06-16"),
  });
  // Ordinary 9 × 207 = 1,863. Overtime 207 × 1.4 = 289.80. Due 15 June 2024, last day 15 June 2027: 2,152.80 are barred.
  // Holiday pay 2,152.80 × 0.102 = 219.5856, due 30 June 2025, last day 30 June 2028; in 14 months.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 10,
    ordinary: 186_300,
    overtime: 28_980,
    holidayPay: 21_959,
    barred: 215_280,
    owed: 21_959,
  });
  assert.deepEqual(
    found.claims.map(({ part, lastDay, state, soon }) => [part, lastDay, state, soon]),
    [
      ["wages", "2027-06-15", "barred", false],
      ["holidayPay", "2028-06-30", "due", false],
    ],
  );
});

test("tour bus: the night on which the clock goes forward has seven hours", () => {
  const found = claim({
    sector: "tour_bus",
    category: "driver",
    shifts: [{ from: "2026-03-28T22:00", to: "2026-03-29T06:00" }],
  });
  // 7 × 218.62 = 1,530.34. Holiday pay 156.09468. Owed 1,686.43468.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 7,
    ordinary: 153_034,
    holidayPay: 15_609,
    owed: 168_643,
  });
});

test("automotive: before the first rate, on its first day, and after what is confirmed", () => {
  const found = claim({
    sector: "automotive",
    category: "assistant_18_plus",
    agreedHourly: 15_000,
    shifts: ["2026-06-14", "2026-06-15", "2026-10-05"].map((date) => shift(date, "08:00", "16:00")),
  });
  // Only 15 June has a confirmed rate: 8 × 208 = 1,664. The others count at the pay agreed: 16 × 150 = 2,400.
  // Holiday pay 4,064 × 0.102 = 414.528. Owed 4,478.528.
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 24,
    ordinary: 406_400,
    holidayPay: 41_453,
    owed: 447_853,
  });
  // At least: 14 June has only the agreement, 1,200; 5 October the rate of 15 June, 1,664. Holiday pay 4,528 × 0.102 = 461.856.
  assert.equal(found.atLeast?.total.owed, 498_986);
  assert.deepEqual(
    found.unknown.map(({ day: on, why }) => [on, why]),
    [
      ["2026-06-14", "before-first-rate"],
      ["2026-10-05", "after-confirmed"],
    ],
  );
});

test("no general application: the pay agreed, most of it handed back", () => {
  const found = claim({
    sector: "other",
    category: null,
    agreedHourly: 15_000,
    shifts: [shift("2025-01-06", "07:00", "18:00")],
    payments: [{ day: day("2025-01-31"), amount: 50_000, way: "cash" }],
    deductions: [{ day: day("2025-01-31"), amount: 30_000, for: "rent", agreedInWriting: false }],
    paidBack: [{ day: day("2025-02-01"), amount: 60_000, to: "employer", for: "tax" }],
  });
  // Ordinary 9 × 150 = 1,350. Overtime 2 × 210 = 420. Holiday pay 1,770 × 0.102 = 180.54.
  // Owed 1,950.54 − 500 = 1,450.54; what was handed back does not lower what was paid, the rent kept back neither.
  // Left (500 − 600) / 11 = −9.0909….
  assert.deepEqual(amounts(found), {
    ...nothing,
    hours: 11,
    ordinary: 135_000,
    overtime: 42_000,
    holidayPay: 18_054,
    deductionsNotAllowed: 30_000,
    paid: 50_000,
    paidBack: 60_000,
    leftPerHour: -909,
    owed: 145_054,
  });
  assert.deepEqual(
    found.breaches.map(({ what }) => what),
    ["not-paid-by-pay-day", "paid-in-cash", "deduction-not-allowed"],
  );
});
