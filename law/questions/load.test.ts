import assert from "node:assert/strict";
import { test } from "node:test";
import {
  doorQuestions,
  furtherQuestions,
  type Question,
} from "../../domain/observation/questions.ts";
import { loadLaw, readLawFiles } from "../law.ts";
import { loadQuestions } from "./load.ts";

const law = loadLaw();
const asked = [...doorQuestions(law), ...furtherQuestions(law)];
const answersIn = (answers: Question["answers"]) =>
  answers.kind === "levels" ? answers.words : [];

test("origin, immigration status and consent are never asked, and everything else a person can see is", () => {
  const never = [...law.questions.cautions]
    .filter(([, caution]) => caution === "never_asked_status_or_origin")
    .map(([factor]) => factor);
  const expected = [...law.factors.values()]
    .filter(({ kind, domain, id }) => kind === "raw" && domain === "private" && !never.includes(id))
    .map(({ id }) => id);

  assert.ok(never.includes("sub.irregular_status") && never.includes("bg.secure_residence_status"));
  assert.ok(never.includes("bg.same_ethnic_origin_as_employer"));
  assert.deepEqual(asked.map(({ factor }) => factor).toSorted(), expected.toSorted());
});

test("no question has a word for origin, nationality or papers to stay", () => {
  const forbidden =
    /oppholdstillatelse|statsborger|nasjonalitet|innvandr|visum|permit|nationality|citizen|immigra|visa\b/i;

  for (const { ask, help, answers } of asked) {
    const said = [ask, ...(help === null ? [] : [help]), ...answersIn(answers)];
    assert.doesNotMatch(said.map(({ nb, en }) => `${nb} ${en}`).join(" "), forbidden);
  }
});

test("the door asks twelve at most", () => {
  assert.ok(doorQuestions(law).length <= 12);
});

test("a question that must not be asked, stands twice or lacks its factor is a problem at load", () => {
  const good = JSON.parse(JSON.stringify(readLawFiles().questions));
  const problems = (further: readonly object[]) =>
    loadQuestions({ ...good, further: [...good.further, ...further] }, law.factors).problems;
  const question = (factor: string, level = 1) => ({
    factor,
    ask: { nb: "Spør?", en: "Ask?" },
    scope: "all",
    help: null,
    answers: { kind: "yes_no", level },
  });

  assert.deepEqual(problems([]), []);
  assert.match(problems([question("sub.irregular_status")]).join(), /must never be/);
  assert.match(problems([question("pay.cash")]).join(), /asked twice/);
  assert.match(problems([question("pay.gone")]).join(), /is no factor/);
  assert.match(problems([question("exit.penalty_by_authority", 2)]).join(), /no level/);

  const [first, ...others] = good.door;
  const oneShort = { ...first, answers: { kind: "levels", words: first.answers.words.slice(1) } };
  const door = [oneShort, ...others];
  assert.match(loadQuestions({ ...good, door }, law.factors).problems.join(), /no level/);
});
