import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayNumber, dayText } from "../../domain/time/calendar.ts";
import {
  anyWork,
  clock,
  dayShift,
  lawOf,
  reckoned,
  shiftOf,
} from "../../test/factories/any-work.ts";
import { shownSums } from "./owed.ts";
import type { PayLaw } from "./pay-law.ts";
import type { HourStep, StepPart, Sums } from "./reckoning.ts";

test("what is owed never falls when an unpaid hour is added", () => {
  let rose = 0;
  fc.assert(
    fc.property(anyWork, dayShift, (told, more) => {
      const day = dayText(more.day);
      fc.pre(told.shifts.every(({ from }) => !from.startsWith(day)));
      // A season then ends sooner, and no rate was read for the days after it.
      const isSeason = told.category?.startsWith("seasonal") ?? false;
      fc.pre(!(isSeason && told.shifts.every(({ from }) => day < from.slice(0, 10))));
      const [was, is] = [told.shifts, [...told.shifts, shiftOf(more)]].map((shifts) =>
        reckoned({ ...told, shifts }),
      );
      assert.ok(was !== undefined && is !== undefined);
      const [before, after] = [was, is].map((each) => shownSums(each).total.exact.owed);
      // A sum that becomes unknown is no lower one.
      if (typeof before === "number" && typeof after === "number") {
        assert.ok(after >= before, `${after} < ${before}`);
        rose += after > before ? 1 : 0;
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(rose > 50, "it must rise at times, or this means nothing");
});

test("a shift in two pieces around its break is the same as with the break", () => {
  fc.assert(
    fc.property(anyWork, (told) => {
      // A shift counts to the day on which it starts.
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
              { from, to: clock(0, middle), breakMinutes: 0 },
              { from: clock(0, split), to, breakMinutes: 0 },
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
  const shuffled = anyWork.chain((told) =>
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
    fc.property(anyWork, (told) => {
      const found = reckoned(told);
      for (const sums of [found, ...(found.atLeast === null ? [] : [found.atLeast])]) {
        assertSummed(sums);
      }
    }),
  );
});

function assertSummed({ total, periods }: Sums): void {
  const steps = periods.flatMap((period) => period.steps);
  assert.equal(new Set(steps).size, steps.length);
  const { owed, ...exact } = total.exact;
  for (const part of Object.keys(exact) as (keyof typeof exact)[]) {
    const sum = periods.reduce((so, { amounts }) => so + amounts.exact[part], 0);
    assert.equal(sum, exact[part], part);
    if (isStepPart(part)) {
      const inSteps = steps.reduce((so, step) => so + (step.part === part ? step.exact : 0), 0);
      assert.equal(inSteps, exact[part], part);
    }
  }
  const { ordinary, overtime, supplements, holidayPay, paid, lawfulDeductions, barred } = exact;
  const earned = ordinary + overtime + supplements + holidayPay;
  const known = periods.map(({ amounts }) => amounts.exact.owed).filter((each) => each !== null);
  assert.ok(barred >= 0 && known.every((each) => each >= 0));
  if (known.length < periods.length) {
    assert.equal(owed, null);
    return;
  }
  assert.equal(
    owed,
    known.reduce((so, each) => so + each, 0),
  );
  assert.equal((owed ?? 0) + barred, Math.max(0, earned - paid - lawfulDeductions));
}

function isStepPart(part: string): part is StepPart {
  return part !== "owed" && part !== "barred";
}

test("every payment is counted whole, whatever it settles", () => {
  fc.assert(
    fc.property(anyWork, (told) => {
      const found = reckoned(told);
      const sum = (list: readonly { amount: number }[]) =>
        list.reduce((so, { amount }) => so + amount, 0);
      for (const { total } of [found, shownSums(found)]) {
        assert.equal(total.paid, sum(told.payments));
        assert.equal(total.paidBack, sum(told.paidBack));
        assert.equal(total.lawfulDeductions + total.deductionsNotAllowed, sum(told.deductions));
      }
    }),
  );
});

test("every minute is in one step of hours, or without an amount", () => {
  fc.assert(
    fc.property(anyWork, (told) => {
      const found = reckoned(told);
      for (const { total, periods } of [found, shownSums(found)]) {
        const hours = periods
          .flatMap(({ steps }) => steps)
          .filter((step): step is HourStep => step.part === "ordinary" || step.part === "overtime")
          .reduce((sum, { minutes }) => sum + minutes, 0);
        assert.equal(hours + total.uncounted, total.minutes);
      }
    }),
  );
});

test("what is not confirmed never enters an amount", () => {
  let met = 0;
  fc.assert(
    fc.property(anyWork, (told) => {
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
  // Winter time and one rate in every sector; holidays would matter to overtime.
  const from = dayNumber("2026-01-05");
  const winter = fc
    .array(dayShift, { minLength: 1, maxLength: 14 })
    .map((shifts) => shifts.map((each, at) => ({ ...each, day: from + at })));
  fc.assert(
    fc.property(anyWork, winter, fc.integer({ min: 1, max: 7 }), (told, shifts, weeks) => {
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
