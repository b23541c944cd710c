import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "./example-language.ts";
import { answersTo } from "./life-answer.ts";
import { openQuestions } from "./open.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import { stateIn } from "./what-if.ts";
import { who } from "./who.ts";
import { sentence } from "./words.ts";

const granted = [
  ["reflection-permit", "reflection-permit-granted 2026-09-01"],
  [
    "limited-permit",
    "police-report 257 2026-08-01, limited-permit-granted 2026-09-01 to 2027-06-01",
  ],
] as const;

for (const [id, permit] of granted) {
  const on = (text: string, asOf: string) => {
    const answer = rightsOf(exampleOf(text, asOf));
    const held = answer.rights.find((each) => each.id === id);
    assert.ok(held !== undefined);
    const asked = answer.questions.find(({ question }) => question.id === "revoked-appeal");
    return { answer, held, asked };
  };

  test(`${id}: where it was revoked, a lawyer is asked of an appeal and looks for its last day, and no day is made up`, () => {
    const { held, asked, answer } = on(`${permit}, permit-revoked 2026-11-20`, "2026-11-27");
    assert.deepEqual(
      [held.state, held.until],
      ["unsure", null],
      "an appeal may let the person stay",
    );
    assert.deepEqual([asked?.question.to, asked?.rights.includes(id)], ["lawyer", true]);
    assert.deepEqual(answersTo("revoked-appeal"), ["words"]);
    const [todo] = held.todo;
    assert.deepEqual([held.todo.length, todo?.by, todo?.who], [1, null, who.lawyer]);
    assert.match(todo === undefined ? "" : sentence(todo.what, "nb"), /siste klagedag/);
    const said = held.because.map((line) => sentence(line, "en")).join(" ");
    assert.match(
      said,
      /Revoked 2026-11-20.*appealed to UNE.*within three weeks of word.*not carried out before it is final \(§ 90 c \(4\)\)/,
    );
    assert.deepEqual(promisesOf(answer).days, [], "no day to hold is made of it");
  });

  test(`${id}: the day before it is revoked, and where it never was, nothing is asked of an appeal`, () => {
    for (const text of [permit, `${permit}, permit-revoked 2026-11-28`]) {
      const { held, asked } = on(text, "2026-11-27");
      assert.equal(held.state, "holds");
      assert.equal(asked, undefined);
    }
  });
}

test("a permit that was revoked, and that nobody has told of, is asked about: which it was and when it was granted", () => {
  const unplaced = exampleOf("permit-revoked 2026-11-20", "2026-11-27");
  const answer = rightsOf(unplaced);
  for (const id of ["reflection-permit", "limited-permit"]) {
    const held = answer.rights.find((each) => each.id === id);
    assert.equal(held?.state, "unsure", id);
    const [said, todo] = [held?.because, held?.todo.map(({ what }) => what)].map((lines) =>
      (lines ?? []).map((line) => sentence(line, "en")).join(" "),
    );
    assert.match(said ?? "", /^A permit was revoked 2026-11-20, .* may have been this one\./);
    assert.match(todo ?? "", /^At once: look in the decision for the last day to appeal/);
  }
  const asked = openQuestions(unplaced).find(({ question }) => question.id === "which-revoked");
  assert.deepEqual(
    [asked?.question.to, asked?.rights.map(({ id }) => id), answersTo("which-revoked")],
    ["person", ["reflection-permit", "limited-permit"], ["words"]],
  );
  for (const id of ["reflection-permit", "limited-permit"]) {
    const placed = rightsOf(
      exampleOf(`${id}-granted 2026-09-01, permit-revoked 2026-11-20`, "2026-11-27"),
    );
    const held = placed.rights.find((each) => each.id === id);
    assert.ok(
      held?.because.some((line) => sentence(line, "en") === "Revoked 2026-11-20."),
      id,
    );
    assert.ok(
      placed.questions.every(({ question }) => question.id !== "which-revoked"),
      id,
    );
  }
  assert.ok(answer.questions.some(({ question }) => question.id === "revoked-appeal"));
});

test("it is not asked which permit was revoked where one ran that day, nor before the day", () => {
  for (const text of [
    "reflection-permit-granted 2026-09-01, permit-revoked 2026-11-20",
    "limited-permit-granted 2026-09-01 to 2026-11-20, permit-revoked 2026-11-20",
    "permit-revoked 2026-11-28",
    "nothing",
  ]) {
    const answer = rightsOf(exampleOf(text, "2026-11-27"));
    assert.ok(
      answer.questions.every(({ question }) => question.id !== "which-revoked"),
      text,
    );
  }
  const after = rightsOf(
    exampleOf(
      "limited-permit-granted 2026-09-01 to 2026-11-19, permit-revoked 2026-11-20",
      "2026-11-27",
    ),
  );
  assert.ok(after.questions.some(({ question }) => question.id === "which-revoked"));
  assert.equal(stateIn(after, "reflection-permit"), "unsure");
});
