import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json } from "../base/json.ts";
import { onlyLanguage } from "./one-language.ts";

const words = { nb: "Ord", en: "Words" };
const norwegian = { nb: "Andre ord", en: "Words" };
const english = { nb: "Ord", en: "Other words" };
const neither = { nb: "Andre ord", en: "Other words" };

const examples: readonly (readonly [string, Json, Json, "nb" | "en" | null])[] = [
  ["the Norwegian alone", words, norwegian, "nb"],
  ["the English alone", words, english, "en"],
  ["both", words, neither, null],
  ["nothing", words, words, null],
  ["words where there were none", null, words, null],
  ["words taken away", words, null, null],
  ["a number", 2, 3, null],
  ["a line that is in no language", "S1", "S2", null],
  ["one of several texts", [words, words], [words, english], "en"],
  ["one text more", [words], [words, words], null],
  ["one language here and the other there", [words, words], [norwegian, english], null],
  [
    "words within a part, and a number beside them",
    { a: words, n: 1 },
    { a: norwegian, n: 2 },
    "nb",
  ],
  ["words to search by", { nb: ["a"], en: ["b"] }, { nb: ["a", "c"], en: ["b"] }, null],
];
for (const [what, was, would, expected] of examples) {
  test(`the one language that is otherwise: ${what}`, () => {
    assert.equal(onlyLanguage(was, would), expected);
  });
}
