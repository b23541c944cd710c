import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { topLevel } from "../../domain/knowledge/factor.ts";
import { doorQuestions } from "../../domain/observation/questions.ts";
import { loadLaw } from "../../law/law.ts";
import { allQuestions, answersText, factsOf, readSheet, type Sheet, withAnswer } from "./sheet.ts";
import { before, next, readStep, type Step, start, stepText } from "./step.ts";

const law = loadLaw();
const total = doorQuestions(law).length;
const empty = readSheet(law, {});

const anyAnswers = fc.array(
  fc.constantFrom(...allQuestions(law)).chain(({ factor, answers, about }) => {
    const given =
      answers.kind === "yes_no"
        ? fc.constantFrom("yes", "no", "not_known")
        : fc.oneof(
            fc.constant("not_known"),
            fc.integer({ min: 0, max: topLevel(about) }).map(String),
          );
    return given.map((answer) => [factor, answer] as const);
  }),
  { maxLength: 80 },
);

test("what was answered is read back from the page as it was, whatever was answered", () => {
  fc.assert(
    fc.property(anyAnswers, fc.string(), (answers, typed) => {
      const words = typed.trim();
      const sheet = answers.reduce<Sheet>(
        (soFar, [factor, answer]) => withAnswer(law, soFar, factor, answer),
        { ...empty, words, place: "Lillevik", sector: "cleaning" as const },
      );
      const again = readSheet(law, {
        place: "Lillevik",
        sector: "cleaning",
        words,
        answers: answersText(sheet),
      });
      assert.deepEqual(again, sheet);
      assert.equal(factsOf(law, sheet).length, new Map(answers).size);
    }),
  );
});

test("nothing that a page could be made to carry breaks it or becomes a fact", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (answers, sector) => {
      const sheet = readSheet(law, { answers, sector });
      assert.equal(factsOf(law, sheet).length, sheet.answers.size);
    }),
  );
  const never = "sub.irregular_status=2 bg.same_ethnic_origin_as_employer=yes pay.cash=3";
  assert.equal(readSheet(law, { answers: never }).answers.size, 0);
  assert.equal(readSheet(law, { answers: "pay.cash=yes" }).answers.size, 1);
});

test("at most twelve questions are asked first, and none of them about origin or permits", () => {
  assert.ok(total > 0 && total <= 12);
  const asked = allQuestions(law).map(({ factor }) => factor);
  for (const factor of [
    "sub.irregular_status",
    "bg.secure_residence_status",
    "bg.new_in_country",
  ]) {
    assert.ok(law.factors.has(factor), factor);
    assert.equal(asked.includes(factor), false, factor);
  }
});

test("an unanswered question and a don’t know are not a no", () => {
  const [fact] = factsOf(law, withAnswer(law, empty, "iso.warned_not_to_talk", "not_known"));
  assert.equal(fact?.state, "not_observed");
  const [no] = factsOf(law, withAnswer(law, empty, "iso.warned_not_to_talk", "no"));
  assert.equal(no?.state, "absent");
});

test("one comes from the start through every question to the result, and back again", () => {
  const way: Step[] = [start];
  while (way.at(-1)?.at !== "result") {
    way.push(next(way.at(-1) ?? start, total));
    assert.ok(way.length < 30);
  }
  assert.equal(way.filter(({ at }) => at === "question").length, total);
  assert.deepEqual(
    way.slice(-4).map(({ at }) => at),
    ["question", "words", "check", "result"],
  );
  const back: (Step | null)[] = [{ at: "result" }];
  while (back.at(-1) !== null) {
    back.push(before(back.at(-1) ?? start, total));
  }
  assert.deepEqual(back.slice(0, -1), way.toReversed());
});

test("an answer changed from the check leads back to the check", () => {
  for (const text of ["question-3-check", "start-check", "words-check"]) {
    const step = readStep(text, total);
    assert.equal(stepText(step), text);
    assert.deepEqual(next(step, total), { at: "check" });
    assert.deepEqual(before(step, total), { at: "check" });
  }
});

test("a step that is none is the start", () => {
  for (const text of ["", "question-0", "question-99", "theme-x", "sent-to", "__proto__"]) {
    assert.deepEqual(readStep(text, total), start, text);
  }
});

test("a page that carries more answers than there can be is not read to its end", () => {
  const long = `${"x=1 ".repeat(10_000)}pay.cash=yes`;
  assert.equal(readSheet(law, { answers: long }).answers.size, 0);
  const all = allQuestions(law).reduce<Sheet>(
    (sheet, { factor }) => withAnswer(law, sheet, factor, "not_known"),
    empty,
  );
  assert.deepEqual(readSheet(law, { answers: answersText(all) }), all, "nothing is lost");
});
