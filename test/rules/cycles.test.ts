import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";

const root = path.resolve(import.meta.dirname, "../..");

type Imports = ReadonlyMap<string, readonly string[]>;

function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(/\b(?:import|export)\b[^;"']*?\bfrom\s*["'](\.[^"']+)["']/g)].map(
    ([, to = ""]) => path.posix.join(path.posix.dirname(file), to),
  );
}

/** Each way that leads back to a file on it, once. */
function roundsIn(imports: Imports): readonly string[] {
  const rounds: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      rounds.push([...way.slice(way.indexOf(file)), file].join(" > "));
      return;
    }
    if (!done.has(file)) {
      for (const to of imports.get(file) ?? []) {
        walk(to, [...way, file]);
      }
      done.add(file);
    }
  };
  for (const file of imports.keys()) {
    walk(file, []);
  }
  return rounds;
}

test("no file imports itself round, types included", () => {
  const files = fs
    .globSync("{domain,rules,law,store,api,web,main,test,bench}/**/*.{ts,tsx,mjs}", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"));
  const imports = new Map(
    files.map((file) => [file, importsOf(file, fs.readFileSync(path.join(root, file), "utf8"))]),
  );
  const count = [...imports.values()].flat().length;
  assert.ok(count > 5000, "the scan must see the imports, or this means nothing");
  assert.deepEqual(roundsIn(imports), []);
});

test("the scan sees a round over several files, by types too", () => {
  const planted = [
    ["web/a.ts", 'import { b } from "./x/b.ts";'],
    ["web/x/b.ts", 'import type {\n  C,\n} from "../c.ts";\nimport { d } from "./d.ts";'],
    ["web/c.ts", 'export type { A } from "./a.ts";'],
    ["web/x/d.ts", 'import fs from "node:fs";'],
  ] as const;
  assert.deepEqual(
    roundsIn(new Map(planted.map(([file, text]) => [file, importsOf(file, text)]))),
    ["web/a.ts > web/x/b.ts > web/c.ts > web/a.ts"],
  );
});
