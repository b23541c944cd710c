import assert from "node:assert/strict";
import { test } from "node:test";
import { grainsOf } from "./grain.ts";
import { type Due, type Fund, settle } from "./settle.ts";

// Small days and amounts, so that each sum can be followed.

function wages(period: number, due: number, room: number | null, more: Partial<Due> = {}): Due {
  const amount = room === null ? null : grainsOf(room);
  return { part: "wages", period, from: due - 15, due, tooOldAfter: null, room: amount, ...more };
}

const holiday = (period: number, due: number, room: number) =>
  wages(period, due, room, { part: "holidayPay", from: 0 });

function paid(index: number, day: number, amount: number, more: Partial<Fund> = {}): Fund {
  return { part: "paid", index, day, amount, isSure: true, ...more };
}

const kept = (index: number, day: number, amount: number, more: Partial<Fund> = {}) =>
  paid(index, day, amount, { part: "lawfulDeductions", ...more });

/** What each part took; and what went where: "period: amount". */
function settled(dues: readonly Due[], funds: readonly Fund[]) {
  const lastPeriod = Math.max(...dues.map(({ period }) => period));
  const { taken, came, steps, unsure } = settle(dues, funds, lastPeriod);
  const ore = (grains: number) => grains / grainsOf(1);
  return {
    taken: taken.map(ore),
    came: came.map(ore),
    steps: steps.map(
      ({ period, step }) => `${step.part} ${step.index} in ${period}: ${ore(step.exact)}`,
    ),
    unsure: [...unsure].toSorted(),
  };
}

test("money fills the wages due last, then what fell due first, and the rest stands in the last period", () => {
  const dues = [wages(0, 100, 10), holiday(0, 150, 1), wages(1, 200, 10), holiday(1, 150, 1)];
  const { taken, steps } = settled(dues, [paid(0, 120, 15), kept(0, 90, 2), paid(1, 300, 9)]);
  assert.deepEqual(taken, [10, 1, 10, 1]);
  assert.deepEqual(steps, [
    // Before all: the first. Then 8 of its wages, both holiday pays, and 5 of the second.
    "lawfulDeductions 0 in 0: 2",
    "paid 0 in 0: 8",
    "paid 0 in 0: 1",
    "paid 0 in 1: 1",
    "paid 0 in 1: 5",
    "paid 1 in 1: 5",
    "paid 1 in 1: 4",
  ]);
});

test("what was paid for a period leaves the older ones unpaid", () => {
  const dues = [wages(0, 100, 10), wages(1, 200, 10), wages(2, 300, 10)];
  assert.deepEqual(settled(dues, [paid(0, 200, 10), kept(0, 300, 4)]).taken, [0, 10, 4]);
  assert.deepEqual(settled(dues, [paid(0, 200, 25)]).taken, [10, 10, 5]);
});

test("nothing goes to what was too old when it came, as long as its own wages were not", () => {
  const old = wages(0, 100, 10, { tooOldAfter: 400 });
  const dues = [old, wages(1, 500, 10), wages(2, 600, 10)];
  assert.deepEqual(settled(dues, [paid(0, 500, 25)]).taken, [0, 10, 10]);
  assert.deepEqual(settled([old, wages(1, 400, 10)], [paid(0, 400, 15)]).taken, [5, 10]);
  const { taken, steps } = settled([old, wages(1, 500, 10)], [paid(0, 500, 15)]);
  assert.deepEqual(taken, [0, 10]);
  assert.deepEqual(steps, ["paid 0 in 1: 10", "paid 0 in 1: 5"]);
});

test("money that came before pay day, when all that was due is too old, is for the work that had begun", () => {
  const old = wages(0, 100, 10, { tooOldAfter: 400 });
  // The second period began on day 485.
  const dues = [old, wages(1, 500, 10)];
  assert.deepEqual(settled(dues, [paid(0, 485, 8)]).taken, [0, 8]);
  assert.deepEqual(settled(dues, [paid(0, 484, 8)]).taken, [8, 0]);
});

test("money that came too late for its own wages is for all that was too old, the oldest first", () => {
  const old = (period: number, due: number) => wages(period, due, 10, { tooOldAfter: due + 300 });
  const dues = [old(0, 100), old(1, 115), old(2, 130), wages(3, 900, 10)];
  assert.deepEqual(settled(dues, [paid(0, 600, 25)]).taken, [10, 5, 10, 0]);
});

test("money whose own time has no known room stays in it whole, and fills nothing else", () => {
  const dues = [wages(0, 100, 10), wages(1, 200, null), wages(2, 300, 10)];
  const { taken, steps } = settled(dues, [paid(0, 250, 100), paid(1, 350, 15)]);
  assert.deepEqual(taken, [5, 0, 10]);
  assert.deepEqual(steps, ["paid 0 in 1: 100", "paid 1 in 2: 10", "paid 1 in 0: 5"]);
});

test("money that is not sure lowers nothing, and tells which periods it may reach", () => {
  const dues = [wages(0, 100, 10), wages(1, 200, 10), wages(2, 300, 10)];
  const cut = kept(0, 200, 25, { isSure: false });
  const { taken, steps, unsure } = settled(dues, [cut, paid(0, 300, 8)]);
  assert.deepEqual(taken, [0, 0, 8]);
  assert.deepEqual(steps, ["paid 0 in 2: 8", "lawfulDeductions 0 in 1: 25"]);
  assert.deepEqual(unsure, [0, 1, 2]);
  assert.deepEqual(settled(dues, [kept(0, 200, 4, { isSure: false })]).unsure, [1]);
  assert.deepEqual(settled([wages(0, 100, 10)], [paid(0, 100, 10), cut]).unsure, [0]);
});

test("what had come of each part by its own due day is told, whatever is still unpaid before it", () => {
  const dues = [wages(0, 100, 10), wages(1, 200, 10), wages(2, 300, 10)];
  const funds = [paid(0, 200, 10), paid(1, 301, 10), kept(0, 90, 3)];
  assert.deepEqual(settled(dues, funds).came, [3, 10, 0]);
});
