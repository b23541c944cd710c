import assert from "node:assert/strict";
import test from "node:test";
import { topLevel } from "../domain/knowledge/factor.ts";
import { exampleOf } from "../rules/rights/example-language.ts";
import { helplinesFor } from "../rules/rights/helplines.ts";
import { checkLaw, type LawFiles, loadLaw, readLawFiles } from "./law.ts";

type Path = readonly (string | number)[];

/** Undefined takes it away. */
function changed(path: Path, value: unknown): LawFiles {
  const files = structuredClone(readLawFiles());
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], files);
  assert.ok(parent !== undefined && last !== undefined, `no such place: ${path.join(".")}`);
  (parent as Record<string | number, unknown>)[last] = value;
  return files;
}

const gartneri = ["decisions", "gartneri.json"] as const;
const rate = ["rates", "rates", "rates"] as const;
const body = ["directory", "bodies", 0] as const;
const rule = ["sharing", "rules", 0] as const;

const concept = ["concepts", "concepts", 0] as const;
const sign = ["signs", "signs", 13] as const;

const breaks: readonly (readonly [string, Path, unknown, RegExp])[] = [
  ["a concept without a source", [...concept, "sources"], [], /has no source/],
  ["a source that is no lines", [...concept, "sources", 0, "report"], "chapter 2", /sources\.0/],
  ["a concept that does not say what it is not", [...concept, "isNot"], [], /what it is not/],
  [
    "a concept confused with none that exists",
    [...concept, "confusedWith", 0, "concept"],
    "x",
    /no other concept/,
  ],
  [
    "a concept confused with itself",
    [...concept, "confusedWith", 0, "concept"],
    "trafficking",
    /no other concept/,
  ],
  ["a concept shown by no decision", [...concept, "decisions", 0], "x", /x is no decision/],
  ["two concepts of one name", ["concepts", "concepts", 1, "id"], "trafficking", /stands twice/],
  [
    "a statement due before it was checked",
    [...concept, "reviewBy"],
    "2026-01-01",
    /is due before/,
  ],
  ["a sign that means nothing and does not say why", [...sign, "note"], null, /does not say why/],
  ["a sign of unknown weight", [...sign, "alone"], "much", /alone/],
  [
    "a sector and a risk factor of one name",
    ["sectors", "riskFactors", 0, "id"],
    "car-wash",
    /car-wash stands twice/,
  ],
  [
    "a risk factor of a person",
    ["sectors", "riskFactors", 0, "of"],
    "person",
    /riskFactors\.0\.of/,
  ],
  ["a change in no month", ["changes", "changes", 0, "inForce"], "2026-13", /is no year/],
  [
    "an opening time without words",
    ["directory", "bodies", 0, "hours"],
    null,
    /has an opening time and no words/,
  ],
  [
    "an opening at no time",
    ["directory", "bodies", 0, "open"],
    [{ days: [1, 5], from: "25:00", to: "26:00" }],
    /open/,
  ],
  ["a fact of an unknown factor", [...gartneri, "facts", 0, "factor"], "x.y", /x\.y is no factor/],
  ["a remark on one", [...gartneri, "singledOut", 0, "factor"], "x.y", /x\.y is no factor/],
  ["a level above the scale", [...gartneri, "facts", 0, "level"], 5, /underpayment has no level 5/],
  ["a denied level 0", [...gartneri, "facts", 11, "level"], 0, /restriction has no level 0/],
  [
    "a fact affirmed and denied at one level",
    [...gartneri, "facts", 11, "level"],
    2,
    /restriction is both affirmed and denied/,
  ],
  [
    "a fact stated twice",
    [...gartneri, "facts", 1, "factor"],
    "pay.underpayment",
    /pay\.underpayment present is stated twice/,
  ],
  [
    "a source that is not listed",
    [...gartneri, "facts", 0, "citation", "source"],
    "S9",
    /cites source S9/,
  ],
  [
    "a fact without a source",
    [...gartneri, "facts", 0, "citation"],
    undefined,
    /facts\.0\.citation/,
  ],
  ["an empty Norwegian text", [...gartneri, "facts", 0, "text", "nb"], " ", /text\.nb: is empty/],
  ["a missing English text", [...gartneri, "outcome", "en"], undefined, /outcome\.en/],
  ["a day that does not exist", [...gartneri, "checked"], "2026-02-30", /is no calendar day/],
  ["a month that does not exist", [...gartneri, "date"], "2017-13", /date 2017-13 does not exist/],
  [
    "a successor that does not exist",
    ["decisions", "lime.json", "supersededBy"],
    "gone",
    /supersededBy gone is no decision/,
  ],
  [
    "a file named unlike its decision",
    [...gartneri, "id"],
    "garden",
    /is named unlike its id garden/,
  ],
  ["a field nobody knows", [...gartneri, "score"], 3, /score/],
  [
    "a factor that stands twice",
    ["factors", "factors", 1, "id"],
    "pay.underpayment",
    /stands twice/,
  ],
  ["a factor without a name", ["factors", "factors", 0, "name"], undefined, /0\.name/],
  [
    "a sentence as the name of a factor",
    ["factors", "factors", 0, "name", "en"],
    "How little the person actually ends up with",
    /0\.name\.en: is no short name/,
  ],
  [
    "two factors of one name in one language",
    ["factors", "factors", 1, "name", "nb"],
    "Lønn i kontanter",
    /lønn i kontanter stands twice/,
  ],
  ["a scale of one level", ["factors", "factors", 3, "levels"], [{ nb: "a", en: "a" }], /no scale/],
  [
    "rate periods that overlap",
    [...rate, 0, "to"],
    "2016-09-23",
    /construction skilled: .*overlap/,
  ],
  ["an open rate before a later one", [...rate, 0, "to"], null, /construction skilled: .*overlap/],
  ["a rate that ends before it begins", [...rate, 0, "to"], "2015-01-01", /ends before it begins/],
  ["a rate of an unknown sector", [...rate, 0, "sector"], "space", /space is no sector/],
  ["a rate of an unknown category", [...rate, 0, "category"], "pilot", /pilot is no category/],
  [
    "weak evidence that passes as confirmed",
    [...rate, 0, "evidence"],
    "secondary",
    /secondary evidence is marked as confirmed/,
  ],
  [
    "a rate that says nothing of whether it is confirmed",
    [...rate, 0, "confirmed"],
    undefined,
    /rates\.0\.confirmed/,
  ],
  [
    "a rate that begins where none was found",
    ["rates", "supplements", "gaps", 0],
    { sector: "construction", from: "2015-05-01", to: "2015-06-01", why: { nb: "a", en: "a" } },
    /begins in a gap/,
  ],
  [
    "a proposal that passes as adopted",
    ["rates", "proposals", "proposals", 0, "adopted"],
    true,
    /adopted/,
  ],
  [
    "a supplement in words with a number",
    ["rates", "supplements", "supplements", 0, "unit"],
    "rule",
    /value and unit disagree/,
  ],
  [
    "a rule on pay that stands twice",
    ["rates", "rules", "rules", 1, "id"],
    "hours.ordinary",
    /twice/,
  ],
  ["a body of an unknown kind", [...body, "kinds"], ["wizard"], /wizard is no kind of body/],
  ["a body that meets an unknown need", [...body, "needs"], ["gold"], /needs\.0/],
  ["a body that stands twice", [...body, "id"], "rosa", /rosa stands twice/],
  ["a body without what it must pass on", [...body, "passOn"], undefined, /passOn/],
  ["a telephone number with words in it", [...body, "phone"], "ring oss", /no telephone number/],
  ["a sharing rule that stands twice", [...rule, "id"], "strl196", /strl196 stands twice/],
  ["a rule for an unknown body", [...rule, "toKinds"], ["wizard"], /wizard is no kind of body/],
  ["a rule for an unknown purpose", [...rule, "purposes"], ["fun"], /fun is no purpose/],
  ["a rule for an unknown class", [...rule, "fieldClasses"], ["aura"], /aura is no class of field/],
  ["a rule with an unknown requirement", [...rule, "requires"], ["luck"], /luck is no requirement/],
  [
    "a rule that gives way, and is no ban",
    ["sharing", "rules", 1, "givesWayTo"],
    ["strl196"],
    /only a ban/,
  ],
  ["a may rule that is absolute", ["sharing", "rules", 1, "absolute"], true, /absolute or lifted/],
  [
    "a ban that hangs on consent",
    [...rule, "requires"],
    ["consent"],
    /a ban cannot hang on consent/,
  ],
  ["a field of every class", ["sharing", "codes", "fields", "name"], "any", /any is no class/],
];

