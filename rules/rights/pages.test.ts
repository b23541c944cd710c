import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pageText } from "../pay/sections/page.ts";
import { pages as payPages } from "../pay/sections/pages.ts";
import { catalogue } from "./catalogue.ts";
import { cliffText } from "./cliff.ts";
import { lawyerText, pages, toYouText } from "./page.ts";

const docs = path.resolve(import.meta.dirname, "../../docs/rights");

for (const { section, rows } of pages) {
  for (const { given, gives, because, found } of rows) {
    test(`${section.id}: ${because} (${given.join("; ")})`, () => {
      assert.deepEqual(found(), gives);
    });
  }
}

test("every right has its file, its table and its place in the catalogue", () => {
  const files = fs.globSync("*/*.ts", { cwd: path.join(import.meta.dirname, "sections") });
  assert.ok(files.length > 15, "the scan must see the rights, or this means nothing");
  const named = new Set(files.map((file) => path.basename(file).split(".")[0] ?? ""));
  const ids = catalogue.map(({ section }) => section.id);
  assert.deepEqual(ids.toSorted(), [...named].toSorted());
  assert.deepEqual(
    pages.map(({ section }) => section.id),
    ids,
  );
});

test("every page in docs/rights is as the code and its examples say; npm run rights writes them", () => {
  for (const page of pages) {
    const file = path.join(docs, `${page.section.id}.md`);
    assert.equal(fs.readFileSync(file, "utf8"), pageText(page), page.section.id);
  }
  assert.equal(fs.readFileSync(path.join(docs, "cliff.md"), "utf8"), cliffText());
  assert.equal(fs.readFileSync(path.join(docs, "to-you.md"), "utf8"), toYouText());
  assert.equal(fs.readFileSync(path.join(docs, "lawyer.md"), "utf8"), lawyerText());
});

test("every page has a right or a section behind it", () => {
  const known = [...pages, ...payPages].map(({ section }) => `${section.id}.md`);
  assert.deepEqual(
    fs.globSync("*.md", { cwd: docs }).toSorted(),
    [...known, "cliff.md", "lawyer.md", "to-you.md"].toSorted(),
  );
});
