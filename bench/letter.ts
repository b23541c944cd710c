import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { compare } from "../domain/comparison/compare.ts";
import { topLevel } from "../domain/knowledge/factor.ts";
import type { ObservedFact } from "../domain/observation/observation.ts";
import { day } from "../domain/time/day.ts";
import { loadLaw } from "../law/law.ts";
import { toldWork } from "../test/factories/pay.ts";
import { tongues } from "../web/job/tongues.ts";
import { claimPdfOf } from "../web/letter/claim.ts";
import { comparisonLetter } from "../web/letter/comparison.ts";
import { letterPdf } from "../web/letter/letter.ts";
import { askable } from "../web/observation/observation-form.tsx";
import { type Language, sayIn } from "../web/texts/texts.ts";
import { openPdf, type PdfReading } from "./pdf.ts";

// Checked by qpdf, pdfinfo, pdftotext and mutool from Debian. None validates PDF/UA: each line says what is checked.

const law = loadLaw();

function letterOf(count: number, language: Language): Uint8Array {
  const say = sayIn(language);
  const facts = askable(law)
    .slice(0, count)
    .map((factor): ObservedFact => {
      const [state, level] = ["present" as const, topLevel(factor)];
      return { factor: factor.id, state, level, scope: "all", how: "told", day: null, note: null };
    });
  const denied = facts.slice(0, 1).map((fact): ObservedFact => ({ ...fact, state: "absent" }));
  const observations = [
    { id: "first", facts },
    { id: "second", facts: denied },
  ];
  const letter = comparisonLetter({
    say,
    language,
    sender: { name: "Ada Lind", title: "inspector", agency: "An agency" },
    day: day("2026-11-25"),
    label: `K-${count}`,
    comparison: compare(law, observations, null),
    sourceText: ({ observation }) => `Told, ${observation}`,
    decisions: law.decisions,
    invented: true,
  });
  return letterPdf(letter);
}

/** In Norwegian, with English behind it for an English reader. */
function claimOf(reader: Language, to: "helper" | "employer"): Uint8Array {
  const papers = reader === "nb" ? ["nb"] : ["nb", "en"];
  const told = toldWork({
    deductions: [{ day: day("2025-09-30"), amount: 100_000, for: "rent", agreedInWriting: false }],
  });
  const written = papers.flatMap((code) => tongues.get(code) ?? []);
  const letter = claimPdfOf(written, told, day("2025-11-01"), to);
  if (letter === null) {
    throw new Error("no letter was written");
  }
  return letter;
}

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** Unordered: programs differ in where they see spaces. */
const letters = (text: string): string =>
  [...text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "")].toSorted().join("");

function readOutside(file: string, language: Language): PdfReading {
  const info = run("pdfinfo", file);
  const structure = run("pdfinfo", "-struct-text", file);
  const poppler = letters(run("pdftotext", file, "-"));
  const mupdf = letters(run("mutool", "draw", "-q", "-F", "txt", file));
  run("qpdf", "--check", file);
  return {
    "qpdf finds no syntax error": true,
    "poppler finds it tagged, titled and without suspects":
      /Tagged:\s+yes/.test(info) && /Suspects:\s+no/.test(info) && /Title:\s+\S/.test(info),
    "poppler finds a heading of the first level, tables with headed columns, and notes":
      /^ {2}H1 /m.test(structure) &&
      /\/Scope \/Column/.test(structure) &&
      /Note <Note 1>/.test(structure),
    "poppler and MuPDF read the same letters": poppler.length > 1000 && poppler === mupdf,
    ...openPdf(
      run("qpdf", "--json=2", "--json-stream-data=inline", "--json-key=qpdf", file),
      language,
    ),
  };
}

interface Sample {
  readonly name: string;
  readonly language: Language;
  readonly pdf: () => Uint8Array;
}

const languages = ["nb", "en"] as const;
const samples: readonly Sample[] = [
  ...[2, 20, 64].flatMap((count) =>
    languages.map((language) => ({
      name: `${count} facts, ${language}`,
      language,
      pdf: () => letterOf(count, language),
    })),
  ),
  ...(["helper", "employer"] as const).flatMap((to) =>
    languages.map((reader) => ({
      name: `claim to ${to}, reader ${reader}`,
      language: "nb" as const,
      pdf: () => claimOf(reader, to),
    })),
  ),
];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lenke-letter-"));
const failed: string[] = [];
for (const [at, { name, language, pdf }] of samples.entries()) {
  const file = path.join(folder, `${at}.pdf`);
  const began = performance.now();
  fs.writeFileSync(file, pdf());
  const took = Math.round(performance.now() - began);
  console.log(`${name}: ${Math.round(fs.statSync(file).size / 1000)} kB, set in ${took} ms`);
  for (const [check, holds] of Object.entries(readOutside(file, language))) {
    console.log(`${holds ? "holds" : "FAILS"}  ${name}: ${check}`);
    failed.push(...(holds ? [] : [check]));
  }
}
fs.rmSync(folder, { recursive: true });
process.exitCode = failed.length === 0 ? 0 : 1;
