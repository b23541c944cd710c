import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { loadLaw } from "../law.ts";
import { createSearch } from "./search.ts";

const search = createSearch(loadLaw());
const first = (query: string, language: "nb" | "en" = "nb"): string => {
  const top = search.find(query, language).found[0];
  return top === undefined ? "nothing" : `${top.kind}:${top.id}`;
};

/** What is typed, in which language one reads, and what must come first. */
const queries = [
  ["menneskehandel", "nb", "concept:trafficking", "the word itself"],
  ["Menneskehandelen", "nb", "concept:trafficking", "by stem, whatever the case"],
  ["lønnstyveri", "nb", "concept:wage-theft", "the word itself"],
  ["lønnstyveriet", "nb", "concept:wage-theft", "by stem"],
  ["tyveri", "nb", "concept:wage-theft", "by the last part of a compound"],
  ["lonnstyveri", "nb", "concept:wage-theft", "ø written as o"],
  ["loennstyveri", "nb", "concept:wage-theft", "ø written as oe"],
  ["LØNNSTYVERI", "nb", "concept:wage-theft", "in capitals"],
  ["lønstyveri", "nb", "concept:wage-theft", "misspelt: a letter is missing"],
  ["lønnstyverri", "nb", "concept:wage-theft", "misspelt: a letter too many"],
  ["bilvask", "nb", "sector:car-wash", "the word itself"],
  ["bilvaskehall", "nb", "sector:car-wash", "a compound that nobody wrote, by its parts"],
  ["sårbar", "nb", "concept:vulnerable-position", "a word of a longer name"],
  ["saarbar", "nb", "concept:vulnerable-position", "å written as aa"],
  ["sarbar", "nb", "concept:vulnerable-position", "å written as a"],
  ["tvang", "nb", "concept:coercion", "the short word before its compounds"],
  ["tvangsarbeid", "nb", "concept:forced-labour", "the word itself"],
  ["tvansarbeid", "nb", "concept:forced-labour", "misspelt"],
  ["gjeld", "nb", "concept:debt-bondage", "by the first part of a compound"],
  ["slaveri", "nb", "concept:slavery", "the word itself before gjeldsslaveri"],
  ["innelåst", "nb", "concept:coercion", "what people call it, and not innleie"],
  ["trussel", "nb", "concept:coercion", "a stem that Snowball does not join with trusler"],
  ["pass", "nb", "sign:no-papers-or-money", "a passport, although passer has the same stem"],
  ["akrim", "nb", "concept:labour-crime", "what people call it"],
  ["108 a", "nb", "concept:undue-exploitation", "by the section"],
  ["utnyttelse sårbar", "nb", "concept:vulnerable-position", "two words, in another order"],
  ["gartneri", "nb", "sector:farming", "a kind of work before a case from it"],
  ["gartnerisaken", "nb", "decision:gartneri", "a case by its name"],
  ["HR-2017-1124-A", "nb", "decision:gartneri", "a case by its reference"],
  ["barnevern", "nb", "body:barnevern", "a body by its name"],
  ["rosa", "nb", "body:rosa", "a body by a short name"],
  ["wage theft", "nb", "concept:wage-theft", "in the other language"],
  ["wage theft", "en", "concept:wage-theft", "the words themselves"],
  ["stolen wages", "en", "concept:wage-theft", "what people call it"],
  ["traficking", "en", "concept:trafficking", "misspelt"],
  ["bondage", "en", "concept:debt-bondage", "a word of a longer name"],
  ["vulnerability", "en", "concept:vulnerable-position", "by stem"],
  ["menneskehandel", "en", "concept:trafficking", "in the other language"],
  ["car wash", "en", "sector:car-wash", "the words themselves"],
  ["au pair", "en", "sector:private-homes", "what people call it"],
] as const;
for (const [query, language, expected, why] of queries) {
  test(`“${query}” (${language}) finds ${expected} first: ${why}`, () => {
    assert.equal(first(query, language), expected);
  });
}

test("a part of a compound finds the compound, wherever in it the part stands", () => {
  const found = (query: string) => search.find(query, "nb").found.map(({ id }) => id);
  assert.ok(found("vask").slice(0, 2).includes("car-wash"), "bilvask, vaskehall");
  assert.ok(found("gjeld").includes("debt-bondage"), "gjeldsslaveri");
  assert.ok(found("polsk").includes("arbeidstilsynet"), "the languages of a body");
});

test("the words that were found are marked, in the title and in the passage, and nothing is lost", () => {
  const found = search.find("tyveri", "nb").found.find(({ id }) => id === "wage-theft");
  assert.deepEqual(found?.title, [{ text: "Lønnstyveri", hit: true }]);
  const pieces = search.find("passport", "en").found[0]?.snippet ?? [];
  assert.deepEqual(
    pieces.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase().slice(0, 8)),
    ["passport"],
  );
});

test("what is not there finds nothing, and tells what is written most like it", () => {
  const { found, near } = search.find("trafikkering", "nb");
  assert.deepEqual(found, []);
  assert.ok(near.length > 0 && near.length <= 5);
  assert.deepEqual(search.find("xqzwvk", "nb"), { found: [], near: [] });
});

test("an empty query, signs alone and names that JavaScript knows find nothing and break nothing", () => {
  for (const query of ["", " ", "§", "()[]*+?^$\\", "__proto__", "constructor", "\u0000\ud800"]) {
    assert.deepEqual(search.find(query, "nb").found, [], query);
  }
});

test("a very long query is cut, and still finds what it begins with", () => {
  const top = search.find(`menneskehandel ${"ordet ".repeat(20_000)}`, "nb").found;
  assert.ok(top.some(({ id }) => id === "trafficking"));
});

test("whatever is typed gets an answer whose pieces are texts of the knowledge", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (query) => {
      const { found, near } = search.find(query, "en");
      assert.equal(found.length === 0 || near.length === 0, true);
      for (const { title } of [...found, ...near]) {
        assert.ok(title.length > 0);
      }
    }),
    { numRuns: 150 },
  );
});
