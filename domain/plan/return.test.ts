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

test("yes and no answer whether they want it and whether they fear somebody, and nothing else; a day to come is no answer yet", () => {
  const note: ReturnNote = {
    ...{ kind: "return", topic: "waits", answer: "no", words: "w", on: today },
    heard: "interpreter",
  };
  for (const topic of ["waits", "told", "contact", "journey"] as const) {
    assert.equal(returnProblem([], { ...note, topic }, today), "plan.no-such-answer");
  }
  assert.equal(returnProblem([], { ...note, topic: "fear" }, today), null);
  const wish = { ...note, topic: "wish" } as const;
  assert.equal(returnProblem([], wish, today), null);
  assert.equal(returnProblem([], { ...wish, answer: "said" }, today), "plan.no-such-answer");
  assert.equal(returnProblem([], { ...wish, on: day("2026-11-26") }, today), "plan.not-yet");
});

const said = (topic: ReturnNote["topic"], more: Partial<ReturnNote> = {}): ReturnNote => ({
  ...{ kind: "return", topic, answer: "said", words: "w", on: today, heard: "alone" },
  ...more,
});
const asked = [said("waits"), said("fear"), said("told")];
const yes = (heard: ReturnNote["heard"]) => said("wish", { answer: "yes", heard });

for (const [heard, problem] of [
  ["alone", null],
  ["interpreter", null],
  ["others-there", "plan.return-not-alone"],
] as const) {
  test(`a yes to going, and who else was there: ${heard}`, () => {
    const newest = [...asked, yes(heard)];
    assert.equal(returnProblem(newest, said("journey"), today), problem);
    assert.equal(locksOf(newest).wanted, problem === null);
  });
}

test("a journey that is written down waits as soon as no yes carries it, and not before", () => {
  const journey = said("journey");
  const waits = (wish: ReturnNote) => locksOf([...asked, wish, journey]).waits;
  assert.equal(waits(yes("alone")), false);
  assert.equal(waits(said("wish", { answer: "no" })), true);
  assert.equal(waits(said("wish", { answer: "does-not-know" })), true);
  assert.equal(waits(yes("others-there")), true);
  assert.equal(locksOf([...asked, said("wish", { answer: "no" })]).waits, false, "none is there");
});

for (const [answer, afraid] of [
  ["yes", "yes"],
  ["no", "no"],
  ["said", "not-known"],
  ["does-not-know", "not-known"],
  ["will-not-say", "not-known"],
] as const) {
  test(`whether the person is afraid of somebody there: ${answer}`, () => {
    assert.equal(locksOf([said("fear", { answer })]).afraid, afraid);
    assert.equal(locksOf([]).afraid, null, "nobody asked");
  });
}
