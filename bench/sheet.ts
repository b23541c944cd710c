import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { addDays, type Day, day } from "../domain/time/day.ts";
import { shownSums } from "../rules/pay/owed.ts";
import type { Work } from "../rules/pay/work.ts";
import { toldWork } from "../test/factories/pay.ts";
import { workbook } from "../web/browser/door/workbook.ts";
import { paySheets } from "../web/door/take/sheet.ts";
import { owedBy } from "../web/door/take/told.ts";
import { plainIn } from "../web/door/words.tsx";
import { tongues } from "../web/job/tongues.ts";

// Recalculated by ssconvert (gnumeric, Debian). Each sum must equal the engine's, as figure and formula.

const reader = "ssconvert";

const says = ["nb", "en", "ar"].flatMap((code) => {
  const tongue = tongues.get(code);
  return tongue === undefined ? [] : [plainIn(tongue)];
});

/** From July 2025, ten hours and seven minutes each. */
function daysOf(count: number): Work["shifts"] {
  return Array.from({ length: count }, (_, at) => {
    const date: Day = addDays(day("2025-07-01"), at);
    return { from: `${date}T07:00`, to: `${date}T17:37`, breakMinutes: 30 };
  });
}

const works: readonly (readonly [string, Partial<Work>])[] = [
  ["two weeks of cleaning", {}],
  ["a year of cleaning, every day", { shifts: daysOf(365), asOf: day("2026-11-25") }],
  [
    "a shipyard, with percentages of its own",
    { sector: "shipyard", category: "skilled", agreedHourly: 30_033, shifts: daysOf(60) },
  ],
  [
    "half of it without a confirmed rate",
    { agreedHourly: 15_001, shifts: daysOf(500).slice(440), asOf: day("2026-11-25") },
  ],
  [
    "no minimum rate, partly too old",
    { sector: "other", category: null, agreedHourly: 15_001, asOf: day("2028-09-20") },
  ],
];

const parts = [
  "ordinary",
  "overtime",
  "supplements",
  "holidayPay",
  "paid",
  "lawfulDeductions",
  "barred",
  "owed",
  "now",
  "later",
  "deductionsNotAllowed",
  "paidBack",
] as const;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lenke-sheet-"));
const failed: string[] = [];
for (const [name, work] of works) {
  const told = toldWork(work);
  const began = performance.now();
  const blob = await workbook(paySheets({ says, told }));
  const took = Math.round(performance.now() - began);
  const [file, csv] = ["sheet.xlsx", "sheet.csv"].map((each) => path.join(folder, each));
  if (file === undefined || csv === undefined) {
    throw new Error("no file");
  }
  fs.writeFileSync(file, Buffer.from(await blob.arrayBuffer()));
  execFileSync(reader, ["--recalc", file, csv], { stdio: "ignore" });
  const rows = fs.readFileSync(csv, "utf8").split("\n").slice(1);
  const { total, periods } = shownSums(told.reckoning);
  const sums = { ...total, ...owedBy(told) };
  const wrong = parts.filter((part, at) => {
    const [figure, formula] = (rows[at] ?? "").split(",").slice(-2).map(Number);
    const ore = sums[part];
    return Math.round((figure ?? -1) * 100) !== ore || Math.round((formula ?? -1) * 100) !== ore;
  });
  const steps = periods.reduce((count, period) => count + period.steps.length, 0);
  console.log(
    `${wrong.length === 0 ? "holds" : "FAILS"}  ${name}: ${steps} steps, ${Math.round(blob.size / 1000)} kB, made in ${took} ms; ${wrong.join(", ") || "every sum is the engine’s"}`,
  );
  failed.push(...wrong);
}
fs.rmSync(folder, { recursive: true });
process.exitCode = failed.length === 0 ? 0 : 1;
