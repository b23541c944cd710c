import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { presenceOf, type Says, sayings } from "./presence.ts";
import { lengthOf, type Stretch } from "./stretch.ts";

const says = (
  item: string,
  what: Says["says"],
  [from, to]: readonly [number, number],
  slackMinutes = 0,
): Says => ({ item, source: sourceOf(item), says: what, from, to, slackMinutes });

const oddly: Readonly<Record<string, Says["source"]>> = {
  me: "own",
  colleague: "others-harmed",
  slip: "source-not-known",
};
const sourceOf = (item: string): Says["source"] => oddly[item] ?? "independent";
const pairs = (all: readonly Stretch[]) => all.map(({ from, to }) => [from, to]);
const lists = (all: readonly Says[]) => {
  const { independent, supported, told, contradicted } = presenceOf(all);
  return [pairs(independent), pairs(supported), pairs(told), pairs(contradicted)];
};

test("three lists, from what others say alone to what the person tells", () => {
  const me = says("me", "working", [0, 600]);
  for (const [why, all, expected] of [
    ["nothing is said", [], [[], [], [], []]],
    ["only the person tells", [me], [[], [], [[0, 600]], []]],
    ["a timesheet", [says("sheet", "working", [0, 60])], [[[0, 60]], [[0, 60]], [[0, 60]], []]],
    ["being there is not working", [says("toll", "there", [0, 60])], [[], [], [], []]],
    [
      "what the person tells is borne out by a phone nearby",
      [me, says("phone", "there", [120, 300])],
      [[], [[120, 300]], [[0, 600]], []],
    ],
    [
      "a toll is a moment, and its clock may be off",
      [me, says("toll", "there", [120, 120], 15)],
      [[], [[105, 135]], [[0, 600]], []],
    ],
    [
      "a clock that may be off widens there",
      [me, says("phone", "there", [120, 300], 15)],
      [[], [[105, 315]], [[0, 600]], []],
    ],
    [
      "a ferry says elsewhere, and its clock may be off",
      [me, says("ferry", "elsewhere", [100, 200], 10)],
      [
        [],
        [],
        [
          [0, 110],
          [190, 600],
        ],
        [[110, 190]],
      ],
    ],
    [
      "slack as wide as the stay leaves nothing",
      [me, says("ferry", "elsewhere", [100, 120], 10)],
      [[], [], [[0, 600]], []],
    ],
    [
      "the person's own word of being elsewhere contradicts nothing",
      [me, says("me", "elsewhere", [100, 200])],
      [[], [], [[0, 600]], []],
    ],
    [
      "two sources against each other: both stand",
      [me, says("sheet", "working", [0, 200]), says("ferry", "elsewhere", [100, 300])],
      [
        [[0, 200]],
        [[0, 200]],
        [
          [0, 100],
          [300, 600],
        ],
        [[100, 300]],
      ],
    ],
    [
      "another harmed tells of the same hours: borne out, and never independent",
      [me, says("colleague", "working", [0, 300])],
      [[], [[0, 300]], [[0, 600]], []],
    ],
    [
      "another harmed alone is told",
      [says("colleague", "working", [0, 300])],
      [[], [], [[0, 300]], []],
    ],
    [
      "a source that is not known bears nothing out",
      [me, says("slip", "working", [0, 300])],
      [[], [], [[0, 600]], []],
    ],
    [
      "what touches is one",
      [says("a", "working", [60, 120]), says("b", "working", [0, 60])],
      [[[0, 120]], [[0, 120]], [[0, 120]], []],
    ],
  ] as const) {
    assert.deepEqual(lists(all), expected, why);
  }
});

test("a contradiction is cut where other items take over, and names them in the order they came", () => {
  const { contradicted } = presenceOf([
    says("me", "working", [0, 100]),
    says("ferry", "elsewhere", [10, 40]),
    says("till", "elsewhere", [30, 60]),
    says("ferry", "elsewhere", [60, 70]),
    says("ferry", "elsewhere", [70, 80]),
  ]);
  assert.deepEqual(
    contradicted.map(({ from, to, by }) => [from, to, by.join()]),
    [
      [10, 30, "ferry"],
      [30, 40, "ferry,till"],
      [40, 60, "till"],
      [60, 80, "ferry"],
    ],
  );
});

const sources = ["own", "others-harmed", "independent", "source-not-known"] as const;

test("tens of thousands of lines of one item over each other are one stretch", () => {
  const lines = Array.from({ length: 40_000 }, (_, at) =>
    says("ferry", "elsewhere", [at, 100_000]),
  );
  const { contradicted } = presenceOf([says("me", "working", [0, 50_000]), ...lines]);
  assert.deepEqual(pairs(contradicted), [[0, 50_000]]);
});

const someSays: fc.Arbitrary<readonly Says[]> = fc.array(
  fc
    .record({
      item: fc.constantFrom("a", "b", "c"),
      source: fc.constantFrom(...sources),
      says: fc.constantFrom(...sayings),
      from: fc.nat(60),
      length: fc.nat(30),
      slackMinutes: fc.nat(6),
    })
    .map(({ length, ...each }) => ({ ...each, to: each.from + length })),
  { maxLength: 10 },
);

const isApart = (list: readonly Stretch[]): boolean =>
  list.every(({ from }, place) => place === 0 || (list[place - 1]?.to ?? 0) < from);

const covers = ({ from, to, slackMinutes }: Says, minute: number, slack: -1 | 0 | 1) =>
  from - slack * slackMinutes <= minute && minute < to + slack * slackMinutes;

/** The rule of one minute, as it is written. */
function byRule(all: readonly Says[], minute: number) {
  const now = (what: Says["says"], slack: -1 | 0 | 1, ...of: readonly Says["source"][]) =>
    all.filter(
      (each) => of.includes(each.source) && each.says === what && covers(each, minute, slack),
    );
  const working = now("working", 0, "independent").length > 0;
  const own = now("working", 0, "own").length > 0;
  const others = now("working", 0, "others-harmed").length > 0;
  const there = now("there", 1, "independent", "others-harmed").length > 0;
  return {
    working,
    claimed: own || others || now("working", 0, "source-not-known").length > 0,
    supported: working || (own && (there || others)),
    against: now("elsewhere", -1, "independent", "others-harmed", "source-not-known"),
  };
}

test("minute by minute, as the rule is written, gives the same", () => {
  fc.assert(
    fc.property(someSays, (all) => {
      const found = presenceOf(all);
      const inList = (list: readonly Stretch[], minute: number) =>
        list.some(({ from, to }) => from <= minute && minute < to);
      for (let minute = -10; minute < 110; minute += 1) {
        const { working, supported, claimed, against } = byRule(all, minute);
        const contradicted = claimed && against.length > 0;
        assert.equal(inList(found.independent, minute), working);
        assert.equal(inList(found.supported, minute), supported);
        assert.equal(inList(found.contradicted, minute), contradicted);
        assert.equal(inList(found.told, minute), (supported || claimed) && !contradicted);
        const by =
          found.contradicted.find(({ from, to }) => from <= minute && minute < to)?.by ?? [];
        const firstOf = (item: string) => against.findIndex((each) => each.item === item);
        assert.equal(new Set(by).size, by.length);
        assert.deepEqual(
          by.toSorted((one, other) => firstOf(one) - firstOf(other)),
          contradicted ? [...new Set(against.map(({ item }) => item))] : [],
        );
      }
      assert.ok([found.independent, found.supported, found.told].every(isApart));
      assert.ok(lengthOf(found.independent) <= lengthOf(found.supported));
    }),
  );
});
