import assert from "node:assert/strict";
import test from "node:test";
import { namesSame } from "./same-person.ts";

for (const [one, other, isSame] of [
  // Whoever somebody has children with, or was married to.
  ["Eksen min", "Faren til barna mine henter meg", true],
  ["Eksen min", "Barnefaren henter meg", true],
  ["Eksen min", "Far til sønnen min henter meg", true],
  ["My ex", "The father of my children picks me up", true],
  ["My ex", "My children's father drives me", true],
  ["Mannen min", "Pappaen til barna kjører meg", true],
  ["Mannen min", "Han jeg har barn med, henter meg", true],
  ["My husband", "The man I have a child with", true],
  ["Kjæresten", "Barnas far henter meg", true],
  ["Ekskona mi", "Mora til barna mine henter meg", true],
  ["Eksen", "Barna og faren deres møter meg", true],
  ["Faren til barna mine", "Eksen henter meg", true],
  ["Han jeg var gift med", "Mannen min henter meg", true],
  ["Faren til barna mine", "Søsteren min og barna møter meg", false],
  ["Faren til barna mine", "Moren min møter meg", false],
  ["Eksen", "Barna mine møter meg", false],
  // A family, and whoever is of it.
  ["Faren min og brødrene mine", "Familien min møter meg", true],
  ["Familien min", "Faren min møter meg", true],
  ["My father", "My family will meet me", true],
  ["Brødrene mine", "Slekta møter meg", true],
  ["Mannen min", "Familien min møter meg", true],
  ["Faren min", "Foreldrene mine møter meg", true],
  ["Broren min", "Søsknene mine møter meg", true],
  ["Sønnen min", "Barna mine møter meg", true],
  ["Faren min", "Stefaren min møter meg", true],
  ["Familien til eksen", "Familien hans møter meg", true],
  ["Eksen min", "Familien min møter meg", false],
  ["Mannen som ordnet jobben", "Familien min møter meg", false],
  ["Familien til eksen", "Søsteren min møter meg", false],
  ["Familien jeg jobbet for", "Søsteren min møter meg", false],
  ["Sjefen. Han har truet familien min.", "Søsteren min møter meg", false],
  ["He knows where my family lives.", "My sister meets me", false],
  ["My ex, he lives far away", "My family will meet me", false],
  ["Redd for familien", "Søsteren min møter meg", true],
  // Spouses of kin.
  ["Onkelen min", "Tante og mannen hennes møter meg", true],
  ["My uncle", "My aunt and her husband meet me", true],
  ["My uncle", "My aunt’s husband drives me", true],
  ["Onkelen min", "Mannen til tante kjører", true],
  ["Svogeren min", "Søsteren min og mannen hennes møter meg", true],
  ["Onkelen min", "Tante møter meg", false],
  ["Onkelen min", "Søsteren min og mannen hennes møter meg", false],
  // In-laws go with whoever they are in-laws by, and with a family.
  ["Mannen min", "Svigermor møter meg", true],
  ["Eksmannen", "Svigerfar kjører meg", true],
  ["Eksen", "Svigerfamilien møter meg", true],
  ["Familien min", "Svigermor møter meg", true],
  ["My husband", "My mother-in-law meets me", true],
  ["My ex-husband", "My in-laws meet me", true],
  ["Svigermor", "Mannen min møter meg", true],
  ["Marek slo meg", "Svigermor møter meg", true],
  ["Han er farlig.", "Svigermor møter meg", true],
  ["Han som ordnet jobben", "Svigermor møter meg", false],
  ["Svigermor", "Fly med IOM i mai", false],
  ["Sjefen", "Svigermor møter meg", false],
  ["Faren min", "Svigermor møter meg", false],
  ["The agent", "My mother in law meets me", false],
] as const) {
  test(`whether two texts may name one person: ${one} / ${other} ${isSame}`, () => {
    assert.equal(namesSame(one, other), isSame);
  });
}
