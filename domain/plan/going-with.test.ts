import assert from "node:assert/strict";
import test from "node:test";
import { withIn } from "./going-with.ts";
import { namesSame } from "./same-person.ts";

for (const [feared, words, isWith] of [
  ["Faren til barna", "Farmora til barna venter på stasjonen.", true],
  ["Faren til barna mine", "Buss fredag. Farmor til barna ventar på flyplassen i Cluj.", true],
  ["Eksen", "Farfar til barna venter på flyplassen.", true],
  ["Eksmannen", "Barnas farmor venter på busstasjonen.", true],
  ["Mannen min", "Farfaren til ungene står og venter på perrongen.", true],
  ["My ex", "The children's grandmother on their father's side waits at the station.", true],
  ["The father of my kids", "The kids' grandfather is waiting at the airport.", true],
  ["Eksen", "Eksen venter på stasjonen.", true],
  ["Eksen", "Mormora til barna venter på stasjonen.", false],
  ["Sjefen", "Farmora til barna venter på stasjonen.", false],
  ["Eksen", "Jeg venter på stasjonen til moren min kommer, langt fra eksen.", false],
  ["Eksen", "Søsteren min venter på stasjonen. Eksen venter på brev.", false],
  ["Eksen", "Eksen vet ikke at søsteren min venter på stasjonen.", false],
] as const) {
  test(`whether a journey is with whom they fear, or theirs: ${feared} / ${words} ${isWith}`, () => {
    const found = withIn(words, (text) => namesSame(feared, text));
    assert.equal(found !== null, isWith);
  });
}
