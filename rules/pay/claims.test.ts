import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber } from "../../domain/time/calendar.ts";
import { day } from "../../domain/time/day.ts";
import { claimOf, limitationFor } from "./claims.ts";
import { grainsOf } from "./grain.ts";
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

test("the one who hired in owes nothing once the employer is bankrupt: that is its if, where hiring in or a bankruptcy is told", () => {
  const hirer = (more: Partial<Work>) => against(more).find((each) => each.startsWith("hirer"));
  const chain = { contractor: "unknown", hirer: "yes" } as const;
  assert.equal(hirer({ chain }), "hirer open 2026-06-15 if-not-bankrupt");
  const bankruptcyOn = day("2026-05-01");
  assert.equal(hirer({ bankruptcyOn }), "hirer open 2026-06-15 if-not-bankrupt");
  assert.equal(hirer({ chain, bankruptcyOn }), "hirer open 2026-06-15 if-not-bankrupt");
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
