import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";

const root = path.resolve(import.meta.dirname, "../..");

/** Node's runner accepts a pattern without matches. */
const pattern = "{domain,rules,store,api,web,law,main,test}/**/*.test.{ts,tsx}";

/** By walking, not by the pattern. */
function walk(folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name.startsWith(".") || ["node_modules", "data"].includes(entry.name)
        ? []
        : walk(at);
    }
    return /\.(test|spec)\.\w+$/.test(entry.name) ? [at] : [];
  });
}

const found = fs.globSync(pattern, { cwd: root }).map((file) => file.replaceAll("\\", "/"));

test("the pattern finds every test file there is, this one among them", () => {
  assert.ok(found.includes("test/rules/tests-are-found.test.ts"));
  assert.deepEqual(found.toSorted(), walk("").toSorted());
});

test("every layer that decides or shows something has tests", () => {
  for (const layer of ["domain", "rules", "store", "api", "web", "law", "test"]) {
    assert.ok(
      found.some((file) => file.startsWith(`${layer}/`)),
      `no test in ${layer}`,
    );
  }
});

test("every test file has a test in it", () => {
  const idle = found.filter(
    (file) => !/\b(?:test|it)\(/.test(fs.readFileSync(path.join(root, file), "utf8")),
  );
  assert.deepEqual(idle, []);
});
