import assert from "node:assert/strict";
import { test } from "node:test";
import { type Item, problemIn } from "./item.ts";
import { type Bearing, matrixOf, type Person, type RowState } from "./matrix.ts";

const item = (id: string, more: Partial<Item> = {}): Item => ({
  ...{ id, kind: "document", speaker: null, speakerIs: null },
  ...{ restsOn: [], restsOnKnown: "yes" },
  ...more,
});
const by = (speaker: string, speakerIs: Item["speakerIs"]) =>
  ({ speaker, speakerIs, kind: "statement" }) as const;
const on = (...items: string[]) => ({ restsOn: items.map((each) => ({ item: each })) });

const persons: readonly Person[] = [
  { id: "P1", underEighteen: "no" },
  { id: "P2", underEighteen: "no" },
];

function statesOf(items: readonly Item[], among: readonly Person[] = persons): readonly RowState[] {
  const bearings = items.map(
    ({ id }): Bearing => ({ item: id, element: "means", bears: "for", of: "all" }),
  );
  const elements = [{ id: "means", notRequiredUnder18: true }];
  return matrixOf({ elements, persons: among, items, bearings }).map(({ state }) => state);
}

test("the state of a row follows from whose word each item is in the end", () => {
  const told = item("told", by("P1", "injured"));
  for (const [why, items, first, second] of [
    ["nothing", [], "none", "none"],
    ["a ticket", [item("ticket")], "independent-one", "independent-one"],
    [
      "a ticket that may rest on a word",
      [item("ticket", { restsOnKnown: "unknown" })],
      "source-not-known",
      "source-not-known",
    ],
    ["what one person told", [told], "own-word-only", "others-harmed-too"],
    [
      "a doctor who wrote what one person told",
      [told, item("note", { ...on("told"), kind: "expert" })],
      "own-word-only",
      "others-harmed-too",
    ],
    [
      "the person's own diary",
      [item("diary", { restsOn: [{ wordOf: "P1" }] })],
      "own-word-only",
      "others-harmed-too",
    ],
    [
      "a repetition of a repetition",
      [told, item("note", on("told")), item("report", on("note"))],
      "own-word-only",
      "others-harmed-too",
    ],
    [
      "two persons",
      [told, item("too", by("P2", "injured"))],
      "others-harmed-too",
      "others-harmed-too",
    ],
    ["a witness who saw", [item("saw", by("W", "witness"))], "independent-one", "independent-one"],
    [
      "a witness who repeats the person",
      [told, item("heard", { ...by("W", "witness"), ...on("told") })],
      "own-word-only",
      "others-harmed-too",
    ],
    [
      "a suspect who confesses",
      [item("says", by("S", "suspect"))],
      "independent-one",
      "independent-one",
    ],
    [
      "an injured person nobody has named",
      [item("x", { speakerIs: "injured" })],
      "own-word-only",
      "own-word-only",
    ],
    ["two tickets", [item("one"), item("two")], "independent-one", "independent-one"],
    [
      "a ticket and a toll",
      [item("one"), item("two", { kind: "register" })],
      "independent-several",
      "independent-several",
    ],
    [
      "a list made from the ticket",
      [item("one"), item("two", { kind: "register", ...on("one") })],
      "independent-one",
      "independent-one",
    ],
    [
      "what rests on something of which nobody knows the ground",
      [item("one", { restsOnKnown: "no" }), item("two", on("one"))],
      "source-not-known",
      "source-not-known",
    ],
  ] as const) {
    assert.deepEqual(statesOf(items), [first, second], why);
  }
});

test("means are not required of a child, nor of a person who may be one; what there is stands all the same", () => {
  const young = (["yes", "maybe", "unknown", "no"] as const).map((underEighteen) => ({
    ...{ id: underEighteen, underEighteen },
  }));
  assert.deepEqual(statesOf([item("ticket")], young), [
    ...["not-required", "not-required", "not-required", "independent-one"],
  ]);
});

test("what bears against and what explains stand beside, in the order given, and change no state", () => {
  const bearings: readonly Bearing[] = [
    { item: "b", element: "means", bears: "against", of: ["P1"] },
    { item: "a", element: "means", bears: "against", of: "all" },
    { item: "a", element: "means", bears: "explains", of: ["P2"] },
    { item: "a", element: "purpose", bears: "for", of: ["P1"] },
    { item: "a", element: "purpose", bears: "for", of: "all" },
  ];
  const elements = ["means", "purpose"].map((id) => ({ id, notRequiredUnder18: false }));
  const items = [item("a"), item("b")];
  const rows = matrixOf({ elements, persons, items, bearings });
  assert.deepEqual(rows, [
    { element: "means", person: "P1", state: "none", for: [], against: ["b", "a"], explained: [] },
    { element: "means", person: "P2", state: "none", for: [], against: ["a"], explained: ["a"] },
    ...persons.map(({ id }) => ({
      ...{ element: "purpose", person: id, state: "independent-one" },
      ...{ for: ["a"], against: [], explained: [] },
    })),
  ]);
});

test("an item twice, one that is not there, and one that rests on itself are told of", () => {
  const problems = [
    problemIn([item("a"), item("a")]),
    problemIn([item("a", on("b"))]),
    problemIn([item("a", on("a"))]),
    problemIn([item("d", on("a")), item("a", on("b")), item("b", on("c")), item("c", on("a"))]),
    problemIn([item("a", on("b", "c")), item("b", on("c")), item("c")]),
  ];
  assert.deepEqual(
    problems.map((each) => each?.problem ?? null),
    ["twice", "no-such-item", "round", "round", null],
  );
});
