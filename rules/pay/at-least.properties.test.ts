import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayNumber, dayText } from "../../domain/time/calendar.ts";
import { anyWork, lawOf, money, reckoned } from "../../test/factories/any-work.ts";
import { owedIn, shownSums } from "./owed.ts";
import type { LawRate, PayLaw } from "./pay-law.ts";
import type { Amounts, Reckoning, Sums } from "./reckoning.ts";
import type { Dated } from "./sections/allmenngjoring-rate.ts";

const hotelAdult = "adult_over_20_or_18_plus_4_months";

function amountsIn({ total, periods }: Sums): readonly Amounts[] {
  return [total, ...periods.map(({ amounts }) => amounts)];
}

test("what is owed at least is never lower than what is owed as confirmed, in all and in each period", () => {
  let met = 0;
  fc.assert(
    fc.property(anyWork, (told) => {
      const found = reckoned(told);
      const floor = amountsIn(shownSums(found));
      for (const [at, { exact }] of amountsIn(found).entries()) {
        const [before, least] = [exact.owed, floor[at]?.exact.owed];
        if (before !== null && typeof least === "number") {
          assert.ok(least >= before, `${least} < ${before} at ${at}`);
          met += least > before ? 1 : 0;
        }
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(met > 20, "it must be more at times, or this means nothing");
});

/** The law as it would be if each rate had held until the next confirmed one. */
function confirmedOn<Entry extends Dated>(entries: readonly Entry[]): readonly Entry[] {
  const sure = entries.filter(({ confirmed }) => confirmed);
  const next = (from: string) => sure.map((each) => each.from).filter((each) => each > from);
  return sure.map((entry) => {
    const follows = next(entry.from).toSorted()[0];
    return {
      ...entry,
      to: follows === undefined ? null : dayText(dayNumber(follows) - 1),
    };
  });
}

function heldLaw(law: PayLaw): PayLaw {
  const names = [...new Set(law.rates.map(({ category }) => category))];
  const kinds = [...new Set(law.supplements.map(({ kind }) => kind))];
  return {
    ...law,
    confirmedThrough: dayText(dayNumber("2099-12-31")),
    rates: names.flatMap((name): readonly LawRate[] =>
      confirmedOn(law.rates.filter(({ category }) => category === name)),
    ),
    supplements: kinds.flatMap((kind) =>
      confirmedOn(law.supplements.filter((each) => each.kind === kind)),
    ),
  };
}

test("once the rate that it leans on is confirmed, what is owed is what was owed at least", () => {
  let met = 0;
  fc.assert(
    fc.property(anyWork, (told) => {
      const before = reckoned(told);
      const after = reckoned(told, heldLaw(lawOf(told.sector)));
      met += before.atLeast !== null && before.atLeast.total.owed !== null ? 1 : 0;
      assert.deepEqual(shownSums(after).total, shownSums(before).total);
    }),
    { numRuns: 300 },
  );
  assert.ok(met > 50, "it must meet such days, or this means nothing");
});

const hasUnknownCap = ({ unknown }: Reckoning) =>
  unknown.some(({ why }) => why === "room-cap-unconfirmed");

test("where all caps are known, what is owed is not known if and only if some hour has neither a rate nor an agreed pay", () => {
  let met = 0;
  fc.assert(
    fc.property(anyWork, (told) => {
      const found = reckoned(told);
      fc.pre(!hasUnknownCap(found));
      const unsure = found.unknown
        .filter(({ why }) => why !== "supplement-unconfirmed")
        .reduce((sum, { minutes }) => sum + minutes, 0);
      const hasAgreed = told.agreedHourly !== undefined;
      assert.equal(found.total.uncounted, hasAgreed ? 0 : unsure);
      assert.ok(!hasAgreed || unsure === 0 || found.atLeast !== null);
      for (const { owed, uncounted } of [found, shownSums(found)].flatMap(amountsIn)) {
        assert.equal(owed === null, uncounted > 0);
        met += owed === null ? 1 : 0;
      }
    }),
    { numRuns: 500 },
  );
  assert.ok(met > 20, "it must meet such hours, or this means nothing");
});

test("where a cap is not known, what is owed is not known either, but at the floor", () => {
  let met = 0;
  fc.assert(
    fc.property(anyWork, (told) => {
      const found = reckoned({ ...told, sector: "hospitality", category: hotelAdult });
      fc.pre(hasUnknownCap(found));
      assert.equal(found.total.owed, null);
      const { owed, uncounted } = shownSums(found).total;
      assert.equal(owed === null, uncounted > 0);
      met += owed === null ? 0 : 1;
    }),
    { numRuns: 50 },
  );
  assert.ok(met > 20, "the floor must have a sum at times, or this means nothing");
});

test("a payment never raises what is owed, and never lowers it by more than itself", () => {
  let fell = 0;
  fc.assert(
    fc.property(anyWork, money, (told, more) => {
      const payment = { ...more, way: "bank" as const };
      const [was, is] = [told, { ...told, payments: [...told.payments, payment] }].map((each) =>
        reckoned(each),
      );
      assert.ok(was !== undefined && is !== undefined);
      for (const [before, after] of [
        [was, is],
        [shownSums(was), shownSums(is)],
      ] as const) {
        // Then there is no lower sum.
        const fall = before.periods.reduce((sum, { amounts }, at) => {
          const [first, then] = [amounts.exact.owed, after.periods[at]?.amounts.exact.owed];
          return first === null || typeof then !== "number" ? sum : sum + first - then;
        }, 0);
        assert.ok(fall >= 0 && fall <= payment.amount * 6_000_000, `${fall} of ${payment.amount}`);
        fell += fall > 0 ? 1 : 0;
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(fell > 50, "it must fall at times, or this means nothing");
});

test("what is owed now and later is what is owed, in two sums", () => {
  fc.assert(
    fc.property(anyWork, (told) => {
      const sums = shownSums(reckoned(told));
      const owed = owedIn(sums);
      const { owed: whole } = sums.total;
      if (owed === null || whole === null) {
        return;
      }
      assert.ok(Math.abs(owed.now + owed.later - whole) <= 1);
      assert.ok(owed.laterParts.every(({ due }) => due > told.asOf));
    }),
  );
});
