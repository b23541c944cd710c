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
): Says => ({ item, own: item === "me", says: what, from, to, slackMinutes });
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

const someSays: fc.Arbitrary<readonly Says[]> = fc.array(
  fc
    .record({
      item: fc.constantFrom("a", "b", "c"),
      own: fc.boolean(),
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

test("minute by minute, as the rule is written, gives the same", () => {
  fc.assert(
    fc.property(someSays, (all) => {
      const found = presenceOf(all);
      const inList = (list: readonly Stretch[], minute: number) =>
        list.some(({ from, to }) => from <= minute && minute < to);
      for (let minute = -10; minute < 110; minute += 1) {
        const now = (own: boolean, what: Says["says"], slack: -1 | 0 | 1) =>
          all.filter(
            (each) =>
              each.own === own &&
              each.says === what &&
              each.from - slack * each.slackMinutes <= minute &&
              minute < each.to + slack * each.slackMinutes,
          );
        const working = now(false, "working", 0).length > 0;
        const claimed = now(true, "working", 0).length > 0;
        const there = now(false, "there", 1).length > 0;
        const against = now(false, "elsewhere", -1);
        const contradicted = claimed && against.length > 0;
        const supported = working || (claimed && there);
        assert.equal(inList(found.independent, minute), working);
        assert.equal(inList(found.supported, minute), supported);
        assert.equal(inList(found.contradicted, minute), contradicted);
        assert.equal(inList(found.told, minute), (supported || claimed) && !contradicted);
        const by =
          found.contradicted.find(({ from, to }) => from <= minute && minute < to)?.by ?? [];
        assert.deepEqual(by, contradicted ? [...new Set(against.map(({ item }) => item))] : []);
      }
      assert.ok([found.independent, found.supported, found.told].every(isApart));
      assert.ok(lengthOf(found.independent) <= lengthOf(found.supported));
    }),
  );
});
