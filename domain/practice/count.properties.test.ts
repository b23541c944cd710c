import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { othersWith, shownCount, type Tally } from "./count.ts";
import { beliefs, type Note } from "./round.ts";

test("no count below five is ever shown, and none that is not in whole fives", () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 10_000 }), (count) => {
      const shown = shownCount(count);
      assert.equal(shown.few, count < 5);
      if (!shown.few) {
        assert.ok(shown.atLeast >= 5 && shown.atLeast <= count && count < shown.atLeast + 5);
        assert.equal(shown.atLeast % 5, 0);
      }
    }),
  );
});

test("from what is shown nobody can tell whether there were four or none, nor five or nine", () => {
  fc.assert(
    fc.property(fc.nat(4), fc.nat(4), fc.nat(100), (one, other, fives) => {
      assert.deepEqual(shownCount(fives * 5 + one), shownCount(fives * 5 + other));
    }),
  );
});

const choice = fc.constantFrom(...beliefs);

function noteOf(believed: string): Note {
  return { answers: new Map([["believe", [believed]]]), words: "" };
}

test("others are shown only where at least five others answered so: one’s own does not count", () => {
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 40 }), choice, choice, (others, own, asked) => {
      const tallies: readonly Tally[] = beliefs.map((each) => ({
        piece: 0,
        question: "believe",
        choice: each,
        count: [...others, own].filter((given) => given === each).length,
      }));
      const at = { piece: 0, question: "believe", choice: asked } as const;
      const truly = others.filter((given) => given === asked).length;
      assert.deepEqual(othersWith(tallies, [noteOf(own)], at), shownCount(truly));
    }),
  );
});

test("what nobody has answered is few", () => {
  assert.deepEqual(othersWith([], [], { piece: 2, question: "sure", choice: "guess" }), {
    few: true,
  });
});
