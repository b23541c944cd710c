import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import fc from "fast-check";
import { wordsOfPdf } from "../../test/read-pdf.ts";
import type { Part } from "../components/part.ts";
import { sayIn } from "../texts/texts.ts";
import { type Letter, letterPdf } from "./letter.ts";

const cell = (text: string) => ({ text, sources: [text] });

function saying(words: string, more: Partial<Letter> = {}): Letter {
  const body: readonly Part[] = [
    { kind: "heading", depth: 1, text: words },
    { kind: "text", text: words, strong: true },
    { kind: "list", items: [words] },
    { kind: "blanks", labels: [words] },
    { kind: "table", caption: words, columns: ["a", words], rows: [[cell(words), cell(words)]] },
  ];
  return {
    language: "en",
    sender: [words],
    day: words,
    subject: `Of ${words}`,
    body,
    foot: words,
    ...more,
  };
}

const standard = (pdf: Uint8Array) => /pdfuaid/.test(Buffer.from(pdf).toString("latin1"));
const fonts = (pdf: Uint8Array) =>
  new Set(
    [
      ...Buffer.from(pdf)
        .toString("latin1")
        .matchAll(/\/BaseFont \/[A-Z]+\+([A-Za-z]+)/g),
    ].map(([, name]) => name),
  );
const read = (pdf: Uint8Array) => wordsOfPdf(pdf).join(" ").replaceAll(/\s+/g, " ");
const lacks = new RegExp(sayIn("en")("frame.signs-lacking"));

const written: Readonly<Record<string, readonly [words: string, font: string]>> = {
  Arabic: ["عربي", "NotoSansArabic"],
  Armenian: ["Հայ", "NotoSansArmenian"],
  Bengali: ["বাংলা", "NotoSansBengali"],
  Burmese: ["မြန်မာ", "NotoSansMyanmar"],
  Chinese: ["中文 電話", "NotoSansHans"],
  Georgian: ["ქართული", "NotoSansGeorgian"],
  Khmer: ["ខ្មែរ", "NotoSansKhmer"],
  Lao: ["ລາວ", "NotoSansLao"],
  Nepali: ["नेपाली", "NotoSansDevanagari"],
  Punjabi: ["ਪੰਜਾਬੀ", "NotoSansGurmukhi"],
  Sinhala: ["සිංහල", "NotoSansSinhala"],
  Tamil: ["தமிழ்", "NotoSansTamil"],
  Thai: ["ไทย", "NotoSansThai"],
  Tigrinya: ["ሰላም", "NotoSansEthiopic"],
};

test("a letter is set in the scripts that are carried, as the standard asks, and says of nothing that it lacks", () => {
  for (const [language, [words, font]] of Object.entries(written)) {
    const pdf = letterPdf(saying(words));
    assert.ok(standard(pdf), language);
    assert.ok(fonts(pdf).has(font), language);
    assert.doesNotMatch(read(pdf), lacks, language);
  }
});

test("where no font has a sign the letter is there all the same, with a box for it, and the foot says so in each language", () => {
  const [whole, nb] = ["It is well.", { language: "nb", day: "i dag", subject: "Brev" } as const];
  const fine = letterPdf(saying(whole, { translations: [{ ...nb, body: [] }] }));
  assert.deepEqual([standard(fine), lacks.test(read(fine))], [true, false]);
  const pdf = letterPdf(
    saying(`${whole} \u{12000}`, {
      translations: [{ ...nb, body: [{ kind: "text", text: "Ja." }] }],
    }),
  );
  const text = read(pdf);
  assert.match(text, lacks);
  assert.ok(text.includes(sayIn("nb")("frame.signs-lacking")));
  assert.match(text, /It is well\./);
  assert.equal(standard(pdf), false, "it does not say of itself what does not hold");
  const english = read(letterPdf(saying("\u{12000}")));
  assert.match(english, lacks);
  assert.doesNotMatch(english, /Noen tegn/);
});

/** The same length, so that its tables keep their places. */
function renamed(font: Buffer, from: string, to: string): Buffer {
  const wide = (text: string) => Buffer.from(text, "utf16le").swap16().toString("latin1");
  const all = font.toString("latin1").replaceAll(wide(from), wide(to)).replaceAll(from, to);
  return Buffer.from(all, "latin1");
}

/** One font with our name that lacks its characters, one with a character ours lack. */
function foreignFonts(folder: string): void {
  const file = "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf";
  const arabic = fs.readFileSync(createRequire(import.meta.url).resolve(file));
  fs.writeFileSync(
    path.join(folder, "same-name.ttf"),
    renamed(
      renamed(arabic, "Noto Sans Arabic", "Libertinus Serif"),
      "NotoSansArabic",
      "ForeignLetters",
    ),
  );
  const group = (from: number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32BE(from, 0);
    bytes.writeUInt32BE(from + 2, 4);
    return bytes.toString("latin1");
  };
  const more = arabic.toString("latin1").replaceAll(group(0x10efd), group(0x12000));
  const other = renamed(Buffer.from(more, "latin1"), "Noto Sans Arabic", "Foreign Alphabet");
  fs.writeFileSync(path.join(folder, "more-signs.ttf"), other);
  const config = `<?xml version="1.0"?><fontconfig><dir>${folder}</dir></fontconfig>`;
  fs.writeFileSync(path.join(folder, "fonts.conf"), config);
}

test("a letter is the same on a machine with other fonts: those that are carried, and no others", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lenke-fonts-"));
  try {
    foreignFonts(folder);
    const setThere = (letter: Letter) => {
      const script = `import { letterPdf } from ${JSON.stringify(import.meta.resolve("./letter.ts"))};
        process.stdout.write(letterPdf(${JSON.stringify(letter)}));`;
      const jsx = import.meta.resolve("../../main/jsx.mjs");
      return execFileSync(
        process.execPath,
        ["--import", jsx, "--input-type=module", "--eval", script],
        {
          env: { ...process.env, FONTCONFIG_FILE: path.join(folder, "fonts.conf") },
          stdio: ["ignore", "pipe", "ignore"],
          maxBuffer: 10_000_000,
        },
      );
    };
    const many = saying(`Wages, ώρα, час, שעה, ${Object.values(written).flat().join(" ")}`);
    assert.deepEqual(fonts(setThere(many)), fonts(letterPdf(many)));
    const strange = setThere(saying("\u{12000}"));
    assert.deepEqual([standard(strange), lacks.test(read(strange))], [false, true]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

test("what is nothing to draw, in an old record too, is left out, and the rest of the letter is as it was", () => {
  const pdf = letterPdf(saying("f\u0007o\uffffr\ud800 \u0092w\ufeffages\vand"));
  assert.ok(standard(pdf));
  assert.match(read(pdf), /for wages/);
  assert.doesNotMatch(read(pdf), lacks);
});

test("whatever anybody wrote, there is a letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (words) => {
      assert.ok(letterPdf(saying(words)).length > 1000);
    }),
    { numRuns: 20 },
  );
});

test("a letter takes with it only the signs it uses", () => {
  const plain = letterPdf(saying("It is well.")).length;
  for (const [words] of Object.values(written)) {
    assert.ok(letterPdf(saying(`It is well. ${words}`)).length < plain + 20_000, words);
  }
});
