import assert from "node:assert/strict";
import fc from "fast-check";
import { dayNumber, dayText } from "../../domain/time/calendar.ts";
import { clockText, minutesOfDay } from "../../domain/time/clock.ts";
import { loadLaw } from "../../law/law.ts";
import { type PayLaw, payLawFor } from "../../rules/pay/pay-law.ts";
import { reckon } from "../../rules/pay/reckon.ts";
import type { Reckoning } from "../../rules/pay/reckoning.ts";
import { type PaySector, paySectors, type Shift, type Work } from "../../rules/pay/work.ts";

const { rates } = loadLaw();
const laws = new Map(paySectors.map((sector) => [sector, payLawFor(rates, sector)]));

export function lawOf(sector: PaySector): PayLaw {
  const law = laws.get(sector);
  assert.ok(law);
  return law;
}

export function reckoned(work: Work, law = lawOf(work.sector)): Reckoning {
  const found = reckon(work, law);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

// October 2024 to November 2026: confirmed and unconfirmed rates, four clock changes, and beyond.
const firstDay = dayNumber("2024-10-01");
const manyDays = 790;

/** From six on, ending before six, so that shifts never meet. */
export interface DayShift {
  readonly day: number;
  readonly start: number;
  readonly minutes: number;
  readonly breakMinutes: number;
}

export const dayShift = fc
  .record({
    day: fc.nat(manyDays),
    start: fc.integer({ min: 360, max: 1200 }),
    minutes: fc.integer({ min: 60, max: 600 }),
    breakMinutes: fc.constantFrom(0, 0, 15, 30, 45),
  })
  .map((each): DayShift => ({ ...each, day: firstDay + each.day }));
const dayShifts = (most: number) =>
  fc.uniqueArray(dayShift, { selector: ({ day }) => day, minLength: 1, maxLength: most });
/** Consecutive, so that weeks fill. */
const busyShifts = fc
  .tuple(fc.nat(manyDays - 30), fc.array(dayShift, { minLength: 5, maxLength: 25 }))
  .map(([from, shifts]): DayShift[] =>
    shifts.map((each, at) => ({ ...each, day: firstDay + from + at })),
  );

export function clock(day: number, minute: number): string {
  return clockText(day * minutesOfDay + minute);
}

export function shiftOf({ day, start, minutes, breakMinutes }: DayShift): Shift {
  return { from: clock(day, start), to: clock(day, start + minutes), breakMinutes };
}

export const money = fc.record({
  day: fc.nat(manyDays).map((at) => dayText(firstDay + at)),
  amount: fc.nat(400_000),
});

const longFirst = dayNumber("2017-01-01");
const longDays = 3650;
export const longMoney = fc.record({
  day: fc.nat(longDays).map((at) => dayText(longFirst + at)),
  amount: fc.nat(600_000),
  way: fc.constant("bank" as const),
});

/** Partly time-barred, at payment and at calculation. */
export const longWork: fc.Arbitrary<Work> = fc
  .record({
    agreed: fc.integer({ min: 5_000, max: 40_000 }),
    days: fc.uniqueArray(fc.nat(longDays), { minLength: 1, maxLength: 20 }),
    payments: fc.array(longMoney, { maxLength: 6 }),
    kept: fc.array(longMoney, { maxLength: 2 }),
    payDay: fc.option(fc.integer({ min: 1, max: 31 })),
    asOf: fc.nat(longDays).map((at) => dayText(longFirst + at)),
  })
  .map(({ agreed, days, payments, kept, payDay, asOf }) => ({
    sector: "other",
    category: null,
    agreedHourly: agreed,
    shifts: days.map((day) =>
      shiftOf({ day: longFirst + day, start: 480, minutes: 480, breakMinutes: 0 }),
    ),
    payments,
    deductions: kept.map((each) => ({ ...each, for: "tax", agreedInWriting: null })),
    paidBack: [],
    ...(payDay === null ? {} : { payDay }),
    asOf,
  }));

/** Any sector, confirmed or not, paid or not. */
export const anyWork: fc.Arbitrary<Work> = fc
  .record({
    sector: fc.constantFrom(...paySectors),
    pick: fc.nat(20),
    agreed: fc.option(fc.integer({ min: 5_000, max: 40_000 })),
    birthYear: fc.option(fc.integer({ min: 1950, max: 2012 })),
    shifts: fc.oneof(dayShifts(20), busyShifts),
    payments: fc.array(money, { maxLength: 5 }),
    kept: fc.array(money, { maxLength: 3 }),
    handed: fc.array(money, { maxLength: 3 }),
    payDay: fc.option(fc.integer({ min: 1, max: 31 })),
    asOf: fc.integer({ min: 0, max: 2500 }).map((at) => dayText(firstDay + at)),
  })
  .map(({ sector, pick, agreed, birthYear, shifts, payments, kept, handed, payDay, asOf }) => {
    const now = lawOf(sector).rates.filter(({ to }) => to === null);
    const names = [...new Set(now.map(({ category }) => category))];
    return {
      sector,
      category: names[pick % Math.max(1, names.length)] ?? null,
      ...(agreed === null ? {} : { agreedHourly: agreed }),
      ...(birthYear === null ? {} : { birthYear }),
      ...(payDay === null ? {} : { payDay }),
      shifts: shifts.map(shiftOf),
      payments: payments.map((each) => ({ ...each, way: "bank" as const })),
      deductions: kept.map((each, at) => ({ ...each, for: "rent", agreedInWriting: at % 2 === 0 })),
      paidBack: handed.map((each) => ({ ...each, to: "employer" as const, for: "tax" as const })),
      asOf,
    };
  });
