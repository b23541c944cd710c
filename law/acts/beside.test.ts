import assert from "node:assert/strict";
import test from "node:test";
import { partsOf } from "./beside.ts";

const words = (count: number, like: string) =>
  Array.from({ length: count }, (_, at) => `${like}${at}`).join(" ");

test("what went and what came is told word by word", () => {
  assert.deepEqual(
    partsOf("one two", "one three").map(({ value, added, removed }) => [value, added, removed]),
    [
      ["one ", false, false],
      ["two", false, true],
      ["three", true, false],
    ],
  );
});

test("two very long texts with nothing in common are told as two texts, in less than five seconds", () => {
  const [from, to] = [words(20_000, "a"), words(20_000, "b")];
  const begun = performance.now();
  const parts = partsOf(from, to);
  assert.ok(performance.now() - begun < 5000);
  assert.deepEqual(
    parts.map(({ value, added, removed }) => [value === from, value === to, added, removed]),
    [
      [true, false, false, true],
      [false, true, true, false],
    ],
  );
});
