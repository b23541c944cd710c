import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { day } from "../../../domain/time/day.ts";
import { shownSums } from "../../../rules/pay/owed.ts";
import type { AmountPart } from "../../../rules/pay/reckoning.ts";
import type { Work } from "../../../rules/pay/work.ts";
import { someWork, toldWork } from "../../../test/factories/pay.ts";
import { type ReadSheets, readWorkbook, unzipped, worksOut } from "../../../test/read-workbook.ts";
import { workbook } from "../../browser/door/workbook.ts";
import { tongues } from "../../job/tongues.ts";
import { plainIn } from "../words.tsx";
import { paySheets } from "./sheet.ts";
import { harmless } from "./sheet-cells.ts";
import { owedBy, type Told } from "./told.ts";

const says = ["nb", "en"].flatMap((code) => {
  const tongue = tongues.get(code);
  return tongue === undefined ? [] : [plainIn(tongue)];
});

async function bytesOf(told: Told): Promise<Uint8Array> {
  const blob = await workbook(paySheets({ says, told }));
  return new Uint8Array(await blob.arrayBuffer());
}

/** The figure, and what the formula comes to. */
function sumsIn(sheets: ReadSheets): ReadonlyMap<string, readonly [number, number]> {
  const sums = sheets.get("Summer") ?? new Map();
  return new Map(
    [...sums].flatMap(([place, { text }]) => {
      const row = place.slice(1);
      const formula = sums.get(`C${row}`)?.formula;
      return place.startsWith("A") && formula
        ? [[text, [sums.get(`B${row}`)?.value, worksOut(sheets, "Summer", formula)]]]
        : [];
    }),
  );
}

const parts = [
  "ordinary",
  "overtime",
  "supplements",
  "holidayPay",
  "paid",
  "lawfulDeductions",
  "deductionsNotAllowed",
  "paidBack",
  "barred",
  "owed",
] as const satisfies readonly AmountPart[];

async function assertSumsAgree(told: Told): Promise<void> {
  const sums = sumsIn(readWorkbook(await bytesOf(told)));
  const { total } = shownSums(told.reckoning);
  const owed = owedBy(told);
  assert.ok(owed !== null);
  const expected = [
    ...parts.map((part) => [part, total[part] ?? Number.NaN] as const),
    ["now", owed.now] as const,
    ["later", owed.later] as const,
  ];
  for (const [part, ore] of expected) {
    const words = says.map((say) => say(`pay.part.${part}`)).join(" / ");
    assert.deepEqual(sums.get(words), [ore / 100, ore / 100], part);
  }
}

const unconfirmed: Partial<Work> = {
  shifts: [
    { from: "2025-04-07T08:00", to: "2025-04-07T16:00" },
    { from: "2025-04-08T08:00", to: "2025-04-08T16:00" },
    ...someWork().shifts,
  ],
};

const money: Partial<Work> = {
  deductions: [
    { day: day("2025-09-30"), amount: 100_000, for: "rent", agreedInWriting: false },
    { day: day("2025-09-30"), amount: 30_001, for: "tax", agreedInWriting: false },
  ],
  paidBack: [{ day: day("2025-09-30"), amount: 50_000, to: "employer", for: "tax" }],
};

test("every sum, and every formula that adds it up, is the engine’s to the øre", async () => {
  await assertSumsAgree(toldWork(money));
  await assertSumsAgree(toldWork({ asOf: day("2028-09-20") }));
  await assertSumsAgree(toldWork({ payments: [] }));
  await assertSumsAgree(toldWork(unconfirmed));
  const shipyard = { sector: "shipyard" as const, category: "skilled", agreedHourly: 30_033 };
  await assertSumsAgree(toldWork(shipyard));
});

test("a step that counts at least says so beside its source", async () => {
  const steps = readWorkbook(await bytesOf(toldWork(unconfirmed))).get("Steg") ?? new Map();
  const sources = [...steps].flatMap(([place, { text }]) =>
    /^M\d/.test(place) && place !== "M1" ? [text ?? ""] : [],
  );
  const least = says.map((say) => say("pay.rate.at-least")).join(" / ");
  const marked = sources.filter((source) => source.startsWith(least));
  assert.equal(marked.length, 2, "the two days in April");
  assert.ok(sources.length > 10);
});

