import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { payCommand } from "./pay.ts";

const example = path.resolve(import.meta.dirname, "../../docs/examples/pay.json");

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}

async function run(args: readonly string[], input = "", language: "nb" | "en" = "en") {
  let printed = "";
  const complaints: string[] = [];
  const code = await payCommand(args, {
    standardInput: bytes(input),
    language,
    print: (text) => {
      printed += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

const told = {
  sector: "cleaning",
  category: "adult",
  shifts: [{ from: "2025-07-07T07:00", to: "2025-07-07T17:30", breakMinutes: 30 }],
  payments: [{ day: "2025-07-31", amount: "1000.00", way: "cash" }],
  asOf: "2026-11-24",
};

async function reckoned(document: object) {
  const { code, printed, complaints } = await run(["-", "--json"], JSON.stringify(document));
  assert.deepEqual([code, complaints], [0, []]);
  return JSON.parse(printed);
}

test("a day of ten hours: every amount is there, as text with two decimals", async () => {
  // 9 × 236.54 = 2,128.86; 236.54 × 1.4 = 331.156; holiday pay 2,460.016 × 0.102 = 250.921632; 1,000 / 10 = 100.
  const { total, periods, assumptions } = await reckoned(told);
  assert.deepEqual(total, {
    ordinary: "2128.86",
    overtime: "331.16",
    supplements: "0.00",
    holidayPay: "250.92",
    deductionsNotAllowed: "0.00",
    lawfulDeductions: "0.00",
    paid: "1000.00",
    paidBack: "0.00",
    leftPerHour: "100.00",
    owed: "1710.94",
    barred: "0.00",
    hours: 10,
  });
  assert.deepEqual(
    periods.map(({ from, to, due }: Record<string, unknown>) => [from, to, due]),
    [["2025-07-01", "2025-07-15", "2025-07-15"]],
  );
  const said = assumptions.map(({ text }: { text: string }) => text).join(" ");
  assert.match(said, /15th and on the last day/);
  assert.match(said, /30 June the year after/);
});

test("each step has hours, rate, the rate's source and day, and whether it is confirmed", async () => {
  const { periods } = await reckoned(told);
  const [first] = periods[0].steps;
  assert.deepEqual(
    [first.part, first.hours, first.rate, first.rateFrom, first.sourceDate, first.confirmed],
    ["ordinary", 5, "236.54", "2025-06-15", "2026-07-02", true],
  );
  assert.match(first.source, /FOR-2025-05-28-957/);
});

test("the example of the specification stands on a day without a confirmed rate", async () => {
  const { total, unknown, atLeast, periods } = await reckoned({
    ...told,
    payments: [],
    birthYear: 1990,
    agreedHourly: "120.00",
    shifts: [{ from: "2025-03-03T07:00", to: "2025-03-03T19:30", breakMinutes: 30 }],
  });
  // As agreed: 9 × 120 = 1,080 and 3 × 168 = 504; holiday pay 161.568.
  assert.deepEqual([total.ordinary, total.overtime, total.owed], ["1080.00", "504.00", "1745.57"]);
  // At the last confirmed rate: 9 × 216.04 = 1,944.36 and 3 × 302.456 = 907.368; holiday pay 290.876256.
  assert.deepEqual(
    [atLeast.ordinary, atLeast.overtime, atLeast.owed],
    ["1944.36", "907.37", "3142.60"],
  );
  assert.deepEqual(
    unknown.map(({ day, code }: Record<string, unknown>) => [day, code]),
    [["2025-03-03", "unconfirmed"]],
  );
  const [step] = periods[0].steps;
  assert.deepEqual([step.confirmed, step.atLeast], [false, true]);
  assert.match(step.source, /^at least: /);
});

const unsure = {
  ...told,
  shifts: [{ from: "2025-03-03T07:00", to: "2025-03-03T15:00" }],
  payments: [],
};

test("at least names the rate that it leans on, its days and its section, and that a decree may have lapsed", async () => {
  const { atLeast, assumptions } = await reckoned(unsure);
  assert.deepEqual(
    atLeast.rates.map(({ rate, from, confirmedThrough }: Record<string, unknown>) => [
      rate,
      from,
      confirmedThrough,
    ]),
    [["216.04", "2023-06-15", "2024-10-31"]],
  );
  assert.equal(atLeast.section, "allmenngjøringsloven § 7");
  assert.match(atLeast.text, /holds until a new one/);
  assert.match(atLeast.text, /within a month/);
  assert.ok(assumptions.some(({ code }: { code: string }) => code === "decree-holds"));
  const { total } = await reckoned(unsure);
  assert.deepEqual(
    Object.keys(total).filter((name) => !(name in atLeast)),
    [],
  );
});

test("what is owed is null and never nought where hours have neither a rate nor an agreed wage", async () => {
  const { total, periods, claims, atLeast } = await reckoned(unsure);
  assert.deepEqual([total.owed, periods[0].owed], [null, null]);
  assert.deepEqual(
    claims.map(({ amount }: { amount: string | null }) => amount),
    [null, null],
  );
  assert.equal(atLeast.owed, "1904.61");
  const other = await reckoned({ ...unsure, sector: "other", category: null });
  assert.deepEqual([other.total.owed, other.atLeast], [null, null]);
});

test("a cap on a room that holds is named with its days, and nothing is said of a rate", async () => {
  const { total, atLeast, assumptions } = await reckoned({
    sector: "hospitality",
    category: "adult_over_20_or_18_plus_4_months",
    shifts: [{ from: "2026-09-28T08:00", to: "2026-09-28T16:00" }],
    deductions: [{ day: "2026-10-15", amount: "5000.00", for: "rent", agreedInWriting: true }],
    asOf: "2026-11-30",
  });
  // 8 × 204.79 = 1,638.32 and 167.10864; by the last cap 675.67 may be taken.
  assert.deepEqual([total.owed, atLeast.owed, atLeast.rates], [null, "1129.76", []]);
  assert.deepEqual(
    atLeast.caps.map(({ amount, from, confirmedThrough }: Record<string, unknown>) => [
      amount,
      from,
      confirmedThrough,
    ]),
    [["675.67", "2025-06-15", "2026-10-04"]],
  );
  const held = assumptions.find(({ code }: { code: string }) => code === "room-cap-held");
  assert.equal(atLeast.text, held.text);
});

test("a sum that leans on no decree names none", async () => {
  const { atLeast, assumptions } = await reckoned({
    sector: "automotive",
    category: "assistant_18_plus",
    agreedHourly: "150.00",
    shifts: [{ from: "2026-05-04T08:00", to: "2026-05-04T16:00" }],
    asOf: "2026-11-30",
  });
  assert.deepEqual(
    [atLeast.owed, atLeast.section, atLeast.rates, atLeast.caps],
    ["1322.40", null, [], []],
  );
  const agreed = assumptions.find(({ code }: { code: string }) => code === "agreed-at-least");
  assert.equal(atLeast.text, agreed.text);
});

test("how payments are set against pay is told", async () => {
  const { assumptions } = await reckoned(told);
  assert.ok(assumptions.some(({ code }: { code: string }) => code === "payments-own-period"));
});

test("where every day is confirmed there is no at least", async () => {
  assert.equal((await reckoned(told)).atLeast, null);
});

test("the text for people says at least, what is due later, and each one’s last day, passed or not", async () => {
  const { printed } = await run(
    ["-"],
    JSON.stringify({ ...unsure, agreedHourly: "150.00", asOf: "2025-06-20" }),
  );
  // 8 × 216.04 = 1,728.32 now, and holiday pay 176.29 on 30 June 2026; 1,200 at the pay agreed alone.
  assert.match(printed, /at least .*: 1728\.32\n/);
  assert.match(printed, /Later, 176\.29 .* 30 June 2026/);
  assert.match(printed, /1,200\.00/);
  assert.match(printed, /allmenngjøringsloven § 13\)\. The last day was 2025-06-15\./);
  assert.match(printed, /allmenngjøringsloven § 13\)\. Last day to claim it: 2026-09-30\./);
  const norwegian = await run(["-"], JSON.stringify(unsure), "nb");
  // On 24 November 2026 the holiday pay is due as well.
  assert.match(norwegian.printed, /minst .*: 1904\.61\n/);
});

test("without a sum the text says so, and what can be done", async () => {
  const document = { ...unsure, sector: "other", category: null };
  const { printed } = await run(["-"], JSON.stringify(document));
  assert.match(printed, /We cannot give a sum/);
  assert.doesNotMatch(printed, /Still owed/);
});

test("without any hours nothing is left for an hour, and what was paid still stands", async () => {
  const { total } = await reckoned({ ...told, shifts: [] });
  assert.deepEqual([total.leftPerHour, total.paid, total.owed], [null, "1000.00", "0.00"]);
});

const wrong: readonly (readonly [string, object, RegExp])[] = [
  ["an unknown sector", { sector: "mining" }, /^sector: must be one of construction, /],
  ["an unknown category", { category: "x" }, /^category: .* Use one of adult, under_18, by_age\.$/],
  ["age steps without an age", { category: "by_age" }, /^category: .*birthYear or born/],
  ["no day", { asOf: "2026-02-30" }, /^asOf: is no day of the calendar/],
  ["a day in a year that nobody means", { asOf: "0001-01-01" }, /^asOf: lies before 1900/],
  ["a birthday like it", { born: "0190-05-04" }, /^born: lies before 1900/],
  ["an exponent", { agreedHourly: "1e3" }, /^agreedHourly: must be kroner/],
  ["a category that every object has", { category: "constructor" }, /^category: is no category/],
  ["asOf is missing", { asOf: undefined }, /^asOf: is missing: it must be text\.$/],
  [
    "a shift backwards",
    { shifts: [{ from: "2025-07-07T17:00", to: "2025-07-07T07:00" }] },
    /^shifts\[0\]: ends before/,
  ],
  [
    "a time that does not exist",
    { shifts: [{ from: "2025-07-07T25:00", to: "2025-07-08T07:00" }] },
    /^shifts\[0\]: has a time/,
  ],
  [
    "a time with a zone",
    { shifts: [{ from: "2025-07-07T07:00Z", to: "2025-07-08T07:00" }] },
    /^shifts\[0\]\.from: /,
  ],
  [
    "shifts over each other",
    { shifts: [...told.shifts, ...told.shifts] },
    /^shifts\[1\]: lies over another/,
  ],
  [
    "three decimals",
    { payments: [{ day: "2025-07-31", amount: "1.005" }] },
    /^payments\[0\]\.amount: /,
  ],
  ["below nought", { payments: [{ day: "2025-07-31", amount: "-1" }] }, /^payments\[0\]\.amount: /],
  [
    "too much",
    { payments: [{ day: "2025-07-31", amount: "999999999" }] },
    /^payments\[0\]: .*15 million/,
  ],
  ["a pay day that no month has", { payDay: 32 }, /^payDay: /],
];

for (const [what, change, line] of wrong) {
  test(`refused in one line with the place: ${what}`, async () => {
    const { code, printed, complaints } = await run(["-"], JSON.stringify({ ...told, ...change }));
    assert.deepEqual([code, printed, complaints.length], [2, "", 1]);
    assert.ok(!complaints[0]?.includes("\n"));
    assert.match((complaints[0] ?? "").replace("lenke pay: ", ""), line);
  });
}

test("a name nobody reads is told and left out", async () => {
  const { code, complaints } = await run(["-"], JSON.stringify({ ...told, payday: 12 }));
  assert.deepEqual([code, complaints.length], [0, 1]);
});

test("a name nobody reads within a shift, a payment or the chain is told with its place", async () => {
  const [shift, ...more] = told.shifts;
  const document = {
    ...told,
    shifts: [{ ...shift, brakeMinutes: 30 }, ...more],
    payments: [{ day: "2025-04-15", amount: "10.00", wey: "cash" }],
    chain: { contractor: "yes", hirer: "no", builder: "yes" },
  };
  const { code, complaints } = await run(["-"], JSON.stringify(document));
  assert.equal(code, 0);
  assert.deepEqual(
    complaints.map((line) => line.replace("lenke pay: ", "").split(" has no")[0]),
    ['shifts[0]."brakeMinutes"', 'payments[0]."wey"', 'chain."builder"'],
  );
});

test("the example is told for people, in both languages, with its steps", async () => {
  const english = await run([example]);
  const norwegian = await run([example], "", "nb");
  assert.deepEqual([english.code, norwegian.code], [0, 0]);
  assert.match(english.printed, /Still owed +\d+\.\d\d/);
  assert.match(english.printed, /2 hrs? × 236\.54 × 140 %/);
  assert.match(norwegian.printed, /Til gode +\d+\.\d\d/);
  assert.doesNotMatch(norwegian.printed, /undefined|\{\d\}/);
  assert.ok(fs.existsSync(example));
});

test("called wrongly it says how", async () => {
  for (const args of [[], ["a", "b"], ["a", "--x"]]) {
    const { code, complaints } = await run(args);
    assert.equal(code, 2);
    assert.match(complaints[0] ?? "", /usage: lenke pay/);
  }
});
