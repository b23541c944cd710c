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
  "Ana 01.02.99",
  "Ana 1/2/99",
  "Ana 1/2 - 1999",
  "Ana 02-01-1999",
  "K-2026-1-12",
  "Ana ٠١.٠٢.١٩٩٩",
]) {
  test(`“${born}” is no pseudonym`, () => {
    assert.ok(plainlyNames(born));
  });
}

test("a letter, a word or a number that says nothing is a pseudonym", () => {
  for (const text of [
    ...["A", "Grå hegre", "vitne 2026-11", "K-12", "Rogn 3"],
    ...["Sak 12-3-45", "Sak 3512-3-45", "K 1-2-3", "K 12.3.1", "Rogn 12-3-4512"],
  ]) {
    assert.ok(!plainlyNames(text), text);
  }
});
