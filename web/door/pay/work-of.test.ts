import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { day } from "../../../domain/time/day.ts";
import { rowsOf } from "./fields.ts";
import { workOf } from "./work-of.ts";

const asOf = day("2026-11-24");

type Fields = Readonly<Record<string, string | readonly string[]>>;

function told(fields: Fields) {
  const given = new Map(
    Object.entries({ "pay-sector": "cleaning", ...fields }).map(([name, value]) => [
      name,
      typeof value === "string" ? [value] : value,
    ]),
  );
  return workOf(given, asOf);
}

const spans = (fields: Fields) =>
  told(fields).work.shifts.map(
    ({ from, to, breakMinutes }) => `${from} ${to} ${breakMinutes ?? 0}`,
  );

test("a normal week becomes shifts, without the days that were left out", () => {
  const week = { "week-1-from": "7", "week-1-to": "15.30", "week-1-break": "30" };
  assert.deepEqual(
    spans({
      ...week,
      "week-3-from": "22",
      "week-3-to": "6",
      "week-from": "2025-03-03",
      "week-to": "16.3.2025",
      "week-off": "10.3.2025 – 11.3.2025",
    }),
    [
      "2025-03-03T07:00 2025-03-03T15:30 30",
      "2025-03-05T22:00 2025-03-06T06:00 0",
      "2025-03-12T22:00 2025-03-13T06:00 0",
    ],
  );
});

test("a day that is written by itself counts instead of the normal week's, and the same hours once", () => {
  assert.deepEqual(
    spans({
      "week-1-from": "7",
      "week-1-to": "15",
      "week-from": "2025-03-03",
      "week-to": "2025-03-10",
      "day-date": ["2025-03-10", ""],
      "day-from": ["8", ""],
      "day-to": ["12", ""],
      "day-break": ["", ""],
      list: "10.3.2025 8-12\n11.3.2025 8-12",
    }),
    [
      "2025-03-03T07:00 2025-03-03T15:00 0",
      "2025-03-10T08:00 2025-03-10T12:00 0",
      "2025-03-11T08:00 2025-03-11T12:00 0",
    ],
  );
});

