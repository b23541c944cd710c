import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import type { Terminal } from "../commands/terminal.ts";
import { evidenceCommand } from "./evidence.ts";
import { hoursCommand } from "./hours.ts";

const commands = { evidence: evidenceCommand, hours: hoursCommand };
const example = (name: keyof typeof commands) =>
  JSON.parse(fs.readFileSync(`docs/examples/${name}.json`, "utf8"));

async function run(name: keyof typeof commands, document: unknown, ...more: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    standardInput: (async function* () {
      yield Buffer.from(JSON.stringify(document));
    })(),
    language: "en",
    print: (text) => printed.push(text),
    complain: (line) => complained.push(line),
  };
  const code = await commands[name](["-", ...more], terminal);
  return { code, printed: printed.join(""), complained };
}

test("each element has a row for each person, and what bears against stands in it as what bears for", async () => {
  const { code, printed } = await run("evidence", example("evidence"), "--json");
  assert.equal(code, 0);
  const { rows } = JSON.parse(printed);
  assert.deepEqual(
    rows
      .map(({ element, person, state }: Record<string, string>) => [element, person, state])
      .slice(0, 2),
    [
      ["means", "P1", "own-word-only"],
      ["means", "P2", "source-not-known"],
    ],
  );
  assert.ok(rows.every(({ against }: { against: string[] }) => Array.isArray(against)));
  assert.deepEqual(rows[0].against, ["boss"]);
  const text = await run("evidence", example("evidence"));
  assert.match(text.printed, /P1: .*for: told, note; against: boss/);
});

test("what survives without the person's word comes first of three sums", async () => {
  const { code, printed } = await run("hours", example("hours"), "--json");
  assert.equal(code, 0);
  const { hours, owed, lists, contradicted } = JSON.parse(printed);
  assert.deepEqual(hours, { independent: "8.00", supported: "11.75", told: "22.33" });
  const sums = [owed.independent.owed, owed.supported.owed, owed.told.owed].map(Number);
  assert.deepEqual(
    sums,
    sums.toSorted((a, b) => a - b),
  );
  assert.deepEqual(lists.independent, [{ from: "2026-03-02T07:00", to: "2026-03-02T15:00" }]);
  assert.deepEqual(contradicted[0].by, ["ferry"]);
});

test("hours over the night when clocks change are elapsed hours; no pay gives no sums; a long stay is cut", async () => {
  const says = [
    { item: "log", own: false, says: "working", from: "2026-03-28T22:00", to: "2026-03-29T06:00" },
    { item: "log", own: false, says: "working", from: "2026-04-01T00:00", to: "2026-04-05T00:00" },
  ];
  const { printed } = await run("hours", { person: "P1", says, pay: null }, "--json");
  assert.equal(JSON.parse(printed).hours.independent, "103.00");
  assert.equal(JSON.parse(printed).owed, null);
  const paid = await run("hours", { ...example("hours"), says }, "--json");
  assert.equal(paid.code, 0);
  const nothing = await run("hours", { ...example("hours"), says: [] }, "--json");
  assert.equal(JSON.parse(nothing.printed).owed.independent.owed, "0.00");
});

test("what is wrong is told in one line with its place, and ends with 2", async () => {
  const evidence = example("evidence");
  const [first] = evidence.items;
  const bearing = evidence.bearings[0];
  for (const [name, document, place] of [
    ["evidence", { ...evidence, provision: "strl-1" }, "provision:"],
    ["evidence", { ...evidence, items: [first, first] }, "items[1].id:"],
    ["evidence", { ...evidence, items: [{ ...first, restsOn: ["x"] }] }, "items[0].restsOn:"],
    ["evidence", { ...evidence, items: [{ ...first, restsOn: ["told"] }] }, "items[0].restsOn:"],
    ["evidence", { ...evidence, bearings: [{ ...bearing, item: "x" }] }, "bearings[0].item:"],
    ["evidence", { ...evidence, bearings: [{ ...bearing, element: "x" }] }, "bearings[0].element:"],
    ["evidence", { ...evidence, bearings: [{ ...bearing, of: ["P9"] }] }, "bearings[0].of:"],
    ["evidence", { ...evidence, persons: [...evidence.persons, { id: "P1" }] }, "persons:"],
    [
      "hours",
      { ...example("hours"), says: [{ item: "a", own: true, says: "asleep" }] },
      "says[0].",
    ],
    ["hours", { ...example("hours"), pay: { sector: "x" } }, "pay."],
  ] as const) {
    const { code, complained } = await run(name, document, "--json");
    assert.equal(code, 2, place);
    assert.equal(complained.length, 1);
    assert.ok((complained[0] ?? "").startsWith(`lenke ${name}: ${place}`), complained.join());
  }
});