test("where some hours have no amount, what is owed is told as not known and never as a figure", async () => {
  const other = toldWork({ sector: "other", category: null });
  const sums = readWorkbook(await bytesOf(other)).get("Summer") ?? new Map();
  const unknown = says.map((say) => say("pay.amount-unknown")).join(" / ");
  for (const part of ["owed", "now", "later"] as const) {
    const words = says.map((say) => say(`pay.part.${part}`)).join(" / ");
    const row = [...sums].find(([, { text }]) => text === words)?.[0].slice(1);
    assert.equal(sums.get(`B${row}`)?.text, unknown, part);
    assert.equal(sums.get(`C${row}`), undefined, part);
  }
});

test("each claim has the last day of those above the employer, and says when it has passed", async () => {
  // The wages fell due on 15 and 30 September 2025, the holiday pay on 30 June 2026.
  const passed = says.map((say) => say("take.state.barred")).join(" / ");
  const claims = readWorkbook(await bytesOf(toldWork({ asOf: day("2025-12-20") }))).get("Krav");
  assert.deepEqual(
    [2, 3, 4].map((row) => claims?.get(`H${row}`)?.text ?? claims?.get(`H${row}`)?.value),
    // 30 December 2025 and 30 September 2026, as spreadsheets count days.
    [`${passed}: 2025-12-15`, 46_021, 46_295],
  );
});

test("that holds for any hours, pay and agreed rate", async () => {
  const any = fc.record({
    starts: fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 12 }),
    minutes: fc.integer({ min: 1, max: 779 }),
    agreed: fc.integer({ min: 10_000, max: 60_000 }),
    paid: fc.integer({ min: 0, max: 3_000_000 }),
  });
  await fc.assert(
    fc.asyncProperty(any, async ({ starts, minutes, agreed, paid }) => {
      const shifts = starts.map((start, at) => {
        const date = `2025-09-${String(at + 1).padStart(2, "0")}`;
        const clock = (minute: number) =>
          `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
        const stop = Math.min(1439, start + minutes);
        return { from: `${date}T${clock(start)}`, to: `${date}T${clock(stop)}` };
      });
      await assertSumsAgree(
        toldWork({
          shifts,
          agreedHourly: agreed,
          payments: [{ day: day("2025-09-30"), amount: paid, way: null }],
        }),
      );
    }),
    { numRuns: 30 },
  );
});

test("every step has its day, time, rate, per cent and source, and its formula gives its amount", async () => {
  const told = toldWork(money);
  const sheets = readWorkbook(await bytesOf(told));
  const steps = told.reckoning.periods.flatMap((period) => period.steps);
  const sheet = sheets.get("Steg") ?? new Map();
  const amounts = [...sheet].filter(([place]) => /^K\d+$/.test(place) && place !== "K1");
  assert.equal(amounts.length, steps.length);
  const formulas = amounts.filter(([, { formula }]) => formula !== null);
  assert.ok(formulas.length > 10, "the scan must see them, or this means nothing");
  for (const [, { formula, value }] of formulas) {
    assert.ok(Math.abs(worksOut(sheets, "Steg", formula ?? "") - (value ?? 0)) < 1e-9, formula);
  }
  // The first of September 2025, as spreadsheets count days.
  assert.equal(sheet.get("A2")?.value, 45_901);
  assert.match(sheet.get("M2")?.text ?? "", /FOR-2025-05-28-957/);
});

const wicked = [
  '=HYPERLINK("http://evil.example","x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  " =1",
  "</t></si><f>1+1</f>",
  "a\u0000b\u0008",
];

test("nothing that somebody wrote becomes a formula or markup", async () => {
  for (const words of wicked) {
    const deducted = (reason: string) => ({
      deductions: [{ day: day("2025-09-30"), amount: 100, for: reason, agreedInWriting: false }],
    });
    const bytes = await bytesOf(toldWork(deducted(words)));
    const clean = await bytesOf(toldWork(deducted("rent")));
    const formulas = (file: Uint8Array) =>
      [...(unzipped(file).get("xl/worksheets/sheet2.xml") ?? "").matchAll(/<f>/g)].length;
    assert.equal(formulas(bytes), formulas(clean), words);
    const texts = [...(readWorkbook(bytes).get("Steg") ?? new Map()).values()].flatMap(
      ({ text }) => text ?? [],
    );
    assert.ok(
      texts.every((text) => !/^\s*[=+\-@]/.test(text)),
      words,
    );
    assert.equal(
      harmless(words)
        .trim()
        .match(/^[=+\-@]/),
      null,
    );
  }
});

test("the file tells nothing of who made it, or where", async () => {
  const files = unzipped(await bytesOf(toldWork(someWork())));
  assert.deepEqual(
    [...files.keys()].filter((name) => name.startsWith("docProps")),
    [],
  );
});
