import assert from "node:assert/strict";
import { test } from "node:test";
import { checkLaw, loadLaw, readLawFiles } from "../law.ts";

type Path = readonly (string | number)[];

function changed(path: Path, value: unknown) {
  const files = structuredClone(readLawFiles());
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (node, key) => (node as Record<string | number, unknown>)[key],
      files.practice,
    );
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ""] = value;
  return files;
}

const first = ["gartneri.json", "pieces", 0] as const;
const fact = [...first, "parts", 0, "facts", 0] as const;

const breaks: readonly (readonly [string, Path, unknown, RegExp])[] = [
  [
    "a decision that does not exist",
    ["gartneri.json", "decisions"],
    ["gone"],
    /gone is no decision/,
  ],
  ["a fact that the decision has not", [...fact, "factor"], "sub.minor", /is no fact of gartneri/],
  ["a fact that it has the other way", [...fact, "state"], "absent", /is no fact of gartneri/],
  [
    "a fact told twice",
    ["gartneri.json", "pieces", 1, "parts", 0, "facts", 0, "factor"],
    "housing.standard",
    /housing\.standard present is told twice/,
  ],
  ["found before it is told", [...first, "way"], "found", /tells what was found before/],
  [
    "a question about status",
    [...first, "about"],
    ["sub.irregular_status", "pay.deferred"],
    /sub\.irregular_status is no question that is asked/,
  ],
  ["one thing to choose", [...first, "about"], ["pay.deferred"], /leaves nothing to choose/],
  ["a piece without a fact", [...first, "parts", 0, "facts"], [], /has no facts/],
  ["an empty text", [...first, "parts", 0, "text", "nb"], " ", /text\.nb: is empty/],
  [
    "a name where there is no pair",
    ["gartneri.json", "called"],
    [{ nb: "a", en: "a" }],
    /names those of a pair/,
  ],
  [
    "one part where there are two persons",
    ["cn-v-france.json", "pieces", 0, "parts"],
    [{ text: { nb: "a", en: "a" }, facts: [{ factor: "sub.minor", state: "present" }] }],
    /has not one part for each decision/,
  ],
  ["a file named unlike its exercise", ["gartneri.json", "id"], "x", /is named unlike its id x/],
];

for (const [name, path, value, problem] of breaks) {
  test(`told when it is loaded: ${name}`, () => {
    assert.throws(() => checkLaw(changed(path, value)), problem);
  });
}

test("there are cases with opposite findings, one that is history, and an unequal pair", () => {
  const { practice, decisions } = loadLaw();
  const of = new Map(decisions.map((decision) => [decision.id, decision]));
  const single = practice.filter((exercise) => exercise.decisions.length === 1);
  const sides = new Set(single.map((exercise) => of.get(exercise.decisions[0] ?? "")?.side));
  assert.ok(sides.has("forced_labour") && sides.has("not_forced_labour"));
  const lime = of.get("lime");
  assert.notEqual(lime?.supersededBy, null);
  const [pair] = practice.filter((exercise) => exercise.decisions.length === 2);
  const found = pair?.decisions.map((id) => of.get(id)?.side);
  assert.deepEqual(found, ["servitude", "not_forced_labour"]);
});

test("nothing one meets on the way names the decision or says how it ended", () => {
  const { practice, decisions } = loadLaw();
  const verdict =
    /dømt|frifun|frikj|tvangsarbeid|menneskehandel|convict(?!ed of aggravated)|acquit|forced labour|traffick|servitude/i;
  for (const { id, decisions: about, title, setting, pieces } of practice) {
    const told = [title, setting, ...pieces.flatMap(({ parts }) => parts.map(({ text }) => text))]
      .flatMap(({ nb, en }) => [nb, en])
      .join("\n");
    assert.doesNotMatch(told, verdict, id);
    for (const decision of decisions.filter((each) => about.includes(each.id))) {
      assert.equal(told.includes(decision.name), false, id);
      assert.equal(told.includes(decision.court), false, id);
    }
  }
});
