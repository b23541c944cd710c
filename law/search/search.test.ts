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
  ["straffeloven 257", "nb", "provision:strl-257", "a provision by act and section"],
  ["Penal Code 395", "en", "provision:strl-395", "a provision by act and section"],
] as const;
for (const [query, language, expected, why] of queries) {
  test(`“${query}” (${language}) finds ${expected} first: ${why}`, () => {
    assert.equal(first(query, language), expected);
  });
}

/** Of the kinds below what is read. */
const amongFirst = [
  ["kontantlønn", "nb", "fact:pay.cash", "a compound that nobody wrote"],
  ["lommepenger", "nb", "fact:pay.underpayment", "a word of a level"],
  ["passkontroll", "nb", "fact:power.documents", "by its parts"],
  ["overvåkking", "nb", "fact:move.surveillance", "the other way to spell it"],
  ["overvaking", "nb", "fact:move.surveillance", "å written as a"],
  ["fridagene", "nb", "fact:hours.rest_days", "by stem"],
  ["bostandard", "nb", "fact:housing.standard", "a compound that nobody wrote"],
  ["bankkonto", "nb", "fact:power.bank_account_controlled", "the word itself"],
  ["rekrutteringsgebyret", "nb", "fact:bg.recruitment_fee", "what people call it, by stem"],
  ["mindreårige", "nb", "fact:sub.minor", "what people call it"],
  ["utvist", "nb", "fact:exit.deportation_threat", "by stem"],
  ["strafferamme slaveri", "nb", "provision:strl-259", "two words of its text"],
  ["lønnstyveri straff", "nb", "provision:strl-395", "two words, one of a version"],
  ["hvor sover du", "nb", "question:need.tonight", "the words of a question, in another order"],
  ["spise", "nb", "question:home.food", "by stem"],
  ["jordbær", "nb", "practice:chowdury", "a word of the title"],
  ["jorbær", "nb", "practice:chowdury", "misspelt"],
  ["cash wages", "en", "fact:pay.cash", "the words themselves"],
  ["pocket money", "en", "fact:pay.underpayment", "words of a level"],
  ["pasport", "en", "fact:power.documents", "misspelt"],
  ["survailance", "en", "fact:move.surveillance", "misspelt"],
  ["debts", "en", "fact:sub.debt_to_employer", "by stem"],
  ["recruitment fees", "en", "fact:bg.recruitment_fee", "what people call it, by stem"],
  ["sanitation", "en", "fact:housing.sanitation_lacking", "what people call it"],
  ["innkvartering", "nb", "fact:housing.standard", "what people call it"],
  ["innkvarteringen", "nb", "fact:housing.tied_to_employer", "what people call it, by stem"],
  ["inkvartert", "nb", "fact:housing.standard", "misspelt, another form of the word"],
  ["arbeiderbrakke", "nb", "fact:housing.standard", "what people call it"],
  ["kost og losji", "nb", "fact:housing.tied_to_employer", "what people call it"],
  ["utkastelse", "nb", "fact:exit.lose_housing", "what people call it"],
  ["bostedsløs", "nb", "fact:bg.homeless", "what people call it"],
  ["accommodation", "en", "fact:housing.standard", "what people call it"],
  ["accomodation", "en", "fact:housing.tied_to_employer", "misspelt"],
  ["evicted", "en", "fact:exit.lose_housing", "what people call it"],
  ["housing standard", "en", "fact:housing.standard", "in another order"],
  ["deported", "en", "fact:exit.deportation_threat", "by stem"],
  ["section 257", "en", "provision:strl-257", "by section in words"],
  ["wage theft penalty", "en", "provision:strl-395", "two words of its text"],
  ["interpreter", "en", "question:need.language", "a word of the question"],
  ["sleep tonight", "en", "question:need.tonight", "words of the question"],
  ["strawbery", "en", "practice:chowdury", "misspelt"],
  ["paving", "en", "practice:steinlegger", "a word of how it begins"],
] as const;
for (const [query, language, expected, why] of amongFirst) {
  test(`“${query}” (${language}) finds ${expected} early: ${why}`, () => {
    const found = search.find(query, language).found.slice(0, 5);
    const keys = found.map(({ kind, id }) => `${kind}:${id}`);
    assert.ok(keys.includes(expected), keys.join(" "));
  });
}

test("how a practice case goes on is not found: it is for whoever reads it to meet", () => {
  const { practice } = loadLaw();
  const later = practice.flatMap(({ id, pieces }) =>
    pieces.slice(1).map((piece) => ({ id, piece })),
  );
  assert.ok(later.length > 5);
  for (const { id, piece } of later) {
    const words = piece.parts[0]?.text.nb ?? "";
    const found = search
      .find(words, "nb")
      .found.find(({ kind, id: of }) => kind === "practice" && of === id);
    const shown = found?.snippet.map(({ text }) => text).join("") ?? "";
    assert.ok(!words.includes(shown.slice(0, 40)) || shown === "", shown);
  }
});

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
