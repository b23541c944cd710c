import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { owedIn, shownSums } from "./owed.ts";
import { payLawFor } from "./pay-law.ts";
import { reckon } from "./reckon.ts";
import type { Reckoning } from "./reckoning.ts";
import type { Deduction, Shift, Work } from "./work.ts";

// Days without a confirmed rate, reckoned by hand from the rates in law/rates. Nothing here was copied from the program.

const { rates } = loadLaw();

const nights = [1, 2, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30];

function night(date: number): Shift {
  const two = (number: number) => String(number).padStart(2, "0");
  return { from: `2026-10-${two(date)}T22:00`, to: `2026-10-${two(date + 1)}T06:00` };
}

/** Twenty-two nights of cleaning in October 2026, of which the rate is confirmed for the first two; 15,000 in cash. */
const october: Work = {
  sector: "cleaning",
  category: "adult",
  shifts: nights.map(night),
  payments: [{ day: day("2026-10-31"), amount: 1_500_000, way: "cash" }],
  deductions: [{ day: day("2026-10-31"), amount: 300_000, for: "rent", agreedInWriting: false }],
  paidBack: [],
  asOf: day("2026-11-30"),
};

function reckoned(more: Partial<Work> = {}): Reckoning {
  const work = { ...october, ...more };
  const found = reckon(work, payLawFor(rates, work.sector));
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

function shift(date: string, from = "08:00", to = "16:00"): Shift {
  return { from: `${date}T${from}`, to: `${date}T${to}` };
}

const paid = (on: string, kroner: number) => ({
  day: day(on),
  amount: kroner * 100,
  way: "bank" as const,
});

test("a month without a confirmed rate is worth at least the last one, with its night supplement, less what was paid", () => {
  const { total, atLeast, unknown } = reckoned();
  // All at night, so 38 hours in each of four whole weeks: 168 × 236.54 = 39,738.72, and 8 × 236.54 × 1.4 = 2,649.248
  // above; nights 176 × 29 = 5,104; holiday pay 47,491.968 × 0.102 = 4,844.180736.
  // Owed 47,491.968 + 4,844.180736 − 15,000 = 37,336.148736. The rent was not agreed in writing: it lowers nothing.
  assert.deepEqual(
    [atLeast?.total.ordinary, atLeast?.total.supplements, atLeast?.total.holidayPay],
    [3_973_872, 510_400, 484_418],
  );
  assert.equal(atLeast?.total.owed, 3_733_615);
  assert.equal(atLeast?.total.deductionsNotAllowed, 300_000);
  // As confirmed only 16 hours have an amount, 16 × 265.54, and what is owed is not known: never nought.
  assert.deepEqual([total.ordinary, total.supplements], [378_464, 46_400]);
  assert.equal(total.owed, null);
  assert.equal(unknown.reduce((sum, { minutes }) => sum + minutes, 0) / 60, 160);
  assert.equal(total.uncounted / 60, 160);
});

test("what is due now is apart from the holiday pay that falls due next year", () => {
  // 47,491.968 − 15,000 now; 4,844.18 on 30 June 2027.
  const owed = owedIn(shownSums(reckoned()));
  assert.deepEqual([owed?.now, owed?.later], [3_249_197, 484_418]);
  assert.deepEqual(
    owed?.laterParts.map(({ part, due, amount }) => [part, due, amount]),
    [["holidayPay", "2027-06-30", 484_418]],
  );
});

test("the rate that it leans on is named, with the days it began and is confirmed through", () => {
  const { atLeast } = reckoned();
  assert.deepEqual(
    atLeast?.rates.map(({ category, ore, from, through, regulation }) => [
      category,
      ore,
      from,
      through,
      regulation,
    ]),
    [
      [
        "adult",
        23_654,
        "2025-06-15",
        "2026-10-04",
        "FOR-2025-05-28-957 (amends FOR-2024-10-21-2545 § 3)",
      ],
    ],
  );
  const steps = atLeast?.periods.flatMap((period) => period.steps) ?? [];
  const marked = steps.filter((step) => "minutes" in step && step.atLeast);
  assert.ok(marked.length > 0 && marked.every((step) => step.day > "2026-10-04"));
});

test("with an agreed wage the days count at it in the total, and at the higher last rate at least", () => {
  const { total, atLeast } = reckoned({ agreedHourly: 15_000 });
  // 16 × 236.54 + 152 × 150 = 26,584.64; 8 × 150 × 1.4 = 1,680; night 464; holiday pay 28,728.64 × 0.102 = 2,930.32128.
  // Owed 28,728.64 + 2,930.32128 − 15,000 = 16,658.96128.
  assert.deepEqual([total.ordinary, total.supplements, total.owed], [2_658_464, 46_400, 1_665_896]);
  assert.equal(atLeast?.total.owed, 3_733_615);
});

test("an agreed wage above the last rate is the floor, and the night supplement comes besides", () => {
  const { total, atLeast } = reckoned({ agreedHourly: 30_000, payments: [] });
  // 168 × 300 = 50,400; nights 176 × 29 = 5,104 at the floor, 16 × 29 as confirmed.
  assert.deepEqual([atLeast?.total.ordinary, atLeast?.total.supplements], [5_040_000, 510_400]);
  assert.deepEqual([total.ordinary, total.supplements], [5_040_000, 46_400]);
});

test("a night supplement that is confirmed for the day counts beside the agreed wage", () => {
  // In April 2017 no rate is known, but the supplement is: 8 × (150 + 26); at least 8 × (169.37 + 26), by the decree of 2015.
  const april = { shifts: [{ from: "2017-04-03T22:00", to: "2017-04-04T06:00" }], payments: [] };
  const { total, atLeast } = reckoned({ ...april, agreedHourly: 15_000, asOf: day("2017-05-01") });
  assert.deepEqual([total.ordinary, total.supplements], [120_000, 20_800]);
  assert.deepEqual([atLeast?.total.ordinary, atLeast?.total.supplements], [135_496, 20_800]);
});

test("an agreed wage of nought is none", () => {
  const { total, atLeast } = reckoned({ agreedHourly: 0 });
  assert.deepEqual([total.owed, atLeast?.total.owed], [null, 3_733_615]);
});

test("without a rate and without an agreed wage there is no sum, and nothing is held against other days", () => {
  const { total, claims, atLeast } = reckoned({ sector: "other", category: null });
  assert.deepEqual([total.owed, atLeast], [null, null]);
  assert.equal(total.paid, 1_500_000);
  assert.equal(owedIn(reckoned({ sector: "other", category: null })), null);
  assert.deepEqual(
    claims.map(({ part, amount, lastDay }) => [part, amount, lastDay !== ""]),
    [
      ["wages", null, true],
      ["wages", null, true],
      ["holidayPay", null, true],
    ],
  );
});

test("before the first rate only an agreed wage is a floor, and it leans on no rate", () => {
  const may = { sector: "automotive", category: "assistant_18_plus" } as const;
  const shifts = [shift("2026-05-04")];
  assert.equal(reckoned({ ...may, shifts }).atLeast, null);
  const { total, atLeast } = reckoned({ ...may, shifts, payments: [], agreedHourly: 15_000 });
  // 8 × 150 = 1,200; holiday pay 122.40.
  assert.deepEqual([total.owed, atLeast?.total.owed, atLeast?.rates], [132_240, 132_240, []]);
});

test("a payment for days without a rate is not set against the days that have one", () => {
  // September is confirmed and unpaid; October is not. 3,000 came on 31 October.
  const shifts = [shift("2026-09-29"), ...nights.map(night)];
  const { periods, atLeast } = reckoned({ shifts, payments: [paid("2026-10-31", 3000)] });
  // They are for the pay due that day. 29 September is unpaid: 8 × 236.54 = 1,892.32, holiday pay 193.01664.
  assert.deepEqual(
    periods.map(({ from, amounts }) => [from, amounts.paid, amounts.owed]),
    [
      ["2026-09-16", 0, 208_534],
      ["2026-10-01", 0, null],
      ["2026-10-16", 300_000, null],
    ],
  );
  assert.deepEqual(
    atLeast?.periods.map(({ amounts }) => amounts.paid),
    [0, 0, 300_000],
  );
});

test("a payment is for the pay that was due when it came, whether the rate of an earlier month is confirmed or not", () => {
  // July is confirmed, October is not: 8 × 236.54 = 1,892.32 each, and 193.01664 in holiday pay. October is paid.
  const shifts = [shift("2026-07-07"), shift("2026-10-07")];
  const payments = [{ ...paid("2026-10-15", 0), amount: 189_232 }];
  const { periods, atLeast } = reckoned({ shifts, deductions: [], payments });
  assert.deepEqual(
    periods.map(({ amounts }) => [amounts.paid, amounts.owed]),
    [
      [0, 208_534],
      [189_232, null],
    ],
  );
  assert.deepEqual(
    atLeast?.periods.map(({ amounts }) => [amounts.paid, amounts.owed]),
    [
      [0, 208_534],
      [189_232, 19_302],
    ],
  );
});

test("pay that came on its day is not claimed again, though older pay is too old to claim", () => {
  // September 2021: 8 × 196.04 = 1,568.32, with holiday pay 1,728.28864. September 2026: 1,892.32, paid, and 193.01664.
  const { total, claims, breaches } = reckoned({
    shifts: [shift("2021-09-07"), shift("2026-09-07")],
    deductions: [],
    payments: [{ ...paid("2026-09-15", 0), amount: 189_232 }],
    asOf: day("2026-09-20"),
  });
  assert.deepEqual([total.owed, total.barred], [19_302, 172_829]);
  assert.deepEqual(
    claims.filter(({ state }) => state !== "barred").map(({ part, from }) => [part, from]),
    [["holidayPay", "2026-09-01"]],
  );
  assert.deepEqual(
    breaches.map(({ what, on }) => [what, "day" in on && on.day]),
    [["not-paid-by-pay-day", "2021-09-15"]],
  );
});

test("a month that was overpaid settles what came after it only above what its days are worth at least", () => {
  // 14 hours in March 2025 have no confirmed rate: 14 × 216.04 = 3,024.56 at least. July is confirmed: 8 × 236.54 = 1,892.32.
  const shifts = [
    shift("2025-03-03", "08:00", "15:00"),
    shift("2025-03-04", "08:00", "15:00"),
    shift("2025-07-07"),
  ];
  const { periods, atLeast } = reckoned({
    shifts,
    deductions: [],
    payments: [paid("2025-03-15", 4000)],
  });
  assert.deepEqual(
    periods.map(({ amounts }) => [amounts.paid, amounts.owed]),
    [
      [302_456, null],
      // 1,892.32 − 975.44 = 916.88, and holiday pay 193.01664.
      [97_544, 110_990],
    ],
  );
  // With the holiday pay of March, 308.50512: 916.88 + 193.01664 + 308.50512 = 1,418.40176.
  assert.equal(atLeast?.total.owed, 141_840);
});

test("where not even a floor is known, what was paid in that time stays in it", () => {
  // Before the first rate of the sector, on 14 June 2026, and after it.
  const work = { sector: "automotive", category: "assistant_18_plus", deductions: [] } as const;
  const shifts = ["2026-05-04", "2026-06-16", "2026-07-06"].map((date) => shift(date));
  const payments = [paid("2026-05-15", 5000), paid("2026-06-30", 1000)];
  const { periods, total } = reckoned({ ...work, shifts, payments });
  assert.deepEqual(
    periods.map(({ from, amounts }) => [from, amounts.paid, amounts.owed]),
    [
      ["2026-05-01", 500_000, null],
      // 8 × 208 = 1,664; holiday pay 169.728.
      ["2026-06-16", 100_000, 83_373],
      ["2026-07-01", 0, 183_373],
    ],
  );
  assert.equal(total.owed, null);
});

const hotel = { sector: "hospitality", category: "adult_over_20_or_18_plus_4_months" } as const;

function rent(on: string, kroner: number): Deduction {
  const agreed = { for: "rent", agreedInWriting: true, roomKind: "single" } as const;
  return { ...agreed, day: day(on), amount: kroner * 100 };
}

test("a cap on a room holds until a new one, so that rent does not eat what is owed", () => {
  const { total, periods, claims, atLeast, unknown } = reckoned({
    ...hotel,
    shifts: [shift("2026-09-28")],
    payments: [],
    deductions: [rent("2026-10-15", 5000)],
  });
  // How much of it may be taken is not known: neither is what is owed.
  assert.deepEqual([total.owed, unknown.map(({ why }) => why)], [null, ["room-cap-unconfirmed"]]);
  assert.deepEqual(
    [periods[0]?.amounts.owed, claims.map(({ amount }) => amount)],
    [null, [null, null]],
  );
  assert.equal(total.lawfulDeductions + total.deductionsNotAllowed, 500_000);
  // 8 × 204.79 = 1,638.32; holiday pay 167.10864. By the last cap 675.67 is taken.
  assert.equal(atLeast?.total.owed, 112_976);
  assert.deepEqual(
    [atLeast?.rates, atLeast?.caps.map(({ ore, from, through }) => [ore, from, through])],
    [[], [[67_567, "2025-06-15", "2026-10-04"]]],
  );
});

test("a cap that is not known takes away the sum of the periods it bears on, and of no others", () => {
  const shifts = ["2026-07-07", "2026-09-28"].map((date) => shift(date));
  const { periods } = reckoned({
    ...hotel,
    shifts,
    payments: [],
    deductions: [rent("2026-10-15", 1000)],
  });
  assert.deepEqual(
    periods.map(({ amounts }) => amounts.owed),
    [180_543, null],
  );
});

test("before the first cap there is no sum, and no other sum is lower for it", () => {
  // No cap was read from before 1 June 2019: 8 × 157.18 = 1,257.44 in 2018.
  const { total, atLeast, claims } = reckoned({
    ...hotel,
    shifts: [shift("2018-03-05")],
    payments: [],
    deductions: [rent("2018-03-15", 5000)],
    asOf: day("2018-04-01"),
  });
  assert.deepEqual([total.owed, atLeast], [null, null]);
  assert.deepEqual(
    claims.map(({ amount }) => amount),
    [null, null],
  );
});

test("what is too old is barred at the floor as well, and lowers nothing that is not", () => {
  // 3 March 2025 is due on 15 March 2025: too old on 16 March 2028. Its holiday pay lives until 30 June 2029.
  const work = { shifts: [shift("2025-03-03")], payments: [], deductions: [] };
  const { atLeast, total } = reckoned({ ...work, asOf: day("2028-06-01") });
  assert.equal(total.owed, null);
  // 8 × 216.04 = 1,728.32; holiday pay 176.28864.
  assert.deepEqual([atLeast?.total.barred, atLeast?.total.owed], [172_832, 17_629]);
});

test("hours without an amount that are too old take no sum away from those that are not", () => {
  // Hospitality has no rate before 2018. The day in 2026 is worth 8 × 204.79 = 1,638.32, and holiday pay 167.10864.
  const found = reckoned({
    sector: "hospitality",
    category: "adult_over_20_or_18_plus_4_months",
    shifts: [shift("2017-06-01"), shift("2026-06-01")],
    payments: [],
    deductions: [],
  });
  assert.equal(found.total.owed, null);
  const owed = owedIn(shownSums(found));
  assert.deepEqual([owed?.now, owed?.later], [163_832, 16_711]);
});

test("where all is confirmed there is nothing to reckon at least", () => {
  const { atLeast, total } = reckoned({ shifts: nights.slice(0, 2).map(night), payments: [] });
  // 16 × 265.54 = 4,248.64; holiday pay 433.36128.
  assert.deepEqual([total.owed, atLeast], [468_200, null]);
});
