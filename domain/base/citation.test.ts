import assert from "node:assert/strict";
import test from "node:test";
import { citationIn } from "./citation.ts";

const examples = [
  ["rettshjelploven § 11 (1) nr. 5", "rettshjelploven § 11 (1) no. 5"],
  [
    "forvaltningsloven 1967 § 13 b første ledd nr. 2",
    "forvaltningsloven 1967 § 13 b first paragraph no. 2",
  ],
  [
    "politiregisterloven § 27 annet og fjerde ledd",
    "politiregisterloven § 27 second and fourth paragraphs",
  ],
  [
    "GDPR art 6 nr. 1 a, art 7 og art 9 nr. 2 a",
    "GDPR article 6 no. 1 a, article 7 and article 9 no. 2 a",
  ],
  ["arbeidsmiljøloven § 10-6 (4) og (8), jf. § 2", "arbeidsmiljøloven § 10-6 (4) and (8), cf. § 2"],
  ["lov om 1. og 17. mai § 2", "lov om 1. og 17. mai § 2"],
  ["pasient- og brukerrettighetsloven § 2-1", "pasient- og brukerrettighetsloven § 2-1"],
  ["FOR-2022-06-17-1045 § 4", "FOR-2022-06-17-1045 § 4"],
] as const;

test("a citation is written as each language writes it, and its law keeps its name", () => {
  for (const [norwegian, english] of examples) {
    assert.equal(citationIn("nb", norwegian), norwegian);
    assert.equal(citationIn("en", norwegian), english);
  }
});

test("a law that only lawyers know by its short name is written in full, in both languages", () => {
  for (const [short, full] of [
    ["fvl § 13; barnevernsloven § 13-2", "forvaltningsloven § 13; barnevernsloven § 13-2"],
    [
      "politiregisterloven § 26; strpl §§ 107 b, 107 c",
      "politiregisterloven § 26; straffeprosessloven §§ 107 b, 107 c",
    ],
    ["strl § 196", "straffeloven § 196"],
    ["GDPR art 9; popl § 7", "GDPR art 9; personopplysningsloven § 7"],
  ] as const) {
    assert.equal(citationIn("nb", short), full);
    assert.doesNotMatch(citationIn("en", short), /\b(fvl|strl|strpl|popl)\b/);
  }
});
