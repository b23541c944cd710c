import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { loadLaw } from "../../law/law.ts";
import { dayNumber, dayText, two } from "./calendar.ts";
import { type PayLaw, payLawFor } from "./pay-law.ts";
import { reckon } from "./reckon.ts";
import type { HourStep, Reckoning, StepPart } from "./reckoning.ts";
import { type PaySector, paySectors, type Shift, type Work } from "./work.ts";

const { rates } = loadLaw();
const laws = new Map(paySectors.map((sector) => [sector, payLawFor(rates, sector)]));

function lawOf(sector: PaySector): PayLaw {
  const law = laws.get(sector);
  assert.ok(law);
  return law;
}

function reckoned(work: Work, law = lawOf(work.sector)): Reckoning {
  const found = reckon(work, law);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}

// October 2024 through November 2026: confirmed and unconfirmed rates, four changes of the clock, and days after it all.
const firstDay = dayNumber("2024-10-01");
const manyDays = 790;

/** The one shift of a day: it starts from six on, and ends before six the next day, so that none meets another. */
interface DayShift {
  readonly day: number;
  readonly start: number;
  readonly minutes: number;
  readonly breakMinutes: number;
}

const dayShift = fc
  .record({
    day: fc.nat(manyDays),
    start: fc.integer({ min: 360, max: 1200 }),
    minutes: fc.integer({ min: 60, max: 600 }),
    breakMinutes: fc.constantFrom(0, 0, 15, 30, 45),
  })
  .map((each): DayShift => ({ ...each, day: firstDay + each.day }));
const dayShifts = (most: number) =>
  fc.uniqueArray(dayShift, { selector: ({ day }) => day, minLength: 1, maxLength: most });
/** Days in a row, so that weeks fill. */
const busyShifts = fc
  .tuple(fc.nat(manyDays - 30), fc.array(dayShift, { minLength: 5, maxLength: 25 }))
  .map(([from, shifts]): DayShift[] =>
    shifts.map((each, at) => ({ ...each, day: firstDay + from + at })),
  );

function clock(day: number, minute: number): string {
  const on = day + Math.floor(minute / 1440);
  const of = minute % 1440;
  return `${dayText(on)}T${two(Math.floor(of / 60))}:${two(of % 60)}`;
}

function shiftOf({ day, start, minutes, breakMinutes }: DayShift): Shift {
  return { from: clock(day, start), to: clock(day, start + minutes), breakMinutes };
}

const money = fc.record({
  day: fc.nat(manyDays).map((at) => dayText(firstDay + at)),
  amount: fc.nat(400_000),
});

const work: fc.Arbitrary<Work> = fc
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

