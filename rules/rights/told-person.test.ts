import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../../domain/time/day.ts";
import { puttingOver, toldPerson } from "./told-person.ts";

const today = day("2026-11-25");
const letter = (spoken: string) => ({ made: today, spoken });

const examples = [
  ["a letter in Norwegian, in Norwegian", letter("nb"), "nb", "kept"],
  ["a letter in Norwegian, in English", letter("nb"), "en", "promise.put-over-by-whom"],
  ["a letter in Norwegian, in Polish", letter("nb"), "pl", "promise.put-over-by-whom"],
  ["a letter for who speaks Polish, in English", letter("pl"), "en", "kept"],
  ["a letter for who speaks Polish, in Polish", letter("pl"), "pl", "promise.put-over-by-whom"],
  ["the words for everyone, in English", "explained", "en", "kept"],
  ["the words for everyone, in Polish", "explained", "pl", "promise.put-over-by-whom"],
  ["in another language", "explained", "und", "promise.put-over-by-whom"],
] as const;

for (const [how, what, language, outcome] of examples) {
  test(`nobody put over what was told: ${how}`, () => {
    for (const interpreter of puttingOver) {
      const told = { on: today, language, interpreter, aloud: true, asked: null };
      const taken = toldPerson(told, what, today);
      const expected = interpreter === "none" ? outcome : "kept";
      assert.equal(taken.ok ? "kept" : taken.refused, expected, interpreter);
    }
  });
}
