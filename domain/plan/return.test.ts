import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { day } from "../base/day.ts";
import { answersOf, locksOf, type ReturnNote, returnProblem, returnTopics } from "./return.ts";

const today = day("2026-11-25");
const notes = fc
  .record({
    topic: fc.constantFrom(...returnTopics),
    at: fc.nat({ max: 9 }),
    words: fc.constantFrom(null, "words"),
  })
  .map(({ topic, at, words }): ReturnNote => {
    const answers = answersOf[topic];
    const answer = answers[at % answers.length] ?? "does-not-know";
    return { kind: "return", topic, answer, words, on: today, heard: "alone" };
  });
const newestOfEach = fc.uniqueArray(notes, { selector: ({ topic }) => topic });

test("no journey is kept unless the person said yes to it, and what waits, whom they fear and who knows were asked", () => {
  const journey: ReturnNote = {
    ...{ kind: "return", topic: "journey", answer: "said", words: "By bus.", on: today },
    heard: "alone",
  };
  let kept = 0;
  fc.assert(
    fc.property(newestOfEach, (newest) => {
      const wanted = newest.some(({ topic, answer }) => topic === "wish" && answer === "yes");
      const asked = ["waits", "fear", "told"].every((each) =>
        newest.some(({ topic }) => topic === each),
      );
      const problem = returnProblem(newest, journey, today);
      assert.equal(problem === null, wanted && asked);
      assert.equal(locksOf(newest).wanted, wanted);
      kept += Number(problem === null);
    }),
    { numRuns: 2000 },
  );
  assert.ok(kept > 0, "some must be kept, or this test means nothing");
});

test("what the person said is kept in their words, and neither not knowing nor silence needs any", () => {
  fc.assert(
    fc.property(notes, (note) => {
      const silent = note.answer === "does-not-know" || note.answer === "will-not-say";
      const problem = returnProblem(
        [],
        { ...note, topic: note.topic === "journey" ? "contact" : note.topic },
        today,
      );
      assert.equal(problem, note.words === null && !silent ? "plan.no-own-words" : null);
    }),
  );
});

test("yes and no answer whether they want it, and nothing else; a day to come is no answer yet", () => {
  const note: ReturnNote = {
    ...{ kind: "return", topic: "fear", answer: "no", words: "w", on: today },
    heard: "interpreter",
  };
  assert.equal(returnProblem([], note, today), "plan.no-such-answer");
  const wish = { ...note, topic: "wish" } as const;
  assert.equal(returnProblem([], wish, today), null);
  assert.equal(returnProblem([], { ...wish, answer: "said" }, today), "plan.no-such-answer");
  assert.equal(returnProblem([], { ...wish, on: day("2026-11-26") }, today), "plan.not-yet");
});
