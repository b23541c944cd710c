import assert from "node:assert/strict";
import test from "node:test";
import type { Body } from "../directory/body.ts";
import { helplinesFor } from "./helplines.ts";
import { told } from "./told.ts";

const line = (id: string, phone: string | null = "1") => ({ id, phone }) as Body;
const directory = [line("police-emergency"), line("alarmtelefonen"), line("rosa"), line("nav")];

const examples = [
  ["a child", directory, ["alarmtelefonen", "police-emergency"]],
  ["an adult", directory, ["rosa", "police-emergency"]],
  ["turns-eighteen 2026-11-01", directory, ["rosa", "police-emergency"]],
  ["turns-eighteen 2027-11-01", directory, ["alarmtelefonen", "police-emergency"]],
  ["nothing", directory, ["rosa", "alarmtelefonen", "police-emergency"]],
  ["an adult", [line("rosa", null)], []],
  ["an adult", [], []],
] as const;

for (const [of, bodies, ids] of examples) {
  test(`of ${bodies.length} bodies a letter names, of ${of}: ${ids.join(", ") || "none"}`, () => {
    const lines = helplinesFor(bodies, told(of, "2026-11-25"));
    assert.deepEqual(
      lines.map(({ id }) => id),
      ids,
    );
  });
}
