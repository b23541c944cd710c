import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";

const root = path.resolve(import.meta.dirname, "../..");
const mostLines = 250;
const short = 150;
const ofPage = /^web\/(?!access|browser|components|door|letter|script|style|texts)[\w-]+\//;

interface File {
  readonly lines: number;
  readonly imports: readonly string[];
}

function filesOf(): ReadonlyMap<string, File> {
  const found = fs.globSync("{api,main,test,web,bench}/**/*.{ts,tsx}", { cwd: root });
  return new Map(
    found.map((each) => {
      const file = each.replaceAll("\\", "/");
      const text = fs.readFileSync(path.join(root, file), "utf8");
      const imports = [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, to = ""]) =>
        path.posix.join(path.posix.dirname(file), to),
      );
      return [file, { lines: text.split("\n").length - 1, imports: [...new Set(imports)] }];
    }),
  );
}

function toJoin(files: ReadonlyMap<string, File>): readonly string[] {
  return [...files]
    .filter(([file, { lines }]) => ofPage.test(file) && lines < short)
    .flatMap(([file, { lines }]) => {
      const by = [...files].filter(([, { imports }]) => imports.includes(file));
      const [[into, { lines: there }] = ["", { lines: 0 }]] = by;
      const isOne = by.length === 1 && path.posix.dirname(into) === path.posix.dirname(file);
      return isOne && !into.includes(".test.") && lines + there <= mostLines
        ? [`${file} into ${into}`]
        : [];
    });
}

test("a short file of a page that only one other in its folder needs is part of that file", () => {
  const files = filesOf();
  assert.ok(files.size > 500, "the scan must see the files, or this means nothing");
  assert.deepEqual(toJoin(files), []);
});

test("the scan sees what it looks for", () => {
  const one = (lines: number, ...imports: string[]) => ({ lines, imports });
  const [a, b] = ["web/case/a.tsx", "web/case/b.tsx"];
  assert.deepEqual(
    toJoin(
      new Map([
        [a, one(90)],
        [b, one(150, a)],
      ]),
    ),
    [`${a} into ${b}`],
  );
  assert.deepEqual(
    toJoin(
      new Map([
        [a, one(110)],
        [b, one(150, a)],
      ]),
    ),
    [],
    "too long",
  );
  const other = "web/plan/c.tsx";
  assert.deepEqual(
    toJoin(
      new Map([
        [a, one(90)],
        [other, one(20, a)],
      ]),
    ),
    [],
    "another folder",
  );
});
