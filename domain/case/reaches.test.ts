import assert from "node:assert/strict";
import test from "node:test";
import { plainlyNames, plainlyReaches } from "./reaches.ts";

const examples = [
  ["A", false],
  ["Grå hegre", false],
  ["dari, fra Herat", false],
  ["Person 12", false],
  ["vitne 2026-11", false],
  ["kari@example.org", true],
  ["skriv til kari.n＠example.org", true],
  ["912 34 567", true],
  ["+47 91-23-45-67", true],
  ["tolk: (91) 234567", true],
  ["01019912345", true],
  ["010199 12345", true],
  ["٠١٠١٩٩١٢٣٤٥", true],
  ["9\u200b1\u200b2 34 567", true],
] as const;
for (const [text, reaches] of examples) {
  test(`“${text}” ${reaches ? "reaches somebody" : "reaches nobody"}`, () => {
    assert.equal(plainlyReaches(text), reaches);
  });
}

for (const born of [
  "Kari 01.02.1999",
  "Ana 1/2-99",
  "K 1999-02-01",
  "Kari 010299 12345",
  "k@n.no",
]) {
  test(`“${born}” is no pseudonym`, () => {
    assert.ok(plainlyNames(born));
  });
}

test("a letter, a word or a number that says nothing is a pseudonym", () => {
  for (const text of ["A", "Grå hegre", "vitne 2026-11", "K-12", "Rogn 3"]) {
    assert.ok(!plainlyNames(text), text);
  }
});
