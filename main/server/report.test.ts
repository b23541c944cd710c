import assert from "node:assert/strict";
import test from "node:test";
import { faultLine } from "./report.ts";

const time = "2026-12-01T05:00:00.000Z";

function thrown(make: () => Error): Error {
  const error = make();
  return error;
}

test("a fault is one line with its time, kind, code and place", () => {
  const error = thrown(() => Object.assign(new RangeError("Kari Nordmann"), { code: "23505" }));
  const line = faultLine(error, time);
  const { at, ...rest } = JSON.parse(line);
  assert.deepEqual(rest, { time, fault: "RangeError", code: "23505" });
  assert.match(at, /^main\/server\/report\.test\.ts:\d+:\d+$/);
  assert.equal(line.includes("\n"), false);
});

test("what somebody typed is never in it, wherever in the error it stands", () => {
  const typed = [
    "Kari Nordmann\n    at Kari (/work/Kari.ts:1:1)",
    `Kari\n    at Kari (file://${import.meta.dirname}/Kari.ts:1:1)`,
  ];
  const errors = typed.flatMap((words) => [
    new Error(words),
    new Error("a question failed", { cause: new Error(words) }),
    Object.assign(new Error("x"), { name: words, code: words, detail: words }),
    Object.assign(new Error(words), { message: "changed later" }),
    Object.assign(new Error(""), { name: words }),
    words,
    { message: words },
    new AggregateError([new Error(words)], words),
  ]);
  for (const error of errors) {
    assert.equal(faultLine(error, time).includes("Kari"), false, faultLine(error, time));
  }
});
