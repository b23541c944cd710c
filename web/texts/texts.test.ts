import assert from "node:assert/strict";
import test from "node:test";
import { sayIn } from "./texts.ts";

test("what is said of a field whose label is a question has one mark after it; of any other, a colon", () => {
  for (const [language, question, label, after] of [
    ["nb", "Var det tolk?", "Svaret", "Velg ett."],
    ["en", "Was there an interpreter?", "The answer", "Choose one."],
  ] as const) {
    const of = (field: string) => sayIn(language)("frame.not-chosen", { field });
    assert.ok(of(question).startsWith(`${question} ${after}`), of(question));
    assert.ok(of(label).startsWith(`${label}: ${after}`), of(label));
  }
});

test("a placeholder without a value is left standing, with what follows it", () => {
  assert.match(sayIn("en")("frame.not-chosen"), /^\{field\}: Choose one/);
});