test("money of every month is money of each, and a month has the last day it has", () => {
  const { work, problems } = told({
    "paid-amount": ["9000", ""],
    "paid-day": ["2025-01-31", ""],
    "paid-until": ["2025-03-31", ""],
    "paid-way": ["cash", ""],
    "back-amount": "3 000,50",
    "back-day": "4.2025",
    "back-for": "loan",
    "back-to": "employer",
    "cut-amount": "2000",
    "cut-day": "2025-02-15",
    "cut-for": "rent",
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    work.payments.map((payment) => payment.day),
    ["2025-01-31", "2025-02-28", "2025-03-31"],
  );
  assert.deepEqual(work.paidBack, [
    { day: "2025-04-30", amount: 300_050, to: "employer", for: "debt" },
  ]);
  assert.deepEqual(work.deductions, [
    { day: "2025-02-15", amount: 200_000, for: "rent", agreedInWriting: null },
  ]);
});

test("money of every month counts to its last month, however many years that is", () => {
  const { work } = told({
    "paid-amount": "9000",
    "paid-day": "2010-01-31",
    "paid-until": "2026-10-31",
  });
  assert.equal(work.payments.length, 16 * 12 + 10);
});

const categories: readonly [string, string, string, string | null][] = [
  ["cleaning", "", "", "adult"],
  ["cleaning", "", "1990", "by_age"],
  ["construction", "", "", "unskilled_no_experience"],
  ["construction", "skilled", "2009", "skilled"],
  ["construction", "", "2009", "by_age"],
  ["hospitality", "", "", "adult_over_20_or_18_plus_4_months"],
  ["agriculture", "", "", "seasonal_adult"],
  ["agriculture", "permanent_unskilled", "", "permanent_unskilled"],
  ["agriculture", "", "2009", "seasonal_under_18"],
  ["shipyard", "no such", "", "assistant"],
  ["other", "skilled", "", null],
];

for (const [sector, chosen, born, category] of categories) {
  test(`${sector}, ${chosen || "not known"}, born ${born || "not told"}: ${category ?? "none"}`, () => {
    const { work } = told({ "pay-sector": sector, "pay-category": chosen, "pay-born": born });
    assert.equal(work.category, category);
  });
}

const wrong: readonly [Fields, string, string][] = [
  [{ "pay-sector": "" }, "pay-sector", "pay.problem.sector"],
  [{ "pay-agreed": "lots" }, "pay-agreed", "pay.problem.amount"],
  [{ "pay-agreed": "-100" }, "pay-agreed", "pay.problem.amount"],
  [{ "pay-agreed": "203.125" }, "pay-agreed", "pay.problem.amount"],
  [{ "pay-agreed": "5000,01" }, "pay-agreed", "pay.problem.amount"],
  [{ "pay-agreed": "1e3" }, "pay-agreed", "pay.problem.amount"],
  [{ "pay-agreed": "NaN" }, "pay-agreed", "pay.problem.amount"],
  [{ "pay-born": "190" }, "pay-born", "pay.problem.born"],
  [{ "pay-born": "2025" }, "pay-born", "pay.problem.born"],
  [{ "pay-day": "32" }, "pay-day", "pay.problem.pay-day"],
  [{ "week-1-from": "7", "week-1-to": "25" }, "week-1-to", "pay.problem.time"],
  [{ "week-1-from": "7", "week-1-to": "15" }, "week-from", "pay.problem.day"],
  [
    {
      "week-1-from": "7",
      "week-1-to": "15",
      "week-from": "2025-03-10",
      "week-to": "2025-03-03",
    },
    "week-to",
    "pay.problem.backwards",
  ],
  [
    { "week-1-from": "7", "week-1-to": "15", "week-from": "2025-03-03", "week-off": "in July" },
    "week-off",
    "pay.problem.off",
  ],
  [{ "day-date": "2025-03-03", "day-from": "7" }, "day-to-0", "pay.problem.time"],
  [
    { "day-date": ["", "3.3.1925"], "day-from": ["", "7"], "day-to": ["", "9"] },
    "day-date-1",
    "pay.problem.day",
  ],
  [{ "day-date": "2025-03-03", "day-from": "7", "day-to": "7" }, "day-to-0", "pay.problem.same"],
  [
    { "day-date": "2025-03-03", "day-from": "7", "day-to": "8", "day-break": "60" },
    "day-break-0",
    "pay.problem.break-long",
  ],
  [{ list: "3.3.2025 7-12\n3.3.2025 11-15" }, "list", "pay.problem.overlap"],
  [{ "paid-amount": "9000" }, "paid-day-0", "pay.problem.day"],
  [{ "paid-day": "2025-03-03" }, "paid-amount-0", "pay.problem.amount"],
  [{ "pay-stopped": "2026-01-01" }, "pay-stopped-by", "pay.problem.stopped-by"],
];

for (const [fields, field, key] of wrong) {
  test(`${JSON.stringify(fields)} is put right at ${field}`, () => {
    const found = told(fields).problems.map((problem) => [problem.field, problem.key]);
    assert.deepEqual(found, [[field, key]]);
  });
}

test("money of every month goes on for as long as it was told", () => {
  const { work, problems } = told({
    "paid-amount": "100",
    "paid-day": "2010-01-31",
    "paid-until": "2026-10-31",
  });
  assert.deepEqual(problems, []);
  assert.equal(work.payments.length, 16 * 12 + 10);
  assert.equal(work.payments.at(-1)?.day, "2026-10-31");
});

const week = { "week-1-from": "7", "week-1-to": "15", "week-from": "2025-03-03" };

test("an hour's pay up to the most is taken", () => {
  assert.equal(told({ "pay-agreed": "5 000" }).work.agreedHourly, 500_000);
});

test("days off with a million spaces between them are read once", () => {
  const { problems } = told({ ...week, "week-off": `1.7.2025${" ".repeat(1_000_000)}x` });
  assert.deepEqual(problems, [{ field: "week-off", key: "pay.problem.off" }]);
  assert.deepEqual(told({ ...week, "week-off": "10.3.2025 \t -   17.3.2025" }).problems, []);
});

const many = (count: number, text: string) => Array.from({ length: count }, () => text);
const tooMany: readonly [string, (count: number) => Fields, number, string][] = [
  ["days", (count) => ({ "day-date": many(count, "") }), 400, "day-date-0"],
  ["payments", (count) => ({ "paid-amount": many(count, "") }), 400, "paid-amount-0"],
  ["deductions", (count) => ({ "cut-for": many(count, "") }), 400, "cut-amount-0"],
  [
    "days off",
    (count) => ({ ...week, "week-off": many(count, "1.7.2025").join("\n") }),
    400,
    "week-off",
  ],
  ["lines", (count) => ({ list: many(count, "x").join("\n") }), 15_000, "list"],
];
for (const [what, fields, most, field] of tooMany) {
  test(`${most} ${what} are read, and of one more it is said that they are too many`, () => {
    assert.deepEqual(told(fields(most)).problems, []);
    assert.deepEqual(told(fields(most + 1)).problems, [{ field, key: "pay.problem.too-many" }]);
  });
}

test("no more rows are drawn than are read", () => {
  const given = new Map([["day-date", many(50_000, "x")]]);
  assert.equal(rowsOf(given, ["day-date", "day-from"]).length, 400);
});

test("digits of other scripts are digits", () => {
  const { work, problems } = told({
    "day-date": "٣.٣.٢٠٢٥",
    "day-from": "٧",
    "day-to": "١٩:٣٠",
    "pay-agreed": "١٢٠٫٥٠",
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(work.shifts, [{ from: "2025-03-03T07:00", to: "2025-03-03T19:30" }]);
  assert.equal(work.agreedHourly, 12_050);
});

test("what is not known stays not known", () => {
  const { work } = told({ "pay-contractor": "yes", "paid-amount": "1", "paid-day": "2025-03-03" });
  assert.deepEqual(work.chain, { contractor: "yes", hirer: "unknown" });
  assert.equal(work.payments[0]?.way, null);
});

test("whatever stands in the fields, it is read or named, and nothing breaks", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom("7", "3.3.2025", "2025-03-03", "9000", "24:00", "99999999999", "-1", "yes"),
  );
  const names = [
    ..."pay-sector pay-born pay-agreed pay-day pay-bankrupt pay-stopped week-1-from week-1-to".split(
      " ",
    ),
    ..."week-1-break week-from week-to week-off day-date day-from day-to day-break list".split(" "),
    ..."paid-amount paid-day paid-until cut-amount cut-day back-amount back-day".split(" "),
  ];
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...names), fc.array(text, { maxLength: 3 })),
      (fields) => {
        const { work, problems } = told(fields);
        for (const { from, to } of work.shifts) {
          assert.ok(from < to);
        }
        assert.ok(work.payments.every(({ amount }) => Number.isInteger(amount) && amount >= 0));
        assert.ok(problems.every(({ field }) => field !== ""));
      },
    ),
    { numRuns: 300 },
  );
});

test("where a list has hours twice, the days are named", () => {
  const list = "3.3.2025 7-12\n3.3.2025 11-15\n4.3.2025 7-12\n5.3.2025 7-12\n5.3.2025 8-12";
  const { problems } = told({ list });
  assert.deepEqual(
    problems.map(({ on }) => on),
    ["2025-03-03", "2025-03-05"],
  );
});
