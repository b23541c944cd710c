import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { fold, wordsIn } from "./fold.ts";
import { partsOf } from "./parts.ts";
import { snippetOf } from "./snippet.ts";

const spellings = [
  ["lønn", ["lonn", "loenn", "LØNN", "lønn"]],
  ["sårbar", ["saarbar", "sarbar", "SÅRBAR", "sårbar"]],
  ["æra", ["aera", "ÆRA", "ara"]],
  ["café", ["cafe", "CAFÉ"]],
] as const;
for (const [word, others] of spellings) {
  test(`${word} is one word however it is spelt`, () => {
    for (const other of others) {
      assert.equal(fold(other), fold(word), other);
    }
  });
}

test("different words stay different", () => {
  assert.notEqual(fold("lønn"), fold("løn"));
  assert.notEqual(fold("pass"), fold("plass"));
});

test("words are found between all other signs, with where they stand", () => {
  const text = "«§ 108 a», lønn/tid!";
  assert.deepEqual(
    wordsIn(text).map(({ from, to }) => text.slice(from, to)),
    ["108", "a", "lønn", "tid"],
  );
});

const known = new Set(["lonn", "tyveri", "bil", "vask", "arbeid", "menneske"]);
const compounds = [
  ["lonnstyveri", ["lonn", "tyveri"], "with an s between"],
  ["bilvask", ["bil", "vask"], "without anything between"],
  ["menneskehandel", ["handel"], "the rest, where only the first part is known"],
  ["arbeid", [], "a word of its own"],
  ["tyveriet", [], "an ending is no part"],
  ["restaurant", [], "no part is known"],
  ["bil", [], "too short to be a compound"],
] as const;
for (const [word, parts, why] of compounds) {
  test(`the parts of ${word}: ${why}`, () => {
    assert.deepEqual(
      partsOf(word, (part) => known.has(part)),
      parts,
    );
  });
}

test("the passage with most hits is shown, and its pieces are the passage", () => {
  const pieces = snippetOf(["Ett pass.", "Passet og et pass til."], (word) => /^pass/.test(word));
  assert.equal(pieces.map(({ text }) => text).join(""), "Passet og et pass til.");
  assert.deepEqual(
    pieces.filter(({ hit }) => hit).map(({ text }) => text),
    ["Passet", "pass"],
  );
});

test("a long passage is cut between words around the first hit", () => {
  const text = `${"før ".repeat(100)}passet ${"etter ".repeat(100)}`.trim();
  const shown = snippetOf([text], (word) => word === "passet")
    .map((piece) => piece.text)
    .join("");
  assert.match(shown, /^… før .*passet etter .* …$/);
  assert.ok(shown.length < 260, String(shown.length));
});

test("whatever the text and the word, what is shown is of the text, and no longer than it may be", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 80 }), fc.nat(79), (text, nth) => {
      const words = wordsIn(text);
      const word = words[nth % words.length]?.folded;
      const pieces = snippetOf([text], (each) => each === word);
      const shown = pieces.map((piece) => piece.text).join("");
      assert.ok(text.includes(shown.replace(/^… /, "").replace(/ …$/, "")));
      assert.ok(shown.length <= 300);
      assert.ok(pieces.some(({ hit }) => hit));
    }),
  );
});

test("nothing to show is nothing", () => {
  assert.deepEqual(
    snippetOf([], () => true),
    [],
  );
});
