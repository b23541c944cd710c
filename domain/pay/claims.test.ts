import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../base/day.ts";
import { dayNumber } from "./calendar.ts";
import { claimOf, limitationFor } from "./claims.ts";
import { grainsOf } from "./grain.ts";
import { settle } from "./settle.ts";
import type { Work } from "./work.ts";

const work: Work = {
  sector: "cleaning",
  category: "adult",
  shifts: [],
  payments: [],
  deductions: [],
  paidBack: [],
  asOf: day("2026-06-15"),
};

const march = {
  part: "wages",
  from: dayNumber("2026-03-01"),
  to: dayNumber("2026-03-15"),
  due: dayNumber("2026-03-15"),
  exact: grainsOf(100),
} as const;

const claimIn = (whole: Work) => claimOf(march, limitationFor(march, whole), whole);

const against = (more: Partial<Work>) =>
  claimIn({ ...work, ...more }).against.map(({ who, state, until, condition }) =>
    [who, state, until, condition].join(" "),
  );

test("on the last day of three months everybody can be asked", () => {
  assert.deepEqual(against({}), [
    "employer open 2029-03-15 ",
    "contractors open 2026-06-15 if-in-a-chain",
    "hirer open 2026-06-15 if-hired-in",
    "wage-guarantee open  if-bankrupt",
  ]);
});

test("the day after, the others have passed", () => {
  const passed = against({ asOf: day("2026-06-16") });
  assert.equal(passed[1], "contractors passed 2026-06-15 if-in-a-chain");
  assert.equal(passed[0], "employer open 2029-03-15 ");
});

test("what is known of the chain takes the if away, or the person asked", () => {
  const known = against({
    chain: { contractor: "yes", hirer: "no" },
    bankruptcyOn: day("2026-05-01"),
  });
  assert.deepEqual(known, [
    "employer open 2029-03-15 ",
    "contractors open 2026-06-15 ",
    "wage-guarantee open  ",
  ]);
});

test("due more than a month after the petition, the guarantee has an if: when the bankruptcy was opened is not told", () => {
  const guarantee = (on: string) => against({ bankruptcyOn: day(on) }).at(-1);
  assert.equal(guarantee("2026-02-15"), "wage-guarantee open  ");
  assert.equal(guarantee("2026-02-14"), "wage-guarantee open  if-opened-by-then");
  assert.equal(guarantee("2027-03-16"), "wage-guarantee passed  ");
});

test("without general application nobody up the chain answers by that act", () => {
  const other = against({ sector: "other", category: null });
  assert.ok(!other.some((each) => each.startsWith("contractors")));
  assert.ok(other.some((each) => each.startsWith("hirer")));
});

const ages: readonly (readonly [string, string, boolean])[] = [
  ["2026-03-14", "not-due", false],
  ["2026-03-15", "due", false],
  ["2028-12-14", "due", false],
  ["2028-12-15", "due", true],
  ["2029-03-15", "due", true],
  ["2029-03-16", "barred", false],
];

for (const [asOf, state, soon] of ages) {
  test(`on ${asOf} a claim due 2026-03-15 is ${state}${soon ? ", and soon too old" : ""}`, () => {
    const claim = claimIn({ ...work, asOf: day(asOf) });
    assert.deepEqual([claim.state, claim.soon], [state, soon]);
  });
}

test("a writ in time stops the time, and a letter does not", () => {
  const interruptions = [{ day: day("2029-03-15"), kind: "writ" as const }];
  const stopped = claimIn({ ...work, asOf: day("2030-01-01"), interruptions });
  assert.deepEqual([stopped.state, stopped.against[0]?.until], ["due", null]);
});

test("money fills what fell due first, holiday pay by its own day, and the rest stays in the last period", () => {
  const dues = [
    { part: "wages", period: 0, due: 100, room: grainsOf(10) },
    { part: "holidayPay", period: 0, due: 150, room: grainsOf(1) },
    { part: "wages", period: 1, due: 200, room: grainsOf(10) },
    { part: "holidayPay", period: 1, due: 150, room: grainsOf(1) },
  ] as const;
  const funds = [
    { part: "paid", index: 0, day: 120, amount: 15 },
    { part: "lawfulDeductions", index: 0, day: 90, amount: 2 },
    { part: "paid", index: 1, day: 300, amount: 9 },
  ] as const;
  const { taken, steps } = settle(dues, funds, 1);
  assert.deepEqual(
    taken,
    dues.map(({ room }) => room),
  );
  assert.deepEqual(
    steps.map(({ period, step }) => [step.part, step.index, period, step.exact / grainsOf(1)]),
    [
      // The deduction came first: 2 of the wages of the first period. Then 8 of them, both holiday pays, and 5 of the second.
      ["lawfulDeductions", 0, 0, 2],
      ["paid", 0, 0, 8],
      ["paid", 0, 0, 1],
      ["paid", 0, 1, 1],
      ["paid", 0, 1, 5],
      ["paid", 1, 1, 5],
      ["paid", 1, 1, 4],
    ],
  );
});

test("money whose own time has no known room stays in it whole, and fills nothing else", () => {
  const dues = [
    { part: "wages", period: 0, due: 100, room: grainsOf(10) },
    { part: "wages", period: 1, due: 200, room: null },
    { part: "wages", period: 2, due: 300, room: grainsOf(10) },
  ] as const;
  const funds = [
    { part: "paid", index: 0, day: 250, amount: 100 },
    { part: "paid", index: 1, day: 350, amount: 15 },
  ] as const;
  const { taken, steps } = settle(dues, funds, 2);
  assert.deepEqual(taken, [grainsOf(10), 0, grainsOf(5)]);
  assert.deepEqual(
    steps.map(({ period, step }) => [period, step.exact / grainsOf(1)]),
    [
      [1, 100],
      [0, 10],
      [2, 5],
    ],
  );
});