for (const [what, path, value, expected] of breaks) {
  test(`the law is refused for ${what}`, () => {
    assert.throws(() => checkLaw(changed(path, value)), expected);
  });
}

test("the real files are accepted", () => {
  const law = loadLaw();
  assert.equal(law.factors.size, 87);
  assert.equal(law.decisions.length, 18);
  assert.ok(law.rates.rates.length > 200);
  assert.ok(law.directory.length > 50);
  assert.equal(law.sharing.rules.length, 59);
});

test("one error lists every problem, across the files", () => {
  const files = changed([...gartneri, "facts", 0, "factor"], "x.y");
  const both = { ...files, directory: { ...(files.directory as object), bodies: [{ id: "b" }] } };
  assert.throws(() => checkLaw(both), /x\.y is no factor[\s\S]*bodies\.0\.name/);
});

test("a shared origin of worker and employer is never counted", () => {
  assert.equal(loadLaw().factors.get("bg.same_ethnic_origin_as_employer")?.dir, "inert");
  for (const { facts } of loadLaw().decisions) {
    assert.ok(facts.every(({ factor }) => factor !== "bg.same_ethnic_origin_as_employer"));
  }
});

test("hours are kept as levels of their scale", () => {
  const { factors, decisions } = loadLaw();
  const levelOf = (id: string, factor: string) =>
    decisions.find((decision) => decision.id === id)?.facts.find((fact) => fact.factor === factor)
      ?.level;
  assert.equal(levelOf("lb-2014-9300", "hours.per_week"), 3);
  assert.equal(levelOf("nja-2022-s-23", "hours.per_week"), 2);
  assert.equal(levelOf("kko-2022-2", "hours.per_day_max"), 4);
  const perWeek = factors.get("hours.per_week");
  assert.equal(perWeek === undefined ? null : topLevel(perWeek), 3);
});

