import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { safeguardKinds } from "../case/safeguard.ts";
import { day } from "../time/day.ts";
import { type Field, fields, identifies } from "./field.ts";
import { fieldsIn, type Material, tell } from "./told.ts";

const secret = {
  words: "SECRET-words",
  note: "SECRET-note",
  name: "SECRET-name",
  question: "SECRET-question",
  way: "SECRET-way",
};

const material: Material = {
  place: "Storås",
  sector: "building",
  observations: [
    {
      id: "first",
      wordsOf: "us",
      day: day("2026-11-20"),
      verified: false,
      words: secret.words,
      facts: [
        {
          factor: "hours.per_day_max",
          state: "present",
          level: 3,
          scope: "some",
          how: "told",
          day: null,
          note: secret.note,
        },
      ],
    },
    {
      ...({ id: "second", wordsOf: "us", day: day("2026-11-21"), verified: true } as const),
      ...{ words: secret.words, facts: [] },
    },
  ],
  speaking: new Set(["first", "second"]),
  safeguards: safeguardKinds.map((kind) => ({
    kind,
    how: kind === "safe-way-to-reach" ? secret.way : null,
  })),
  pseudonym: "Grå hegre",
  name: secret.name,
  question: secret.question,
};

const anyFields = fc.subarray([...fields]);

test("only the fields that are told are in what is told", () => {
  fc.assert(
    fc.property(anyFields, (chosen) => {
      const there = fieldsIn(tell(material, chosen, "inspectorate"));
      assert.deepEqual([...there].toSorted(), [...chosen].toSorted());
    }),
  );
});

test("without names, no word that anyone wrote is told, whatever was chosen", () => {
  fc.assert(
    fc.property(anyFields, (chosen) => {
      const told = chosen.filter((field) => !identifies(field, false));
      const text = JSON.stringify(tell(material, told, "inspectorate"));
      assert.doesNotMatch(text, /SECRET/);
    }),
  );
  const all: readonly Field[] = fields;
  const text = JSON.stringify(tell(material, all, "inspectorate"));
  for (const words of Object.values(secret)) {
    assert.ok(text.includes(words), "each could be told, or this means nothing");
  }
});

test("what nobody has verified is marked so, and an observation that says nothing is left out", () => {
  const told = tell(material, ["observations"], "inspectorate");
  assert.deepEqual(
    told.observations?.map(({ verified }) => verified),
    [false],
  );
  const both = tell(material, ["observations", "words"], "inspectorate");
  assert.deepEqual(
    both.observations?.map(({ verified }) => verified),
    [false, true],
  );
});

test("the words and notes of one who is to stay unknown stay, though all others go", () => {
  const { observations: [first] = [] } = tell(
    { ...material, speaking: new Set(["second"]) },
    fields,
    "inspectorate",
  );
  assert.equal(first?.words, null);
  assert.deepEqual(
    first?.facts.map(({ note }) => note),
    [null],
  );
  const told = tell(material, fields, "inspectorate").observations?.[0];
  assert.equal(told?.words, secret.words, "they could go, or this means nothing");
});

test("who first told us is never told", () => {
  const told = tell(material, fields, "inspectorate");
  assert.deepEqual(
    [...new Set(told.observations?.map(({ cameFrom }) => cameFrom))],
    ["inspectorate"],
  );
});

test("what the case does not hold is not told as empty", () => {
  const bare: Material = {
    ...material,
    observations: [],
    safeguards: [],
    pseudonym: null,
    name: null,
    question: null,
  };
  assert.deepEqual(Object.keys(tell(bare, fields, "x")), ["place", "sector"]);
  const blank: Material = { ...bare, place: "", sector: " ", question: "" };
  assert.deepEqual(Object.keys(tell(blank, fields, "x")), []);
});
