import assert from "node:assert/strict";
import test from "node:test";
import type { Body } from "../../domain/directory/body.ts";
import { exampleOf } from "./example-language.ts";
import { helplinesFor } from "./helplines.ts";

const line = (id: string, phone: string | null = "1") => ({ id, phone }) as Body;
const directory = [line("police-emergency"), line("alarmtelefonen"), line("rosa"), line("nav")];
const payLines = [line("arbeidstilsynet"), line("caritas", "2"), ...directory];
const inDoubt = ["alarmtelefonen", "rosa", "police-emergency"];

const examples = [
  ["a child", directory, ["alarmtelefonen", "police-emergency"]],
  ["an adult", directory, ["rosa", "police-emergency"]],
  ["turns-eighteen 2026-11-01", directory, ["rosa", "police-emergency"]],
  ["turns-eighteen 2027-11-01", directory, ["alarmtelefonen", "police-emergency"]],
  ["nothing", directory, ["rosa", "alarmtelefonen", "police-emergency"]],
  ["of unknown age as of 2026-11-20", directory, inDoubt],
  ["a child as of 2026-11-20, turns-eighteen 2026-11-01", directory, inDoubt],
  ["an adult, turns-eighteen 2027-11-01", directory, inDoubt],
  [
    "an adult, wage-due 2026-11-15",
    payLines,
    ["rosa", "caritas", "arbeidstilsynet", "police-emergency"],
  ],
  ["an adult, wage-due 2026-12-15", payLines, ["rosa", "police-emergency"]],
  [
    "an adult, wage-due 2026-11-15, wages-settled 2026-11-20",
    payLines,
    ["rosa", "police-emergency"],
  ],
  ["an adult, wage-due 2026-11-15", [line("rosa"), line("caritas", null)], ["rosa"]],
  ["an adult", [line("rosa", null)], []],
  ["an adult", [], []],
] as const;

for (const [of, bodies, ids] of examples) {
  test(`of ${bodies.length} bodies a letter names, of ${of}: ${ids.join(", ") || "none"}`, () => {
    const lines = helplinesFor(bodies, exampleOf(of, "2026-11-25"));
    assert.deepEqual(
      lines.map(({ id }) => id),
      ids,
    );
  });
}

test("where the case says that somebody may be a child, a line for children stands first, and no line for adults where they are one", () => {
  for (const [of, ids] of [
    ["nothing", inDoubt],
    ["an adult", inDoubt],
    ["a child", ["alarmtelefonen", "police-emergency"]],
  ] as const) {
    const lines = helplinesFor(directory, exampleOf(of, "2026-11-25"), true);
    assert.deepEqual(
      lines.map(({ id }) => id),
      ids,
      of,
    );
  }
});