test("a superseded decision is kept, and points at a later one that is never compared", () => {
  const { decisions } = loadLaw();
  const lime = decisions.find(({ id }) => id === "lime");
  assert.equal(lime?.supersededBy, "lime-lagmannsrett");
  const later = decisions.find(({ id }) => id === "lime-lagmannsrett");
  assert.equal(later?.comparability, "illustration_only");
});

test("no number in the directory passes as rung, since nobody has rung one", () => {
  assert.ok(loadLaw().directory.every(({ phoneRung }) => phoneRung === null));
});

test("every letter can name somebody to ring, whatever is known of the age", () => {
  const { directory } = loadLaw();
  for (const [of, names] of [
    ["a child", ["alarmtelefonen", "police-emergency"]],
    ["an adult", ["rosa", "police-emergency"]],
    ["nothing", ["rosa", "alarmtelefonen", "police-emergency"]],
    ["an adult, wage-due 2026-11-15", ["rosa", "caritas", "arbeidstilsynet", "police-emergency"]],
  ] as const) {
    const lines = helplinesFor(directory, exampleOf(of, "2026-11-25"));
    assert.deepEqual(
      lines.map(({ id }) => id),
      names,
    );
  }
});

test("what is not confirmed is among the things to review", () => {
  const { entries, rates } = loadLaw();
  const weak = rates.rates.filter(({ confirmed }) => !confirmed);
  assert.ok(weak.length > 0);
  const listed = entries.filter(({ kind, confirmed }) => kind === "rate" && confirmed === "no");
  assert.ok(listed.length >= weak.length);
});
