import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { exampleOf } from "./example-language.ts";
import { answeredIn, situationOf } from "./life.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import type { NotSo } from "./situation.ts";
import { stateIn } from "./what-if.ts";

const today = "2026-11-25";
const answerOf = (what: string, ...notSo: readonly NotSo[]) =>
  rightsOf({ ...exampleOf(what, today), notSo });

const examples: readonly (readonly [NotSo, string, string, string])[] = [
  ["evidence", "witness-permit", "unsure", "not-held"],
  ["reported", "counsel", "unsure", "not-held"],
  ["reported", "limited-permit", "unsure", "not-held"],
  ["reported", "state-compensation", "unsure", "not-held"],
  ["reported", "free-legal-advice", "may", "may"],
  ["due-days", "wage-claim", "unsure", "may"],
  ["due-days", "holiday-pay", "unsure", "may"],
  ["due-days", "joint-liability", "unsure", "not-held"],
  ["children", "child-permit", "unsure", "not-held"],
];

for (const [question, right, before, after] of examples) {
  test(`answered that it has not happened, ${question} is a no for ${right}, and is not asked again`, () => {
    const [open, answered] = [answerOf("found 2026-09-01"), answerOf("found 2026-09-01", question)];
    assert.deepEqual([stateIn(open, right), stateIn(answered, right)], [before, after]);
    const asked = (answer: typeof open) => answer.questions.map((each) => each.question.id);
    assert.ok(asked(open).includes(question), "it was asked, or this means nothing");
    assert.ok(!asked(answered).includes(question));
  });
}

test("what happens after all stands over the answer that it had not", () => {
  const life = "found 2026-09-01, police-report 257 2026-10-01, wage-due 2026-09-15";
  const answer = answerOf(life, "reported", "due-days");
  assert.deepEqual(
    ["counsel", "wage-claim"].map((id) => stateIn(answer, id)),
    ["holds", "holds"],
  );
});

const answers = [
  { question: "evidence", answer: "not-so" },
  { question: "non-punishment", answer: "words" },
  { question: "stay", answer: "not-so" },
];

test("an answered question leaves the letter, a lawyer's too; one that was taken back is asked again", () => {
  const none = { entries: [], outcomes: [] };
  const asked = (all: typeof answers) => {
    const situation = situationOf({ ...none, answers: all }, day(today));
    return promisesOf(rightsOf(situation), answeredIn(all)).asked.map(
      ({ question }) => question.id,
    );
  };
  for (const { question } of answers) {
    assert.ok(asked([]).includes(question), "it was asked, or this means nothing");
    assert.ok(!asked(answers).includes(question), question);
  }
  assert.ok(asked([...answers, { question: "evidence", answer: "unknown" }]).includes("evidence"));
});

test("an answer in words is no no: what was said is kept, and nothing is reckoned from it", () => {
  const words = [
    { question: "evidence", answer: "not-so" },
    { question: "evidence", answer: "words" },
  ];
  const situation = situationOf({ entries: [], outcomes: [], answers: words }, day(today));
  assert.deepEqual(situation.notSo, []);
  assert.equal(stateIn(rightsOf(situation), "witness-permit"), "unsure");
});

test("of an answer about children nothing is said that supposes that somebody answered", () => {
  const { rights } = rightsOf(exampleOf("reflection-permit-granted 2026-11-20", "2026-11-27"));
  const words = rights.find(({ id }) => id === "child-permit")?.because.map((line) => line.words);
  assert.ok(words?.some(({ en }) => en.startsWith("Anything that anybody has answered about")));
  assert.ok(words?.some(({ nb }) => nb.startsWith("Hvis noen har svart om barn")));
});
