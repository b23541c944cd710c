import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";

const root = path.resolve(import.meta.dirname, "../..");

/** Unlisted imports are forbidden. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: ["domain", "rules"],
  rules: ["rules", "domain"],
  law: ["law", "rules", "domain"],
  store: ["store", "rules", "domain"],
  api: ["api", "store", "law", "rules", "domain"],
  web: ["web", "api", "law", "rules", "domain"],
  "web/door": ["web/door", "web/components", "web/texts", "rules", "domain"],
  // By path: the name fflate is replaced in web/script/bundle.ts.
  "web/browser": ["web/browser", "web/door", "web/texts", "rules", "domain", "node_modules/fflate"],
  main: ["main", "web", "api", "store", "law", "rules", "domain"],
  bench: ["bench", "main", "test", "web", "api", "store", "law", "rules", "domain"],
  test: ["test", "main", "web", "api", "store", "law", "rules", "domain"],
};

/** Types move no work, so pages may name a store's shape. */
const allowedAsType: Readonly<Record<string, readonly string[]>> = { web: ["store"] };

function layerOf(file: string): string {
  const within = Object.keys(allowed).find(
    (layer) => layer.includes("/") && file.startsWith(`${layer}/`),
  );
  return within ?? file.split("/")[0] ?? "";
}

function within(folder: string, file: string): boolean {
  return file.startsWith(`${folder}/`);
}

function strays(file: string, text: string): string[] {
  const layer = layerOf(file);
  const found = [
    ...text.matchAll(
      /\b(import type\b[^;"']*|import\b(?!\.)[^;"']*|export\b[^;"']*from\s*)["'](\.[^"']+)["']/g,
    ),
  ];
  return found
    .map(([, how = "", to = ""]) => ({
      asType: how.startsWith("import type"),
      to: path.posix.join(path.posix.dirname(file), to),
    }))
    .filter(({ asType, to }) => {
      const may = [...(allowed[layer] ?? []), ...(asType ? (allowedAsType[layer] ?? []) : [])];
      return !may.some((folder) => within(folder, to));
    })
    .map(({ to }) => `${file} imports ${to}`);
}

function sources(): readonly string[] {
  return Object.keys(allowed)
    .filter((layer) => !layer.includes("/"))
    .flatMap((layer) =>
      fs
        .globSync(`${layer}/**/*.{ts,tsx,mjs}`, { cwd: root })
        .map((file) => file.replaceAll("\\", "/")),
    );
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

test("imports go domain and rules, law, store, api, web, main: never back, never around", () => {
  const files = sources().filter((file) => !isTest(file));
  assert.ok(files.length > 50, "the scan must see the project, or this means nothing");
  const found = files.flatMap((file) =>
    strays(file, fs.readFileSync(path.join(root, file), "utf8")),
  );
  assert.deepEqual(found, []);
});

const planted: readonly [string, string, boolean][] = [
  ["domain/a/b.ts", 'import { x } from "../../store/x.ts";', true],
  ["domain/a/b.ts", 'import { x } from "../base/x.ts";', false],
  ["domain/a/b.ts", 'import type { X } from "../../store/x.ts";', true],
  ["store/a.ts", 'export { x } from "../api/x.ts";', true],
  ["web/case/a.tsx", 'import { x } from "../../store/x.ts";', true],
  ["web/case/a.tsx", 'import type { X } from "../../store/x.ts";', false],
  ["web/case/a.tsx", 'const x = await import("../../main/x.ts");', true],
  ["web/browser/a.ts", 'import { x } from "../frame.tsx";', true],
  ["web/browser/a.ts", 'import { x } from "../door/frame.tsx";', false],
  ["web/door/a.tsx", 'import { x } from "../case/a.tsx";', true],
  ["web/door/a.tsx", 'import { x } from "../browser/a.ts";', true],
  ["web/browser/a.ts", 'import { x } from "../texts/texts.ts";', false],
  ["api/a.ts", 'import {\n  x,\n  y,\n} from "../test/x.ts";', true],
  ["api/a.ts", 'import "../web/x.ts";', true],
];

for (const [file, text, caught] of planted) {
  test(`${caught ? "caught" : "let through"}: ${file} with ${text.replaceAll("\n", "")}`, () => {
    assert.equal(strays(file, text).length, caught ? 1 : 0);
  });
}
