import assert from "node:assert/strict";
import test from "node:test";
import { isOneLetterFrom } from "./one-letter.ts";

for (const [one, other, isOne] of [
  ["onkelen", "onklen", true],
  ["onkelen", "onkeln", true],
  ["fetteren", "fettern", true],
  ["petru", "petro", true],
  ["uncle", "unlce", true],
  ["uncle", "uncles", true],
  ["onkelen", "onkelen", false],
  ["onkelen", "tanten", false],
  ["mother", "other", false],
  ["mor", "mot", false],
] as const) {
  test(`a word is misspelt by one letter: ${one} / ${other} ${isOne}`, () => {
    assert.equal(isOneLetterFrom(one, other), isOne);
    assert.equal(isOneLetterFrom(other, one), isOne);
  });
}
