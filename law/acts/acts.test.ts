import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { citedIn, piecesOf } from "./cite.ts";
import { loadActs, readActsFile } from "./load.ts";
import { actIn } from "./markdown.ts";
import { taken } from "./take.ts";

const acts = loadActs();
const cited = (text: string) =>
  citedIn(acts)(text).map(({ act, number, place }) =>
    place === null
      ? `${act?.names[0] ?? "?"} ${number} not held`
      : `${place.act.names[0]} ${place.section.number}`,
  );

const examples: readonly (readonly [string, readonly string[]])[] = [
  ["aml § 14-15 (3)", ["arbeidsmiljøloven 14-15"]],
  ["Straffeloven §§ 257, 258 og 259", ["straffeloven 257", "straffeloven 258", "straffeloven 259"]],
  ["aml § 14-12 c, jf. § 14-15", ["arbeidsmiljøloven 14-12 c", "arbeidsmiljøloven 14-15"]],
  ["straffeprosessloven § 107 a (1) b", ["straffeprosessloven 107 a"]],
  ["voldserstatningsloven § 7 d", ["voldserstatningsloven 7"]],
  ["foreldelsesloven §§ 2, 3 (Lovdata, 2026-07-02)", ["foreldelsesloven 2", "foreldelsesloven 3"]],
  ["utl § 108 a", ["endringslov 12. juni 2026 nr. 32 I"]],
  ["GDPR art 6 nr. 1 a, art 9", ["personopplysningsloven art 6", "personopplysningsloven art 9"]],
  ["LOV-1993-06-04-58 § 13", ["allmenngjøringsloven 13"]],
  ["aml § 2 A-4", ["arbeidsmiljøloven 2 A-4"]],
  ["aml § 1-1", ["arbeidsmiljøloven 1-1 not held"]],
  ["skatteforvaltningsforskriften § 3-3-1", ["? 3-3 not held"]],
  ["under § 257 and more", ["? 257 not held"]],
  ["no law at all, 14-15", []],
];

for (const [text, places] of examples) {
  test(`what a text names: ${text}`, () => {
    assert.deepEqual(cited(text), places);
    assert.equal(
      piecesOf(acts)(text)
        .map((piece) => piece.text)
        .join(""),
      text,
      "nothing of the text is lost",
    );
  });
}

test("of a range each section is named, and a list is a piece a section", () => {
  assert.deepEqual(cited("aml §§ 10-4–10-6"), [
    "arbeidsmiljøloven 10-4",
    "arbeidsmiljøloven 10-5",
    "arbeidsmiljøloven 10-6",
  ]);
  assert.deepEqual(
    piecesOf(acts)("see aml §§ 14-5 og 14-6.").map(({ text }) => text),
    ["see ", "aml §§ 14-5", " og ", "14-6", "."],
  );
});

const act = `---
tittel: "Lov om prøve (prøveloven)"
refid: "lov/2020-01-01-1"
ikrafttredelse: "2020-02-01"
rettsomrade: "Annet"
---

# Lov om prøve (prøveloven)

## Kapittel 1. Først

### I. Del

#### § 1-1. Formål

(1) Loven gjelder for:

- det ene,
- det andre.

*Endret ved lov 2 jan 2021 nr. 2.*

#### § 1-1a. Tillegg

Mer.

## Kapittel 2. Så

#### § 2 A-1. Sist

Slutt.
`;

test("what is taken of an act reads as the act does, with its headings, and a second taking changes nothing", () => {
  const whole = actIn(act);
  assert.deepEqual(
    whole.sections.map(({ number }) => number),
    ["1-1", "1-1 a", "2 A-1"],
  );
  const some = taken(act, ["1-1", "2 A-1"]);
  assert.deepEqual(actIn(some).sections, [whole.sections[0], whole.sections[2]]);
  assert.deepEqual(whole.sections[0], {
    number: "1-1",
    title: "Formål",
    within: ["Kapittel 1. Først", "I. Del"],
    text: "(1) Loven gjelder for:\n\n- det ene,\n- det andre.",
    amended: "Endret ved lov 2 jan 2021 nr. 2.",
  });
  assert.equal(taken(some, ["1-1", "2 A-1"]), some);
  assert.throws(() => taken(act, ["9-9"]), /has no § 9-9/);
});

test("every file holds the sections that acts.json names, and no others", () => {
  for (const { id, sections } of readActsFile().acts) {
    const markdown = fs.readFileSync(path.join(import.meta.dirname, `${id}.md`), "utf8");
    assert.deepEqual(
      actIn(markdown).sections.map(({ number }) => number),
      sections,
      id,
    );
    assert.equal(taken(markdown, sections), markdown, id);
  }
  assert.equal(
    fs.globSync("*.md", { cwd: import.meta.dirname }).length,
    readActsFile().acts.length,
  );
});