test("what is owed never falls when an unpaid hour is added", () => {
  let rose = 0;
  fc.assert(
    fc.property(work, dayShift, (told, more) => {
      const day = dayText(more.day);
      fc.pre(told.shifts.every(({ from }) => !from.startsWith(day)));
      const [was, is] = [told.shifts, [...told.shifts, shiftOf(more)]].map((shifts) =>
        reckoned({ ...told, shifts }),
      );
      assert.ok(was !== undefined && is !== undefined);
      // Work from before lets the six months of a season end sooner, and no rate was read for the days after them.
      const isSeason = told.category?.startsWith("seasonal") ?? false;
      fc.pre(!(isSeason && is.unknown.length > was.unknown.length));
      const [before, after] = [was.total.exact.owed, is.total.exact.owed];
      assert.ok(after >= before, `${after} < ${before}`);
      rose += after > before ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  assert.ok(rose > 20, "it must rise at times, or this means nothing");
});

test("a shift in two pieces around its break is the same as with the break", () => {
  fc.assert(
    fc.property(work, (told) => {
      // Both pieces must start on the same day, for a shift counts to the day on which it starts.
      const pieces = told.shifts.flatMap((shift) => {
        const { breakMinutes = 0, from, to } = shift;
        const [a, b] = [from, to].map(
          (time) =>
            dayNumber(time.slice(0, 10)) * 1440 +
            Number(time.slice(11, 13)) * 60 +
            Number(time.slice(14)),
        );
        const middle = (a ?? 0) + Math.floor(((b ?? 0) - (a ?? 0) - breakMinutes) / 2);
        const split = middle + breakMinutes;
        const isSameDay = from.slice(0, 10) === to.slice(0, 10);
        return breakMinutes > 0 && isSameDay
          ? [
              { from, to: clock(0, middle) },
              { from: clock(0, split), to },
            ]
          : [shift];
      });
      const [whole, cut] = [told, { ...told, shifts: pieces }].map((each) => reckoned(each));
      assert.deepEqual(cut?.total, whole?.total);
      assert.deepEqual(cut?.periods, whole?.periods);
      assert.deepEqual(cut?.breaches, whole?.breaches);
    }),
  );
});

test("the order in which shifts are told does not matter", () => {
  const shuffled = work.chain((told) =>
    fc
      .shuffledSubarray([...told.shifts], { minLength: told.shifts.length })
      .map((shifts) => [told, { ...told, shifts }] as const),
  );
  fc.assert(
    fc.property(shuffled, ([told, other]) => {
      assert.deepEqual(reckoned(other), reckoned(told));
    }),
  );
});

test("the sum of the periods is the total, and every grain of a total is in exactly one step", () => {
  fc.assert(
    fc.property(work, (told) => {
      const { total, periods } = reckoned(told);
      const steps = periods.flatMap((period) => period.steps);
      assert.equal(new Set(steps).size, steps.length);
      for (const part of Object.keys(total.exact) as (keyof typeof total.exact)[]) {
        const sum = periods.reduce((so, { amounts }) => so + amounts.exact[part], 0);
        assert.equal(sum, total.exact[part], part);
      }
      for (const part of Object.keys(total.exact).filter(isStepPart)) {
        const sum = steps.reduce((so, step) => so + (step.part === part ? step.exact : 0), 0);
        assert.equal(sum, total.exact[part], part);
      }
      const { ordinary, overtime, supplements, holidayPay, paid, lawfulDeductions } = total.exact;
      const earned = ordinary + overtime + supplements + holidayPay;
      assert.equal(
        total.exact.owed + total.exact.barred,
        Math.max(0, earned - paid - lawfulDeductions),
      );
      assert.ok(total.exact.owed >= 0 && total.exact.barred >= 0);
    }),
  );
});

function isStepPart(part: string): part is StepPart {
  return part !== "owed" && part !== "barred";
}

test("every payment is counted whole, whatever it settles", () => {
  fc.assert(
    fc.property(work, (told) => {
      const { total } = reckoned(told);
      const sum = (list: readonly { amount: number }[]) =>
        list.reduce((so, { amount }) => so + amount, 0);
      assert.equal(total.paid, sum(told.payments));
      assert.equal(total.paidBack, sum(told.paidBack));
      assert.equal(total.lawfulDeductions + total.deductionsNotAllowed, sum(told.deductions));
    }),
  );
});

test("every minute is in one step of hours, or not known", () => {
  fc.assert(
    fc.property(work, (told) => {
      const { total, periods, unknown } = reckoned(told);
      const hours = periods
        .flatMap(({ steps }) => steps)
        .filter((step): step is HourStep => step.part === "ordinary" || step.part === "overtime")
        .reduce((sum, { minutes }) => sum + minutes, 0);
      const without = unknown
        .filter(({ why }) => why !== "supplement-unconfirmed")
        .reduce((sum, { minutes }) => sum + minutes, 0);
      assert.equal(hours + without, total.minutes);
    }),
  );
});

test("what is not confirmed never enters an amount", () => {
  let met = 0;
  fc.assert(
    fc.property(work, (told) => {
      const law = lawOf(told.sector);
      const other: PayLaw = {
        ...law,
        rates: law.rates.map((rate) => (rate.confirmed ? rate : { ...rate, ore: rate.ore * 7 })),
        supplements: law.supplements.map((each) =>
          each.confirmed ? each : { ...each, value: each.value * 7 },
        ),
      };
      const found = reckoned(told);
      met += found.unknown.some(({ why }) => why === "unconfirmed") ? 1 : 0;
      assert.deepEqual(reckoned(told, other), found);
    }),
  );
  assert.ok(met > 5, "it must meet unconfirmed days, or this means nothing");
});

test("moved by whole weeks within one rate and one offset, nothing is worth more or less", () => {
  // 27 October 2025 through 22 March 2026: winter time, one rate in every sector. Holidays would matter to overtime in some.
  const from = dayNumber("2026-01-05");
  const winter = fc
    .array(dayShift, { minLength: 1, maxLength: 14 })
    .map((shifts) => shifts.map((each, at) => ({ ...each, day: from + at })));
  fc.assert(
    fc.property(work, winter, fc.integer({ min: 1, max: 7 }), (told, shifts, weeks) => {
      fc.pre(told.category !== "seasonal_adult" && told.sector !== "automotive");
      const moved = shifts.map((each) => ({ ...each, day: each.day + 7 * weeks }));
      const [before, after] = [shifts, moved].map((each) =>
        reckoned({ ...told, payments: [], deductions: [], shifts: each.map(shiftOf) }),
      );
      for (const part of ["ordinary", "overtime", "supplements", "holidayPay"] as const) {
        assert.equal(after?.total.exact[part], before?.total.exact[part], part);
      }
    }),
  );
});
