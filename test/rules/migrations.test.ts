import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";

const folder = path.resolve(import.meta.dirname, "../../store/migrations");

test("every migration has a number of its own: two of one number stop every database", () => {
  const files = fs.globSync("*.sql", { cwd: folder });
  assert.ok(files.length > 20, "the scan must see the migrations, or this means nothing");
  const numbers = files.map((file) => file.slice(0, 4));
  const twice = numbers.filter((number, at) => numbers.indexOf(number) !== at);
  assert.deepEqual(twice, []);
  assert.ok(numbers.every((number) => /^\d{4}$/.test(number)));
});
