import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { who } from "./who.ts";
import { sentence } from "./words.ts";

const offices = ["social-services", "emergency-social-help", "health-care", "full-health-care"];

function stepsOf(text: string) {
  const answer = rightsOf(exampleOf(text, "2026-11-27"));
  const lawyers = answer.rights
    .filter(({ id }) => offices.includes(id))
    .flatMap(({ id, todo }) =>
      todo.filter((each) => each.who === who.lawyer).map((each) => ({ id, each })),
    );
  return { answer, lawyers };
}

test("what an office may refuse says once what to do then: in writing, to whom to appeal and within how long, by the section", () => {
  const { lawyers } = stepsOf("third-country, reflection-permit-granted 2026-09-01");
  assert.deepEqual(
    lawyers.map(({ id }) => id),
    offices,
  );
  for (const { id, each } of lawyers) {
    assert.equal(each.by, null);
    const isHealth = id.includes("health");
    assert.match(
      sentence(each.what, "en"),
      isHealth
        ? /refused.*writing.*governor.*four weeks.*7-5/
        : /refused.*governor.*three weeks.*47/,
    );
    assert.match(
      sentence(each.what, "nb"),
      isHealth
        ? /avslag.*statsforvalteren.*fire uker.*7-5/
        : /avslag.*statsforvalteren.*tre uker.*47/,
    );
  }
});

test("whoever has left Norway is told of no refusal, and nobody is asked of one who was not refused", () => {
  const gone = stepsOf(
    "third-country, reflection-permit-granted 2025-09-01, left-country 2026-11-01",
  );
  assert.deepEqual(gone.lawyers, []);
  const here = stepsOf("third-country, found 2026-09-01").answer;
  const asked = here.questions.map(({ question }) => question.words.en);
  assert.ok(asked.length > 0, "something is asked, or this means nothing");
  assert.ok(!asked.some((words) => /refus/.test(words)));
});
