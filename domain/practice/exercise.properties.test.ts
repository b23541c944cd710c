import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { day } from "../time/day.ts";
import { type Exercise, met, type Piece, ways } from "./exercise.ts";
import { answersTo, askedAt } from "./round.ts";

const text = { nb: "x", en: "x" };

const piece: fc.Arbitrary<Piece> = fc.record({
  way: fc.constantFrom(...ways),
  parts: fc.constant([{ text, facts: [] }]),
  about: fc.uniqueArray(fc.constantFrom("pay.cash", "sub.minor", "move.restriction"), {
    minLength: 2,
  }),
});

const exercise: fc.Arbitrary<Exercise> = fc.record({
  id: fc.constant("x"),
  decisions: fc.constantFrom(["a"], ["a", "b"]),
  called: fc.constant([]),
  title: fc.constant(text),
  setting: fc.constant(text),
  pieces: fc.array(piece, { minLength: 2, maxLength: 6 }),
  checked: fc.constant(day("2026-11-25")),
  reviewBy: fc.constant(day("2027-05-25")),
});

test("a reader has met the pieces up to where they stand, in their order, and never a later one", () => {
  fc.assert(
    fc.property(exercise, fc.integer({ min: -3, max: 9 }), (about, at) => {
      const pieces = met(about, at);
      assert.deepEqual(pieces, about.pieces.slice(0, pieces.length));
      assert.equal(pieces.length, Math.min(Math.max(at, 0) + 1, about.pieces.length));
    }),
  );
});

test("going on tells more and takes nothing back", () => {
  fc.assert(
    fc.property(exercise, fc.nat(6), (about, at) => {
      const now = met(about, at);
      assert.deepEqual(met(about, at + 1).slice(0, now.length), now);
    }),
  );
});

test("whatever is sent, an answer is one of those there are, and one of a few is one", () => {
  fc.assert(
    fc.property(exercise, fc.array(fc.string()), fc.nat(1), (about, sent, at) => {
      for (const asked of askedAt(about, at)) {
        const answers = answersTo(asked, [...sent, ...asked.choices.slice(1, 3)]);
        assert.ok(answers.every((answer) => asked.choices.includes(answer)));
        assert.equal(new Set(answers).size, answers.length);
        assert.ok(asked.several || answers.length === 1);
      }
    }),
  );
});

test("silence on one of a few is not knowing, which comes first", () => {
  fc.assert(
    fc.property(exercise, fc.nat(1), (about, at) => {
      const single = askedAt(about, at).filter(({ several }) => !several);
      assert.ok(single.length >= 2);
      for (const asked of single) {
        assert.equal(asked.choices[0], "dont-know");
        assert.deepEqual(answersTo(asked, []), ["dont-know"]);
      }
    }),
  );
});
