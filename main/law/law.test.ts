import assert from "node:assert/strict";
import test from "node:test";
import { lawCommand } from "./law.ts";

async function run(...args: readonly string[]) {
  let printed = "";
  const complaints: string[] = [];
  const code = await lawCommand(args, {
    standardInput: (async function* () {})(),
    language: "en",
    print: (text) => {
      printed += text;
    },
    complain: (text) => complaints.push(text),
  });
  return { code, printed, complaints };
}

test("a section is printed by any name of its act, however its number is typed", async () => {
  const { code, printed } = await run("aml", "14-12", "c");
  assert.equal(code, 0);
  assert.match(printed, /^arbeidsmiljøloven § 14-12 c\. Solidaransvar for innleier\n/);
  assert.match(printed, /2026-07-02/);
  for (const typed of [
    ["Arbeidsmiljøloven", "§ 14-12c"],
    ["LOV-2005-06-17-62", "14-12C"],
  ]) {
    assert.equal((await run(...typed)).printed, printed);
  }
});

test("for programs there is the same: the day, the act, the section with its words and their hash", async () => {
  const { printed } = await run("aml", "14-15", "--json");
  const { asOf, act, section } = JSON.parse(printed);
  assert.deepEqual(
    [asOf, act.id, section.number, section.hash.length],
    ["2026-07-02", "lov-2005-06-17-62", "14-15", 16],
  );
  assert.ok(JSON.parse((await run("--json")).printed).acts.length > 40);
  assert.ok(JSON.parse((await run("aml", "--json")).printed).sections.length > 20);
});

test("what is not held ends with 2, and one line says what is", async () => {
  for (const args of [["none"], ["aml", "99-9"], ["--never"]]) {
    const { code, printed, complaints } = await run(...args);
    assert.deepEqual([code, printed, complaints.length], [2, "", 1], args.join(" "));
  }
});
