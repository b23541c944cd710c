import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pageText } from "./page.ts";
import { pages } from "./pages.ts";

const docs = path.resolve(import.meta.dirname, "../../../docs/rights");

for (const { section, rows } of pages) {
  for (const { given, gives, because, found } of rows) {
    test(`${section.id}: ${because} (${given.join(", ")})`, () => {
      assert.deepEqual(found(), gives);
    });
  }
}

test("every section has its table", () => {
  const files = fs.globSync("*.ts", { cwd: import.meta.dirname });
  const sections = files
    .filter((file) =>
      /^\s*export const section\b/m.test(
        fs.readFileSync(path.join(import.meta.dirname, file), "utf8"),
      ),
    )
    .map((file) => file.replace(".ts", ""));
  assert.ok(sections.length > 10, "the scan must see the sections, or this means nothing");
  assert.deepEqual(pages.map(({ section }) => section.id).toSorted(), sections.toSorted());
});

test("every page in docs/rights is as the code and its examples say; npm run rights writes them", () => {
  for (const page of pages) {
    const file = path.join(docs, `${page.section.id}.md`);
    assert.equal(fs.readFileSync(file, "utf8"), pageText(page), page.section.id);
  }
});
