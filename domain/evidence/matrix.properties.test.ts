import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { groundsOf, type Independence } from "./independence.ts";
import { type Item, itemKinds, sourceKnown, speakers } from "./item.ts";
import { matrixOf } from "./matrix.ts";

const people = ["P1", "P2", "W"] as const;

/** An item rests only on earlier ones, so nothing goes round. */
const someItems: fc.Arbitrary<readonly Item[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...itemKinds),
      speaker: fc.option(fc.constantFrom(...people)),
      speakerIs: fc.option(fc.constantFrom(...speakers)),
      restsOnKnown: fc.constantFrom(...sourceKnown),
      under: fc.array(fc.nat(20), { maxLength: 3 }),
      words: fc.array(fc.constantFrom(...people), { maxLength: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ under, words, ...item }, place) => ({
      ...item,
      id: `i${place}`,
      restsOn: [
        ...under.filter((each) => each < place).map((each) => ({ item: `i${each}` })),
        ...words.map((wordOf) => ({ wordOf })),
      ],
    })),
  );

/** The rule read word by word: every way down is walked by itself. */
function byHand(items: readonly Item[], id: string, person: string): Independence {
  const item = (each: string) => items.find((one) => one.id === each);
  const injured = (who: string) =>
    ["P1", "P2"].includes(who) ||
    items.some(({ speaker, speakerIs }) => speaker === who && /injured/.test(speakerIs ?? ""));
  const ways = (each: string): readonly (readonly string[])[] => {
    const found = item(each);
    const next = found?.restsOn ?? [];
    return next.length === 0
      ? [[each]]
      : next.flatMap((source) =>
          "item" in source
            ? ways(source.item).map((way) => [each, ...way])
            : [[each, `word:${source.wordOf}`]],
        );
  };
  const all = ways(id).flat();
  const spoken = all.flatMap((step) =>
    step.startsWith("word:")
      ? [step.slice(5)]
      : [item(step)?.speaker ?? `?${item(step)?.speakerIs}`],
  );
  if (spoken.includes(person) && injured(person)) {
    return "own";
  }
  if (spoken.includes("?injured")) {
    return "own";
  }
  if (spoken.includes("?other-injured") || spoken.some(injured)) {
    return "others-harmed";
  }
  const known = all.every((step) => step.startsWith("word:") || item(step)?.restsOnKnown === "yes");
  return known ? "independent" : "source-not-known";
}

test("whose word an item is, is the same when each way down is walked by itself", () => {
  fc.assert(
    fc.property(someItems, (items) => {
      const grounds = groundsOf(items, ["P1", "P2"]);
      for (const { id } of items) {
        for (const person of ["P1", "P2"]) {
          assert.equal(grounds.towards(id, person), byHand(items, id, person), `${id} ${person}`);
        }
      }
    }),
  );
});

test("one more item never makes a row weaker, and one more source never makes an item more independent", () => {
  const order = ["none", "source-not-known", "own-word-only", "others-harmed-too"].concat(
    ...["independent-one", "independent-several"],
  );
  const rank = (items: readonly Item[], bearing: readonly Item[]) => {
    const [row] = matrixOf({
      elements: [{ id: "e", notRequiredUnder18: false }],
      persons: [{ id: "P1", underEighteen: "no" }],
      items,
      bearings: bearing.map(({ id }) => ({ item: id, element: "e", bears: "for", of: "all" })),
    });
    return order.indexOf(row?.state ?? "");
  };
  fc.assert(
    fc.property(someItems, (items) => {
      for (let count = 0; count < items.length; count += 1) {
        const fewer = items.slice(0, count);
        assert.ok(rank(items, fewer) <= rank(items, items.slice(0, count + 1)));
      }
    }),
  );
  fc.assert(
    fc.property(someItems, (items) => {
      const more = items.map((item, place) =>
        place === items.length - 1
          ? { ...item, restsOn: [...item.restsOn, { wordOf: "P1" }] }
          : item,
      );
      const last = items.at(-1)?.id ?? "";
      const before = groundsOf(items, ["P1"]).towards(last, "P1");
      assert.ok(
        items.length === 0 || groundsOf(more, ["P1"]).towards(last, "P1") === "own",
        before,
      );
    }),
  );
});
