import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";

const folder = path.resolve(import.meta.dirname, "../../store/migrations");
const files = fs.globSync("*.sql", { cwd: folder }).toSorted();

test("every migration has a number of its own, and they run without a gap: two of one number stop every database", () => {
  assert.ok(files.length > 20, "the scan must see the migrations, or this means nothing");
  const numbers = files.map((file) => Number(/^(\d{3})-[a-z-]+\.sql$/.exec(file)?.[1]));
  assert.deepEqual(
    numbers,
    files.map((_, at) => 201 + at),
  );
});

test("an area's migration is one page to read; what pg-boss prints is its own", () => {
  const long = files.filter((file) => {
    const lines = fs.readFileSync(path.join(folder, file), "utf8").split("\n").length;
    return lines > 250 && !file.endsWith("-pg-boss.sql");
  });
  assert.deepEqual(long, []);
});
