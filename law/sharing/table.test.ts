import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { tableText } from "../../rules/sharing/table.ts";
import { loadLaw } from "../law.ts";

const page = path.resolve(import.meta.dirname, "../../docs/sharing.md");

test("docs/sharing.md is as the rules say; npm run sharing writes it", () => {
  const { sharing } = loadLaw();
  assert.equal(fs.readFileSync(page, "utf8"), tableText(sharing));
});

test("every rule stands in the table once, and what is not confirmed says so", () => {
  const { sharing } = loadLaw();
  const lines = tableText(sharing).split("\n");
  for (const { id, confirmed } of sharing.rules) {
    const own = lines.filter((line) => line.startsWith(`| ${id} |`));
    assert.equal(own.length, 1, id);
    assert.equal(own[0]?.includes("**no**"), !confirmed, id);
  }
});
