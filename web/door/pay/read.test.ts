import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inOrder } from "./fields.ts";
import { readList } from "./list.ts";
import { readAmount, readBreak, readDay, readDayOrMonth, readTime } from "./read.ts";

const days: readonly [string, string | null][] = [
  ["2025-03-03", "2025-03-03"],
  ["3.3.2025", "2025-03-03"],
  ["03.03.25", "2025-03-03"],
  ["3/3/2025", "2025-03-03"],
  ["3. 3. 2025", "2025-03-03"],
  ["31 12 2025", "2025-12-31"],
  ["٣.٣.٢٠٢٥", "2025-03-03"],
  ["29.2.2024", "2024-02-29"],
  ["29.2.2025", null],
  ["13/13/2025", null],
  ["yesterday", null],
  ["", null],
];

for (const [text, read] of days) {
  test(`the day “${text}” is ${read ?? "none"}`, () => assert.equal(readDay(text), read));
}

test("a month stands for its last day", () => {
  assert.equal(readDayOrMonth("2.2024"), "2024-02-29");
  assert.equal(readDayOrMonth("2025-04"), "2025-04-30");
  assert.equal(readDayOrMonth("3.3.2025"), "2025-03-03");
  assert.equal(readDayOrMonth("13.2025"), null);
});

const times: readonly [string, number | null][] = [
  ["7", 420],
  ["07:30", 450],
  ["7.30", 450],
  ["0730", 450],
  ["730", 450],
  ["7h30", 450],
  ["kl. 7", 420],
  ["7 pm", 1140],
  ["12 a.m.", 0],
  ["١٩:٣٠", 1170],
  ["24:00", 1440],
  ["24:01", null],
  ["7:60", null],
  ["13 pm", null],
  ["-7", null],
  ["morning", null],
];

for (const [text, read] of times) {
  test(`the time “${text}” is ${read ?? "none"}`, () => assert.equal(readTime(text), read));
}

const amounts: readonly [string, number | null][] = [
  ["9000", 900_000],
  ["1 234,50", 123_450],
  ["1.234,50 kr", 123_450],
  ["NOK 1,234.50", 123_450],
  ["12 000,-", 1_200_000],
  ["9000.5", 900_050],
  ["٩٠٠٠", 900_000],
  ["0", 0],
  ["-5", null],
  ["9999999999999", null],
  ["150,- kr", 15_000],
  ["150 kr/h", 15_000],
  ["kr 150 per time", 15_000],
  ["1200 per day", null],
  ["a lot", null],
  ["1,2,3", null],
];

for (const [text, read] of amounts) {
  test(`the amount “${text}” is ${read ?? "none"}`, () => assert.equal(readAmount(text), read));
}

test("an amount with a million spaces in it is none, and is not gone through for each of them", () => {
  assert.equal(readAmount(`9${" ".repeat(1_000_000)}x`), null);
});

test("what is to be put right stands as the fields do: block by block, row by row", () => {
  const asks = ["paid-amount", "paid-day", "paid-way", "pay-day", "cut-amount", "cut-day"];
  const wrong = ["cut-day-0", "pay-day", "paid-day-1", "paid-day-0", "paid-amount-1"];
  const key = "pay.problem.day";
  assert.deepEqual(
    inOrder(
      asks,
      wrong.map((field) => ({ field, key })),
    ).map(({ field }) => field),
    ["paid-day-0", "paid-amount-1", "paid-day-1", "pay-day", "cut-day-0"],
  );
});

test("a break is minutes, or hours where it says so", () => {
  assert.deepEqual(["30", "30 min", "0:45", "1 h", "0,5 t", "half", "-3"].map(readBreak), [
    30,
    30,
    45,
    60,
    30,
    null,
    null,
  ]);
});

const lines: readonly [string, string][] = [
  ["3.3.2025 7-19", "2025-03-03T07:00 2025-03-03T19:00 0"],
  ["2025-03-03 07:00 19:30 30", "2025-03-03T07:00 2025-03-03T19:30 30"],
  ["03.03.25;0700;1930;30", "2025-03-03T07:00 2025-03-03T19:30 30"],
  ["3/3/2025\t7.30\t15.30\t30 min", "2025-03-03T07:30 2025-03-03T15:30 30"],
  ['"2025-03-03","07:00","19:30","0:30"', "2025-03-03T07:00 2025-03-03T19:30 30"],
  ["Mon 3.3.2025, 7 am – 7 pm", "2025-03-03T07:00 2025-03-03T19:00 0"],
  ["3.3.2025 22-06", "2025-03-03T22:00 2025-03-04T06:00 0"],
  ["2025-03-03T22:00 2025-03-04T06:00", "2025-03-03T22:00 2025-03-04T06:00 0"],
  ["2025-03-03 07:00:00 19:30:00", "2025-03-03T07:00 2025-03-03T19:30 0"],
  ["٣.٣.٢٠٢٥ ٧-١٩", "2025-03-03T07:00 2025-03-03T19:00 0"],
  ["21.10.2025 7-15.30 30", "2025-10-21T07:00 2025-10-21T15:30 30"],
  ["3.3.2025 7.30-15.45", "2025-03-03T07:30 2025-03-03T15:45 0"],
  ["3/3/25 7-15", "2025-03-03T07:00 2025-03-03T15:00 0"],
  ["3. 3. 2025: 7 - 15", "2025-03-03T07:00 2025-03-03T15:00 0"],
  ["3.3.2025 16-24", "2025-03-03T16:00 2025-03-04T00:00 0"],
  ["3.3.2025", "times"],
  ["3.3.2025 7", "times"],
  ["3.3 7-19", "day"],
  ["31.2.2025 7-19", "day"],
  ["3.3.2025 7-7", "same"],
  ["3.3.2025 7-8 60", "break"],
  ["3.3.2025 7-12 13-19", "more"],
  ["3.3.2025 7-26", "times"],
];

for (const [text, read] of lines) {
  test(`the line “${text}” is ${read}`, () => {
    const [line] = readList(text);
    assert.ok(line !== undefined);
    const shift = "shift" in line ? line.shift : null;
    const told =
      shift === null
        ? "why" in line && line.why
        : `${shift.from} ${shift.to} ${shift.breakMinutes ?? 0}`;
    assert.equal(told, read);
  });
}

test("the names of columns are no shift and no mistake; empty lines are passed over, and lines keep their numbers", () => {
  const read = readList("Day;From;To\n\n3.3.2025;7;19\r\nill\n4.3.2025;7;19");
  assert.deepEqual(
    read.map((line) => [line.number, "shift" in line, "heading" in line]),
    [
      [1, false, true],
      [3, true, false],
      [4, false, false],
      [5, true, false],
    ],
  );
});

test("whatever is pasted, nothing breaks, and every line that says something is read or named with its own words", () => {
  const piece = fc.oneof(
    fc.constantFrom("3.3.2025", "2025-03-03", "7", "19:30", ";", "\t", " - ", "\n", "٣", "30 min"),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const read = readList(text);
      const told = new Map(text.split(/\r\n|\r|\n/).map((line, place) => [place + 1, line.trim()]));
      for (const line of read) {
        assert.equal(line.text, told.get(line.number));
        if ("shift" in line) {
          assert.ok(line.shift.from < line.shift.to);
        }
      }
      const silent = [...told].filter(([number]) => !read.some((line) => line.number === number));
      assert.ok(silent.every(([, line]) => !/[\p{L}\p{N}]/u.test(line)));
    }),
    { numRuns: 500 },
  );
});
