import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type ChainCount,
  countOf,
  emptyCount,
  type LinkCount,
  links,
  nationalChain,
  sameCount,
} from "./chain.ts";

const anyLink: fc.Arbitrary<LinkCount> = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 1, max: 4 })), {
    maxLength: 5,
  })
  .map((took) =>
    countOf(
      took.reduce((sum, [, often]) => sum + often, 0),
      took,
    ),
  );
const anyCell: fc.Arbitrary<ChainCount> = fc
  .tuple(...links.map(() => anyLink))
  .map((counts) => Object.fromEntries(links.map((link, at) => [link, counts[at]])) as ChainCount);
const anyCells = fc.array(anyCell, { maxLength: 12 });

test("no number below five is ever shown, and no median of fewer than five", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      for (const { link, total, medianDays } of nationalChain(cells)) {
        const timed = cells
          .flatMap((cell) => cell[link].days)
          .reduce((sum, [, often]) => sum + often, 0);
        assert.ok(total.few || total.count >= 5);
        assert.ok(medianDays === null || timed >= 5);
      }
    }),
  );
});

test("totals are the sums of what the cells counted", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      for (const { link, total } of nationalChain(cells)) {
        const sum = cells.reduce((so, cell) => so + cell[link].count, 0);
        assert.deepEqual(total, sum < 5 ? { few: true } : { few: false, count: sum });
      }
    }),
  );
});

test("the order of the cells changes nothing", () => {
  const shuffled = anyCells.chain((cells) =>
    fc.tuple(
      fc.constant(cells),
      fc.shuffledSubarray(cells, { minLength: cells.length, maxLength: cells.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([cells, other]) => {
      assert.deepEqual(nationalChain(other), nationalChain(cells));
    }),
  );
});

test("the median is the middle of all days taken, the lower of two", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      for (const { link, medianDays } of nationalChain(cells)) {
        const all = cells
          .flatMap((cell) => cell[link].days)
          .flatMap(([days, often]) => Array.from({ length: often }, () => days))
          .sort((a, b) => a - b);
        const middle = all[Math.ceil(all.length / 2) - 1] ?? null;
        assert.equal(medianDays, all.length < 5 ? null : middle);
      }
    }),
  );
});

test("a clock set back counts as no days, never as fewer", () => {
  assert.deepEqual(
    countOf(3, [
      [-4, 1],
      [0, 1],
      [2, 1],
    ]),
    {
      count: 3,
      days: [
        [0, 2],
        [2, 1],
      ],
    },
  );
});

test("a huge number of days in a document costs no more than a small one", () => {
  const huge = { ...emptyCount(), referred: countOf(1e9, [[7, 1e9]]) };
  const referred = nationalChain([huge]).find(({ link }) => link === "referred");
  assert.deepEqual(referred, {
    link: "referred",
    total: { few: false, count: 1e9 },
    medianDays: 7,
  });
});

test("two counts are the same by what they say, and another by one more", () => {
  fc.assert(
    fc.property(anyCell, fc.constantFrom(...links), (cell, link) => {
      const turned = Object.fromEntries(
        Object.entries(cell)
          .toReversed()
          .map(([name, { count, days }]) => [name, { days: [...days].reverse(), count }]),
      ) as unknown as ChainCount;
      assert.ok(sameCount(cell, turned));
      const more = { ...cell, [link]: { ...cell[link], count: cell[link].count + 1 } };
      assert.equal(sameCount(cell, more), false);
    }),
  );
});
