import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { journeyCommand } from "./journey.ts";

const file = (name: string) => path.resolve(import.meta.dirname, "../..", name);
const { cases } = JSON.parse(readFileSync(file("domain/journey/cases.json"), "utf8"));

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}

async function run(args: readonly string[], input: unknown = {}, language: "nb" | "en" = "en") {
  let printed = "";
  const complaints: string[] = [];
  const code = await journeyCommand(args, {
    standardInput: bytes(JSON.stringify(input)),
    language,
    print: (text) => {
      printed += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

test("every case comes out as expected", async () => {
  assert.equal(cases.length, 40);
  for (const { id, today, rows, expected } of cases) {
    const { code, printed, complaints } = await run(["-", "--json"], { today, rows });
    assert.deepEqual([code, complaints, JSON.parse(printed)], [0, [], expected], id);
  }
});

test("the example is told in plain lines, in both languages", async () => {
  const example = [file("docs/examples/journey.json")];
  assert.match(
    (await run(example)).printed,
    /safe: shut \(meets-listed.*\)\n.*\nThe journey waits/,
  );
  assert.match((await run(example, {}, "nb")).printed, /Reisen venter/);
});

test("what is wrong is told in one line with its place", async () => {
  const rows = [{ row: "wish", said: "S1", answer: "Yes, I am ready." }];
  for (const [input, says] of [
    [{ today: "2026-12-01", rows }, /rows\[0\]\.answer: must be one of yes, no/],
    [{ today: "2026-12-01", rows: [{ row: "hope" }] }, /rows\[0\].*must be a row/],
    [{ today: "tomorrow", rows: [] }, /today: is no day/],
    [{}, /today: is missing/],
  ] as const) {
    const { code, printed, complaints } = await run(["-", "--json"], input);
    assert.deepEqual([code, printed, complaints.length], [2, "", 1]);
    assert.match(complaints[0] ?? "", says);
  }
});

test("nothing was asked: the journey waits", async () => {
  const { code, printed } = await run(["-", "--json"], { today: "2026-12-01", rows: [] });
  const found = JSON.parse(printed);
  assert.deepEqual([code, found.journey, found.yes.shut], [0, "waits", ["not-asked"]]);
});
