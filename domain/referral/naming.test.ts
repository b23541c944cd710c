import assert from "node:assert/strict";
import { test } from "node:test";
import { namesIn, namingIn } from "./naming.ts";

const kept = { names: ["Tindra Tenkt"], pseudonyms: ["Grå hegre"] };

const examples = [
  ["Fødselsnummer 01019912345 står i passet", ["01019912345"]],
  ["Ring 912 34 567 etter seks", ["912 34 567"]],
  ["skriv til kari@example.org", ["kari@example.org"]],
  ["Tindra sover bak tromlene", ["Tindra"]],
  ["vi snakket med TINDRA TENKT", ["Tindra Tenkt"]],
  ["grå hegre har det ikke bra", ["Grå hegre"]],
  ["9\u200b1\u200b2 34 567", ["9\u200b1\u200b2 34 567"]],
  ["Hun har tenkt å reise", []],
  ["Tindrafjell er et sted", []],
  ["De jobbet fra 2026-11-02 til 2026-11-25", []],
  ["Fire på rommet, 12 000 kr i måneden", []],
  ["Skiftet er 0600-1830", []],
] as const;

for (const [text, found] of examples) {
  test(`“${text}” ${found.length > 0 ? "names somebody" : "names nobody, as far as is known"}`, () => {
    assert.deepEqual(namingIn([text], kept), found);
  });
}

test("a short part of a name is no word to stop at, the whole of one is, and an empty one is none", () => {
  const names = (text: string) => namingIn([text], { names: ["Bo Li", ""], pseudonyms: [""] });
  assert.deepEqual(names("Bo er her, og Li"), []);
  assert.deepEqual(names("Det er Bo Li som er her"), ["Bo Li"]);
});

test("whoever asks to be called gives a number of their own; the names that the case keeps stay names", () => {
  assert.deepEqual(namesIn(["Ring 55 55 55 55, spør etter Tindra Tenkt"], kept), [
    "Tindra Tenkt",
    "Tindra",
    "Tenkt",
  ]);
});
