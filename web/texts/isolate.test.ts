import assert from "node:assert/strict";
import test from "node:test";
import { isolate } from "./isolate.ts";
import { sayIn } from "./texts.ts";

test("typed text in a script from right to left stands between isolates, all else as it was", () => {
  assert.equal(isolate("سارة Ali"), "\u2068سارة Ali\u2069");
  assert.equal(isolate("שרה"), "\u2068שרה\u2069");
  for (const text of ["", "Ærlig Øye 2", "Đặng Thị", "Юлія", "李娜"]) {
    assert.equal(isolate(text), text);
  }
});

test("what is said with such a name in it keeps the sentence around it in order", () => {
  const name = "قاسم";
  assert.equal(sayIn("en")("inbox.handled.taken-on", { name }), "Taken on by \u2068قاسم\u2069");
  assert.equal(sayIn("nb")("inbox.from", { name: "NAV" }), "fra NAV");
});
