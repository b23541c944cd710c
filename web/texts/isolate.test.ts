import assert from "node:assert/strict";
import test from "node:test";
import { isolate, sumIn } from "./isolate.ts";
import { sayIn } from "./texts.ts";

test("typed text in a script from right to left stands between isolates, all else as it was", () => {
  assert.equal(isolate("سارة Ali"), "\u2068سارة Ali\u2069");
  assert.equal(isolate("שרה"), "\u2068שרה\u2069");
  for (const text of ["", "Ærlig Øye 2", "Đặng Thị", "Юлія", "李娜"]) {
    assert.equal(isolate(text), text);
  }
  assert.equal(isolate("22 33", "rtl"), "\u206822 33\u2069", "on such a page everything does");
});

test("what is said with such a name in it keeps the sentence around it in order", () => {
  const name = "قاسم";
  assert.equal(sayIn("en")("inbox.handled.taken-on", { name }), "Taken on by \u2068قاسم\u2069");
  assert.equal(sayIn("nb")("inbox.from", { name: "NAV" }), "fra NAV");
});

test("a sum keeps its order on a page from right to left, and is bare elsewhere", () => {
  assert.equal(sumIn("ltr")`${"2 kr"} × ${"3 %"}`, "2 kr × 3 %");
  assert.equal(
    sumIn("rtl")`(${"2"} − ${"1"}) ÷ ${"3 س"}`,
    "\u2066(\u20682\u2069 − \u20681\u2069) ÷ \u20683 س\u2069\u2069",
  );
});
